/** What a release issue shows. */
import { describe, expect, test } from 'vitest'
import type { Occurrence } from '../../src/model/issue.js'
import { progressLine, progressOf } from '../../src/release/progress.js'
import { releaseBlock, type ReleaseBlockInput } from '../../src/release/release-block.js'
import { aNote, anItem, anOccurrence } from '../plan/builders.js'
import { aContent, aMilestone, aMilestoneIssue, aPullRequest, core, notesRepository } from './builders.js'

/** A meeting that planned the release. */
function meeting(day: string | null, overrides: Partial<Occurrence> = {}): Occurrence {
  return anOccurrence(aNote(`notes/${day ?? 'undated'}.md`, [], { date: day, title: 'Community meeting' }), anItem({ line: 5 }), {
    due: null,
    ...overrides,
  })
}

function block(overrides: Partial<ReleaseBlockInput> = {}): string {
  return releaseBlock({
    repository: core,
    milestone: aMilestone(),
    content: aContent(),
    occurrences: [meeting('2026-03-05')],
    todos: [],
    notes: notesRepository,
    room: 50_000,
    ...overrides,
  })
}

const link = (day: string) => `https://github.com/acme/meeting-notes/blob/${'a'.repeat(40)}/notes/${day}.md?plain=1#L5`

test('all that it can hold', () => {
  const text = block({
    milestone: aMilestone({ due: '2026-04-20' }),
    content: aContent({
      pullRequests: [
        aPullRequest(9, { review: 'needed' }),
        aPullRequest(1, { review: 'needed', reviewers: ['anders', 'rosa'] }),
        aPullRequest(2, { review: 'changes-requested', author: null }),
        aPullRequest(3, { review: 'approved' }),
        aPullRequest(4, { draft: true, review: 'approved' }),
        aPullRequest(5, { state: 'merged', reviewers: ['rosa'] }),
        aPullRequest(6, { state: 'closed', draft: true }),
      ],
      issues: [aMilestoneIssue(12, { state: 'closed' }), aMilestoneIssue(11), aMilestoneIssue(10, { assignees: ['anders', 'mia'] })],
    }),
    todos: [
      { number: null, title: 'Write the announcement', isDone: false, assignees: [] },
      { number: 31, title: 'Order cake', isDone: true, assignees: ['mia'] },
      { number: 33, title: 'Tell the _press_', isDone: false, assignees: ['rosa', 'mia'] },
      { number: 32, title: 'Tag it', isDone: false, assignees: [] },
    ],
  })
  expect(text.replaceAll(/\?q=\S+?\)/g, '?q=…)')).toMatchInlineSnapshot(`
    "**[v0.10.0 (Phoebe)](https://github.com/acme/core/milestone/2)** of acme/core

    \`████░░░░░░░░░░░░░░░░\` 22 % · 1 of 6 pull requests merged · 1 of 3 issues closed

    Due: **2026-04-20**

    Planned in

    - [Community meeting, 2026-03-05](https://github.com/acme/meeting-notes/blob/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/notes/2026-03-05.md?plain=1#L5)

    ### Needs review (2)

    - [ ] acme/core#1 Change 1 · by mia · review anders, rosa
    - [ ] acme/core#9 Change 9 · by mia

    ### Changes requested (1)

    - [ ] acme/core#2 Change 2

    ### Approved (1)

    - [ ] acme/core#3 Change 3 · by mia

    ### Draft (1)

    - [ ] acme/core#4 Change 4 · by mia

    ### TODOs from the meetings (4)

    - [ ] acme/meeting-notes#32 Tag it
    - [ ] acme/meeting-notes#33 Tell the \\_press\\_ · for rosa, mia
    - [ ] new: Write the announcement
    - [x] acme/meeting-notes#31 Order cake · for mia

    ### Issues (3)

    - [ ] acme/core#10 Fault 10 · for anders, mia
    - [ ] acme/core#11 Fault 11
    - [x] acme/core#12 Fault 12

    ### Merged (1)

    - [x] acme/core#5 Change 5 · by mia · reviewed by rosa

    ### Closed unmerged (1)

    - [ ] acme/core#6 Change 6 · by mia"
  `)
})

test('an empty milestone without a meeting', () => {
  expect(block({ occurrences: [] })).toMatchInlineSnapshot(`
    "**[v0.10.0 (Phoebe)](https://github.com/acme/core/milestone/2)** of acme/core

    Nothing is in this milestone yet."
  `)
})

