/** Blobs, trees and commits with the object names that git itself would give them. */
import { createHash } from 'node:crypto'
import type { CommitOptions, FileChange } from './types.js'
import { githubTime } from './store.js'

export interface TreeEntry {
  path: string
  mode: '100644' | '120000' | '040000'
  type: 'blob' | 'tree'
  sha: string
}

export interface Commit {
  sha: string
  tree: string
  parents: string[]
  message: string
  date: string
}

interface FileEntry {
  mode: '100644' | '120000'
  sha: string
}

const EMPTY_FILES: ReadonlyMap<string, FileEntry> = new Map()

function objectName(type: 'blob' | 'tree' | 'commit', content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

/** The object name of a blob with this text. */
export function blobSha(text: string): string {
  return objectName('blob', Buffer.from(text, 'utf8'))
}

/** The git database of one repository. */
export class GitObjects {
  readonly blobs = new Map<string, Buffer>()
  readonly commits = new Map<string, Commit>()
  readonly branches = new Map<string, string>()
  private readonly trees = new Map<string, TreeEntry[]>()
  private readonly filesOfCommit = new Map<string, ReadonlyMap<string, FileEntry>>()

  constructor(
    private readonly defaultBranch: string,
    private readonly now: () => Date,
  ) {}

  commit(changes: Record<string, FileChange>, options: CommitOptions = {}): string {
    const branch = options.branch ?? this.defaultBranch
    const parent = options.parent === undefined ? this.branches.get(branch) : (options.parent ?? undefined)
    if (parent !== undefined && !this.commits.has(parent)) throw new Error(`No commit ${parent} to build on`)
    const files = new Map(parent === undefined ? EMPTY_FILES : this.filesOfCommit.get(parent))
    for (const [path, change] of Object.entries(changes)) {
      if (change === null) files.delete(path)
      else if (typeof change === 'string') files.set(path, { mode: '100644', sha: this.writeBlob(change) })
      else files.set(path, { mode: '120000', sha: this.writeBlob(change.symlinkTo) })
    }
    const sha = this.writeCommit(
      this.writeTree(files),
      parent === undefined ? [] : [parent],
      options.message ?? 'Update',
      options.date ?? this.now(),
    )
    this.filesOfCommit.set(sha, files)
    this.branches.set(branch, sha)
    return sha
  }

  /** A commit by SHA, branch, tag-like ref (`heads/main`, `refs/heads/main`) or unambiguous SHA prefix. */
  resolve(ref: string): Commit | undefined {
    const branch = ref.replace(/^(refs\/)?heads\//, '')
    const sha = this.branches.get(branch) ?? ref
    const exact = this.commits.get(sha)
    if (exact !== undefined || !/^[0-9a-f]{7,39}$/.test(ref)) return exact
    const candidates = [...this.commits.values()].filter((commit) => commit.sha.startsWith(ref))
    return candidates.length === 1 ? candidates[0] : undefined
  }

  /** Entries of a tree named by its own SHA, a commit's SHA or a branch. */
  tree(reference: string, recursive: boolean): { sha: string; entries: TreeEntry[] } | undefined {
    const sha = this.trees.has(reference) ? reference : this.resolve(reference)?.tree
    const direct = sha === undefined ? undefined : this.trees.get(sha)
    if (sha === undefined || direct === undefined) return undefined
    return { sha, entries: recursive ? this.descend(direct, '') : direct }
  }

  /** What stands at a path of a commit. */
  entry(commit: Commit, path: string): TreeEntry | undefined {
    let tree: string | undefined = commit.tree
    let found: TreeEntry | undefined
    for (const segment of path.split('/').filter(Boolean)) {
      found = tree === undefined ? undefined : this.trees.get(tree)?.find((entry) => entry.path === segment)
      tree = found?.type === 'tree' ? found.sha : undefined
    }
    return found
  }

  ancestors(commit: Commit): string[] {
    const seen = new Set<string>()
    const queue = [commit.sha]
    for (let sha = queue.shift(); sha !== undefined; sha = queue.shift()) {
      if (seen.has(sha)) continue
      seen.add(sha)
      queue.push(...(this.commits.get(sha)?.parents ?? []))
    }
    return [...seen]
  }

  /** Names of the files that differ between two commits. */
  changedFiles(base: Commit, head: Commit): { filename: string; status: 'added' | 'removed' | 'modified'; sha: string }[] {
    const before = this.filesOfCommit.get(base.sha) ?? EMPTY_FILES
    const after = this.filesOfCommit.get(head.sha) ?? EMPTY_FILES
    const names = [...new Set([...before.keys(), ...after.keys()])].sort()
    return names.flatMap((filename) => {
      const [old, now] = [before.get(filename), after.get(filename)]
      if (old?.sha === now?.sha && old?.mode === now?.mode) return []
      const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'modified'
      return [{ filename, status, sha: (now ?? old)?.sha ?? '' }] as const
    })
  }

  private descend(entries: TreeEntry[], prefix: string): TreeEntry[] {
    return entries.flatMap((entry) => {
      const path = prefix + entry.path
      const here = { ...entry, path }
      return entry.type === 'tree' ? [here, ...this.descend(this.trees.get(entry.sha) ?? [], `${path}/`)] : [here]
    })
  }

  private writeBlob(text: string): string {
    const content = Buffer.from(text, 'utf8')
    const sha = objectName('blob', content)
    this.blobs.set(sha, content)
    return sha
  }

  private writeTree(files: ReadonlyMap<string, FileEntry>): string {
    const entries: TreeEntry[] = []
    const folders = new Map<string, Map<string, FileEntry>>()
    for (const [path, file] of files) {
      const slash = path.indexOf('/')
      if (slash === -1) {
        entries.push({ path, mode: file.mode, type: 'blob', sha: file.sha })
        continue
      }
      const name = path.slice(0, slash)
      const folder = folders.get(name) ?? new Map<string, FileEntry>()
      folders.set(name, folder.set(path.slice(slash + 1), file))
    }
    for (const [name, folder] of folders) {
      entries.push({ path: name, mode: '040000', type: 'tree', sha: this.writeTree(folder) })
    }
    // Git sorts by bytes and compares a folder as if its name ended in a slash.
    const sortKey = (entry: TreeEntry): Buffer => Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path)
    entries.sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)))
    const content = Buffer.concat(
      entries.map(({ mode, path, sha }) => Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')])),
    )
    const sha = objectName('tree', content)
    this.trees.set(sha, entries)
    return sha
  }

  private writeCommit(tree: string, parents: string[], message: string, now: Date): string {
    const signature = `Emulated Author <author@example.com> ${Math.floor(now.getTime() / 1000)} +0000`
    const header = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)]
    // The count makes two equal commits within one second two commits, as a person would expect of two pushes.
    const text = `${header.join('\n')}\nauthor ${signature}\ncommitter ${signature}\n\n${message}\n\nCommit-Count: ${this.commits.size}\n`
    const sha = objectName('commit', Buffer.from(text, 'utf8'))
    this.commits.set(sha, { sha, tree, parents, message, date: githubTime(now) })
    return sha
  }
}
