import { kindOfMarked } from './item-kind.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { labels } from '../owners/labels.js'
import { phrases } from '../owners/phrases.js'
import { Clause, firstToName } from '../owners/rule.js'
import { firstWordOf, normalizePhrase } from '../text/phrases.js'
import { announcesAttendance } from '../outline/sections.js'
import { readOutcomeOfVote } from './vote.js'
import { innerMarker, isPlaceholder, ownersAmong } from '../statements/statement.js'
import type { VerdictRule } from './verdict.js'

/** "The bank must be told. **Action: JF**": the marker tells whose the task in front of it is. */
const tagBehindTask: VerdictRule = {
  name: 'tag-behind-task',
  judge({ lines, text, sense }) {
    const tagged = lines.length > 1 || innerMarker(text, sense) ? readTagged(text, sense) : null
    return tagged && { item: { kind: 'todo', ...tagged }, below: { are: 'details' } }
  },
}

/** "It is late. TODO: Bob will call them." */
const markerInTalk: VerdictRule = {
  name: 'marker-in-talk',
  judge({ lines, context, sense }) {
    const index = lines.findIndex(({ text }) => innerMarker(text, sense) !== null)
    if (index === -1) return null
    const marker = innerMarker(lines[index]!.text, sense)!
    const said = [marker.rest, ...lines.slice(index + 1).map(({ text }) => text)].join(' ').trim()
    const label = firstToName(labels, new Clause(said, 'listed'), sense)
    const task = label?.rest ?? said
    if (isPlaceholder(task, sense)) return null
    const owners =
      label?.owners ?? ownersBefore(lines[index]!.text.slice(0, marker.at).trim(), task, sense) ?? ownersAmong(task, marker, context, sense)
    return {
      item: { kind: kindOfMarked(marker, owners.length > 0), text: task, owners, lines: lines.slice(index) },
      below: { are: 'details' },
    }
  },
}

/** "Motion to renew. Seconded. Carried.", "Result: approved" */
const outcomeOfVote: VerdictRule = {
  name: 'outcome-of-vote',
  judge({ lines, block, context: { section }, sense }) {
    if (section === 'attendance' || section === 'absence' || lines.some(({ text }) => innerMarker(text, sense))) return null
    const outcome = readOutcomeOfVote(lines, block.form === 'bullet', section === 'checklist', sense.words)
    return (
      outcome && { item: { kind: 'decision', text: outcome.text, owners: [], lines: outcome.lines, details: [] }, below: { are: 'read' } }
    )
  },
}

/** "- [ ] @ann write the report" anywhere but on the agenda and in a review */
const ownedCheckbox: VerdictRule = {
  name: 'owned-checkbox',
  judge({ lines, text, block, context: { section }, sense }) {
    if (
      block.ticked === null ||
      ['attendance', 'absence', 'checklist', 'review'].includes(section) ||
      lines.some((line) => innerMarker(line.text, sense))
    )
      return null
    const label = firstToName(labels, new Clause(text, 'line'), sense)
    const task = label?.rest ?? text
    const owners =
      label?.owners ??
      (text.startsWith('@') || / (?:to|will) /u.test(text.slice(0, 60))
        ? (firstToName(phrases, new Clause(text, 'line'), sense)?.owners ?? [])
        : [])
    return owners.length > 0 && !isPlaceholder(task, sense)
      ? { item: { kind: 'todo', text: task, owners }, below: { are: 'details' } }
      : null
  },
}

/** Longest label, in UTF-16 code units. */
const longestLabel = 60

/** "Present:" above a list */
const attendanceAboveList: VerdictRule = {
  name: 'attendance-above-list',
  judge({ text, block, sense }) {
    const colon = text.slice(0, longestLabel).indexOf(':')
    // Behind "Present: Ann, Bob" and a blank line the talk begins.
    const ownsList = block.listAdjoins || normalizePhrase(text.slice(colon)) === ''
    return colon > 0 && ownsList && announcesAttendance(text.slice(0, colon), sense.words)
      ? { below: { are: 'read', in: { section: 'attendance' } } }
      : null
  },
}

const talk: VerdictRule = { name: 'talk', judge: () => ({ below: { are: 'read' } }) }

/** What a line outside of the sections that announce items is; the first rule that fits counts. */
export const talkVerdicts: readonly VerdictRule[] = [tagBehindTask, markerInTalk, outcomeOfVote, ownedCheckbox, attendanceAboveList, talk]

/** A task in front of a marker that names only its owner. */
export function readTagged(text: string, sense: NameSense): { text: string; owners: readonly string[] } | null {
  const marker = innerMarker(text, sense)
  if (marker?.kind !== 'todo') return null
  const owners = readOwnerNames(marker.rest.replace(/[\])*_.]+$/u, ''), 'shaped', sense)
  const task = text.slice(0, marker.at).replace(/[[(*_\s]+$/u, '')
  return owners && task !== '' && readOwnerNames(task, 'shaped', sense) === null ? { text: task, owners } : null
}

/** "RM ACTION: send it" names RM, "RM: ACTION: will send it" too; else a speaker in front of a marker need not be the owner. */
function ownersBefore(before: string, task: string, sense: NameSense): string[] | null {
  if (before.endsWith(':'))
    return sense.words.futureWords.has(firstWordOf(task)) ? readOwnerNames(before.slice(0, -1), 'shaped', sense) : null
  return /^\p{Lu}$/u.test(before) ? [before] : readOwnerNames(before, 'shaped', sense)
}
