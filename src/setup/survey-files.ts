import type { Note } from '../model/note.js'

/** The notes of one recurring meeting. */
export interface SeenSeries {
  readonly name: string
  readonly notes: number
  /** Glob of a folder that has all notes of the series and no others; null if there is none. */
  readonly glob: string | null
}

/** Folders that globs name one by one; if notes are in more, one glob for all is clearer. */
const folderLimit = 5

/** Globs that fit all these paths: one per top folder. */
export function globsOf(paths: readonly string[]): string[] {
  const folders = new Set(paths.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')))
  if (folders.size === 0 || folders.size > folderLimit) return ['**/*.md']
  return [...folders].sort().flatMap((folder) => {
    const below = paths.filter((path) => (folder === '' ? !path.includes('/') : path.startsWith(`${folder}/`)))
    return endingsOf(below).map((ending) => `${folder === '' ? '' : `${literalGlob(folder)}/**/`}*${ending}`)
  })
}

/** The endings of Markdown files in lower case, in which globs are compared with them. */
function endingsOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(path.lastIndexOf('.')).toLowerCase()))].sort()
}

/** Series by number of notes, the largest first. */
export function seriesOf(notes: readonly Note[]): SeenSeries[] {
  const paths = new Map<string, string[]>()
  const inFolder = new Map<string, number>()
  for (const { series, path } of notes) {
    const listed = paths.get(series)
    if (listed) listed.push(path)
    else paths.set(series, [path])
    for (const folder of foldersAround(path)) inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1)
  }
  return [...paths]
    .map(([name, own]) => {
      const folder = commonFolder(own)
      const isItsOwn = folder !== '' && inFolder.get(folder) === own.length
      return { name: withoutRepetition(name, paths), notes: own.length, glob: isItsOwn ? `${literalGlob(folder)}/**` : null }
    })
    .sort((a, b) => b.notes - a.notes || (a.name < b.name ? -1 : 1))
}

/** "weekly/weekly", of "weekly/2026-05-14-weekly.md", is called "weekly" unless another series is. */
function withoutRepetition(name: string, all: ReadonlyMap<string, unknown>): string {
  const short = name
    .split('/')
    .filter((part, index, parts) => part !== parts[index - 1])
    .join('/')
  return all.has(short) ? name : short
}

/** "a/b/c.md": "a" and "a/b". */
function foldersAround(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** The deepest folder that all paths are in; "" if there is none. */
function commonFolder([first = '', ...rest]: readonly string[]): string {
  let common = first.split('/').slice(0, -1)
  for (const path of rest) {
    const parts = path.split('/').slice(0, -1)
    const differs = common.findIndex((part, index) => part !== parts[index])
    if (differs !== -1) common = common.slice(0, differs)
  }
  // The notes of next year are of the series, too.
  while (/^(?:\d{4}(?:-\d\d)?|\d\d)$/.test(common.at(-1) ?? '')) common = common.slice(0, -1)
  return common.join('/')
}

/** A folder as a glob that fits it alone. */
function literalGlob(folder: string): string {
  return folder.replace(/[\\()[\]{}*?!+@|]/g, '\\$&')
}
