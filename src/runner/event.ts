import { context } from '@actions/github'
import type { EventFacts } from '../scope/read-event.js'

/** What the runner says of the event that started this run. */
export interface RunnerEvent {
  readonly facts: EventFacts
  readonly repository: { readonly fullName: string; readonly id: number; readonly url: string }
  /** File name of this workflow, or null where the runner does not tell. */
  readonly workflowFile: string | null
}

/**
 * Reads the event from the runner's environment.
 * @throws Error where the program does not run inside GitHub Actions
 */
export function readRunnerEvent({ dryRun, paths, since, release }: Pick<EventFacts, 'dryRun' | 'paths' | 'since' | 'release'>): RunnerEvent {
  const { payload } = context
  const fullName = process.env['GITHUB_REPOSITORY'] ?? ''
  const id = Number(process.env['GITHUB_REPOSITORY_ID'] ?? payload.repository?.['id'])
  if (!fullName || !Number.isSafeInteger(id)) {
    throw new Error('This program is a GitHub Action and found no GITHUB_REPOSITORY. On your own machine, use the command line: node dist/cli/index.js --help')
  }
  const pull = payload.pull_request as { base?: { sha?: string }; head?: { sha?: string } } | undefined
  return {
    facts: {
      name: context.eventName,
      ref: context.ref,
      defaultBranch: String(payload.repository?.['default_branch'] ?? 'main'),
      before: typeof payload['before'] === 'string' ? payload['before'] : null,
      pullRequest: pull?.base?.sha && pull.head?.sha ? { base: pull.base.sha, head: pull.head.sha } : null,
      dryRun,
      paths,
      since,
      release,
    },
    repository: { fullName, id, url: `${context.serverUrl}/${fullName}` },
    workflowFile: /\/([^/@]+)@/.exec(process.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
  }
}
