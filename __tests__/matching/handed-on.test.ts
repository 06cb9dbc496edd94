/** A task that a later meeting hands over goes on as the issue that it has, with its new owner. */
import { expect, test } from 'vitest'
import { configPath } from '../plan/builders.js'
import { FakeTracker } from '../plan/fake-tracker.js'
import { runOnFiles, type Files } from '../plan/memory-repository.js'

const config = ['Rosa Diaz:rosa', 'Anders Jensen:anders', 'Mia Sorel:mia'].map((line) => {
  const [name, login] = line.split(':')
  return `  - { name: ${name}, github: ${login} }`
})
const empty: Files = { [configPath]: `people:\n${config.join('\n')}\n` }
const noteOf = (...lines: string[]): string => ['## Action items', '', ...lines, ''].join('\n')
const task = 'Grease the sluice'

/** Whose each issue is after each of the pushes, which bring a note each. */
async function after(...pushes: readonly Files[]): Promise<string[]> {
  const tracker = new FakeTracker()
  tracker.makeLabel('meeting-notes')
  let base = empty
  for (const [index, files] of pushes.entries()) {
    const head = { ...base, ...files }
    const start = index === 0 ? { isStart: true as const } : {}
    const baseRun = { commit: `${index}`.repeat(40), ended: `2026-01-0${index + 1}T00:00:00Z`, ...start }
    await runOnFiles({ base, head, headCommit: `${index + 1}`.repeat(40), baseRun }, tracker)
    base = head
  }
  return tracker.issues.map(({ assignees, title }) => `${title}: ${assignees.join(', ')}`)
}

const [june, july, august] = ['notes/2031-06-05.md', 'notes/2031-07-03.md', 'notes/2031-08-07.md']
const first: Files = { [june]: noteOf(`- [ ] Rosa: ${task}`) }

test.each(['Rosa → Anders', 'Rosa -> Anders', '**Rosa → Anders**', 'Mia → Rosa → Anders'])('%s', async (label) => {
  const second: Files = { [july]: noteOf(`- [ ] ${label}: ${task}`) }
  expect(await after(first, second)).toEqual([`${task}: anders`])
  expect(await after({ ...first, ...second })).toEqual([`${task}: anders`])
  expect(await after(first, second, { [august]: noteOf(`- [ ] Anders: ${task}`) })).toEqual([`${task}: anders`])
})

test.each([`Mia → Anders: ${task}`, `Anders: ${task}`, `Rosa → Anders: ${task} pit`])('another task stays one: %s', async (line) => {
  expect(await after(first, { [july]: noteOf(`- [ ] ${line}`) })).toHaveLength(2)
})
