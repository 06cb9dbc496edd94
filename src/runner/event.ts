import { context } from '@actions/github'
import type { EventFacts } from '../scope/read-event.js'

/** What the runner says of the event that started this run. */
export interface RunnerEvent {
  readonly facts: EventFacts
  /** File name of this workflow, or null where the runner does not tell. */
  readonly workflowFile: string | null
}

/** The repository that the workflow runs in. */
export interface RunnerRepository {
  readonly fullName: string
  readonly id: number
  /** Web address, on the server that the runner names. */
  readonly url: string
}

/**
 * Reads the repository from the runner's environment.
 * @throws Error where the program does not run inside GitHub Actions
 */
export function readRunnerRepository(): RunnerRepository {
  const fullName = process.env['GITHUB_REPOSITORY'] ?? ''
  const id = Number(process.env['GITHUB_REPOSITORY_ID'] ?? context.payload.repository?.['id'])
  if (!fullName || !Number.isSafeInteger(id)) {
    throw new Error('This program is a GitHub Action and found no GITHUB_REPOSITORY. On your own machine, use the command line: node dist/cli/index.js --help')
  }
  return { fullName, id, url: `${context.serverUrl}/${fullName}` }
}

/** Reads the event from the runner's environment. */
export function readRunnerEvent({ dryRun, paths, since, release }: Pick<EventFacts, 'dryRun' | 'paths' | 'since' | 'release'>): RunnerEvent {
  const { payload } = context
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
    workflowFile: /\/([^/@]+)@/.exec(process.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? null,
  }
}
