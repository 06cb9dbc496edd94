import * as core from '@actions/core'
import { defaults } from '@actions/github/lib/utils'
import { compareCommits } from './gather/commits.js'
import { ConfigError } from './gather/config-error.js'
import { createClient } from './github/client.js'
import { explainError, judgeError } from './github/explain-error.js'
import { createIssueTracker } from './github/issue-tracker.js'
import { createMilestoneReader } from './github/milestones.js'
import { createNotesReader } from './github/notes-reader.js'
import { createRunHistory } from './github/run-history.js'
import { repositoryOf } from './github/repository.js'
import { systemClock } from './local/system-clock.js'
import { readRunnerEvent, readRunnerRepository } from './runner/event.js'
import { readInputs } from './runner/inputs.js'
import { runnerLog } from './runner/log.js'
import { readEvent } from './scope/read-event.js'

async function main(): Promise<void> {
  const repository = readRunnerRepository()
  const inputs = readInputs()
  for (const token of [inputs.token, inputs.releaseToken]) if (token !== null) core.setSecret(token)
  const { facts, workflowFile } = readRunnerEvent(inputs)
  const scope = readEvent(facts)
  if ('why' in scope) {
    if (scope.refused) throw new Error(scope.why)
    core.notice(scope.why)
    return
  }
  const clientWith = (token: string) => createClient({
    token,
    baseUrl: defaults.baseUrl ?? 'https://api.github.com',
    fetch: (defaults.request?.fetch ?? fetch) as typeof fetch,
    timeout: inputs.requestTimeout,
    millisecondsBetweenWrites: inputs.secondsBetweenCreates === 0 ? 0 : 1000,
    log: runnerLog,
  })
  const client = clientWith(inputs.token)
  const own = repositoryOf(repository.fullName)
  const otherClient = inputs.releaseToken === null ? client : clientWith(inputs.releaseToken)
  const notes = createNotesReader(client, own)
  const history = createRunHistory(client, own, workflowFile)

  const commits = await runnerLog.step('Compare the commits', () => compareCommits(scope, { notes, history, log: runnerLog }))
  // What reads YAML and Markdown is loaded behind the first requests: it takes as long as all that they need.
  const [{ runPipeline }, { report }] = await Promise.all([import('./pipeline.js'), import('./runner/report.js')])
  const result = await runPipeline(
    {
      scope,
      commits,
      configPath: inputs.config,
      repository,
      pace: {
        secondsBetweenCreates: inputs.secondsBetweenCreates,
        createsPerHour: 450,
        deadline: new Date(systemClock.now().getTime() + inputs.timeBudget),
      },
    },
    {
      notes,
      tracker: createIssueTracker(client, own),
      milestones: createMilestoneReader({ notes: repository.fullName, client, otherClient }),
      log: runnerLog,
      clock: systemClock,
      judge: judgeError,
    },
  )
  await report(result, repository.url)
}

main().catch(async (error: unknown) => {
  if (error instanceof ConfigError) (await import('./runner/report.js')).reportFindings(error.diagnostics)
  core.setFailed(explainError(error))
})
