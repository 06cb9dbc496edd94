/** New issues against what people measured of GitHub: it blocks who opens more than 20 a minute or 150 an hour. */
import { parse } from 'yaml'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testClock } from '../apply/test-clock.js'
import { startEmulator } from '../emulator/index.js'
import { config, note, repository } from './notes-repository.js'
import { PROJECT } from './run-action.js'
import { runPushInProcess } from './run-pipeline.js'

const { inputs } = parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8')) as { inputs: Record<string, { default: string }> }
const given = (input: string): number => Number(inputs[input]?.default)
const pace = {
  createsAtOnce: given('creates-at-once'),
  secondsBetweenCreates: given('seconds-between-creates'),
  secondsPerCreate: given('seconds-per-create'),
  createsPerHour: given('creates-per-hour'),
  secondsBetweenWrites: given('seconds-between-writes'),
}

/** A GitHub that blocks, on a clock that passes with waits alone. */
async function startLimited() {
  const clock = testClock()
  const github = await startEmulator(() => clock.now())
  github.limits = { perMinute: 20, perHour: 150 }
  github.seed.repository(repository, { id: 4711, collaborators: { rosa: 'write', anders: 'triage' } })
  github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  let tip = github.commit(repository, { '.github/meeting-notes.yml': `${config}max-new-issues: 1000\n` })
  github.seed.status(repository, { sha: tip, context: 'meeting-notes-to-issues/done', createdAt: clock.now().toISOString() })
  clock.pass(7 * 3_600_000)
  let meetings = 0
  const warnings: string[] = []
  const run = (before: string) => {
    const onWarning = (line: string) => void warnings.push(line)
    return runPushInProcess({ github, repository, token: 'workflow-token', before, clock, pace, minutes: 50, onWarning })
  }
  return {
    github,
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

test('three pushes of eight, then one of a hundred: nothing is refused, and none waits longer than it has to', async () => {
  const { github, warnings, push } = await startLimited()
  try {
    const three = [await push(8), await push(8), await push(8)]
    const hundred = await push(100)
    expect(warnings).toEqual([])
    expect(github.issues(repository)).toHaveLength(124)
    expect(three.map(({ runs }) => runs)).toEqual([1, 1, 1])
    expect(three[0]!.seconds).toBeLessThan(15)
    expect(three[0]!.seconds + three[1]!.seconds + three[2]!.seconds).toBeLessThan(120)
    expect(hundred.runs).toBe(1)
    expect(hundred.seconds).toBeLessThan(620)
  } finally {
    await github.close()
  }
})

test('more than GitHub allows in an hour: run after run carries on, and nothing is refused or opened twice', async () => {
  const { github, warnings, push } = await startLimited()
  try {
    const { runs, seconds } = await push(300)
    expect(warnings).toEqual([])
    const titles = github.issues(repository).map(({ title }) => title)
    expect({ issues: titles.length, titles: new Set(titles).size }).toEqual({ issues: 300, titles: 300 })
    expect(runs).toBeGreaterThan(1)
    expect(seconds / 3600).toBeLessThan(3)
  } finally {
    await github.close()
  }
})
