/** Pushes of notes with new items, by the clock, to a GitHub that blocks who opens issues faster than people measured of it. */
import { parse } from 'yaml'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { testClock } from '../apply/test-clock.js'
import { startEmulator } from '../emulator/index.js'
import { config, note, repository } from './notes-repository.js'
import { PROJECT, unpacedInputs } from './run-action.js'
import { runPushInProcess, unpaced } from './run-pipeline.js'

const { inputs } = parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8')) as { inputs: Record<string, { default: string }> }
const given = (input: string): number => Number(inputs[input]?.default)
/** The inputs of action.yml that set the pace, as text. */
export const defaultInputs = Object.fromEntries(Object.keys(unpacedInputs).map((input) => [input, String(inputs[input]?.default)]))
/** The pace of action.yml. */
export const defaultPace = {
  createsAtOnce: given('creates-at-once'),
  secondsBetweenCreates: given('seconds-between-creates'),
  secondsPerCreate: given('seconds-per-create'),
  createsPerHour: given('creates-per-hour'),
  secondsBetweenWrites: given('seconds-between-writes'),
}

/**
 * A GitHub that blocks beyond 20 new issues a minute or 150 an hour, on a clock that passes with waits alone.
 * @param limited whether it does block
 */
export async function startPaced(pace: typeof unpaced = defaultPace, limited = true) {
  const clock = testClock()
  const github = await startEmulator(() => clock.now())
  if (limited) github.limits = { perMinute: 20, perHour: 150 }
  github.seed.repository(repository, { id: 4711, collaborators: { rosa: 'write', anders: 'triage' } })
  github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  let tip = github.commit(repository, { '.github/meeting-notes.yml': `${config}max-new-issues: 1000\n` })
  github.seed.status(repository, { sha: tip, context: 'meeting-notes-to-issues/done', createdAt: clock.now().toISOString() })
  github.seed.label(repository, 'meeting-notes')
  clock.pass(7 * 3_600_000)
  let meetings = 0
  const warnings: string[] = []
  const run = (before: string) => {
    const onWarning = (line: string) => void warnings.push(line)
    return runPushInProcess({ github, repository, token: 'workflow-token', before, clock, pace, minutes: 50, onWarning })
  }
  return {
    github,
    clock,
    warnings,
    /** Pushes a note with new items, and runs until all of them are open; answers the seconds that it took, and the runs. */
    async push(items: number): Promise<{ seconds: number; runs: number }> {
      const [before, began, meeting] = [tip, clock.now().getTime(), ++meetings]
      const lines = Array.from({ length: items }, (_, index) => `- RD: Check machine ${index + 1} of hall ${meeting}.`)
      const path = `notes/community/2026-03-05-${meeting}.md`
      tip = github.commit(repository, { [path]: note(...lines) })
      for (let runs = 1; ; runs++) {
        if (await run(before)) return { seconds: (clock.now().getTime() - began) / 1000, runs }
        if (runs === 20) throw new Error('The runs come to no end.')
      }
    },
  }
}
