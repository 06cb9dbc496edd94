/** What happens to the one issue of a milestone over the runs. */
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import { aMilestone, aPullRequest, core, planning, ReleaseChain } from './builders.js'

const march5 = 'notes/community/2026-03-05.md'
const march12 = 'notes/community/2026-03-12.md'
const renamed = 'archive/2026-03-05.md'

/** A chain whose first push opened the issue of v0.10.0. */
async function opened(): Promise<ReleaseChain> {
  const chain = new ReleaseChain()
  await chain.push([planning(march5)])
  expect(chain.managed).toHaveLength(1)
  return chain
}
const block = (chain: ReleaseChain) => blockOf(chain.tracker.get(1).body) ?? ''
const occurrences = (chain: ReleaseChain) => chain.managed[0]?.marker.occurrences.map(({ note, gone }) => `${note}${gone ? ' gone' : ''}`)
const fields = ({ operations }: { operations: readonly object[] }) =>
  operations.map((operation) => Object.keys('change' in operation ? (operation.change as object) : {}))

describe('is opened', () => {
  test('for a release that a note plans, with the line that names it', async () => {
    const { operations, plan } = await new ReleaseChain().push([planning(march5, { line: 7 })])
    expect(operations).toMatchObject([
      {
        type: 'create-issue',
        subject: 'release',
        title: 'Release v0.10.0 (Phoebe)',
        labels: ['meeting-notes', 'release'],
        assignees: [],
        milestone: null,
        then: null,
        origin: { path: march5, line: 7 },
        reason: 'planned in the notes',
      },
    ])
    expect(plan.releases).toMatchObject([{ title: 'v0.10.0 (Phoebe)', issue: null }])
  })

  test('for one that a person asks for, without a note', async () => {
    const { operations } = await new ReleaseChain().ask('0.10')
    expect(operations).toMatchObject([{ type: 'create-issue', origin: null, reason: 'asked for by hand' }])
  })

  test('once for a milestone, however many notes plan it in one push', async () => {
    const chain = new ReleaseChain()
    const { operations } = await chain.push([planning(march5), planning(march12, { version: '0.10.0' })])
    expect(operations).toHaveLength(1)
    expect(occurrences(chain)).toEqual([march5, march12])
  })

  test.each([
    ['Release 0.10', 'Release 0.10'],
    ['release-0.10', 'release-0.10'],
    ['v0.10', 'Release v0.10'],
    ['Releases of 0.10', 'Release Releases of 0.10'],
  ])('with a title that says “release” once: %s', async (title, expected) => {
    const chain = new ReleaseChain()
    chain.milestones = [aMilestone({ title })]
    await chain.ask('0.10')
    expect(chain.tracker.get(1).title).toBe(expected)
  })

  test('when a release that was named without a milestone gets its link', async () => {
    const chain = new ReleaseChain({ release: { repository: null, repositories: [core.fullName] } }).start([planning(march5)])
    const { operations } = await chain.push([
      planning(march5, { milestone: { repo: core.fullName, title: 'v0.10.0 (Phoebe)', number: null } }),
    ])
    expect(operations).toHaveLength(1)
  })
})

describe('is not opened', () => {
  test.each([{ line: 9 }, { due: '2026-05-01' }, { version: '0.10.0' }])(
    'for a release that the note named before: now %j',
    async (edit) => {
      const { operations, says } = await new ReleaseChain().start([planning(march5)]).push([planning(march5, edit)])
      expect({ operations, says }).toEqual({ operations: [], says: ['no-release-issue'] })
    },
  )

  test('for a milestone that is closed already', async () => {
    const chain = new ReleaseChain()
    chain.milestones = [aMilestone({ state: 'closed' })]
    expect(await chain.push([planning(march5)])).toMatchObject({
      operations: [],
      says: ['milestone-closed'],
    })
    expect(await chain.ask('0.10')).toMatchObject({ operations: [], says: ['milestone-closed'] })
  })

  test('by a refresh', async () => {
    const { operations } = await new ReleaseChain().start([planning(march5)]).refresh()
    expect(operations).toEqual([])
  })
})

describe('is left as it is', () => {
  test('by a shifted line, by a refresh and by hand', async () => {
    const chain = await opened()
    expect(await chain.push([planning(march5, { line: 30 })])).toMatchObject({
      operations: [],
      says: [],
      plan: { counts: { unchanged: 1 } },
    })
    expect(await chain.ask('0.10')).toMatchObject({ operations: [], plan: { counts: { unchanged: 1 } } })
    expect(await chain.refresh()).toMatchObject({ operations: [], plan: { counts: { unchanged: 1 } } })
  })

  test('where nothing that it is about has changed', async () => {
    const chain = await opened()
    chain.content = { ...chain.content, pullRequests: [aPullRequest(3)] }
    expect(await chain.push([planning(march5), planning('notes/infra/2026-03-06.md', { version: '0.12' })])).toMatchObject({
      says: ['unknown-milestone'],
    })
    expect(await new ReleaseChain().push([])).toMatchObject({ operations: [], contentsRead: 0 })
  })
})

