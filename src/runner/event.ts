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

/** @throws Error where the file of the event is not there, is not JSON, or is not what GitHub writes */
function readPayload(): Payload {
  const path = process.env['GITHUB_EVENT_PATH']
  if (!path) return {}
  const payload = parsePayload(path)
  const lack = lackOf(payload)
  if (lack !== null) {
    throw new Error(
      `The event in ${path} (GITHUB_EVENT_PATH) is not as GitHub writes it: ${lack}. If a step before writes that file, remove the step.`,
    )
  }
  return payload
}

function parsePayload(path: string): Payload {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload
  } catch (error) {
    throw new Error(`The event that started this run cannot be read from ${path} (GITHUB_EVENT_PATH).`, { cause: error })
  }
}

/** What of a payload has the wrong type; null where all is right that this program asks for. */
function lackOf(payload: Payload): string | null {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return 'it must be an object'
  const { repository, before, sender, issue, changes, pull_request: pull } = payload
  const strings: Record<string, unknown> = {
    before,
    'repository.default_branch': repository?.default_branch,
    'sender.login': sender?.login,
    'issue.body': issue?.body,
    'changes.body.from': changes?.body?.from,
    'pull_request.base.sha': pull?.base?.sha,
    'pull_request.base.ref': pull?.base?.ref,
    'pull_request.head.sha': pull?.head?.sha,
  }
  const wrong = Object.keys(strings).find((key) => strings[key] !== undefined && strings[key] !== null && typeof strings[key] !== 'string')
  return wrong === undefined ? null : `${wrong} must be a string`
}
