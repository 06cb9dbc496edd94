import type { Commits } from '../fetch/commits.js'
import { fetchNotes, type FetchedNotes } from '../fetch/notes.js'
import type { ManagedIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { unfinishedNotes } from '../plan/unfinished-notes.js'
import { noNoteAtAll, noNoteMatches } from '../scope/passed-over.js'
import type { Scope } from '../scope/scope.js'
import { withoutLines, type RefusedPlaces } from '../scope/refused-places.js'
import { changedFiles, isMarkdown, noteFilter, selectedFiles, type FileChange } from '../scope/select-notes.js'
import { baseDoneAt, type PipelineOptions, type Ports, type Run } from './run.js'
import { takenIn } from './taken-in.js'

/** More changed files than this are not read before the config says which of them are notes. */
const mostReadAhead = 20

/** Asks for what the notes of a few changed files say, so that one request brings them together with the config. */
export function readAhead({ scope, commits }: PipelineOptions, { notes }: Ports): void {
  if (scope.type !== 'push' && scope.type !== 'preview') return
  const files = changedFiles(commits.base, commits.head, isMarkdown)
  if (files.length > mostReadAhead) return
  const blobs = files.flatMap(({ base, head }) => [base, head]).filter((blob) => blob !== null)
  // What cannot be read is reported where it is needed.
  for (const blob of blobs) notes.text(blob).catch(() => {})
}

/** The notes that differ between base and head, or that a person named, read and paired. */
export async function readNotes(run: Run): Promise<FetchedNotes> {
  const { scope, configPath, commits, settings, ports } = run
  const { notes, log, classify, parse } = ports
  const isCandidate = noteFilter(settings.config)
  const changed = scope.type === 'backfill' ? [] : changedFiles(commits.base, commits.head, isCandidate)
  const refused = refusedAtBase(scope, commits)
  const files =
    scope.type === 'backfill'
      ? selectedFiles(commits.head, isCandidate, scope.paths)
      : [...changed, ...unchangedFiles(refused, changed, commits)]
  const found = await fetchNotes(files, parse(settings), notes, (error) => classify(error).message)
  const since = scope.type === 'backfill' ? scope.since : null
  const changes = found.changes
    .filter(({ head }) => since === null || (head?.date ?? '') >= since)
    .map((change) => ({ ...change, base: change.base && withoutLines(change.base, refused.get(change.base.path) ?? new Set()) }))
  log.info(`notes: ${changes.length}, items in them: ${changes.reduce((sum, { head }) => sum + (head?.items.length ?? 0), 0)}`)
  const noMatch =
    scope.type === 'backfill' && changes.length === 0
      ? [
          noNoteMatches(
            scope,
            found.changes.flatMap(({ head }) => head?.date ?? []),
            configPath,
          ),
        ]
      : []
  const ofConfig = [...noNoteAtAll(settings.config, configPath, commits.head), ...(await takenIn(run))]
  return { changes, diagnostics: [...noMatch, ...found.diagnostics, ...ofConfig] }
}

/** What GitHub refused of the notes at base: each run tries it again, as if it were new. */
function refusedAtBase({ type }: Scope, { from }: Commits): RefusedPlaces {
  return type === 'push' && from.kind === 'done' ? from.refused : new Map()
}

/** Notes of which something was refused, and that did not change since. */
function unchangedFiles(refused: RefusedPlaces, changed: readonly FileChange[], { base }: Commits): FileChange[] {
  const isChanged = new Set(changed.map(({ path }) => path))
  return base
    .filter(({ path }) => refused.has(path) && !isChanged.has(path))
    .map(({ path, blob }): FileChange => ({ path, base: blob, head: blob }))
}

/** The notes that did not change, of issues that must be looked at all the same. */
export async function readUnchangedNotes(
  run: Run,
  changes: readonly NoteChange[],
  issues: readonly ManagedIssue[],
  configChanged: boolean,
): Promise<NoteChange[]> {
  const { head, done } = run.commits
  const { notes, classify, parse } = run.ports
  const read = new Set(changes.flatMap((change) => [change.head?.path, change.base?.path]))
  const desired = unfinishedNotes(issues, baseDoneAt(run), done)
  // A new config or roster may make something else of the open issues.
  const open = issues.filter(({ issue }) => configChanged && issue.state === 'open')
  for (const { marker } of open) for (const { note } of marker.occurrences) desired.add(note)
  const files = head
    .filter(({ path }) => desired.has(path) && !read.has(path))
    .map(({ path, blob }): FileChange => ({ path, base: null, head: blob }))
  const found = await fetchNotes(files, parse(run.settings), notes, (error) => classify(error).message)
  return found.changes.map((change) => ({ base: change.head, head: change.head, replan: configChanged }))
}
