import { basename, dirname, resolve } from 'node:path'
import { settingsOf, type Settings } from '../gather/config.js'
import { ConfigError } from '../gather/config-error.js'
import { importRoster } from '../people/import-roster.js'
import { uniteRosters } from '../people/unite-rosters.js'
import { findUpwards } from './find-upwards.js'
import { filesBelow, readText } from './read-notes.js'
import { repositoryPath } from './repository-path.js'

export interface LocalSettings extends Settings {
  /** Path of a file in its repository, with forward slashes; null outside of the repository. */
  readonly inRepository: (path: string) => string | null
}

/**
 * Reads the config file and the rosters that the command line names.
 * @param config path of the config file, or null
 * @param near a path in the repository; without config and git the current folder is its root
 * @param roster path of a further file of people, or null
 * @param server web address of the GitHub server, without a slash at its end
 * @throws ConfigError with all faults at once; UnreadablePath where a file is not there
 */
export async function readLocalSettings(
  config: string | null,
  roster: string | null,
  near: string,
  server: string,
): Promise<LocalSettings> {
  const root = config === null ? (findUpwards(near, '.git') ?? process.cwd()) : repositoryRoot(resolve(config))
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
function repositoryRoot(config: string): string {
  const folder = dirname(config)
  return basename(folder) === '.github' ? dirname(folder) : (findUpwards(folder, '.git') ?? folder)
}
