import { assertConfigThere, fetchConfig, type Settings } from '../fetch/config.js'
import { isListed } from '../release/repository-access.js'
import { changedFiles } from '../scope/select-notes.js'
import { isIdle } from './concern.js'
import { serverOf, type PipelineOptions, type Reading } from './run.js'

/**
 * What the config and the roster say to a run. The preview of a pull request that changes them says from when on they count,
 * and goes by them already, if the branch is one of the repository itself: whoever pushed it may write here.
 * @throws ConfigError with all errors at once
 */
export async function settingsOfRun(options: PipelineOptions, { notes }: Pick<Reading, 'notes'>): Promise<Settings> {
  const { scope, commits, configPath, repository } = options
  const read = (files: PipelineOptions['commits']['settings']) => fetchConfig(configPath, files, notes, serverOf(repository))
  const files = isIdle(options) ? [] : commits.settings
  if (scope.type !== 'preview') assertConfigThere(configPath, files, commits.base)
  const settings = await read(files)
  const [changed] = scope.type === 'preview' ? changedFiles(commits.base, commits.head, settings.isRead) : []
  if (!changed || scope.type !== 'preview') return settings
  if (!scope.isOwnBranch) {
    const message =
      'This pull request changes the config. It counts only after the merge; this preview goes by the config of the base branch, because the branch is in a fork.'
    return withInformation(settings, changed.path, message)
  }
  assertConfigThere(configPath, commits.head, commits.base)
  const proposed = await read(commits.head)
  // Which other repositories may be read is for the base branch to say.
  const series = proposed.config.series.map((rule) =>
    rule.repository === null || isListed(rule.repository, settings.config) ? rule : { ...rule, repository: null },
  )
  const config = { ...proposed.config, series, release: settings.config.release }
  const message =
    'This pull request changes the config. It counts only after the merge; this preview shows what would be then, but for milestones of other repositories.'
  return withInformation({ ...proposed, config }, changed.path, message)
}

function withInformation(settings: Settings, path: string, message: string): Settings {
  return { ...settings, warnings: [{ severity: 'info', code: 'config', message, path }, ...settings.warnings] }
}
