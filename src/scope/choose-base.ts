import type { Diagnostic } from '../model/diagnostics.js'
import type { ExaminedCommit } from '../model/ports.js'
import { readRefused, type RefusedPlaces } from './refused-places.js'

/** The commit that a run compares with, and why it is this one. */
export type Base =
  /** An earlier run has dealt with all up to it, at this time (ISO), but for what GitHub refused; or the first run began there. */
  | { readonly kind: 'done'; readonly commit: string; readonly at: string; readonly isStart: boolean; readonly refused: RefusedPlaces }
  /** No run was here before: what stood there before this push is history. */
  | { readonly kind: 'first-run'; readonly commit: string }
  /** No run was here before, and the branch has one commit: all of it is history. */
  | { readonly kind: 'root'; readonly commit: string }
  /** Runs were here before, but no commit says how far they came. */
  | { readonly kind: 'gap'; readonly commit: string; readonly examined: number }
  /** Where a pull request left its branch. */
  | { readonly kind: 'merge-base'; readonly commit: string }
  /** Nothing is compared: every item that is asked for counts as new. */
  | { readonly kind: 'none' }

/** What the first run says of the commit that it begins from, before it does anything else. */
export const startingPoint = 'starting point'
/** The same of a run that earlier runs left nothing to begin from. */
export const startAfterGap = 'starting point after a gap'

/**
 * The commit whose success was set last; where two were set in one second, that nearest to head.
 * @param commits those of the branch, the newest first, behind them the one that the push started from
 */
export function latestDone(commits: readonly ExaminedCommit[]): Extract<Base, { kind: 'done' }> | null {
  let latest: Extract<Base, { kind: 'done' }> | null = null
  for (const { commit, status } of commits) {
    if (!status?.isSuccess || (latest && Date.parse(status.createdAt) <= Date.parse(latest.at))) continue
    const { createdAt: at, description } = status
    latest = { kind: 'done', commit, at, isStart: description === startingPoint, refused: readRefused(description) }
  }
  return latest
}

/** Where a run begins that no status tells: at what the push started from, else at the parent of head. */
export function baseWithoutStatus(
  head: ExaminedCommit,
  before: string | null,
  /** Commits looked at in vain though earlier runs were here; null where none was. */
  examined: number | null,
): Base {
  const commit = before ?? head.parent
  if (examined !== null) return { kind: 'gap', commit: commit ?? head.commit, examined }
  return commit === null ? { kind: 'root', commit: head.commit } : { kind: 'first-run', commit }
}

/** One line for the log: which commit is compared with, and why. */
export function describeBase(base: Base, head: string): string {
  switch (base.kind) {
    case 'done':
      return base.commit === head
        ? `Everything up to ${head} is done already (status set at ${base.at}).`
        : `From ${base.commit}, up to which earlier runs are done (status set at ${base.at}), to ${head}.`
    case 'first-run':
      return `From ${base.commit} to ${head}: the first run with this config, so only what is new since then opens issues.`
    case 'root':
      return `${head} is the only commit, and this is the first run in this repository.`
    case 'gap':
      return `From ${base.commit} to ${head}: earlier runs were here, but none of ${base.examined} commits says how far they came.`
    case 'merge-base':
      return `From ${base.commit}, where the pull request left its branch, to ${head}.`
    case 'none':
      return `${head}, compared with nothing: every item of the notes that are asked for counts as new.`
  }
}

/** What a gap means for people: pushes may be among those that nothing says of, and one run by hand makes up for them. */
export function explainGap({ commit, examined }: Extract<Base, { kind: 'gap' }>): string {
  return `No commit has the status of an earlier run (${examined} commits were checked), so this run begins at ${commit}. If issues of earlier notes are missing, run this workflow by hand with dry-run: false and since: the day of the first meeting that has no issues.`
}

/**
 * What a dry run that would be the first leaves open: it says of no commit that runs begin there.
 * @param path of the config
 */
export function explainDryStart(path: string): Diagnostic {
  const message =
    'This dry run records nothing: the first run that writes begins where its own push began. To open issues for what is shown here, run this workflow by hand with dry-run: false and paths or since.'
  return { severity: 'info', code: 'nothing-recorded', message, path }
}

/**
 * What a run says of the commit that it begins from, where no run has come that far: what was there before is for people to decide.
 * @param path of the config
 * @returns null where an earlier run has
 */
export function explainStart(from: Base, path: string): Diagnostic | null {
  const message = sentenceOnStart(from)
  return message === null ? null : { severity: 'info', code: 'starting-point', message, path }
}

function sentenceOnStart(from: Base): string | null {
  if (from.kind === 'root') return explainRoot(from)
  if (from.kind === 'gap') return explainGap(from)
  if (from.kind !== 'first-run' && !(from.kind === 'done' && from.isStart)) return null
  return `This is the first run with this config, and its starting point is ${from.commit.slice(0, 7)}: what the notes said before that commit opens no issues. To open issues for older notes, run this workflow by hand with dry-run: false and paths or since.`
}

/** A first commit may bring all notes of many years: whether they are to have issues is for a person to say. */
export function explainRoot({ commit }: Extract<Base, { kind: 'root' }>): string {
  return `${commit} is the first commit of this repository, so there is nothing to compare it with: it becomes the starting point, and no issues are opened. To open issues for its notes, run this workflow by hand with dry-run: false and paths or since.`
}
