/** What a release issue's plan says besides its text: room, the TODOs that the marker keeps, progress, days that differ. */
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import { bodyFits } from '../../src/managed/body-limit.js'
import type { MilestoneContent } from '../../src/model/release.js'
import { aNote, type GivenItem } from '../plan/builders.js'
import { aContent, aMilestone, aMilestoneIssue, aPullRequest, core, notesRepository, planning, ReleaseChain } from './builders.js'

const march5 = 'notes/community/2026-03-05.md'
const march12 = 'notes/community/2026-03-12.md'

const body = (chain: ReleaseChain) => chain.tracker.get(1).body

describe('room', () => {
  const many = aContent({
    pullRequests: Array.from({ length: 1000 }, (_, index) =>
      aPullRequest(index + 1, { title: 'Change that takes a good deal of room, as titles do' }),
    ),
  })

  test('the body never grows too long, and what people wrote around the block counts', async () => {
    const chain = new ReleaseChain()
    chain.content = many
    await chain.push([planning(march5)])
    expect(bodyFits(body(chain))).toBe(true)
    expect(body(chain).length).toBeGreaterThan(50_000)
    chain.tracker.edit(1, { body: `${'Our own words. '.repeat(2_000)}\n\n${body(chain)}` })
    chain.content = { ...many, pullRequests: many.pullRequests.slice(1) }
    await chain.refresh()
    expect(bodyFits(body(chain))).toBe(true)
    expect(body(chain)).toContain('#2 Change')
  })

  test('the block has some room even where people filled the body', async () => {
    const chain = new ReleaseChain()
    await chain.push([planning(march5)])
    chain.tracker.edit(1, { body: `${'Our own words. '.repeat(4_000)}\n\n${body(chain)}` })
    chain.content = many
    await chain.refresh()
    expect(blockOf(body(chain))).toMatch(/#1 Change [\s\S]*and \d+ more/)
    expect(Buffer.byteLength(blockOf(body(chain)) ?? '')).toBeLessThanOrEqual(4_000)
  })
})

describe('TODOs in the marker', () => {
  const long = `Write 0.10 ${'x'.repeat(200)}`
  const withTodos = (...items: GivenItem[]) => ({ ...planning(march5), items: aNote(march5, items).items })
  const release = (chain: ReleaseChain) => chain.managed[0]

  test('those that have a number, their titles cut; what is done stays listed when it is read no longer', async () => {
    const chain = new ReleaseChain()
    const note = withTodos({ text: 'Tag 0.10', owners: ['MS'] }, { text: long, owners: [] })
    expect((await chain.preview([note])).operations).toMatchObject([{ body: expect.stringContaining('new: Tag 0.10') as string }])
    await chain.push([note])
    chain.tracker.edit(1, { state: 'completed' })
    await chain.refresh()
    expect(release(chain)?.marker.todos).toEqual([
      { number: 1, title: 'Tag 0.10', isDone: true, assignees: ['mia'] },
      { number: 2, title: `Write 0.10 ${'x'.repeat(108)}…`, isDone: false, assignees: [] },
    ])
    chain.tracker.wait(300)
    chain.tracker.remove(2)
    chain.content = aContent({ pullRequests: [aPullRequest(3)] })
    await chain.refresh()
    expect(release(chain)?.marker.todos?.map(({ number }) => number)).toEqual([1])
    expect(blockOf(release(chain)?.issue.body ?? '')).toContain('- [x] acme/meeting-notes#1 Tag 0.10 · for mia')
  })

  test('the latest hundred', async () => {
    const chain = new ReleaseChain({ maxNewIssues: 200 })
    await chain.push([withTodos(...Array.from({ length: 101 }, (_, index) => ({ text: `Test part ${index + 1} of 0.10` })))])
    expect(release(chain)?.marker.todos).toHaveLength(100)
    expect(release(chain)?.marker.todos?.[0]?.number).toBe(2)
  })
})

describe('issues of the milestone', () => {
  const content: MilestoneContent = aContent({
    issues: [aMilestoneIssue(40, { labels: ['Meeting-Notes', 'todo'] }), aMilestoneIssue(41, { state: 'closed' })],
  })
  test.each([
    ['the notes repository: our own stand among the TODOs', notesRepository, ['#41'], { done: 1, total: 1 }],
    ['another repository: a label of that name says nothing', core, ['#40', '#41'], { done: 1, total: 2 }],
  ])('in %s', async (_, repository, numbers, issues) => {
    const chain = new ReleaseChain({ release: { repository: repository.fullName, repositories: [] } })
    chain.repository = repository
    chain.content = content
    const { plan } = await chain.push([planning(march5)])
    expect(blockOf(body(chain))?.match(/#4\d/g)).toEqual(numbers)
    expect(plan.releases).toMatchObject([{ issues }])
  })
})

test('progress of what has an issue and of what has none yet', async () => {
  const chain = new ReleaseChain()
  chain.milestones = [aMilestone({ due: '2026-04-20' })]
  chain.content = aContent({ pullRequests: [aPullRequest(1, { state: 'merged' }), aPullRequest(2), aPullRequest(3, { state: 'closed' })] })
  const expected = {
    title: 'v0.10.0 (Phoebe)',
    url: `${core.url}/milestone/2`,
    due: '2026-04-20',
    issue: null,
    pullRequests: { done: 1, total: 2 },
    issues: { done: 0, total: 0 },
  }
  expect((await chain.push([planning(march5)])).plan.releases).toEqual([expected])
  expect((await chain.refresh()).plan.releases).toEqual([{ ...expected, issue: { number: 1, url: chain.tracker.get(1).url } }])
})

describe('days that differ', () => {
  const warned = async (milestone: string | null, ...notes: ReturnType<typeof planning>[]) => {
    const chain = new ReleaseChain()
    chain.milestones = [aMilestone({ due: milestone })]
    return (await chain.push(notes)).plan.diagnostics
  }
  test('are told at the line of the note that gives the day', async () => {
    expect(await warned('2026-04-20', planning(march5, { line: 9, due: '2026-04-27' }))).toEqual([
      {
        severity: 'warning',
        code: 'release-dates-differ',
        path: march5,
        line: 9,
        message:
          'This note plans the release for 2026-04-27, but the milestone “v0.10.0 (Phoebe)” is due on 2026-04-20. Correct one of the two.',
      },
    ])
  })
  test.each<[string, string | null, ReturnType<typeof planning>[]]>([
    ['the same day', '2026-04-27', [planning(march5, { due: '2026-04-27' })]],
    ['no day of the milestone', null, [planning(march5, { due: '2026-04-27' })]],
    ['no day of the note', '2026-04-27', [planning(march5)]],
    [
      'a later meeting that moved it to the milestone’s',
      '2026-04-27',
      [planning(march5, { due: '2026-04-20' }), planning(march12, { due: '2026-04-27' })],
    ],
  ])('not: %s', async (_, milestone, notes) => expect(await warned(milestone, ...notes)).toEqual([]))

  test('not again where another note changes', async () => {
    const chain = new ReleaseChain()
    chain.milestones = [aMilestone({ due: '2026-04-20' })]
    const old = planning(march5, { due: '2026-04-27' })
    expect((await chain.push([old])).says).toEqual(['release-dates-differ'])
    expect((await chain.push([old, planning(march12)])).says).toEqual([])
  })
})
