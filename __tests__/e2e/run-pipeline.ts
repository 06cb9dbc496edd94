/** Runs the pipeline in this process, over the real adapters against an emulated GitHub: many runs in little time. */
import { compareCommits } from '../../src/gather/commits.js'
import { createClient } from '../../src/github/client.js'
import { judgeError } from '../../src/github/explain-error.js'
import { guardEdits } from '../../src/github/guard-edits.js'
import { createIssueTracker } from '../../src/github/issue-tracker.js'
import { createMilestoneReader } from '../../src/github/milestones.js'
import { createNotesReader } from '../../src/github/notes-reader.js'
import { repositoryOf } from '../../src/github/repository.js'
import { createRunHistory } from '../../src/github/run-history.js'
import { systemClock } from '../../src/local/system-clock.js'
import type { RunResult } from '../../src/pipeline/run.js'
import { runPipeline } from '../../src/pipeline/run-pipeline.js'
import type { PushScope } from '../../src/scope/read-event.js'
import type { EmulatedGitHub } from '../emulator/index.js'

export interface PipelineRun {
  readonly github: EmulatedGitHub
  /** owner/name */
  readonly repository: string
  readonly token: string
  /** `before` of the push's event. */
  readonly before: string | null
  /** The commit that was pushed; by default one that no other run has dealt with. */
  readonly pushed?: string
  /** Requests after which the run is killed, as a cancelled job is; without it, it ends by itself. */
  readonly killAfter?: number
}

/** Deals with a push to the main branch. Null for a run that was killed, or that ended red. */
export async function runPushInProcess({
  github,
  repository,
  token,
  before,
  pushed = '',
  killAfter = Infinity,
}: PipelineRun): Promise<RunResult | null> {
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
    log: silent,
  })
  const own = repositoryOf(repository)
  const scope: PushScope = { type: 'push', dryRun: false, branch: 'main', before, pushed }
  const notes = createNotesReader(client, own)
  const commits = compareCommits(scope, {
    notes,
    history: createRunHistory(client, own, { workflowFile: 'meeting-notes.yml', id: 9000001, attempt: 1 }),
    log: silent,
  })
  const run = commits.then((found) =>
    runPipeline(
      {
        scope,
        commits: found,
        configPath: '.github/meeting-notes.yml',
        repository: { id: github.repository(repository).id, fullName: repository, url: `https://github.com/${repository}` },
        pace: {
          secondsBetweenCreates: 0,
          createsPerHour: Number.MAX_SAFE_INTEGER,
          deadline: new Date(systemClock.now().getTime() + 600_000),
        },
      },
      {
        notes,
        tracker: guardEdits(createIssueTracker(client, own), systemClock),
        milestones: createMilestoneReader({ notes: repository, client, otherClient: client }),
        log: silent,
        clock: systemClock,
        judge: judgeError,
      },
    ),
  )
  const result = await Promise.race([run, killed])
  const isGreen = result?.outcomes?.every(({ status }) => status === 'done' || status === 'refused') ?? false
  return isGreen ? result : null
}

const silent = { info: () => {}, warning: () => {}, step: <T>(_: string, run: () => Promise<T>) => run() }
