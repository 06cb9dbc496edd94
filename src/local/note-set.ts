import { join } from 'node:path'
import { noteReader } from '../gather/note-reader.js'
import { defaultConfigPath } from '../model/config.js'
import type { Note } from '../model/note.js'
import { seriesReader } from '../notes/dates/series.js'
import { styledFinding } from '../render/finding-as-text.js'
import { noteFilter } from '../scope/select-notes.js'
import { plural } from '../wanted/plural.js'
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
  /** Files and folders; "-" is standard input. */
  readonly paths: readonly string[]
  /** First day of the meetings that count, YYYY-MM-DD, or null. */
  readonly since: string | null
}

/** Notes as a command works with them. */
export interface NoteSet {
  readonly notes: readonly Note[]
  readonly settings: LocalSettings
  /** Path of the config file that was read, or null. */
  readonly config: string | null
  /** Paths of Markdown files that the config counts among the notes, and that carry no date. */
  readonly undated: readonly string[]
}

/** So many notes are read between two signs of life. */
const progressStep = 25

/** Undated files that are named. */
const undatedLimit = 5

/**
 * Reads the notes that the command line names, and complains about what is odd in the config, and if there is no note.
 * @throws ConfigError, UnreadablePath
 */
export async function readNoteSet(request: NoteRequest, terminal: Terminal): Promise<NoteSet> {
  const { config: given, roster, server, paths } = request
  const near = paths.find((path) => path !== '-') ?? '.'
  const config = given ?? configAround(near)
  return readNotesBy(config, await readLocalSettings({ config, roster, near, server }), request, terminal)
}

/**
 * Reads the notes without the config that may be around them.
 * @param root of the repository
 * @throws ConfigError, UnreadablePath
 */
export async function readNoteSetWithoutConfig(root: string, request: NoteRequest, terminal: Terminal): Promise<NoteSet> {
  const settings = await readLocalSettings({ config: null, roster: null, near: root, server: request.server, root })
  return readNotesBy(null, settings, request, terminal)
}

async function readNotesBy(config: string | null, settings: LocalSettings, request: NoteRequest, terminal: Terminal): Promise<NoteSet> {
  for (const finding of settings.warnings) terminal.complain([...styledFinding(finding), '\n'])
  const sources = await readLocalNotes(request.paths, terminal.readInput)
  const readNote = noteReader(settings)
  const seriesOf = seriesReader(settings.reading.series)
  const isCandidate = noteFilter(settings.config)
  const notes: Note[] = []
  const undated: string[] = []
  let unwanted = 0
  let earlier = 0
  for (const [index, { named, ...source }] of sources.entries()) {
    if (index % progressStep === 0) terminal.progress?.(`reading: ${index} of ${sources.length} files`)
    const path = settings.inRepository(source.path)
    if (!named && path !== null && !isCandidate(path)) {
      unwanted++
      continue
    }
    const note = { ...readNote(source), ...seriesOf(path ?? source.path) }
    if (!named && note.date === null) undated.push(source.path)
    else if (request.since !== null && (note.date ?? '') < request.since) earlier++
    else notes.push(note)
  }
  terminal.progress?.('')
  if (notes.length === 0) terminal.complain(noNotes(undated, unwanted, earlier, request.since))
  return { notes, settings, config, undated }
}

function noNotes(undated: readonly string[], unwanted: number, earlier: number, since: string | null): string {
  const reasons = [
    ...(undated.length > 0 ? [skippedWithoutDate(undated)] : []),
    ...(unwanted > 0 ? [`Skipped ${plural(unwanted, 'file')} because of “notes” and “exclude” in the config.`] : []),
    ...(earlier > 0 ? [`Skipped ${plural(earlier, 'note')} before ${since}.`] : []),
  ]
  return `${['There are no notes here.', ...reasons].join(' ')}\n`
}

/** Names Markdown files that are not notes for lack of a date, and how they become notes. */
export function skippedWithoutDate(paths: readonly string[]): string {
  const more = paths.length > undatedLimit ? ` and ${paths.length - undatedLimit} more` : ''
  return `Skipped ${plural(paths.length, 'Markdown file')} without a date: ${paths.slice(0, undatedLimit).join(', ')}${more}. Put YYYY-MM-DD in the file name or “date:” in the front matter.`
}

function configAround(path: string): string | null {
  const folder = findUpwards(path, defaultConfigPath)
  const repository = findUpwards(path, '.git')
  // A config above the repository is another one's.
  return folder !== null && (repository === null || folder.length >= repository.length) ? join(folder, defaultConfigPath) : null
}
