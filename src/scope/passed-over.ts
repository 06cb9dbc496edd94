import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import { firstOf } from '../model/first-of.js'
import type { Note } from '../model/note.js'
import { twoDaysIn } from '../notes/dates/day-order.js'
import { dateOfFolder } from '../notes/dates/path-date.js'
import { everyMonth } from '../notes/languages/months.js'
import type { TreeEntry } from '../model/ports.js'
import type { BackfillScope } from './scope.js'
import { isMarkdown, noteFilter } from './select-notes.js'

/** Whether a file without a date reads like the note of a meeting: it has a task, a decision, or a line where these are expected. */
export function looksLikeNote({ items, diagnostics }: Note): boolean {
  return items.length > 0 || diagnostics.some(({ code }) => code === 'not-an-item')
}

/**
 * Says that a file is not a note because it has no date, and how to make it one.
 * @param isReadAnyway whether its items are shown nevertheless
 */
export function undatedFile({ path, items, diagnostics, lateDateLine }: Note, isReadAnyway = false): Diagnostic {
  const line = items[0]?.line ?? diagnostics.find(({ code }) => code === 'not-an-item')?.line
  const days = twoDaysIn(path)
  const lack = days ? `its name may mean ${days[0]} or ${days[1]}` : 'the file has no date'
  const found = line === undefined ? '' : `Line ${line} looks like part of meeting notes, but ${lack}. `
  if (lateDateLine !== undefined)
    return notANote(
      path,
      lateDateLine,
      `${notRead(isReadAnyway)}. Line ${lateDateLine} gives a day, but too far down: move it right below the title, or put the date into the file name. If the file is not a note, add it to \`exclude\` in the config.`,
    )
  return notANote(
    path,
    line,
    `${notRead(isReadAnyway)}. ${found}Give its day in a line \`Date: YYYY-MM-DD\` below its title, or put the date into the file name. If it is not a note, add it to \`exclude\` in the config.`,
  )
}

/** Most files without a date that are named one by one. */
const undatedLimit = 5

/**
 * What is said of files without a date that read like notes: of many, which are often a folder of other pages, one thing for all.
 * @param nameOf how a path is written
 */
export function undatedFiles(notes: readonly Note[], nameOf: (path: string) => string): Diagnostic[] {
  const [first] = notes
  if (!first || notes.length <= undatedLimit) return notes.map((note) => undatedFile(note))
  const names = notes.map(({ path }) => nameOf(path))
  return [
    notANote(
      first.path,
      undefined,
      `Not read as meeting notes: ${notes.length} files look like parts of meeting notes, but have no date: ${firstOf(names, undatedLimit)}. Give each its day in a line \`Date: YYYY-MM-DD\` below its title, or put the date into the file name. If they are not notes, add their folder to \`exclude\` in the config.`,
    ),
  ]
}

/**
 * Says that the globs of the config leave a file out, or that it is no Markdown.
 * @param isReadAnyway whether its items are shown nevertheless
 */
export function excludedFile(path: string, isReadAnyway = false): Diagnostic {
  return notANote(
    path,
    undefined,
    isMarkdown(path)
      ? `${notRead(isReadAnyway)}: \`notes\` or \`exclude\` in the config (or their defaults) excludes it. Change them, or move the file.`
      : `${notRead(isReadAnyway)}: a note is a Markdown file, whose name ends in .md or .markdown.`,
  )
}

const notRead = (isReadAnyway: boolean): string =>
  isReadAnyway ? 'Read here because it is named; a run of the action does not read it as meeting notes' : 'Not read as meeting notes'

/** Whether the name of a file, or a folder around it, gives a day. */
export function hasDayInPath(path: string): boolean {
  return dateOfFolder(`${path.replace(/\.\w+$/, '')}/`, { months: everyMonth }) !== null
}

/** Says of a config that its globs leave every file out, which would otherwise pass for notes without tasks. */
export function noNoteAtAll(
  { notes, exclude }: Pick<Config, 'notes' | 'exclude'>,
  configPath: string,
  files: readonly Pick<TreeEntry, 'path'>[],
): Diagnostic[] {
  const isCandidate = noteFilter({ notes, exclude })
  if (!files.some(({ path }) => path === configPath) || files.some(({ path }) => isCandidate(path))) return []
  const message = `The globs in this config match no Markdown file of the repository, so no issues are opened. They are: notes: ${notes.join(', ')}; exclude: ${exclude.join(', ')}. Write them relative to the root of the repository, such as notes/**/*.md.`
  return [{ severity: 'warning', code: 'no-notes', message, path: configPath }]
}

function notANote(path: string, line: number | undefined, message: string): Diagnostic {
  return { severity: 'warning', code: 'not-a-note', message, path, ...(line === undefined ? {} : { line }) }
}

/**
 * What a run by hand says that finds no note: a typo in a glob or a day must not pass for "nothing to do".
 * @param dates of the notes that the globs name
 * @param path of the config
 */
export function noNoteMatches(
  { paths, since }: Pick<BackfillScope, 'paths' | 'since'>,
  dates: readonly string[],
  path: string,
): Diagnostic {
  const globs = paths.length > 0 ? [`paths: ${paths.join(',')}`] : []
  const asked = [...globs, ...(since === null ? [] : [`since: ${since}`])].join(', ')
  return { severity: 'warning', code: 'no-match', message: `No note matches ${asked}. ${whyNone(paths, dates)}`, path }
}

function whyNone(paths: readonly string[], dates: readonly string[]): string {
  const newest = dates.toSorted().at(-1)
  if (newest !== undefined) return `The newest note ${paths.length > 0 ? 'of these paths' : 'of this repository'} is of ${newest}.`
  const aNote = 'a note is a Markdown file that has a date and is not excluded by the config.'
  return paths.length > 0
    ? `Globs are relative to the root of the repository, and all of a folder is notes/**; ${aNote}`
    : `This repository has no notes: ${aNote}`
}
