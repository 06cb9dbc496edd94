import type { Occurrence } from '../model/issue.js'
import type { IdentifiedItem } from './pair-items.js'
import { shown } from './shown.js'

/** The occurrence of an item that an issue did not have before. */
export function occurrenceOf(now: IdentifiedItem, people: readonly string[], commit: string): Occurrence {
  const { item, note, identity } = now
  return {
    note: note.path,
    date: note.date,
    meeting: note.title,
    section: item.section,
    commit,
    line: item.line,
    endLine: item.endLine,
    key: identity.key,
    content: identity.content,
    ...(identity.undated === null ? {} : { undated: identity.undated }),
    hard: identity.hard,
    soft: identity.soft,
    owners: now.owners,
    people,
    gone: false,
    shown: shown(now),
    state: item.state,
    ...(item.due === null ? {} : { due: item.due }),
    ...(now.isReported ? { reported: true as const } : {}),
  }
}

/** The occurrence of an item that was known before: the backlink moves only with the text, or with the file. */
export function occurrenceAfter(before: Occurrence, now: IdentifiedItem, people: readonly string[], head: string): Occurrence {
  const { givesOwner, leftClosed } = before
  const after = { ...occurrenceOf(now, people, head), ...(givesOwner ? { givesOwner } : {}), ...(leftClosed ? { leftClosed } : {}) }
  if (before.key !== now.identity.key || before.note !== now.note.path) return after
  return { ...after, commit: before.commit, line: before.line, endLine: before.endLine }
}
