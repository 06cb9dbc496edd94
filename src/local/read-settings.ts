import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { settingsOf, type Settings } from '../fetch/config.js'
import { ConfigError } from '../fetch/config-error.js'
import { importRoster } from '../people/import-roster.js'
import { uniteRosters } from '../people/unite-rosters.js'
import { findUpwards } from './find-upwards.js'
import { filesBelow, readText } from './read-notes.js'
import { repositoryPath } from './repository-path.js'

export interface LocalSettings extends Settings {
  /** Absolute path of the repository's folder. */
  readonly root: string
  /** Line of the config, from 1, of each person whose entry waits for a login in a comment, by name. */
  readonly inComments: ReadonlyMap<string, number>
  /** Path of a file in its repository, with forward slashes; null outside of the repository. */
  readonly inRepository: (path: string) => string | null
}

/** Which settings are read. */
export interface SettingsRequest {
  /** Path of the config file, or null. */
  readonly config: string | null
  /** Path of a further file of people, or null. */
  readonly roster: string | null
  /** A path in the repository. */
  readonly near: string
  /** Web address of the GitHub server, without a slash at its end. */
  readonly server: string
  /** Folder of the repository, if it is known. */
  readonly root?: string
}

/**
 * Reads the config file and the rosters that the command line names.
 * @throws ConfigError with all errors at once; UnreadablePath if a file is not there
 */
export async function readLocalSettings({ config, roster, near, server, root: given }: SettingsRequest): Promise<LocalSettings> {
  const root = given ?? repositoryOf(near, config)
  const inRepository = (path: string) => repositoryPath(root, path)
  const files = async () => (await filesBelow(root)).map((file) => ({ path: inRepository(file) ?? file, file }))
  const text = config === null ? null : await readText(config)
  const settings = await settingsOf(config ?? '', text, server, files, ({ file }) => readText(file))
  const local = { root, inRepository, inComments: peopleInComments(text ?? '') }
  if (roster === null) return { ...settings, ...local }
  const more = importRoster(roster, await readText(roster), server)
  if (more.diagnostics.some(({ severity }) => severity === 'error')) throw new ConfigError(more.diagnostics)
  return {
    ...settings,
    ...local,
    roster: uniteRosters([settings.roster, more.roster]),
    warnings: [...settings.warnings, ...more.diagnostics],
  }
}

/**
 * The folder of the repository that the notes are in, from which all globs count, wherever the config is: the nearest one around them
 * that has git, or the config in its `.github`.
 */
function repositoryOf(near: string, config: string | null): string {
  const git = findUpwards(near, '.git')
  const ofConfig = config === null ? null : folderAroundGithub(config)
  const isNearest = ofConfig !== null && repositoryPath(ofConfig, near) !== null && ofConfig.length >= (git?.length ?? 0)
  return isNearest ? ofConfig : repositoryAround(near)
}

/** The folder of the repository whose `.github` a config is in; null for a config elsewhere, which may be about any. */
export function folderAroundGithub(config: string): string | null {
  const folder = dirname(resolve(config))
  return basename(folder) === '.github' ? dirname(folder) : null
}

/** The folder with git around a path; without one the current folder, or the folder of the path if that is elsewhere. */
export function repositoryAround(near: string): string {
  const current = process.cwd()
  return findUpwards(near, '.git') ?? (repositoryPath(current, near) === null ? folderOf(resolve(near)) : current)
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path)
}

/** The people of a first config, which has an entry in a comment for each whose login the notes do not give. */
function peopleInComments(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    const [, name] = /^ *# *- \{ name: ("(?:[^"\\]|\\.)*"), github: LOGIN\b/.exec(line) ?? []
    if (name !== undefined) found.set(nameIn(name), index + 1)
  }
  return found
}

/** A name in double quotes, as YAML and JSON write it. */
function nameIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted.slice(1, -1)
  }
}
