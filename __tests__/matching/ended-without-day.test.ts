/** A task that a later meeting ticks without the day by which it was to be done. */
import { expect, test } from 'vitest'
import { configPath } from '../plan/builders.js'
import { FakeTracker } from '../plan/fake-tracker.js'
import { runOnFiles, type Files } from '../plan/memory-repository.js'

const config = [
  'people:',
  '  - { login: rosa, name: Rosa Diaz, aliases: [RD] }',
  '  - { login: mia, name: Mia Sorel, aliases: [MS] }',
].join('\n')
const noteOf = (...lines: string[]) => ['## TODOs', '', ...lines, ''].join('\n')
const pathOf = (day: number, series = 'mill') => `notes/${series}/2026-03-${String(day).padStart(2, '0')}.md`

/** Title and state of each issue after several pushes, each with all the notes, and what the last one says. */
async function after(...pushes: readonly Readonly<Record<string, string>>[]) {
  const tracker = new FakeTracker()
  tracker.makeLabel('meeting-notes')
  let base: Files = { [configPath]: config }
  let says: string[] = []
  for (const [at, notes] of pushes.entries()) {
    const head: Files = { [configPath]: config, ...notes }
    const baseRun = { commit: String(at).padStart(40, 'b'), ended: '2026-01-01T00:00:00Z', ...(at === 0 && { isStart: true as const }) }
    const { plan } = await runOnFiles({ base, head, headCommit: String(at + 1).padStart(40, 'b'), baseRun }, tracker)
    says = plan.diagnostics.map(({ code }) => code)
    base = head
  }
  return { issues: tracker.issues.map(({ title, state }) => [title, state]), says }
}

const first = pathOf(4)
const second = pathOf(11)
const asked = (task = '- [ ] RD: Grease the sails by Friday') => ({ [first]: noteOf(task) })

test.each([
  ['- [ ] RD: Grease the sails by Friday', '- [x] RD: Grease the sails'],
  ['- [ ] RD: Grease the sails by Friday', '- [x] Rosa: Grease the sails.'],
  ['- [ ] RD: Grease the sails (due 20 March)', '- [x] RD: grease the sails'],
  ['- [ ] RD: Grease the sails, due 2026-03-20', '- [x] Rosa Diaz: Grease the sails'],
  ['- [ ] RD: Die Flügel fetten bis 20. März', '- [x] RD: Die Flügel fetten'],
  ['- [ ] Grease the sails by Friday', '- [x] Grease the sails'],
])('%s, then %s: closed, and its text stays', async (was, now) => {
  const notes = [asked(was), { ...asked(was), [second]: noteOf(now) }, { ...asked(was), [second]: noteOf(now, '', '- MS: Rest') }] as const
  const [opened] = (await after(notes[0])).issues
  expect(await after(notes[0], notes[1])).toEqual({ issues: [[opened![0], 'completed']], says: [] })
  expect((await after(notes[1])).issues).toEqual([[opened![0], 'completed']])
  expect((await after(...notes)).issues[0]).toEqual([opened![0], 'completed'])
})

test('struck through: closed as not planned', async () => {
  const { issues } = await after(asked(), { ...asked(), [second]: noteOf('- ~~RD: Grease the sails~~') })
  expect(issues).toEqual([['Grease the sails by Friday', 'not_planned']])
})

const said = { says: ['done-already'] }
test.each([
  ['somebody else', '- [x] MS: Grease the sails', said],
  ['nobody', '- [x] Grease the sails', said],
  ['more words', '- [x] RD: Grease the sails of the pump', said],
  ['fewer words', '- [x] RD: Grease the', said],
  ['another day', '- [x] RD: Grease the sails by 27 March', said],
  ['not done', '- [ ] RD: Grease the sails', {}],
])('%s: it stays open', async (_, now, expected) => {
  const { issues, says } = await after(asked(), { ...asked(), [second]: noteOf(now) })
  expect(issues[0]).toEqual(['Grease the sails by Friday', 'open'])
  expect({ says }).toMatchObject(expected)
})

test('in an earlier meeting, in another series, or beside the task itself it says nothing of it', async () => {
  const done = noteOf('- [x] RD: Grease the sails')
  for (const notes of [
    { [pathOf(3)]: done },
    { [pathOf(11, 'weir')]: done },
    { [second]: noteOf('- [x] RD: Grease the sails', '- [ ] RD: Grease the sails by Friday') },
  ])
    expect((await after(asked(), { ...asked(), ...notes })).issues).toEqual([['Grease the sails by Friday', 'open']])
})

test('of two that it may be none is closed', async () => {
  const both = { [first]: noteOf('- [ ] RD: Grease the sails by Friday', '- [ ] RD: Grease the sails by 20 March') }
  const { issues, says } = await after(both, { ...both, [second]: noteOf('- [x] RD: Grease the sails') })
  expect({ states: issues.map(([, state]) => state), says }).toEqual({ states: ['open', 'open'], says: ['done-already'] })
})

test('of a weekly task the one of the last meeting is done', async () => {
  const next = noteOf('- [x] RD: Grease the sails', '- [ ] RD: Grease the sails by 20 March')
  const { issues } = await after(asked(), { ...asked(), [second]: next })
  expect(issues).toEqual([
    ['Grease the sails by Friday', 'completed'],
    ['Grease the sails by 20 March', 'open'],
  ])
})
