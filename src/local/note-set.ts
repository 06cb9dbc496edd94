import { join } from 'node:path'
import { defaultConfigPath } from '../model/config.js'
import type { Note } from '../model/note.js'
import { seriesReader } from '../notes/dates/series.js'
import { plural } from '../wanted/plural.js'
import { noteReader } from '../gather/note-reader.js'
import { findingAsText } from '../render/finding-as-text.js'
import { noteFilter } from '../scope/select-notes.js'
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
  /** How many Markdown files that may be notes carry no date. */
  readonly undated: number
}

/** So many notes are read between two signs of life. */
const progressStep = 25

/**
 * Reads the notes that the command line names, and complains about what is odd in the config, and where there is no note.
 * @throws ConfigError, UnreadablePath
 */
export async function readNoteSet({ config: given, roster, server, paths }: NoteRequest, terminal: Terminal): Promise<NoteSet> {
  const near = paths[0] ?? '.'
  const config = given ?? configAround(near)
  const sources = await readLocalNotes(paths)
  const settings = await readLocalSettings(config, roster, near, server)
  for (const finding of settings.warnings) terminal.complain(`${findingAsText(finding)}\n`)
  const readNote = noteReader(settings)
  const seriesOf = seriesReader(settings.reading.series)
  const isCandidate = noteFilter(settings.config)
  const notes: Note[] = []
  let [unwanted, undated] = [0, 0]
  for (const [index, { named, ...source }] of sources.entries()) {
    if (index % progressStep === 0) terminal.progress?.(`read ${index} of ${sources.length} files`)
    const path = settings.inRepository(source.path)
    if (!named && path !== null && !isCandidate(path)) {
      unwanted++
      continue
    }
    const note = { ...readNote(source), ...seriesOf(path ?? source.path) }
    if (named || note.date !== null) notes.push(note)
    else undated++
  }
  terminal.progress?.('')
  if (notes.length === 0) {
    terminal.complain(
      `There is no note here: ${plural(undated, 'Markdown file')} without a date in name, title and front matter, ${plural(unwanted, 'file')} left out by “notes” and “exclude” of the config.\n`,
    )
  }
  return { notes, settings, config, undated }
}

function configAround(path: string): string | null {
  const folder = findUpwards(path, defaultConfigPath)
  const repository = findUpwards(path, '.git')
  // A config above the repository is another one's.
  return folder !== null && (repository === null || folder.length >= repository.length) ? join(folder, defaultConfigPath) : null
}
