import { nothingToDo } from '../../languages/announcing-words.js'
import { isPlaceholder } from '../../statements/placeholder.js'
import { normalizePhrase } from '../../text/phrases.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** Nothing is written behind it; with a list below it, it is the list's label. */
export const placeholder: VerdictRule = {
  name: 'placeholder',
  examples: [
    ['TODO:', 'no item'],
    ['- N/A', 'no item'],
    ['TODO: same as yesterday', 'no item'],
    ['- RD: on call', 'no item'],
    ['- RD: on call on Friday, with the spare phone', null],
    ['- None yet, it was the first call', 'no item'],
    ['- [ ] Type your task here, with "@" for whom', 'no item'],
    ['- [ ] [name=]', 'no item'],
    ['- *Add decision*', 'no item'],
    ['- Add decision tables to the guide', null],
    ['RD:\n- write the report', 'no item'],
    ['- Decisions (D)', null],
    ['- none of the lamps work, order new ones', null],
  ],
  judge({ task, sense, children, marker, label, context }) {
    if (!isPlaceholder(task, sense) && !/^\(\p{Lu}{1,3}\)$/u.test(task)) return null
    const saysNothing = nothingToDo.has(normalizePhrase(task))
    if (children.length === 0) return { leftOut: saysNothing ? 'it says that there is nothing to do' : 'it is empty', below: readBelow }
    const section = marker ? (marker.kind === 'todo' ? 'actions' : 'decisions') : context.section
    const whose = label ? { owners: label.owners, ownerRule: 'label-above' } : { owners: context.owners, ownerRule: context.ownerRule }
    return { below: { are: 'the-label’s', in: { section, ...whose } } }
  },
}
