import type { IssueAfter } from '../managed/issues-after.js'
import { replacedConfig } from './config-at-base.js'
import { baseDoneAt, type Run } from './run.js'

/**
 * Whether an issue is new since base; any is where pages have just been switched on. An open item that is new opens a page, so one that
 * a person deleted or let go comes back with the next new item only.
 */
export async function newSinceBase(run: Run): Promise<(issue: IssueAfter) => boolean> {
  const { scope, commits } = run
  if (scope.type === 'push' && (commits.from.kind !== 'done' || (await arePagesNew(run)))) return () => true
  const since = scope.type === 'push' ? baseDoneAt(run) : null
  return ({ createdAt }) => createdAt === null || (since !== null && createdAt > since)
}

/** Whether the config at base had no pages; one that had an error gave none either. */
async function arePagesNew(run: Run): Promise<boolean> {
  const replaced = await replacedConfig(run)
  return replaced !== null && !replaced.config?.pages
}
