import { ConfigError } from '../fetch/config-error.js'
import { trusted } from '../fetch/issues.js'
import { labelChanged } from '../plan/missing-labels.js'
import { replacedConfig } from './config-at-base.js'
import { issueScope, type Run } from './run.js'

/**
 * Refuses a config that gives the managed label another name than the issues of earlier runs carry: none of them would be known.
 * @param found how many managed issues were found by the label that the config names now
 * @throws ConfigError where there are some by the name that the config at base gives
 */
export async function assertLabelKept(run: Run, found: number): Promise<void> {
  const { commits, configPath, settings, ports } = run
  if (found > 0 || commits.from.kind !== 'done') return
  const now = settings.config.labels.managed
  // A config at base that had an error opened nothing.
  const before = (await replacedConfig(run))?.config?.labels.managed ?? now
  if (before.toLowerCase() === now.toLowerCase()) return
  const { managed } = await trusted(await ports.tracker.list({ label: before, state: 'all' }), issueScope(run), ports.tracker)
  if (managed.length > 0)
    throw new ConfigError([labelChanged(before, now, configPath)], 'The managed label has another name now; nothing was written.')
}
