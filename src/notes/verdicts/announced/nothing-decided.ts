import { readBelow, type VerdictRule } from '../verdict.js'
import { opensOpen, saysUndecided } from '../votes/undecided.js'

/** What was left open is no decision. */
export const nothingDecided: VerdictRule = {
  name: 'nothing-decided',
  given: { section: 'decisions', title: 'Decisions' },
  examples: [
    ['- Not decided: the colour of the gate', 'no item'],
    ['- **Undecided:** the colour of the gate', 'no item'],
    ['- Noch offen: die Farbe des Tors', 'no item'],
    ['- No decision on the pond', 'no item'],
    ['- The pond: no decision yet', 'no item'],
    ['- Lamps: no decision yet, the shop is closed', 'no item'],
    ['- Lampen: noch nicht entschieden (Bob fragt nach)', 'no item'],
    ['- DECISION: not decided', 'no item'],
    ['- Lamps: not decided by the board alone', null],
    ['- No decisions are made by mail', null],
    ['- Open: the gate', null],
    ['- We agreed not to decide by mail', null],
  ],
  judge(statement) {
    const { marker, task } = statement
    const { section } = statement.context
    if ((marker?.kind ?? section) === 'todo' || section === 'actions') return null
    const isOpen = (section === 'decisions' || marker?.kind === 'decision') && opensOpen(task)
    // Whose it is takes longest to tell.
    if ((!isOpen && !saysUndecided(task)) || statement.owners.length > 0) return null
    return { leftOut: 'nothing is decided yet', notCarried: 'undecided', below: readBelow }
  },
}
