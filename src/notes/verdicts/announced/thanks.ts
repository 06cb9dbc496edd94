import { firstWordsOf } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** Most words of a beginning such as "many thanks to". */
const longestBeginning = 3

/** What thanks somebody asks for nothing. */
export const thanks: VerdictRule = {
  name: 'thanks',
  examples: [
    ['- Thanks to Ann for the soup!', 'no item'],
    ['- Kudos to the crew', 'no item'],
    ['- Danke an Ann', 'no item'],
    ['- Thank the speakers', null],
    ['- Thanks page: rewrite it', null],
    ['- [ ] Thanks to the sponsors on the site', null],
  ],
  judge: ({ isNobodys, label, hasCheckbox, task, sense: { words } }) =>
    isNobodys && !label && !hasCheckbox && firstWordsOf(task, longestBeginning).some((beginning) => words.thanksPhrases.has(beginning))
      ? { leftOut: 'it thanks somebody', below: readBelow }
      : null,
}
