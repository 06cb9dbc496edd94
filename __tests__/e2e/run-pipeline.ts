/** Runs the pipeline in this process, over the real adapters against an emulated GitHub: many runs in little time. */
import { findPosition } from '../../src/gather/commits.js'
import { gatherConfig } from '../../src/gather/config.js'
import { createClient } from '../../src/github/client.js'
import { judgeError } from '../../src/github/explain-error.js'
import { guardEdits } from '../../src/github/guard-edits.js'
import { createIssueTracker } from '../../src/github/issue-tracker.js'
import { createMilestoneReader } from '../../src/github/milestones.js'
import { createNotesReader } from '../../src/github/notes-reader.js'
import { repositoryOf } from '../../src/github/repository.js'
import { createProgressTracker } from '../../src/github/progress.js'
import { systemClock } from '../../src/local/system-clock.js'
import type { Log, TreeEntry } from '../../src/model/ports.js'
import type { RunResult } from '../../src/pipeline/run.js'
import { runEvent } from '../../src/pipeline/run-event.js'
import type { Scope } from '../../src/scope/read-event.js'
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
    timeout: 30_000,
    millisecondsBetweenWrites: 0,
    mayWait: () => true,
    log,
  })
  const own = repositoryOf(repository)
  const notes = createNotesReader(client, own)
  const about = { id: github.repository(repository).id, fullName: repository, url: `https://github.com/${repository}` }
  const configPath = '.github/meeting-notes.yml'
  const tracker = guardEdits(createIssueTracker(client, own), systemClock)
  const progress = createProgressTracker(client, own, { configPath, runUrl: null })
  const configAt = async (files: readonly TreeEntry[]) => (await gatherConfig(configPath, files, notes, 'https://github.com')).config
  const run = findPosition(scope, { notes, progress, tracker, log, configAt }).then((position) => {
    if ('why' in position) throw new Error(position.why)
    return runEvent(
      {
        scope,
        position,
        configPath,
        repository: about,
        pace: {
          secondsBetweenCreates: 0,
          createsPerHour: Number.MAX_SAFE_INTEGER,
          deadline: new Date(systemClock.now().getTime() + 600_000),
        },
      },
      {
        notes,
        progress,
        tracker,
        milestones: createMilestoneReader({ notes: repository, client, otherClient: client }),
        log,
        clock: systemClock,
        judge: judgeError,
      },
    )
  })
  const result = await Promise.race([run, killed])
  const isGreen = result?.unrecorded === null && (result.outcomes?.every(({ status }) => status === 'done') ?? false)
  return isGreen ? result : null
}

const silent: Log = { info: () => {}, warning: () => {}, step: <T>(_: string, run: () => Promise<T>) => run() }
