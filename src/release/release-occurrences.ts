import { keptOccurrences } from '../managed/kept-occurrences.js'
import type { Occurrence } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { releaseId } from './desired-release-issue.js'
import type { NamedRelease } from './name-releases.js'
import type { ReleaseCandidate } from './release-candidates.js'

/**
 * The occurrences of a release issue once the changed notes are dealt with. A backlink moves only with what the note says.
 * @param unresolvedNotes notes that may still name the release, though no milestone was found for what they name
 * @param head commit whose lines new backlinks show
 */
export function occurrencesAfter(
  candidate: ReleaseCandidate,
  changes: readonly NoteChange[],
  unresolvedNotes: ReadonlySet<string>,
  head: string,
): readonly Occurrence[] {
  const occurrences = [...(candidate.managed?.marker.occurrences ?? [])]
  for (const change of changes) {
    const at = occurrences.findIndex(({ note }) => note === change.base?.path || note === change.head?.path)
    const mention = candidate.mentions.find(({ named: { source } }) => source !== null && source.note.path === change.head?.path)
    const source = mention?.named.source
    if (source) {
      const occurrence = occurrenceOf(source, candidate, head)
      const known = occurrences[at]
      if (!known) occurrences.push(occurrence)
      else if (shown(known) !== shown(occurrence)) occurrences[at] = occurrence
    } else if (at >= 0 && !(change.head && unresolvedNotes.has(change.head.path))) {
      occurrences[at] = { ...occurrences[at]!, gone: true }
    }
  }
  return keptOccurrences(occurrences)
}

function occurrenceOf(
  { note, reference }: NonNullable<NamedRelease['source']>,
  { repository, milestone }: ReleaseCandidate,
  head: string,
): Occurrence {
  return {
    note: note.path,
    date: note.date,
    meeting: note.title,
    section: null,
    commit: head,
    line: reference.line,
    endLine: reference.line,
    key: releaseId(repository, milestone),
    content: '',
    hard: '',
    soft: '',
    owners: [],
    people: [],
    gone: false,
    due: reference.due,
  }
}

function shown({ note, date, meeting, gone, due }: Occurrence): string {
  return JSON.stringify([note, date, meeting, gone, due ?? null])
}
