import { readFileSync } from 'node:fs'
import { hasOwnComment } from '../managed/own-comment.js'
import type { EventFacts } from '../scope/scope-of-event.js'

/** What the runner says of the event that started this run. */
export interface RunnerEvent {
  readonly facts: EventFacts
  /** Web address of this run, or null where the runner does not tell. */
  readonly runUrl: string | null
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
  const id = Number(process.env['GITHUB_REPOSITORY_ID'] ?? readPayload().repository?.id)
  if (!fullName || !Number.isSafeInteger(id)) {
    throw new Error(
      'GITHUB_REPOSITORY is not set: this program is a GitHub Action. On your own machine, use the command line: node dist/cli/index.js --help',
    )
  }
  return { fullName, id, url: `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${fullName}` }
}

/**
 * Reads the event from the runner's environment.
 * @throws Error where the file that describes it cannot be read
 */
export function readRunnerEvent({
  dryRun,
  paths,
  since,
  release,
}: Pick<EventFacts, 'dryRun' | 'paths' | 'since' | 'release'>): RunnerEvent {
  const { repository, before, sender, pull_request: pull, issue, changes } = readPayload()
  const ref = process.env['GITHUB_REF'] ?? ''
  return {
    facts: {
      name: process.env['GITHUB_EVENT_NAME'] ?? '',
      ref,
      sha: process.env['GITHUB_SHA'] ?? '',
      // A schedule's event says nothing about the repository, but runs on the default branch.
      defaultBranch: repository?.default_branch ?? ref.replace('refs/heads/', ''),
      before: before ?? null,
      pullRequest: pullRequestOf(pull),
      dryRun,
      paths,
      since,
      release,
      sender: sender?.login ?? null,
      isManaged: [issue?.body, changes?.body?.from].some((body) => hasOwnComment(body ?? '')),
    },
    runUrl: runUrl(),
  }
}

function pullRequestOf(pull: Payload['pull_request']): EventFacts['pullRequest'] {
  if (!pull?.base?.sha || !pull.base.ref || !pull.head?.sha) return null
  const isOwnBranch = pull.head.repo?.id !== undefined && pull.head.repo.id === pull.base.repo?.id
  return { base: pull.base.sha, head: pull.head.sha, branch: pull.base.ref, isOwnBranch }
}

function runUrl(): string | null {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = 'https://github.com' } = process.env
  return id && repository ? `${server}/${repository}/actions/runs/${id}` : null
}

/** What this program asks of the event that GitHub describes to the runner. */
interface Payload {
  readonly repository?: { readonly id?: number; readonly default_branch?: string }
  readonly before?: string
  readonly sender?: { readonly login?: string }
  readonly issue?: { readonly body?: string | null }
  /** What the edit of an issue changed. */
  readonly changes?: { readonly body?: { readonly from?: string | null } }
  readonly pull_request?: { readonly base?: PayloadBranch; readonly head?: PayloadBranch }
}

/** A branch of a pull request; its repository is null where the fork has been deleted. */
interface PayloadBranch {
  readonly sha?: string
  readonly ref?: string
  readonly repo?: { readonly id?: number } | null
}

/** @throws Error where the file of the event is not there, or is not JSON */
function readPayload(): Payload {
  const path = process.env['GITHUB_EVENT_PATH']
  if (!path) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload
  } catch (error) {
    throw new Error(`The event that started this run cannot be read from ${path} (GITHUB_EVENT_PATH).`, { cause: error })
  }
}
