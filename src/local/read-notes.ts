import { readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { decodeText } from '../model/decode-text.js'
import type { NoteSource } from '../model/note.js'
import { isMarkdown } from '../scope/select-notes.js'
import { withForwardSlashes } from './repository-path.js'

/** A path on the command line that cannot be read. */
export class UnreadablePath extends Error {}

/** A file that may be a note. */
export interface LocalSource extends NoteSource {
  /** Where it comes from: the path was given itself, or a folder that it is in, or it is standard input. */
  readonly origin: 'named' | 'folder' | 'input'
}

/**
 * The files that the paths name, in the order given; a folder gives all Markdown files below it, "-" what `readInput` gives.
 * @throws UnreadablePath if a path is not there
 */
export async function readLocalNotes(paths: readonly string[], readInput: () => Promise<string>): Promise<LocalSource[]> {
  const sources = new Map<string, LocalSource>()
  const add = (source: LocalSource) => {
    // A file that is named twice, or with its folder, is one note; what was named itself is judged as such.
    const known = sources.get(resolve(source.path))
    if (known?.origin !== 'named') sources.set(resolve(source.path), source)
  }
  for (const path of paths) {
    if (path === '-') {
      add({ path: 'standard-input.md', text: await readInput(), origin: 'input' })
      continue
    }
    const stats = await stat(path).catch(() => null)
    if (!stats) throw new UnreadablePath(`${path}: there is no such file or folder.`)
    if (!stats.isDirectory()) add(await readSource(path, 'named'))
    else for (const file of (await filesBelow(path)).filter(isMarkdown)) add(await readSource(file, 'folder'))
  }
  return [...sources.values()]
}

/**
 * All files below a folder in the order of their names; `.git` and `node_modules` are left out.
 * @throws UnreadablePath where a folder may not be read
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unreadable(folder))
  const files = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry): Promise<string[]> => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return entry.name === '.git' || entry.name === 'node_modules' ? [] : filesBelow(path)
        return entry.isFile() ? [path] : []
      }),
  )
  return files.flat()
}

async function readSource(path: string, origin: LocalSource['origin']): Promise<LocalSource> {
  return { path: withForwardSlashes(path), text: await readText(path), origin }
}

/** @throws UnreadablePath where there is no such file, or it may not be read */
export async function readText(path: string): Promise<string> {
  try {
    // Four round trips to a thread a file would take as long as the reading of a short note.
    return decodeText(readFileSync(path))
  } catch (error) {
    return unreadable(path)(error as NodeJS.ErrnoException)
  }
}

function unreadable(path: string): (error: NodeJS.ErrnoException) => never {
  return ({ code, message }) => {
    const known: Record<string, string> = {
      ENOENT: 'there is no such file.',
      EISDIR: 'is a folder, not a file.',
      EACCES: 'cannot be read: permission denied.',
    }
    throw new UnreadablePath(`${path}: ${known[code ?? ''] ?? `cannot be read (${code ?? message}).`}`)
  }
}
