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
  const root = given ?? (config === null ? repositoryAround(near) : repositoryRoot(resolve(config)))
  const inRepository = (path: string) => repositoryPath(root, path)
  const files = async () => (await filesBelow(root)).map((file) => ({ path: inRepository(file) ?? file, file }))
  const settings = await settingsOf(config ?? '', config === null ? null : await readText(config), server, files, ({ file }) =>
    readText(file),
  )
  if (roster === null) return { ...settings, inRepository }
  const more = importRoster(roster, await readText(roster), server)
  if (more.diagnostics.some(({ severity }) => severity === 'error')) throw new ConfigError(more.diagnostics)
  return {
    ...settings,
    inRepository,
    roster: uniteRosters([settings.roster, more.roster]),
    warnings: [...settings.warnings, ...more.diagnostics],
  }
}

/** The folder of the repository that the config stands in: the one around `.github`, else the one with git, else the config's own. */
export function repositoryRoot(config: string): string {
  const folder = dirname(config)
  return basename(folder) === '.github' ? dirname(folder) : (findUpwards(folder, '.git') ?? folder)
}

/** The folder with git around a path; without one the current folder, or the folder of the path if that is elsewhere. */
export function repositoryAround(near: string): string {
  const current = process.cwd()
  return findUpwards(near, '.git') ?? (repositoryPath(current, near) === null ? folderOf(resolve(near)) : current)
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path)
}
