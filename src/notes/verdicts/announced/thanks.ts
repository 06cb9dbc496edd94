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
    ['- Ann: thanks for the soup!', 'no item'],
    ['- Thank the speakers', null],
    ['- Ann: thank the speakers', null],
    ['- TODO: thanks to the sponsors', null],
    ['- Thanks page: rewrite it', null],
    ['- [ ] Thanks to the sponsors on the site', null],
  ],
  judge: ({ isNobodys, announced, marker, label, hasCheckbox, task, sense: { words } }) =>
    (label ? announced && !marker : isNobodys) &&
    !hasCheckbox &&
    firstWordsOf(task, longestBeginning).some((beginning) => words.thanksPhrases.has(beginning))
      ? { leftOut: 'it thanks somebody', below: readBelow }
      : null,
}
