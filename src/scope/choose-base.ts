import type { EarlierRun, NotesReader, TreeEntry } from '../model/ports.js'

/** A commit to compare with, and its files. */
export interface Base {
  readonly commit: string
  readonly files: readonly TreeEntry[]
  /** When the run that dealt with this commit began (ISO), or null where no such run is known. */
  readonly began: string | null
}

/**
 * The commit up to which everything has been dealt with: that of the last successful run; if it is gone (a rewritten
 * history), of the run before; where no run ever ended well, the parent of the first run's commit; without runs the
 * push's own `before`, else the parent of head, so that a new branch or a first installation never opens an issue for
 * every note of the repository. Null only where head is a root commit.
 * @param firstRun the commit of the very first run, where none ended well and it is another than this run
 */
export async function chooseBase(
  head: string,
  runs: readonly EarlierRun[],
  firstRun: string | null,
  before: string | null,
  notes: NotesReader,
): Promise<Base | null> {
  for (const { commit, began } of runs) {
    const files = await notes.files(commit)
    if (files) return { commit, files, began }
  }
  const beforeFirstRun = async () => (firstRun === null ? null : notes.parent(firstRun).catch(() => null))
  for (const find of [beforeFirstRun, async () => before, () => notes.parent(head)]) {
    const commit = await find()
    const files = commit === null ? null : await notes.files(commit)
    if (commit !== null && files) return { commit, files, began: null }
  }
  return null
}
