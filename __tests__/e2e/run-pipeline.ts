/** Runs the pipeline in this process, over the real adapters against an emulated GitHub: many runs in little time. */
import { findPosition } from '../../src/fetch/commits.js'
import { fetchConfig } from '../../src/fetch/config.js'
import { createClient } from '../../src/github/client.js'
import { classifyError } from '../../src/github/explain-error.js'
import { createIssueTracker } from '../../src/github/issue-tracker.js'
import { createMilestoneReader } from '../../src/github/milestones.js'
import { createNotesReader } from '../../src/github/notes-reader.js'
import { repositoryOf } from '../../src/github/repository.js'
import { createProgressTracker } from '../../src/github/progress.js'
import { systemClock } from '../../src/local/system-clock.js'
import type { Pace } from '../../src/model/pace.js'
import type { Clock, Log, TreeEntry } from '../../src/model/ports.js'
import type { RunResult } from '../../src/pipeline/run.js'
import { runEvent } from '../../src/pipeline/run-event.js'
import type { Scope } from '../../src/scope/scope.js'
import type { EmulatedGitHub } from '../emulator/index.js'

export interface PipelineRun {
  readonly github: EmulatedGitHub
  /** owner/name */
  readonly repository: string
  readonly token: string
  /** `before` of the push's event. */
  readonly before: string | null
  /** What the run deals with instead of a push. */
  readonly scope?: Scope
  /** The pace of writes; without it, none waits for another. */
  readonly pace?: Partial<Pace>
  /** The time of the run, and how much of it there is; by default the machine's, and ten minutes. */
  readonly clock?: Clock
  readonly minutes?: number
  /** Milliseconds that one request may take. */
  readonly timeout?: number
  /** Told what the run warns of. */
  readonly onWarning?: (line: string) => void
  /** Requests after which the run is killed, as a cancelled job is; without it, it ends by itself. */
  readonly killAfter?: number
}

/** Deals with a push to the main branch. Null for a run that was killed, or that ended red. */
export async function runPushInProcess({
  github,
  repository,
  token,
  before,
  scope = { type: 'push', dryRun: false, branch: 'main', before, pushed: null },
  pace = {},
  clock = systemClock,
  minutes = 10,
  timeout = 30_000,
  onWarning = () => {},
  killAfter = Infinity,
}: PipelineRun): Promise<RunResult | null> {
  const log: Log = { ...silent, warning: onWarning }
  let kill: () => void = () => {}
  const killed = new Promise<null>((resolve) => (kill = () => resolve(null)))
  let sent = 0
  const send: typeof fetch = (input, init) => {
    if (sent++ < killAfter) return fetch(input, init)
    kill()
    // A killed process never learns of an answer.
    return new Promise<Response>(() => {})
  }
  const client = createClient({
    token,
    baseUrl: github.url,
    fetch: send,
    timeout,
    mayWait: () => true,
    log,
  })
  const own = repositoryOf(repository)
  const notes = createNotesReader(client, own, () => {})
  const about = { id: github.repository(repository).id, fullName: repository, url: `https://github.com/${repository}` }
  const configPath = '.github/meeting-notes.yml'
  const tracker = createIssueTracker(client, own)
  const progress = createProgressTracker(client, own, { configPath, runUrl: null })
  const configAt = async (files: readonly TreeEntry[]) => (await fetchConfig(configPath, files, notes, 'https://github.com')).config
  const run = findPosition(scope, { notes, progress, tracker, log, configPath, configAt }).then((position) => {
    if ('why' in position) throw new Error(position.why)
    return runEvent(
      {
        scope,
        position,
        configPath,
        repository: about,
        pace: { ...unpaced, ...pace, deadline: new Date(clock.now().getTime() + minutes * 60_000) },
      },
      {
        notes,
        progress,
        tracker,
        milestones: createMilestoneReader({ notes: repository, client, otherClient: client }),
        log,
        clock,
        classify: classifyError,
        checkTime: () => {},
      },
    )
  })
  const result = await Promise.race([run, killed])
  const isGreen = result?.unrecorded === null && (result.outcomes?.every(({ status }) => status === 'done') ?? false)
  return isGreen ? result : null
}

/** No write waits for another. */
export const unpaced: Omit<Pace, 'deadline'> = {
  createsAtOnce: 500,
  secondsBetweenCreates: 0,
  secondsPerCreate: 0,
  createsPerHour: 100_000,
  secondsBetweenWrites: 0,
}

const silent: Log = { info: () => {}, warning: () => {}, step: <T>(_: string, run: () => Promise<T>) => run() }
