import { fetchConfig } from '../fetch/config.js'
import type { IssueAfter } from '../managed/issues-after.js'
import { baseDoneAt, serverOf, type Run } from './run.js'

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

/** Whether the config at base had no pages. */
async function arePagesNew({ configPath, commits, repository, ports }: Run): Promise<boolean> {
  const blob = (files: typeof commits.base) => files.find(({ path }) => path === configPath)?.blob
  if (blob(commits.base) === blob(commits.head)) return false
  // A config that had a mistake gave no pages either.
  return fetchConfig(configPath, commits.base, ports.notes, serverOf(repository)).then(
    ({ config }) => !config.pages,
    () => true,
  )
}
