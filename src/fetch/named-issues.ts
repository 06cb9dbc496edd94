import type { SortedIssues, IssueScope } from '../managed/trust.js'
import { linkedNumber } from '../matching/linked-number.js'
import { identifyItems } from '../matching/pair-items.js'
import type { CurrentIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import type { IssueTracker } from '../model/ports.js'
import { includesName } from '../model/same-name.js'
import { trusted } from './issues.js'

/** Most issues that a run reads one by one because items name their numbers; those behind them stay text. */
const mostNamed = 20

/**
 * The listed issues, and the managed ones that items name by number where the listing does not reach back to them.
 * @param repository web address of the notes repository
 * @param label that of managed issues: without it, an issue was let go
 */
export async function withNamedIssues(
  listed: SortedIssues,
  changes: readonly NoteChange[],
  repository: string,
  scope: IssueScope,
  label: string,
  tracker: IssueTracker,
): Promise<SortedIssues> {
  const known = new Set([...listed.managed.map(({ issue }) => issue.number), ...listed.blocking.map(({ number }) => number)])
  const missing = namedNumbers(changes, repository).filter((number) => !known.has(number))
  const found = await Promise.all(missing.slice(0, mostNamed).map((number) => tracker.issue(number)))
  const isOurs = ({ labels }: CurrentIssue) => includesName(labels, label)
  const ours = found.filter((issue) => issue !== null).filter(isOurs)
  if (ours.length === 0) return listed
  const named = await trusted(ours, scope, tracker)
  return {
    managed: [...listed.managed, ...named.managed].toSorted((a, b) => a.issue.number - b.issue.number),
    blocking: [...listed.blocking, ...named.blocking].toSorted((a, b) => a.number - b.number),
  }
}

/** The numbers at the end of items that are new in their notes. */
function namedNumbers(changes: readonly NoteChange[], repository: string): number[] {
  const numbers = changes.flatMap(({ base, head }) => {
    const before = new Set(identifyItems(base).map(({ identity }) => identity.key))
    return identifyItems(head)
      .filter(({ identity, isReported }) => !isReported && !before.has(identity.key))
      .flatMap(({ item, note }) => {
        const linked = linkedNumber(item, note, repository)
        return linked?.isBracketed ? [linked.number] : []
      })
  })
  return [...new Set(numbers)]
}
