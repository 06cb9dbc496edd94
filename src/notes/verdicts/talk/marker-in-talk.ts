import type { Owner } from '../../../model/person.js'
import { type NameSense, readOwnerNames } from '../../names/owner-names.js'
import { labels } from '../../owners/labels.js'
import { Clause, firstToName } from '../../owners/rule.js'
import { isPlaceholder } from '../../statements/placeholder.js'
import { innerMarker, whoseAmong } from '../../statements/statement.js'
import { firstWordOf } from '../../text/phrases.js'
import { kindOfMarked } from '../item-kind.js'
import type { VerdictRule } from '../verdict.js'

export const markerInTalk: VerdictRule = {
  name: 'marker-in-talk',
  examples: [
    ['It is late. TODO: Bob will call them.', 'todo', 'Bob will call them.', ['Bob']],
    ['RM ACTION: send the lamps', 'todo', 'send the lamps', ['RM']],
    ['Two lamps are enough. DECISION: we buy two.', 'decision', 'we buy two.'],
    ['We talked about the TODO list.', null],
  ],
  judge({ lines, context, sense }) {
    const index = lines.findIndex(({ text }) => innerMarker(text, sense) !== null)
    if (index === -1) return null
    const marker = innerMarker(lines[index]!.text, sense)!
    const said = [marker.rest, ...lines.slice(index + 1).map(({ text }) => text)].join(' ').trim()
    const label = firstToName(labels, new Clause(said, 'listed'), sense)
    const task = label?.rest ?? said
    if (isPlaceholder(task, sense)) return null
    const before = label ? null : ownersBefore(lines[index]!.text.slice(0, marker.at).trim(), task, sense)
    const { owners, ownerRule } = label
      ? { owners: label.owners, ownerRule: label.by }
      : before
        ? { owners: before, ownerRule: 'before-marker' }
        : whoseAmong(task, marker, context, sense)
    return {
      item: { kind: kindOfMarked(marker, owners.length > 0), text: task, owners, ownerRule, lines: lines.slice(index) },
      below: { are: 'details' },
    }
  },
}

/** "RM ACTION: send it" names RM, "RM: ACTION: will send it" too; else a speaker in front of a marker need not be the owner. */
function ownersBefore(before: string, task: string, sense: NameSense): Owner[] | null {
  if (before.endsWith(':'))
    return sense.words.futureWords.has(firstWordOf(task)) ? readOwnerNames(before.slice(0, -1), 'shaped', sense) : null
  return /^\p{Lu}$/u.test(before) ? [{ written: before, login: null }] : readOwnerNames(before, 'shaped', sense)
}