describe('days', () => {
  const due = (day: string | null, ...occurrences: Occurrence[]) =>
    /^(?:Due|⚠️).*$/m.exec(block({ milestone: aMilestone({ due: day }), occurrences }))?.[0] ?? ''
  const says = (day: string) => `[Community meeting, ${day}](${link(day)})`
  test.each<[string, string | null, Occurrence[], string]>([
    ['none', null, [meeting('2026-03-05')], ''],
    ['that of the milestone', '2026-04-20', [meeting('2026-03-05')], 'Due: **2026-04-20**'],
    [
      'that of a note',
      null,
      [meeting('2026-03-05', { due: '2026-04-21' })],
      `Due: **2026-04-21**, says ${says('2026-03-05')}; the milestone has no due date.`,
    ],
    ['the same of both', '2026-04-20', [meeting('2026-03-05', { due: '2026-04-20' })], 'Due: **2026-04-20**'],
    [
      'different ones',
      '2026-04-20',
      [meeting('2026-03-05', { due: '2026-04-21' })],
      `⚠️ **The dates differ**: the milestone is due **2026-04-20**, ${says('2026-03-05')} says **2026-04-21**.`,
    ],
    [
      'the latest meeting that gives one counts',
      '2026-04-20',
      [meeting('2026-03-05', { due: '2026-04-21' }), meeting('2026-03-12', { due: '2026-04-20' }), meeting('2026-03-19')],
      'Due: **2026-04-20**',
    ],
    [
      'not one that is out of its note',
      '2026-04-20',
      [meeting('2026-03-05', { due: '2026-04-20' }), meeting('2026-03-12', { due: '2026-05-01', gone: true })],
      'Due: **2026-04-20**',
    ],
  ])('%s', (_, day, occurrences, expected) => expect(due(day, ...occurrences)).toBe(expected))
})

describe('meetings', () => {
  const meetings = (...occurrences: Occurrence[]) =>
    block({ occurrences })
      .split('\n')
      .filter((line) => line.startsWith('- '))
  test('the latest first, of one day by path; an undated one last', () => {
    const lines = meetings(meeting(null), meeting('2026-03-05', { note: 'notes/b.md' }), meeting('2026-03-12'), meeting('2026-03-05'))
    expect(lines.map((line) => /blob\/a+\/([^?]*)/.exec(line)?.[1])).toEqual([
      'notes/2026-03-12.md',
      'notes/2026-03-05.md',
      'notes/b.md',
      'notes/undated.md',
    ])
  })

  test.each<[string, Occurrence, string]>([
    ['its day is named once', meeting('2026-03-05', { meeting: 'Call of 2026-03-05' }), `- [Call of 2026-03-05](${link('2026-03-05')})`],
    ['no day', meeting(null), `- [Community meeting](${link('undated')})`],
    [
      'the day of the release',
      meeting('2026-03-05', { due: '2026-04-20' }),
      `- [Community meeting, 2026-03-05](${link('2026-03-05')}), for 2026-04-20`,
    ],
    [
      'out of the note',
      meeting('2026-03-05', { gone: true }),
      `- [Community meeting, 2026-03-05](${link('2026-03-05')}) – no longer in the note`,
    ],
    ['markup in its title', meeting(null, { meeting: '[a](b) @mia' }), `- [\\[a\\](b) @\u200bmia](${link('undated')})`],
    ['a long title', meeting(null, { meeting: '🎉'.repeat(121) }), `- [${'🎉'.repeat(119)}…](${link('undated')})`],
  ])('%s', (_, occurrence, expected) => expect(meetings(occurrence)).toEqual([expected]))

  test('at most forty; the earlier ones are counted', () => {
    const days = (count: number) => Array.from({ length: count }, (_, index) => meeting(`2025-01-01`, { note: `notes/${index}.md` }))
    expect(meetings(...days(40))).toHaveLength(40)
    expect(meetings(...days(41)).at(-1)).toBe('- and 1 earlier meeting')
    expect(meetings(...days(42)).at(-1)).toBe('- and 2 earlier meetings')
  })
})

describe('reviews that may not be read', () => {
  const unknown = (overrides: Parameters<typeof aPullRequest>[1]) =>
    block({ content: aContent({ reviewsKnown: false, pullRequests: [aPullRequest(1, { review: null, ...overrides })] }) })
  test('it says so where they matter, and does not tell open pull requests apart', () => {
    expect(unknown({})).toContain('_The token may not read reviews')
    expect(unknown({})).toContain('### Open (1)')
  })
  test.each([{ draft: true }, { state: 'merged' }, { state: 'closed' }] as const)('not for %j', (overrides) =>
    expect(unknown(overrides)).not.toContain('reviews'),
  )
})

