import { readBelow, type VerdictRule } from '../verdict.js'

/** A paragraph in italics, such as the footer of a program that wrote the notes; nobody's, so only a remark. */
export const aside: VerdictRule = {
  name: 'aside',
  given: { known: ['Ann'] },
  examples: [
    ['*You should check these notes; [tell us](https://example.org) how you like them.*', 'no item'],
    ['_Please send feedback about this summary._', 'no item'],
    ['**Order the lamps**', null],
    ['*Ann: order the lamps*', null],
    ['- *order the lamps*', null],
    ['*Order* the *lamps*', null],
  ],
  judge: ({ isNobodys, block, hasCheckbox, text }) =>
    isNobodys && block.form === 'paragraph' && !hasCheckbox && isItalic(text) ? { leftOut: 'an aside in italics', below: readBelow } : null,
}

/** True where one pair of marks holds all of the text. */
const isItalic = (text: string): boolean => /^\*[^*]+\*$|^_[^_].*[^_]_$/u.test(text)
