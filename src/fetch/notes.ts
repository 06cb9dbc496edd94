import type { Diagnostic } from '../model/diagnostics.js'
import type { Note, NoteChange, NoteSource } from '../model/note.js'
import type { NotesReader } from '../model/ports.js'
import { FileTooLarge } from '../model/reading-errors.js'
import { pairNotes, type NoteVersion } from '../matching/pair-notes.js'
import { looksLikeNote, undatedFile } from '../scope/passed-over.js'
import type { FileChange } from '../scope/select-notes.js'

/** Notes read at base and head, and the files that could not be read. */
export interface FetchedNotes {
  readonly changes: readonly NoteChange[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads and pairs the notes that differ. A file that GitHub does not give is reported and does not hold the others up. */
export async function fetchNotes(
  files: readonly FileChange[],
  readNote: (source: NoteSource) => Note,
  notes: NotesReader,
  explain: (error: unknown) => string,
): Promise<FetchedNotes> {
  const diagnostics: Diagnostic[] = []
  // What stands in a file that only lost its date is not gone.
  const undated = new Set<string>()
  const read = async (path: string, blob: string | null): Promise<NoteVersion | null> => {
    if (blob === null) return null
    const text = await notes.text(blob)
    return { note: readNote({ path, text }), blob }
  }
  const readBoth = async ({ path, base, head }: FileChange) => {
    try {
      const [before, after] = await Promise.all([read(path, base), read(path, head)])
      if (after?.note.date === null && looksLikeNote(after.note)) {
        diagnostics.push(undatedFile(after.note))
        undated.add(path)
      }
      return { base: ifDated(before), head: ifDated(after) }
    } catch (error) {
      if (!isRefused(error) && !(error instanceof FileTooLarge)) throw error
      diagnostics.push({
        severity: 'warning',
        code: 'unreadable-note',
        message: `This note could not be read and was left out: ${explain(error)}`,
        path,
        line: 1,
      })
      return { base: [], head: [] }
    }
  }
  const versions = await Promise.all(files.map(readBoth))
  const changes = pairAll(versions).filter(({ base, head }) => head !== null || !undated.has(base?.path ?? ''))
  for (const { head } of changes) diagnostics.push(...(head?.diagnostics.map((found) => ({ ...found, path: head.path })) ?? []))
  return { changes, diagnostics }
}

function pairAll(versions: readonly Readonly<Record<'base' | 'head', NoteVersion[]>>[]): NoteChange[] {
  return pairNotes(
    versions.flatMap(({ base }) => base),
    versions.flatMap(({ head }) => head),
  )
}

/** A Markdown file without a date is not a note. */
const ifDated = (version: NoteVersion | null): NoteVersion[] => (version === null || version.note.date === null ? [] : [version])

/** GitHub says no to this one file, now and for ever; any other failure may pass. */
function isRefused(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  return status === 404 || status === 422
}