test('a milestone that is closed says so', () => {
  expect(block({ milestone: aMilestone({ state: 'closed' }) })).toContain('of acme/core – this milestone is closed')
})

describe('long lists', () => {
  const merged = (count: number) => Array.from({ length: count }, (_, index) => aPullRequest(index + 1, { state: 'merged' }))
  test('what is finished is folded from sixteen entries on; what waits never is', () => {
    expect(block({ content: aContent({ pullRequests: merged(15) }) })).toContain('### Merged (15)')
    const folded = block({ content: aContent({ pullRequests: merged(16) }) })
    expect(folded).toMatch(/<details><summary>Merged \(16\)<\/summary>\n\n- \[x\] acme\/core#1 [\s\S]*\n\n<\/details>$/)
    expect(block({ content: aContent({ pullRequests: merged(16).map((each) => ({ ...each, state: 'open' })) }) })).toContain(
      '### Needs review (16)',
    )
    expect(
      block({ content: aContent({ issues: Array.from({ length: 16 }, (_, index) => aMilestoneIssue(index, { state: 'closed' })) }) }),
    ).toContain('<summary>Issues (16)')
    expect(
      block({
        content: aContent({
          issues: Array.from({ length: 16 }, (_, index) => aMilestoneIssue(index, { state: index === 0 ? 'open' : 'closed' })),
        }),
      }),
    ).toContain('### Issues (16)')
  })

  test.each<[string, Partial<ReleaseBlockInput>, string]>([
    [
      'needs review',
      { content: aContent({ pullRequests: [aPullRequest(1)] }) },
      'pulls?q=is%3Apr+is%3Aopen+draft%3Afalse+-review%3Aapproved+-review%3Achanges_requested+milestone%3A%22v0.10.0+%28Phoebe%29%22',
    ],
    ['issues', { content: aContent({ issues: [aMilestoneIssue(1)] }) }, 'issues?q=is%3Aissue+milestone%3A%22v0.10.0+%28Phoebe%29%22'],
    [
      'a title with signs',
      { content: aContent({ issues: [aMilestoneIssue(1)] }), milestone: aMilestone({ title: 'Mia\'s "best"' }) },
      'issues?q=is%3Aissue+milestone%3A%22Mia%27s+%5C%22best%5C%22%22',
    ],
  ])('what has no room is counted, and linked to the search that finds it: %s', (_, overrides, query) => {
    expect(block({ ...overrides, room: 100 })).toContain(`[and 1 more](https://github.com/acme/core/${query})`)
  })

  test('what waits for people goes last', () => {
    const content = aContent({ pullRequests: [...merged(60), aPullRequest(100)], issues: [aMilestoneIssue(200)] })
    const text = block({ content, todos: [{ number: 31, title: 'Order cake', isDone: false, assignees: [] }], room: 2_000 })
    expect(text).toContain('acme/core#100')
    expect(text).toContain('acme/core#200')
    expect(text).toContain('#31 Order cake')
    expect(text).toMatch(/\[and \d+ more\]\(https:\/\/github\.com\/acme\/core\/pulls\?q=is%3Apr\+is%3Amerged/)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000)
  })
})

describe('progress', () => {
  const shown = (merged: number, open: number, closed = 0, issues: readonly ('open' | 'closed')[] = []) => {
    const states = [...Array(merged).fill('merged'), ...Array(open).fill('open'), ...Array(closed).fill('closed')] as const
    return progressLine(
      progressOf(
        aContent({
          pullRequests: states.map((state, index) => aPullRequest(index, { state })),
          issues: issues.map((state, index) => aMilestoneIssue(index, { state })),
        }),
      ),
    )
  }
  const bar = (cells: number) => `\`${'█'.repeat(cells)}${'░'.repeat(20 - cells)}\``
  test.each<[Parameters<typeof shown>, string]>([
    [[0, 0], ''],
    [[0, 0, 3], ''],
    [[0, 1], `${bar(0)} 0 % · 0 of 1 pull request merged`],
    [[1, 1, 5], `${bar(10)} 50 % · 1 of 2 pull requests merged`],
    [[299, 1], `${bar(19)} 99 % · 299 of 300 pull requests merged`],
    [[2, 0, 1], `${bar(20)} 100 % · 2 of 2 pull requests merged`],
    [[0, 0, 0, ['closed']], `${bar(20)} 100 % · 1 of 1 issue closed`],
    [[1, 1, 0, ['open', 'open']], `${bar(5)} 25 % · 1 of 2 pull requests merged · 0 of 2 issues closed`],
  ])('%j', (given, expected) => expect(shown(...given)).toBe(expected))
})
