import { fetchConfig } from '../fetch/config.js'
import { ConfigError } from '../fetch/config-error.js'
import { trusted } from '../fetch/issues.js'
import { labelChanged } from '../plan/missing-labels.js'
import { issueScope, serverOf, type Run } from './run.js'

/**
 * Refuses a config that gives the managed label another name than the issues of earlier runs carry: none of them would be known.
 * @param found how many managed issues were found by the label that the config names now
 * @throws ConfigError where there are some by the name that the config at base gives
 */
export async function assertLabelKept(run: Run, found: number): Promise<void> {
  const { commits, configPath, repository, settings, ports } = run
  const blob = (files: typeof commits.base) => files.find(({ path }) => path === configPath)?.blob
  if (found > 0 || commits.from.kind !== 'done' || blob(commits.base) === blob(commits.head)) return
  const now = settings.config.labels.managed
  // A config at base that had an error opened nothing.
  const before = await fetchConfig(configPath, commits.base, ports.notes, serverOf(repository)).then(
    ({ config }) => config.labels.managed,
    () => now,
  )
  if (before.toLowerCase() === now.toLowerCase()) return
  const { managed } = await trusted(await ports.tracker.list({ label: before, state: 'all' }), issueScope(run), ports.tracker)
  if (managed.length > 0)
    throw new ConfigError([labelChanged(before, now, configPath)], 'The managed label has another name now; nothing was written.')
}
