import { findPosition, markStart } from './fetch/commits.js'
import { ConfigError } from './fetch/config-error.js'
import { createClient } from './github/client.js'
import { explainError, classifyError } from './github/explain-error.js'
import { createIssueTracker } from './github/issue-tracker.js'
import { createMilestoneReader } from './github/milestones.js'
import { createNotesReader } from './github/notes-reader.js'
import { createProgressTracker } from './github/progress.js'
import { repositoryOf } from './github/repository.js'
import type { TreeEntry } from './model/ports.js'
import { OutOfTime } from './model/reading-errors.js'
import { systemClock } from './local/system-clock.js'
import { printable } from './render/printable.js'
import { readRunnerEvent, readRunnerRepository, type RunnerRepository } from './runner/event.js'
import { runnerFetch } from './runner/fetch.js'
import { InputError, readInputs, type Inputs } from './runner/inputs.js'
import { runnerLog } from './runner/log.js'
import { sendCommand } from './runner/workflow-command.js'
import { scopeOfEvent } from './scope/scope-of-event.js'
import { passesOf, type NoScope } from './scope/scope.js'

async function main(): Promise<void> {
  const repository = readRunnerRepository()
  const inputs = await checkedInputs(repository)
  const { facts, runUrl } = readRunnerEvent(inputs)
  const scope = scopeOfEvent(facts)
  if ('why' in scope) return explain(scope)
  const ports = connect(inputs, repository, runUrl)
  const { deadline } = ports
  const position = await runnerLog.step('Find out what is new', () => findPosition(scope, ports))
  if ('why' in position) return explain(position)
  // What reads YAML and Markdown is loaded behind the first requests: it takes as long as all that they need.
  const [{ runEvent }, { report }] = await Promise.all([import('./pipeline/run-event.js'), import('./runner/report.js')])
  const result = await runEvent(
    {
      scope,
      position,
      configPath: inputs.config,
      repository,
      pace: { ...inputs.pace, deadline },
    },
    ports,
  )
  await report(result, repository.url)
}

/**
 * The inputs; where some are wrong, a first run says where it began before it fails.
 * @throws InputError
 */
async function checkedInputs(repository: RunnerRepository): Promise<Inputs> {
  try {
    return readInputs()
  } catch (error) {
    if (!(error instanceof InputError) || error.readable.token === '') throw error
    await recordStart(error.readable, repository).catch((failure: unknown) => {
      throw new Error(`${error.message}\n${explainError(failure)}`, { cause: failure })
    })
    throw error
  }
}

/** Sets the starting point where this is a first run that would write. */
async function recordStart(inputs: Inputs, repository: RunnerRepository): Promise<void> {
  const { facts, runUrl } = readRunnerEvent(inputs)
  const scope = scopeOfEvent(facts)
  if ('why' in scope || !passesOf(scope).some((pass) => pass.type === 'push' && !pass.dryRun)) return
  const ports = connect(inputs, repository, runUrl)
  const position = await findPosition(scope, ports)
  if (!('why' in position)) await markStart(position, ports.progress)
}

/** What a run needs from outside, with the token of the inputs. */
function connect(inputs: Inputs, repository: RunnerRepository, runUrl: string | null) {
  for (const token of [inputs.token, inputs.releaseToken]) if (token !== null) sendCommand('add-mask', token)
  const deadline = new Date(systemClock.now().getTime() + inputs.timeBudget)
  const clientWith = (token: string) =>
    createClient({
      token,
      baseUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
      fetch: runnerFetch,
      timeout: inputs.requestTimeout,
      mayWait: (seconds) => systemClock.now().getTime() + seconds * 1000 < deadline.getTime(),
      log: runnerLog,
    })
  const client = clientWith(inputs.token)
  const own = repositoryOf(repository.fullName)
  const otherClient = inputs.releaseToken === null ? client : clientWith(inputs.releaseToken)
  const checkTime = () => {
    if (systemClock.now() >= deadline) throw new OutOfTime()
  }
  const notes = createNotesReader(client, own, checkTime)
  const configAt = async (files: readonly TreeEntry[]) => {
    const { fetchConfig } = await import('./fetch/config.js')
    return (await fetchConfig(inputs.config, files, notes, new URL(repository.url).origin)).config
  }
  return {
    deadline,
    notes,
    progress: createProgressTracker(client, own, { configPath: inputs.config, runUrl }),
    tracker: createIssueTracker(client, own),
    milestones: createMilestoneReader({ notes: repository.fullName, client, otherClient }),
    log: runnerLog,
    clock: systemClock,
    classify: classifyError,
    checkTime,
    configPath: inputs.config,
    configAt,
  }
}

/** @throws Error where the run must not go on */
async function explain({ refused, why }: NoScope): Promise<void> {
  if (refused) throw new Error(why)
  const { notice } = await import('@actions/core')
  notice(printable(why))
}

/** Settles when the run has ended; `process.exitCode` says how. */
export const ended = main().catch(async (error: unknown) => {
  const { reportFailure } = await import('./runner/report.js')
  await reportFailure(explainError(error), error instanceof ConfigError ? error.diagnostics : [])
})
