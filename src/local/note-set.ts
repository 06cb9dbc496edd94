import { lstatSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { configPaths, linkedConfig, twoConfigs } from '../fetch/config.js'
import { ConfigError } from '../fetch/config-error.js'
import { noteReader } from '../fetch/note-reader.js'
import { defaultConfigPath, type Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Note, NoteSource } from '../model/note.js'
import { styledDiagnostic } from '../render/diagnostic-as-text.js'
import type { TextAt } from '../render/places-with-text.js'
import { excludedFile, hasDayInPath, looksLikeNote, undatedFile, undatedFiles } from '../scope/passed-over.js'
import { isMarkdown, noteFilter } from '../scope/select-notes.js'
import { firstOf } from '../model/first-of.js'
import { plural } from '../desired/plural.js'
import { findUpwards } from './find-upwards.js'
import { readLocalNotes, type LocalSource } from './read-notes.js'
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
  /** Notes of before the first day that counts: they may tell who is who. */
  readonly earlier: readonly Note[]
  readonly settings: LocalSettings
  /** Path of the config file that was read, or null. */
  readonly config: string | null
  /** Paths of the Markdown files without a date that do not look like notes either. */
  readonly undated: readonly string[]
  /** Paths of the Markdown files that the globs of the config leave out. */
  readonly leftOut: readonly string[]
  /** Files that look like notes and are not read as notes, each with what to do. */
  readonly passedOver: readonly Diagnostic[]
  /** All Markdown files that were read, notes or not. */
  readonly sources: readonly NoteSource[]
  /** What the notes say at a line; by the paths of the files, and by those in the repository. */
  readonly textAt: TextAt
  /** All lines of a note, by the same paths. */
  readonly linesOf: (path: string) => readonly string[]
}

/** So many notes are read between two signs of life. */
const progressStep = 25

/** Most files that are named of those that were not read. */
const namedLimit = 5

/** Whether a file that is given by name is read even if a run of the action would pass it over. */
export type NamedFiles = 'as in a run' | 'always'

/**
 * Reads the notes that the command line names, and complains about what is odd in the config, and if there is no note.
 * @throws ConfigError, UnreadablePath
 */
