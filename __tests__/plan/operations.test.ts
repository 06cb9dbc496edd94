/** What a plan says of each operation and of the whole: reason, place in the notes, findings and counts. */
import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import { bodyFits } from '../../src/managed/body-limit.js'
import { markerOf } from '../../src/managed/body.js'
import type { Config } from '../../src/model/config.js'
import type { Note } from '../../src/model/note.js'
import { aManagedIssue, aNote, anItem, anOccurrence, aDesiredIssue, type GivenItem } from './builders.js'
import { Chain } from './chain.js'

const march5 = 'notes/community/2026-03-05.md'
const march19 = 'notes/community/2026-03-19.md'
const march12 = 'notes/community/2026-03-12.md'
const room = 'Book the room for the spring workshop'
const badges = 'Order the badges for all speakers'
const decided: GivenItem = { kind: 'decision', text: 'We meet every second Thursday at noon', owners: [] }

/** A chain whose first push opened the issues of these notes. */
async function opened(...notes: Note[]): Promise<Chain> {
  const chain = new Chain()
  await chain.push(notes)
  return chain
}

describe('an operation says why, and where in the notes it comes from', () => {
  const told = async (chain: Chain, ...notes: Note[]) =>
    (await chain.plan(notes)).operations.flatMap((operation) =>
      operation.type === 'ensure-label' ? [] : [{ reason: operation.reason, origin: operation.origin }],
    )

  test('for a new item', async () => {
    expect(await told(new Chain(), aNote(march5, [room]))).toEqual([{ reason: 'new in the note', origin: { path: march5, line: 10 } }])
  })

  test('for a task written down twice in one push', async () => {
    expect(await told(new Chain(), aNote(march5, [room]), aNote(march12, [badges, room]))).toContainEqual({
      reason: `new in the note; also in ${march5}`,
      origin: { path: march12, line: 11 },
    })
  })

  test.each<[string, (string | GivenItem)[], string, number | null]>([
    ['an edited item', [badges, `${room}s`], 'edited in the note', 11],
    ['an item that is gone', [badges], 'no longer in the note', null],
  ])('for %s', async (_, items, reason, line) => {
    const chain = await opened(aNote(march5, [badges, room]))
    expect(await told(chain, aNote(march5, items))).toEqual([{ reason, origin: line && { path: march5, line } }])
  })

  test('for a task also in two more notes', async () => {
    const march19 = 'notes/community/2026-03-19.md'
    const chain = await opened(aNote(march5, [room]))
    expect(await told(chain, ...[march5, march12, march19].map((path) => aNote(path, [room])))).toEqual([
      { reason: `also in ${march12}; also in ${march19}`, origin: { path: march19, line: 10 } },
    ])
  })

  test('for an item that is back', async () => {
    const chain = await opened(aNote(march5, [badges, room]))
    await chain.push([aNote(march5, [badges])])
    expect(await told(chain, aNote(march5, [badges, room]))).toEqual([{ reason: 'back in the note', origin: { path: march5, line: 11 } }])
  })

  test('for a moved item', async () => {
    const chain = await opened(aNote(march5, [badges, room]), aNote(march12, []))
    expect(await told(chain, aNote(march5, [badges]), aNote(march12, [room]))).toEqual([
      { reason: `moved from ${march5}`, origin: { path: march12, line: 10 } },
    ])
  })

  test('for a note that was renamed', async () => {
    const chain = await opened(aNote(march5, [room]))
    expect(await told(chain, aNote('notes/community/2026-03-05-spring.md', [room]))).toEqual([
      { reason: 'the note was moved', origin: null },
    ])
  })

  test('for a note that was renamed after an unfinished run', async () => {
    const chain = new Chain()
    await chain.push([aNote(march5, [{ text: room, due: '2026-03-20' }])], { keepBase: true })
    const renamed = 'notes/community/2026-03-05-spring.md'
    expect(await told(chain, aNote(renamed, [{ text: room, due: '2026-03-21' }]))).toEqual([
      { reason: `the note is now ${renamed}`, origin: { path: renamed, line: 10 } },
    ])
  })

  test.each<[string, GivenItem, string]>([
    ['that stands there as it did', { text: room, due: '2026-03-20' }, 'in the note'],
    ['that was edited since', { text: `${room}s` }, 'edited in the note'],
  ])('for an item of an unfinished run %s', async (_, item, reason) => {
    const chain = new Chain()
    await chain.push([aNote(march5, [room])], { keepBase: true })
    expect(await told(chain, aNote(march5, [item]))).toEqual([{ reason, origin: { path: march5, line: 10 } }])
  })

  test('for an item whose issue a person closed', async () => {
    const chain = await opened(aNote(march5, [room]))
    chain.tracker.edit(1, { state: 'completed' })
    expect(await told(chain, aNote(march5, [`${room}s`]))).toEqual([
      { reason: 'edited in the note; closed on GitHub, left closed', origin: { path: march5, line: 10 } },
    ])
  })
})

