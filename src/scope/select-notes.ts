import { globMatcher } from '../model/globs.js'
import type { Config } from '../model/config.js'
import type { TreeEntry } from '../model/ports.js'
import { dateOfFolder } from '../notes/dates/path-date.js'
import { everyMonth } from '../notes/languages/months.js'

/** A file that differs between base and head. */
export interface FileChange {
  readonly path: string
  /** SHA of the blob, or null where the file is not there. */
  readonly base: string | null
  readonly head: string | null
}

/** Paths that may be notes: Markdown, by the globs of the config. */
export function noteFilter(config: Pick<Config, 'notes' | 'exclude'>): (path: string) => boolean {
  const isDesired = globsMatcher(config.notes)
  const exclude = config.exclude.filter((glob) => glob !== everyReadme)
  const isUnwanted = exclude.length > 0 ? globsMatcher(exclude, { nocase: true }) : () => false
  const isReadmeLeftOut = exclude.length < config.exclude.length
  // "2024-05-14/README.md" is how some keep the note of a meeting together with its files.
  const isLeftOut = (path: string) => isReadmeLeftOut && isReadme(path) && dateOfFolder(path, { months: everyMonth }) === null
  return (path) => isMarkdown(path) && isDesired(path) && !isUnwanted(path) && !isLeftOut(path)
}

/** The glob for READMEs; one in a folder with a date in its path is a note all the same. */
export const everyReadme = '**/README.md'

const isReadme = (path: string): boolean => /(?:^|\/)readme\.(?:md|markdown)$/i.test(path)

/** Matches paths however their letters are composed, and whatever the case of their ending. */
function globsMatcher(globs: readonly string[], options: { readonly nocase?: boolean } = {}): (path: string) => boolean {
  const matches = globMatcher(globs, options)
  return (path) => matches(path.replace(/\.\w+$/, (ending) => ending.toLowerCase()))
}

/** Whether a file is Markdown by its name, as every note is. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/** Whether a file can be a note (Markdown), the config or a list of people (YAML), whatever the config says. */
export function mayMatter(path: string, configPath: string): boolean {
  return path === configPath || /(?:\.(?:md|markdown|ya?ml|json)|^[^.]*)$/i.test(path.slice(path.lastIndexOf('/') + 1))
}

/** The candidate notes that differ between two trees, compared by blob. */
export function changedFiles(base: readonly TreeEntry[], head: readonly TreeEntry[], isCandidate: (path: string) => boolean): FileChange[] {
  const before = new Map(base.map((entry) => [entry.path, entry.blob]))
  const after = new Map(head.map((entry) => [entry.path, entry.blob]))
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths]
    .filter((path) => before.get(path) !== after.get(path) && isCandidate(path))
    .sort()
    .map((path) => ({ path, base: before.get(path) ?? null, head: after.get(path) ?? null }))
}

/** The candidate notes that a person named by globs, all of them as if they were new; no glob names all. */
export function selectedFiles(head: readonly TreeEntry[], isCandidate: (path: string) => boolean, globs: readonly string[]): FileChange[] {
  const named = globs.length > 0 ? globsMatcher(globs) : () => true
  return head.filter(({ path }) => isCandidate(path) && named(path)).map(({ path, blob }) => ({ path, base: null, head: blob }))
}