export async function readNoteSet(request: NoteRequest, terminal: Terminal, named: NamedFiles = 'as in a run'): Promise<NoteSet> {
  const { config: given, roster, server, paths } = request
  const near = paths.find((path) => path !== '-') ?? '.'
  const config = given ?? configAround(near)
  return readNotesBy(config, await readLocalSettings({ config, roster, near, server }), request, terminal, named)
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

async function readNotesBy(
  config: string | null,
  settings: LocalSettings,
  request: NoteRequest,
  terminal: Terminal,
  namedFiles: NamedFiles = 'as in a run',
): Promise<NoteSet> {
  for (const diagnostic of settings.warnings) terminal.complain([...styledDiagnostic(diagnostic), '\n'])
  const sources = await readLocalNotes(request.paths, terminal.readInput)
  const readFile = fileReader(settings, request.since, namedFiles)
  const files = sources.map((source, index) => {
    if (index % progressStep === 0) terminal.progress?.(`reading: ${index} of ${sources.length} files`)
    return readFile(source)
  })
  terminal.progress?.('')
  const notesThatAre = (kind: ReadFile['is']) => files.flatMap(({ is, note }) => (is === kind && note ? [note] : []))
  const undated = files.filter(({ isUndated }) => isUndated)
  const likeNotes = undated.flatMap(({ note, passedOver }) => (note && passedOver === null && looksLikeNote(note) ? [note] : []))
  const linesOf = lineReader(sources, settings)
  const set = {
    notes: notesThatAre('note'),
    earlier: notesThatAre('earlier'),
    settings,
    config,
    leftOut: files.flatMap(({ path, isLeftOut }) => (isLeftOut ? [path] : [])),
    passedOver: [
      ...files.flatMap(({ passedOver }) => passedOver ?? []),
      ...undatedFiles(likeNotes, (path) => settings.inRepository(path) ?? path),
    ],
    sources,
    linesOf,
    textAt: (path: string, line: number) => linesOf(path)[line - 1] ?? '',
  }
  if (set.notes.length === 0) terminal.complain(noNotes({ ...set, undated: undated.map(({ path }) => path) }, request.since))
  const unnamed = undated.filter(({ note, passedOver }) => passedOver === null && !(note && likeNotes.includes(note)))
  return { ...set, undated: unnamed.map(({ path }) => path) }
}

/** A file, and what became of it. */
interface ReadFile {
  readonly path: string
  /** Null for a file that is not read. */
  readonly note: Note | null
  readonly is: 'note' | 'earlier' | 'not a note'
  readonly isLeftOut: boolean
  readonly isUndated: boolean
  /** Why a file that is given by name is not a note; null if it is one. */
  readonly passedOver: Diagnostic | null
}

function fileReader(settings: LocalSettings, since: string | null, namedFiles: NamedFiles): (source: LocalSource) => ReadFile {
  const readNote = noteReader(settings)
  const isCandidate = noteFilter(settings.config)
  return ({ origin, ...source }) => {
    const path = settings.inRepository(source.path)
    const isInput = origin === 'input'
    // A run would pass it over; extract reads it all the same.
    const isReadAnyway = origin === 'named' && namedFiles === 'always'
    const isLeftOut = !isInput && !(path === null ? isMarkdown(source.path) : isCandidate(path))
    const file = { path: source.path, isLeftOut, isUndated: false, passedOver: null }
    if (isLeftOut && origin === 'folder') return { ...file, note: null, is: 'not a note' }
    // As in a run: folders outside of the repository say nothing about a note.
    const read = readNote({ ...source, path: path ?? source.path })
    const note = { ...read, path: source.path, diagnostics: read.diagnostics.map((found) => ({ ...found, path: source.path })) }
    const isUndated = !isLeftOut && note.date === null && !isInput
    const isNote = isInput || (!isLeftOut && note.date !== null) || isReadAnyway
    const isEarlier = since !== null && (note.date ?? '') < since
    const excluded = isLeftOut ? excludedFile(note.path, isReadAnyway) : null
    const passedOver = isUndated && origin === 'named' ? undatedFile(note, isReadAnyway) : excluded
    return { ...file, note, is: isNote ? (isEarlier ? 'earlier' : 'note') : 'not a note', isUndated, passedOver }
  }
}

function lineReader(sources: readonly NoteSource[], { inRepository }: Pick<LocalSettings, 'inRepository'>): NoteSet['linesOf'] {
  const texts = new Map(sources.flatMap(({ path, text }) => [path, inRepository(path) ?? path].map((name) => [name, text])))
  const split = new Map<string, readonly string[]>()
  return (path) => {
    const lines = split.get(path) ?? (texts.get(path) ?? '').split(/\r\n?|\n/)
    split.set(path, lines)
    return lines
  }
}

const howToDate = 'Put YYYY-MM-DD in the file name, or a line “Date: YYYY-MM-DD” below the title.'

function noNotes(
  { undated, leftOut, earlier, settings }: Pick<NoteSet, 'undated' | 'leftOut' | 'earlier' | 'settings'>,
  since: string | null,
): string {
  const misses = leftOut.map((file) => settings.inRepository(file) ?? file)
  const reasons = [
    ...(undated.length > 0 ? [`${plural(undated.length, 'Markdown file')} without a date`] : []),
    ...(misses.length > 0 ? [`${plural(misses.length, 'file')} left out by ${globKeys} (${firstOf(misses, namedLimit)})`] : []),
    ...(earlier.length > 0 ? [`${plural(earlier.length, 'note')} before ${since}`] : []),
  ]
  const found = reasons.length > 0 ? reasons.join(', ') : 'there is no Markdown file'
  const advice = [
    ...(undated.length > 0 ? [howToDate] : []),
    ...(misses.length > 0 ? [`Globs are relative to the root of the repository, here ${settings.root}; an example is notes/**/*.md.`] : []),
  ]
  return `${[`No notes found: ${found}.`, ...advice].join(' ')}\n`
}

const globKeys = '“notes” and “exclude” in the config'

/** Names Markdown files that are not notes for lack of a date, and how they become notes. */
export function skippedWithoutDate(paths: readonly string[]): string {
  return `Skipped ${plural(paths.length, 'Markdown file')} without a date: ${firstOf(paths, namedLimit)}. ${howToDate}`
}

/** Names the files that have a day in their path, as notes have, and that `notes` in the config misses; what is in `exclude` is meant. */
export function datedAndMissed(leftOut: readonly string[], config: Config): string[] {
  const isKept = noteFilter({ ...config, notes: ['**/*'] })
  const missed = leftOut.filter((path) => isKept(path) && hasDayInPath(path))
  if (missed.length === 0) return []
  return [
    `“notes” in the config does not match ${plural(missed.length, 'file')} with a date in ${missed.length === 1 ? 'its' : 'their'} path: ${firstOf(missed, namedLimit)}.`,
  ]
}

/** Whether there are files, and the globs of the config leave all of them out: a slip of the config. */
export function isAllLeftOut({ notes, earlier, leftOut }: Pick<NoteSet, 'notes' | 'earlier' | 'leftOut'>): boolean {
  return notes.length + earlier.length === 0 && leftOut.length > 0
}

/** The same notes and files by their paths in the repository, as a run of the action names them; what is outside of it keeps its path. */
export function byRepositoryPath(set: NoteSet): NoteSet {
  const pathOf = (path: string) => set.settings.inRepository(path) ?? path
  const moved = <Named extends { readonly path?: string }>(named: Named): Named =>
    named.path === undefined ? named : { ...named, path: pathOf(named.path) }
  const movedNote = (note: Note): Note => ({ ...moved(note), diagnostics: note.diagnostics.map(moved) })
  return {
    ...set,
    notes: set.notes.map(movedNote),
    earlier: set.earlier.map(movedNote),
    undated: set.undated.map(pathOf),
    leftOut: set.leftOut.map(pathOf),
    passedOver: set.passedOver.map(moved),
  }
}

/** @throws ConfigError if there are two */
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
  // A run reads git, which has only the path that a link points to.
  if (nearest && lstatSync(nearest.file).isSymbolicLink()) throw new ConfigError([linkedConfig(nearest.file, readlinkSync(nearest.file))])
  return nearest?.file ?? null
}