test('a task is opened with one request, a decision is closed with a second', async () => {
  const { operations } = await new Chain().plan([aNote(march5, [room, decided])])
  expect(operations.flatMap((operation) => (operation.type === 'create-issue' ? [operation.then?.state ?? null] : []))).toEqual([
    null,
    'completed',
  ])
})

describe('findings', () => {
  const findings = async (chain: Chain, ...notes: Note[]) => (await chain.plan(notes)).diagnostics

  test('a person’s edit that the notes stand against is kept, and named at its item', async () => {
    const chain = await opened(aNote(march5, [badges, room]))
    chain.tracker.edit(2, { title: 'Mine' })
    expect(await findings(chain, aNote(march5, [badges, `${room}s`]))).toEqual([
      {
        severity: 'info',
        code: 'kept-a-persons-edit',
        message: 'The title of #2 was changed on GitHub and is left as it is.',
        path: march5,
        line: 11,
      },
    ])
  })

  test('an edit of an item whose issue a person closed is named at the item', async () => {
    const chain = await opened(aNote(march5, [badges, room]))
    chain.tracker.edit(2, { state: 'completed' })
    expect(await findings(chain, aNote(march5, [badges, `${room}s`]))).toEqual([
      {
        severity: 'info',
        code: 'closed-by-a-person',
        message: '#2 was closed on GitHub, so it is not updated. Reopen it if it should be.',
        path: march5,
        line: 11,
      },
    ])
  })

  test('a new item that is done already is named, an edited one without an issue, too', async () => {
    expect(await findings(new Chain(), aNote(march5, [{ text: room, state: 'done' }]))).toEqual([
      { severity: 'info', code: 'done-already', message: `“${room}” is already done, so no issue is opened.`, path: march5, line: 10 },
    ])
    expect(await findings(new Chain().start([aNote(march5, [room])]), aNote(march5, [`${room}s`]))).toEqual([
      {
        severity: 'info',
        code: 'no-issue-known',
        path: march5,
        line: 10,
        message: `“${room}s” was edited but has no open issue, so nothing is opened. To open one, run this workflow by hand with dry-run: false and paths: ${march5}`,
      },
    ])
  })

  test('what is deferred is named with the one line that opens it', async () => {
    const plan = await new Chain({ maxAge: 6 }).plan([aNote(march5, [room, badges])], '2026-03-12T10:00:00Z')
    const reason = `the meeting of 2026-03-05 was more than 6 days ago (max-age). To open them, run this workflow by hand with dry-run: false and paths: ${march5}`
    expect(plan.deferredNotes).toEqual([{ path: march5, items: 2, reason }])
    expect(plan.diagnostics).toEqual([
      { severity: 'warning', code: 'deferred', message: `Deferred 2 new items: ${reason}`, path: march5, line: 1 },
    ])
    const howTo = 'To open them, run this workflow by hand with dry-run: false and paths:'
    const limited = await new Chain({ maxNewIssues: 1 }).plan([
      aNote(march5, [room, badges]),
      aNote('notes/community/2026-03-12, late.md', ['Draw a poster']),
    ])
    expect(limited.deferredNotes).toMatchObject([
      { reason: `one run opens at most 1 issue (max-new-issues). Raise it to 2 or more in the config. ${howTo} ${march5}` },
      { reason: `one run opens at most 1 issue (max-new-issues). ${howTo} notes/community/2026-03-12? late.md` },
    ])
  })

  test('an age is counted in days, at whatever hour', async () => {
    expect((await new Chain({ maxAge: 7 }).plan([aNote(march5, [room])], '2026-03-12T23:00:00Z')).deferredNotes).toEqual([])
  })

  test('owners who stand for nobody are gathered from tasks, not from decisions', async () => {
    const { unresolvedOwners } = await new Chain().plan([
      aNote(march5, [
        { text: room, owners: ['Zoe'] },
        { ...decided, owners: ['Yan'] },
      ]),
    ])
    expect(unresolvedOwners).toMatchObject([{ name: 'Zoe', places: [{ path: march5, line: 10 }] }])
  })
})

