import { isSignOff } from '../../outline/mail-end.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** What a mail with the notes ends with. */
export const signOff: VerdictRule = {
  name: 'sign-off',
  given: { section: 'decisions' },
  examples: [
    ['Best wishes,\nAnn', 'no item'],
    ['Cheers Ann Lee', 'no item'],
    ['Warmest wishes,\nAnn', 'no item'],
    ['Viele Grüße\nAnn', 'no item'],
    ['Thanks!', 'no item'],
    ['- Thanks, Ann', null],
    ['Best of three wins', null],
    ['Regards are sent to the chair', null],
  ],
  judge: ({ announced, marker, label, block, hasCheckbox, children, text, sense: { words } }) =>
    announced && !marker && !label && block.form === 'paragraph' && !hasCheckbox && children.length === 0 && isSignOff(text, words)
      ? { leftOut: 'it ends a mail', below: readBelow }
      : null,
}
