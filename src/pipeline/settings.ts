import { ConfigError } from '../fetch/config-error.js'
import { assertConfigThere, configPaths, fetchConfig, type Settings } from '../fetch/config.js'
import type { Config } from '../model/config.js'
import { isListed } from '../release/repository-access.js'
import type { PreviewScope } from '../scope/scope.js'
import { changedFiles, type FileChange } from '../scope/select-notes.js'
import { isIdle } from './concern.js'
import { serverOf, type PipelineOptions, type Reading } from './run.js'

type ReadSettings = (files: PipelineOptions['commits']['settings']) => Promise<Settings>

/**
 * What the config and the roster say to a run. The preview of a pull request that changes them says from when on they count,
 * and goes by them already, if the branch is one of the repository itself: whoever pushed it may write here.
 * @throws ConfigError with all errors at once
 */
export async function settingsOfRun(options: PipelineOptions, { notes }: Pick<Reading, 'notes'>): Promise<Settings> {
  const { scope, commits, configPath, repository } = options
  const read: ReadSettings = (files) => fetchConfig(configPath, files, notes, serverOf(repository))
  if (scope.type === 'preview') return settingsOfPreview(scope, options, read).catch(refusePreview)
  const files = isIdle(options) ? [] : commits.settings
  assertConfigThere(configPath, files, commits.base)
  return read(files)
}

async function settingsOfPreview({ isOwnBranch }: PreviewScope, options: PipelineOptions, read: ReadSettings): Promise<Settings> {
  const { commits, configPath } = options
  const now = await orError(read(commits.settings))
  if (!isOwnBranch) return settingsOfBase(now, options)
  // What is wrong on the base branch may be what the pull request repairs.
  const after = now instanceof ConfigError ? await orError(read(commits.head)) : now
  const changed = changedSettings(after, options)
  if (!changed) return orThrow(now)
  assertConfigThere(configPath, commits.head, commits.base)
  const proposed = await read(commits.head)
  const message =
    'This pull request changes the config. It counts only after the merge; this preview shows what would be then, but for milestones of other repositories.'
  return withInformation(withRepositoriesOf(now instanceof ConfigError ? null : now.config, proposed), changed.path, message)
}

/** What counts for the pull request of a fork, whatever it changes. */
function settingsOfBase(now: Settings | ConfigError, options: PipelineOptions): Settings {
  const changed = changedSettings(now, options)
  if (!changed) return orThrow(now)
  if (now instanceof ConfigError)
    throw new ConfigError(now.diagnostics.map((found) => ({ ...found, message: `On the base branch: ${found.message}` })))
  const message =
    'This pull request changes the config. It counts only after the merge; this preview goes by the config of the base branch, because the branch is in a fork.'
  return withInformation(now, changed.path, message)
}

/** The first file of the settings that a pull request changes; of a config with errors that file alone is known. */
function changedSettings(read: Settings | ConfigError, { commits, configPath }: PipelineOptions): FileChange | undefined {
  const isRead = read instanceof ConfigError ? (path: string) => configPaths(configPath).includes(path) : read.isRead
  return changedFiles(commits.base, commits.head, isRead)[0]
}

/** The settings that a pull request proposes; which other repositories may be read is for the base branch to say. */
function withRepositoriesOf(base: Config | null, proposed: Settings): Settings {
  const series = proposed.config.series.map((rule) =>
    rule.repository === null || (base !== null && isListed(rule.repository, base)) ? rule : { ...rule, repository: null },
  )
  const release = base?.release ?? { repository: null, repositories: [] }
  return { ...proposed, config: { ...proposed.config, series, release } }
}

function withInformation(settings: Settings, path: string, message: string): Settings {
  return { ...settings, warnings: [{ severity: 'info', code: 'config', message, path }, ...settings.warnings] }
}

/** @throws whatever is not an error of the config */
async function orError(read: Promise<Settings>): Promise<Settings | ConfigError> {
  return read.catch((error: unknown) => {
    if (error instanceof ConfigError) return error
    throw error
  })
}

function orThrow(read: Settings | ConfigError): Settings {
  if (read instanceof ConfigError) throw read
  return read
}

/** A preview writes nothing in any case: what its failure means is that there is none. */
function refusePreview(error: unknown): never {
  throw error instanceof ConfigError
    ? new ConfigError(error.diagnostics, 'The config file has errors, so there is no preview of this pull request.')
    : error
}
