import { join } from 'node:path'
import { ConfigError } from '../gather/config-error.js'
import { configPaths, twoConfigs } from '../gather/config.js'
import { defaultConfigPath } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Note } from '../model/note.js'
import { plural } from '../wanted/plural.js'
import { noteReader } from '../gather/note-reader.js'
import { findingAsText } from '../render/finding-as-text.js'
import { excludedFile, looksLikeNote, undatedFile } from '../scope/passed-over.js'
import { isMarkdown, noteFilter } from '../scope/select-notes.js'
import { findUpwards } from './find-upwards.js'
import { readLocalNotes } from './read-notes.js'
import { readLocalSettings, type LocalSettings } from './read-settings.js'
import type { Terminal } from './terminal.js'

/** Which notes a command reads, and by which rules. */
export interface NoteRequest {
  /** Path of the config file; null: the one of the repository around the first path, if it has one. */
  readonly config: string | null
  readonly roster: string | null
  /** Web address of the GitHub server that the notes are on, without a slash at its end. */
  readonly server: string
  readonly paths: readonly string[]
}

/** Notes as a command works with them. */
export interface NoteSet {
  readonly notes: readonly Note[]
  readonly settings: LocalSettings
  /** Path of the config file that was read, or null. */
  readonly config: string | null
  /** Paths of the Markdown files that may be notes and carry no date. */
  readonly undated: readonly string[]
  /** Files that somebody may take for notes and that are none, each with what to do. */
  readonly passedOver: readonly Diagnostic[]
}

/** So many notes are read between two signs of life. */
const progressStep = 25

/**
 * Reads the notes that the command line names, and complains about what is odd in the config, and where there is no note.
 * @param named whether a file that is given by name is read even where a run of the action would pass it over
 * @throws ConfigError, UnreadablePath
 */
export async function readNoteSet(
  { config: given, roster, server, paths }: NoteRequest,
  terminal: Terminal,
  named: 'as in a run' | 'always' = 'as in a run',
): Promise<NoteSet> {
  const near = paths[0] ?? '.'
  const config = given ?? configAround(near)
  const sources = await readLocalNotes(paths)
  const settings = await readLocalSettings(config, roster, near, server)
  for (const finding of settings.warnings) terminal.complain(`${findingAsText(finding)}\n`)
  const readNote = noteReader(settings)
  const isCandidate = noteFilter(settings.config)
  const notes: Note[] = []
  const undated: string[] = []
  const passedOver: Diagnostic[] = []
  let unwanted = 0
  for (const [index, { isNamed, ...source }] of sources.entries()) {
    if (index % progressStep === 0) terminal.progress?.(`read ${index} of ${sources.length} files`)
    const path = settings.inRepository(source.path)
    const isExcluded = !(path === null ? isMarkdown(source.path) : isCandidate(path))
    if (isExcluded && !isNamed) {
      unwanted++
      continue
    }
    // As in a run: folders outside of the repository say nothing about a note.
    const read = readNote({ ...source, path: path ?? source.path })
    const note = { ...read, path: source.path, diagnostics: read.diagnostics.map((found) => ({ ...found, path: source.path })) }
    if (isExcluded) passedOver.push(excludedFile(note.path))
    else if (note.date === null) {
      undated.push(note.path)
      if (isNamed || looksLikeNote(note)) passedOver.push(undatedFile(note))
    }
    if ((!isExcluded && note.date !== null) || (isNamed && named === 'always')) notes.push(note)
  }
  terminal.progress?.('')
  if (notes.length === 0) {
    terminal.complain(
      `No notes found: ${plural(undated.length, 'Markdown file')} without a date, ${plural(unwanted, 'file')} left out by “notes” and “exclude” of the config.\n`,
    )
  }
  return { notes, settings, config, undated, passedOver }
}

/** @throws ConfigError where there are two */
function configAround(path: string): string | null {
  const repository = findUpwards(path, '.git')
  const [nearest, other] = configPaths(defaultConfigPath)
    .flatMap((name) => {
      const folder = findUpwards(path, name)
      // A config above the repository is another one's.
      return folder !== null && (repository === null || folder.length >= repository.length) ? [{ folder, file: join(folder, name) }] : []
    })
    .sort((a, b) => b.folder.length - a.folder.length)
  if (nearest && other?.folder === nearest.folder) throw new ConfigError([twoConfigs()])
  return nearest?.file ?? null
}