test('notes and items are counted, and issues that are opened, updated or left as they are', async () => {
  const infra = 'notes/infra/2026-03-05.md'
  const chain = await opened(aNote(march5, [room, badges]), aNote(infra, ['Rent a van for the chairs']))
  await chain.push([aNote(march5, [room, badges]), aNote(march12, [badges]), aNote(infra, ['Rent a van for the chairs'])])
  const { counts, releases } = await chain.plan([
    aNote(march5, [`${room}s`, badges, 'Draw a poster']),
    aNote(march12, [badges]),
    aNote(infra, ['Rent a van for the chairs']),
  ])
  expect({ counts, releases }).toEqual({ counts: { notes: 1, items: 3, create: 1, update: 1, unchanged: 1 }, releases: [] })
  expect((await chain.plan([aNote(march12, [badges]), aNote(infra, [])])).counts).toMatchObject({ notes: 1, items: 0 })
})

describe('kinds of items that the config has switched off since', () => {
  const switched = async (first: Partial<Config>, then: Partial<Config>, before: GivenItem, after: GivenItem[]) => {
    const config = { ...first }
    const chain = new Chain(config)
    await chain.push([aNote(march5, [before])])
    Object.assign(config, then)
    const { opened, changed } = await chain.push([aNote(march5, after)])
    return { opened, changed }
  }
  const pull: GivenItem = { text: 'https://github.com/acme/core/pull/459' }
  test.each<[string, Parameters<typeof switched>]>([
    ['decisions that are edited', [{}, { decisions: 'off' }, decided, [{ ...decided, text: 'We meet every second Thursday at one' }]]],
    ['decisions that are gone', [{}, { decisions: 'off' }, decided, []]],
    ['pull requests that are only reported', [{}, { pullRequestItems: 'report' }, pull, [{ ...pull, state: 'done' }]]],
    ['pull requests that have an issue each from now on', [{}, { pullRequestItems: 'issue' }, pull, [{ ...pull, state: 'done' }]]],
  ])('%s: their issues are let alone', async (_, given) => expect(await switched(...given)).toEqual({ opened: [], changed: {} }))

  test('other kinds are kept in step', async () => {
    expect(await switched({}, { decisions: 'off' }, pull, [{ ...pull, state: 'done' }])).toEqual({ opened: [], changed: { 1: ['state'] } })
    expect(await switched({}, { pullRequestItems: 'report' }, decided, [{ ...decided, due: '2026-04-01' }])).toEqual({
      opened: [],
      changed: { 1: ['text'] },
    })
  })
})

describe('a body that would grow too long', () => {
  const task = (text: string): GivenItem => ({ text, owners: [] })

  test('a long text is quoted to its end while it fits', async () => {
    const chain = await opened(aNote(march5, [task(`${'Read this. '.repeat(1_500)}The end.`)]))
    expect(blockOf(chain.tracker.get(1).body)).toContain('The end.')
  })

  test('the marker counts, too', async () => {
    const notes = Array.from({ length: 20 }, (_, index) =>
      aNote(`notes/community/2026-03-${10 + index}.md`, [task('会'.repeat(19_000 + 50 * index))]),
    )
    const chain = new Chain()
    await chain.push(notes)
    expect(chain.managed.filter(({ issue }) => !bodyFits(issue.body))).toEqual([])
  })

  test('what people wrote around it counts, too', async () => {
    const chain = await opened(aNote(march5, [task(room)]))
    chain.tracker.edit(1, { body: `${chain.tracker.get(1).body}\n${'Mine. '.repeat(5_000)}` })
    await chain.push([aNote(march5, [{ ...task(room), details: ['会'.repeat(15_000)] }])])
    expect(chain.tracker.get(1).body).toContain('会')
    expect(bodyFits(chain.tracker.get(1).body)).toBe(true)
  })
})

test('a new issue for a task that was closed before keeps the link to the old one through edits', async () => {
  const chain = await opened(aNote(march5, [room]))
  expect(markerOf(chain.tracker.get(1).body)).not.toHaveProperty('earlier')
  chain.tracker.edit(1, { state: 'completed' })
  const between = aNote(march12, [badges])
  await chain.push([aNote(march5, [room]), between, aNote(march19, [room])])
  await chain.push([aNote(march5, [room]), between, aNote(march19, [{ text: room, due: '2026-03-20' }])])
  expect(blockOf(chain.tracker.get(3).body)).toMatch(/Due: 2026-03-20\n- Closed before as #1$/m)
})

test('a release issue that was planned in a note is no item’s issue', async () => {
  const chain = await opened(aNote(march5, [room]))
  const planned = aManagedIssue(
    aDesiredIssue({ subject: 'release' }),
    {},
    { id: 'release', series: 'notes/community', occurrences: [anOccurrence(aNote(march5, []), anItem(badges))] },
  )
  chain.tracker.open(planned.issue)
  const { opened: numbers, changed } = await chain.push([aNote(march5, [room, badges])])
  expect({ numbers, changed }).toEqual({ numbers: [3], changed: {} })
})
