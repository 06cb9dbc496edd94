import type { Commits } from '../fetch/commits.js'
import type { NoteChange } from '../model/note.js'
import type { Scope } from '../scope/scope.js'
import { changedFiles, mayMatter } from '../scope/select-notes.js'
import type { PipelineOptions, Run } from './run.js'

/** Which managed issues a run reads, and why. */
export interface Concern {
  /** `concerned`: the open ones, and of the closed ones those that the changed notes may have to do with. */
  readonly issues: 'none' | 'open' | 'concerned'
  readonly why: string
}

/**
 * Which managed issues a run reads.
 * @param configChanged whether the config or the roster differs between base and head
 */
export function concernOf({ scope, commits, settings }: Run, changes: readonly NoteChange[], configChanged: boolean): Concern {
  if (scope.type === 'refresh') return { issues: 'open', why: 'what is open is refreshed' }
  if (scope.type === 'release') return { issues: 'open', why: 'a release was asked for' }
  const hasContent = changes.some(({ base, head }) =>
    [base, head].some((note) => note !== null && note.items.length + note.reported.length + note.releases.length > 0),
  )
  if (hasContent) return { issues: 'concerned', why: 'notes with items or releases changed' }
  // A meeting without items changes the page of its series, too.
  if (settings.config.pages && changes.length > 0) return { issues: 'concerned', why: 'notes changed, which pages of open items speak of' }
  if (configChanged) return { issues: 'concerned', why: 'the config or the roster changed' }
  if (isBehind(scope, commits)) return { issues: 'concerned', why: 'an earlier run did not finish' }
  if (scope.type === 'backfill' && scope.release !== null) return { issues: 'concerned', why: 'a release was asked for' }
  return { issues: 'none', why: 'no item, release or setting changed' }
}

/** A push of code, pictures and the like: nothing that the config could say makes a difference, so it is not even read. */
export function isIdle({ scope, commits, configPath }: PipelineOptions): boolean {
  return (
    scope.type === 'push' &&
    !isBehind(scope, commits) &&
    !(commits.from.kind === 'done' && commits.from.refused.size > 0) &&
    changedFiles(commits.base, commits.head, (path) => mayMatter(path, configPath)).length === 0
  )
}

/** Between base and this push lies one that no run ended well for: what that run wrote may have been taken back. */
function isBehind(scope: Scope, { from, headCommit }: Commits): boolean {
  return scope.type === 'push' && from.kind === 'done' && from.commit !== scope.before && from.commit !== headCommit
}
