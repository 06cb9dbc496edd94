import type { EarlierRun, Log, NotesReader, RunHistory, TreeEntry } from '../model/ports.js'
import { chooseBase, type Base } from '../scope/choose-base.js'
import type { Scope } from '../scope/read-event.js'

/** The two commits of a run with their files. */
export interface Commits {
  readonly headCommit: string
  readonly head: readonly TreeEntry[]
  readonly base: readonly TreeEntry[]
  /** The run that dealt with base, and when it began (ISO); null where none is known. */
  readonly baseRun: { readonly commit: string; readonly began: string } | null
  /** Paths of all files of either commit. */
  readonly paths: ReadonlySet<string>
}

interface Ports {
  readonly notes: NotesReader
  readonly history: RunHistory
  readonly log: Log
}

/** Finds out which commits are compared, and reads their trees. */
export async function compareCommits(scope: Scope, { notes, history, log }: Ports): Promise<Commits> {
  const [headCommit, runs] = await Promise.all([
    scope.type === 'preview' ? scope.head : notes.tip(scope.branch),
    scope.type === 'push' ? history.successfulPushes(scope.branch) : null,
  ])
  const [head, base] = await Promise.all([notes.files(headCommit), findBase(scope, headCommit, runs, notes, history)])
  if (!head) throw new Error(`Commit ${headCommit} is not in the notes repository.`)
  log.info(base ? `from ${base.commit} to ${headCommit}` : `${headCommit}, compared with nothing`)
  const baseFiles = base?.files ?? []
  const baseRun = base?.began ? { commit: base.commit, began: base.began } : null
  return { headCommit, head, base: baseFiles, baseRun, paths: new Set([...head, ...baseFiles].map(({ path }) => path)) }
}

async function findBase(
  scope: Scope,
  headCommit: string,
  runs: readonly EarlierRun[] | null,
  notes: NotesReader,
  history: RunHistory,
): Promise<Base | null> {
  switch (scope.type) {
    case 'push': {
      const firstRun = runs?.length === 0 ? await history.firstPush(scope.branch) : null
      // Of this very run the event says more than its commit does: a push may bring several.
      return chooseBase(headCommit, runs ?? [], firstRun === scope.pushed ? null : firstRun, scope.before, notes)
    }
    case 'preview':
      return chooseBase(headCommit, [], null, await notes.mergeBase(scope.base, scope.head), notes)
    case 'backfill':
      return null
    case 'release':
    case 'refresh':
      // Nothing is compared: what the notes say is dealt with by their push.
      return { commit: headCommit, files: (await notes.files(headCommit)) ?? [], began: null }
  }
}
