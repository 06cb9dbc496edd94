import { normalizePhrase } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** In UTF-16 code units; in words of whoever signs. */
const longestSignOff = 80
const longestName = 4

/** What a mail with the notes ends with. */
export const signOff: VerdictRule = {
  name: 'sign-off',
  given: { section: 'decisions' },
  examples: [
    ['Best wishes,\nAnn', 'no item'],
    ['Cheers Ann Lee', 'no item'],
    ['Viele Grüße\nAnn', 'no item'],
    ['Thanks!', 'no item'],
    ['- Thanks, Ann', null],
    ['Best of three wins', null],
    ['Regards are sent to the chair', null],
  ],
  judge: ({ isNobodys, block, hasCheckbox, children, text, sense: { words } }) =>
    isNobodys && block.form === 'paragraph' && !hasCheckbox && children.length === 0 && isSignOff(text, words.signOffs)
      ? { leftOut: 'it ends a mail', below: readBelow }
      : null,
}

/** A closing phrase with nothing but a name behind it. */
function isSignOff(text: string, signOffs: ReadonlySet<string>): boolean {
  if (text.length > longestSignOff) return false
  const spoken = text.split(' ')
  for (let end = Math.min(4, spoken.length); end > 0; end--) {
    const name = spoken.slice(end)
    if (!signOffs.has(normalizePhrase(spoken.slice(0, end).join(' ')))) continue
    return name.length <= longestName && name.every((word) => /^[\p{Lu}\p{Lo}][\p{L}.'’-]*[.!]?$/u.test(word))
  }
  return false
}