describe('is brought up to date', () => {
  test('by a refresh, with what the milestone holds now', async () => {
    const chain = await opened()
    chain.content = { ...chain.content, pullRequests: [aPullRequest(3)] }
    expect((await chain.refresh()).operations).toMatchObject([{ type: 'update-issue', number: 1, origin: null, reason: 'updated' }])
    expect(block(chain)).toContain('acme/core#3 Change 3')
  })

  test('when the milestone gets another title: its number counts', async () => {
    const chain = await opened()
    chain.milestones = [aMilestone({ title: 'v0.11.0 (Rhea)' })]
    await chain.refresh()
    expect(chain.tracker.get(1).title).toBe('Release v0.11.0 (Rhea)')
  })

  test('by a second meeting: its occurrence is added', async () => {
    const chain = await opened()
    expect(fields(await chain.push([planning(march5), planning(march12)]))).toEqual([['body']])
    expect(occurrences(chain)).toEqual([march5, march12])
    expect(block(chain)).toMatch(/2026-03-12\.md\?plain=1#L5.*\n.*2026-03-05\.md\?plain=1#L5/)
  })

  test('when the note is renamed: the occurrence follows', async () => {
    const chain = await opened()
    const { operations } = await chain.push([{ ...planning(march5), path: renamed }])
    expect(operations).toHaveLength(1)
    expect(occurrences(chain)).toEqual([renamed])
  })

  test('when the note names the release no longer, and when it does so again', async () => {
    const chain = await opened()
    await chain.push([planning(march5, { version: '0.10' }), planning(march12)])
    await chain.push([planning(march5), { ...planning(march12), releases: [] }])
    expect(occurrences(chain)).toEqual([march5, `${march12} gone`])
    expect(block(chain)).toMatch(/2026-03-12\.md.* – no longer in the note\n/)
    await chain.push([planning(march5), planning(march12)])
    expect(occurrences(chain)).toEqual([march5, march12])
  })

  test('when the note is deleted', async () => {
    const chain = await opened()
    await chain.push([])
    expect(occurrences(chain)).toEqual([`${march5} gone`])
    expect(chain.tracker.get(1).state).toBe('open')
  })

  test('not when the note names a release that cannot be found: that may be a slip of this one', async () => {
    const chain = await opened()
    const { operations, says } = await chain.push([planning(march5, { version: '0.13' })])
    expect({ operations, says }).toEqual({ operations: [], says: ['unknown-milestone'] })
    expect(occurrences(chain)).toEqual([march5])
  })

  test('when the milestone is closed: closed as completed; reopened with it', async () => {
    const chain = await opened()
    chain.milestones = [aMilestone({ state: 'closed' })]
    await chain.refresh()
    expect(chain.tracker.get(1).state).toBe('completed')
    expect(block(chain)).toContain('this milestone is closed')
    expect(await chain.refresh()).toMatchObject({ operations: [], contentsRead: 0 })
    chain.milestones = [aMilestone()]
    await chain.push([planning(march5), planning(march12)])
    expect(chain.tracker.get(1).state).toBe('open')
  })
})

describe('is reopened by the schedule when its milestone is opened again', () => {
  const next = aMilestone({ number: 8, title: 'v0.11.0' })
  const both = [planning(march5), planning(march12, { version: '0.11' })]

  /** Two releases; the first one's milestone was closed for some time. */
  async function closedForATime(meanwhile: (chain: ReleaseChain) => void = () => {}): Promise<ReleaseChain> {
    const chain = new ReleaseChain()
    chain.milestones = [aMilestone(), next]
    await chain.push(both)
    chain.milestones = [aMilestone({ state: 'closed' }), next]
    await chain.refresh()
    expect(chain.tracker.get(1).state).toBe('completed')
    meanwhile(chain)
    chain.milestones = [aMilestone(), next]
    return chain
  }

  test('and this is written once', async () => {
    const chain = await closedForATime()
    expect((await chain.refresh()).operations).toMatchObject([{ number: 1, change: { state: 'open' } }])
    expect(chain.tracker.get(1).state).toBe('open')
    expect((await chain.refresh()).operations).toEqual([])
  })

  test('not where a person closed it', async () => {
    const chain = await closedForATime(({ tracker }) => tracker.edit(1, { state: 'not_planned' }))
    expect((await chain.refresh()).operations).toEqual([])
    expect(chain.tracker.get(1).state).toBe('not_planned')
  })
})

describe('stays a person’s', () => {
  test('closed on GitHub: only where it stands is noted', async () => {
    const chain = await opened()
    chain.tracker.edit(1, { state: 'not_planned' })
    chain.content = { ...chain.content, pullRequests: [aPullRequest(3)] }
    const text = block(chain)
    const run = await chain.push([planning(march5), planning(march12)])
    expect(run).toMatchObject({
      says: ['closed-by-a-person'],
      operations: [{ reason: 'planned in the notes; closed on GitHub, left closed' }],
    })
    expect(run.plan.diagnostics).toMatchObject([{ path: march12, line: 5 }])
    expect(occurrences(chain)).toEqual([march5, march12])
    expect({ text: block(chain), state: chain.tracker.get(1).state }).toEqual({ text, state: 'not_planned' })
    expect(await chain.ask('0.10')).toMatchObject({ operations: [], says: ['closed-by-a-person'] })
  })

  test('an edited title and an edited text stay, and the run says so', async () => {
    const chain = await opened()
    chain.tracker.edit(1, { title: 'Our next release', body: chain.tracker.get(1).body.replace('Planned in', 'Planned by us in') })
    chain.content = { ...chain.content, pullRequests: [aPullRequest(3)] }
    chain.milestones = [aMilestone({ title: 'v0.10.0 (Rhea)' })]
    const { plan } = await chain.push([planning(march5), planning(march12)])
    expect(plan.diagnostics).toMatchObject([
      { code: 'kept-a-persons-edit', message: 'The title of #1 was changed on GitHub and is left as it is.', path: march12, line: 5 },
      { code: 'kept-a-persons-edit', message: 'The text of #1 was changed on GitHub and is left as it is.' },
    ])
    expect(chain.tracker.get(1).title).toBe('Our next release')
    expect(block(chain)).toContain('Planned by us in')
  })
})

test('of two issues for one milestone the lower number counts', async () => {
  const chain = await opened()
  chain.tracker.open(chain.tracker.get(1))
  chain.content = { ...chain.content, pullRequests: [aPullRequest(3)] }
  expect((await chain.refresh()).operations).toMatchObject([{ number: 1 }])
})

test('an issue whose milestone is gone, or whose repository may not be read, is left alone', async () => {
  const chain = await opened()
  chain.content = { ...chain.content, pullRequests: [aPullRequest(3)] }
  chain.milestones = [aMilestone({ number: 3, title: 'v0.11' })]
  expect((await chain.refresh()).operations).toEqual([])
  chain.milestones = [aMilestone()]
  chain.repository = { ...core, id: 816 }
  expect((await chain.refresh()).operations, 'another repository under the old name').toEqual([])
  chain.repository = core
  chain.isReadable = false
  expect((await chain.refresh()).operations).toEqual([])
  chain.isReadable = true
  expect((await chain.refresh()).operations).toHaveLength(1)
})

test('updates come before what is opened', async () => {
  const chain = await opened()
  chain.milestones = [aMilestone(), aMilestone({ number: 3, title: 'v0.11' })]
  const { operations } = await chain.push([planning(march5), planning(march12, { version: '0.11' }, { version: '0.10' })])
  expect(operations.map(({ type }) => type)).toEqual(['update-issue', 'create-issue'])
})

describe('a milestone that people delete and make anew', () => {
  const renewed = aMilestone({ number: 5 })

  test.each<[string, (chain: ReleaseChain) => Promise<unknown>]>([
    ['a note that plans it again', (chain) => chain.push([planning(march5), planning(march12)])],
    ['the schedule', (chain) => chain.refresh()],
  ])('keeps its issue: %s', async (_, run) => {
    const chain = await opened()
    chain.milestones = [renewed]
    await run(chain)
    expect(chain.managed.map(({ issue, marker }) => [issue.number, marker.id])).toEqual([[1, 'release-815-5']])
    expect(block(chain)).toContain(renewed.url)
    expect((await chain.refresh()).operations).toEqual([])
  })

  test.each<[string, (chain: ReleaseChain) => void]>([
    ['that a person has closed', (chain) => chain.tracker.edit(1, { state: 'completed' })],
    ['of another release', (chain) => void (chain.milestones = [aMilestone({ number: 5, title: 'v0.10.0 (Rhea)' })])],
    [
      'whose own milestone is still there',
      (chain) => void (chain.milestones = [{ ...renewed, title: 'v0.10.0 (Phoebe)' }, aMilestone({ state: 'closed' })]),
    ],
  ])('takes no issue over %s', async (_, change) => {
    const chain = await opened()
    chain.milestones = [renewed]
    change(chain)
    await chain.push([planning(march5), planning(march12)])
    expect(chain.managed.map(({ marker }) => marker.id)).toEqual(['release-815-2', 'release-815-5'])
  })

  test('takes none over where it has one already', async () => {
    const chain = await opened()
    chain.milestones = [aMilestone(), renewed].map((milestone, index) => ({
      ...milestone,
      title: index === 0 ? 'v0.10.0 (Phoebe)' : 'v0.11.0',
    }))
    await chain.ask('0.11')
    chain.milestones = [renewed]
    await chain.refresh()
    expect(chain.managed.map(({ marker }) => marker.id)).toEqual(['release-815-2', 'release-815-5'])
  })
})
