import { decideKind } from '../item-kind.js'
import { type AnnouncedVerdict, type LastRule, readBelow } from '../verdict.js'

/** What is left asks for work or states an outcome, or else only remarks something. */
export const taskOrRemark: LastRule<AnnouncedVerdict> = {
  name: 'task-or-remark',
  examples: [
    ['- Order the lamps', 'todo', 'Order the lamps'],
    ['- RD: Order the lamps', 'todo', 'Order the lamps', ['RD']],
    ['- TODO: lamps', 'todo', 'lamps'],
    ['- DECISION: We keep the lamps', 'decision', 'We keep the lamps'],
    ['Ann will order the lamps', 'todo', 'Ann will order the lamps', ['Ann']],
    ['- The lamps were late', 'no item'],
    ['It is warm', 'no item'],
  ],
  judge({ task, marker, owners, ownerRule, context, block, hasCheckbox, sense }) {
    const kind = decideKind(
      {
        text: task,
        marker,
        hasOwner: owners.length > 0,
        section: context.section,
        listed: block.form === 'bullet' || hasCheckbox,
        ticked: hasCheckbox,
      },
      sense.words,
    )
    return kind === null
      ? { leftOut: 'it reads like a remark; begin it with TODO: or DECISION: to make it an item', below: readBelow }
      : { item: { kind, text: task, owners, ownerRule }, below: { are: 'details' } }
  },
}
