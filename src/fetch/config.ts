import { globMatcher } from '../model/globs.js'
import { isLink, parseConfig, placeOfKey } from '../config/parse-config.js'
import { defaultConfigPath, otherConfigPath, type Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Roster } from '../model/person.js'
import type { NotesReader, TreeEntry } from '../model/ports.js'
import { readingOptions, type ReadingOptions } from '../notes/reading-options.js'
import { importRoster } from '../people/import-roster.js'
import { loginPlaces, type LoginPlaces } from '../people/login-places.js'
import { parseRoster } from '../people/parse-roster.js'
import { uniteRosters } from '../people/unite-rosters.js'
import { ConfigError } from './config-error.js'

/** Most files that a roster is read from; each costs a request in every run. */
const maxRosterFiles = 100

/** The config and the roster at a commit, and what is odd about them. */
export interface Settings {
  readonly config: Config
  readonly roster: Roster
  /** How the config wants notes to be read. */
  readonly reading: ReadingOptions
  readonly warnings: readonly Diagnostic[]
  /** Where the config, or a file that it names, gives a login. */
  readonly loginPlaces: LoginPlaces
  /** Whether a file is the config or one that the roster is read from. */
  readonly isRead: (path: string) => boolean
}

/** A file that may list people. */
interface RosterFile {
  readonly path: string
}

/**
 * Reads the config file of a commit and the files of people that it names.
 * @param server web address of the GitHub server, without a slash at its end
 * @throws ConfigError with all errors at once
 */
export async function fetchConfig(
  path: string,
  files: readonly TreeEntry[],
  notes: Pick<NotesReader, 'text'>,
  server: string,
): Promise<Settings> {
  const found = files.filter((file) => configPaths(path).includes(file.path))
  if (found.length > 1) throw new ConfigError([twoConfigs()])
  const [entry] = found
  const text = entry ? await notes.text(entry.blob) : null
  const settings = await settingsOf(
    entry?.path ?? path,
    text,
    server,
    () => Promise.resolve(files),
    ({ blob }) => notes.text(blob),
  )
  return settings
}

/**
 * Refuses to go on by the defaults where a config was meant: people would lose their issues, and what the globs leave out would
 * get some.
 * @param files those of the commit whose config counts; none where nothing is to be read
 * @param before those of the commit that an earlier run dealt with
 * @throws ConfigError where the input names a file that is not there, or the file is gone
 */
export function assertConfigThere(path: string, files: readonly TreeEntry[], before: readonly TreeEntry[] = []): void {
  const stands = (entries: readonly TreeEntry[]) => entries.some((file) => configPaths(path).includes(file.path))
  if (files.length === 0 || stands(files)) return
  if (stands(before)) throw new ConfigError([isGone(path)])
  if (path !== defaultConfigPath) throw new ConfigError([noSuchFile(path)])
}

/** Where the config file may be: the default one has two endings. */
export function configPaths(path: string): readonly string[] {
  return path === defaultConfigPath || path === otherConfigPath ? [defaultConfigPath, otherConfigPath] : [path]
}

/** The error where both are there. */
export function twoConfigs(): Diagnostic {
  const message = `There is also ${defaultConfigPath}. Keep one of the two files.`
  return { severity: 'error', code: 'config', message, path: otherConfigPath }
}

/** The error where it is a symbolic link. */
export function linkedConfig(path: string, target: string): Diagnostic {
  return { severity: 'error', code: 'config', message: isLink(target), path, line: 1 }
}

function noSuchFile(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'config',
    message: 'The input “config” names this file, but it is not in the repository. Correct the path, or add the file.',
    path,
  }
}

function isGone(path: string): Diagnostic {
  const message =
    'The config file is gone, and with it everyone whom it names. Put it back, give it its old name, or add an empty file to go by the defaults.'
  return { severity: 'error', code: 'config', message, path }
}

/**
 * The settings that a config file gives.
 * @param text content of the config file; null where there is none
 * @param server web address of the GitHub server, without a slash at its end
 * @param files all files beside the notes, by their paths in the repository; asked for only where a roster is imported
 * @throws ConfigError with all errors at once
 */
export async function settingsOf<File extends RosterFile>(
  path: string,
  text: string | null,
  server: string,
  files: () => Promise<readonly File[]>,
  textOf: (file: File) => Promise<string>,
): Promise<Settings> {
  const { config, diagnostics } = parseConfig(text, path)
  const isRoster = config.roster.length > 0 ? globMatcher(config.roster) : () => false
  const rosterFiles = config.roster.length > 0 ? (await files()).filter((file) => isRoster(file.path)) : []
  const misfit = config.roster.length > 0 ? checkRosterFiles(rosterFiles.length, path, text ?? '', config) : null
  const rosterTexts = misfit ? [] : await Promise.all(rosterFiles.map(async (file) => ({ path: file.path, text: await textOf(file) })))
  const imported = rosterTexts.map((file) => importRoster(file.path, file.text, server))
  const own = parseRoster(
    path,
    text ?? '',
    imported.flatMap(({ roster }) => roster.people),
  )
  // That the config is not valid YAML is reported once.
  const ownDiagnostics = own.diagnostics.filter(({ code }) => code !== 'bad-yaml')
  const all = [...diagnostics, ...ownDiagnostics, ...(misfit ? [misfit] : []), ...imported.flatMap((read) => read.diagnostics)]
  if (all.some(({ severity }) => severity === 'error')) throw new ConfigError(all)
  return {
    config,
    roster: uniteRosters([own, ...imported].map(({ roster }) => roster)),
    reading: readingOptions(config, server),
    warnings: all,
    loginPlaces: loginPlaces([{ path, text: text ?? '' }, ...rosterTexts]),
    isRead: (file) => configPaths(path).includes(file) || isRoster(file),
  }
}

function checkRosterFiles(count: number, path: string, text: string, { roster }: Config): Diagnostic | null {
  const problem = (severity: 'error' | 'warning', message: string): Diagnostic => ({
    severity,
    code: 'roster-files',
    message: `roster: ${message}`,
    path,
    ...placeOfKey(text, 'roster'),
  })
  const globs = roster.join(', ')
  if (count === 0)
    return problem('warning', `no file matches ${globs}, so no people were read; globs are relative to the root of the repository.`)
  return count > maxRosterFiles
    ? problem(
        'error',
        `${count} files match ${globs}, but at most ${maxRosterFiles} are read. Use narrower globs, or keep more people in one file.`,
      )
    : null
}
