import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { Operation, Outcome, Plan } from '../../src/model/plan.js'
import { recognisedPage } from '../../src/model/project-pages.js'
import { planAsMarkdown } from '../../src/render/plan-as-markdown.js'
import { headCommit, repositoryUrl } from '../plan/builders.js'
import { aCreation, aLabel, anUpdate, aPlan } from './builders.js'

const source = { repository: repositoryUrl, commit: headCommit }

const html = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

/** A run in which everything happens. */
function everything(): { plan: Plan; outcomes: Outcome[] } {
  const operations: Operation[] = [
    aLabel,
    anUpdate(),
    anUpdate({ number: 8, change: { state: 'completed' } }),
    aCreation({ due: '2026-03-12' }),
    aCreation({ id: 'id-2', title: 'Draw the poster', assignees: [] }),
  ]
  const [label, update, close, created, refused] = operations as [Operation, Operation, Operation, Operation, Operation]
  const plan = aPlan({
    operations,
    counts: { notes: 3, items: 9, create: 2, update: 2, unchanged: 4 },
    unresolvedOwners: [
      {
        name: 'XY',
        reason: '“XY” does not match anyone in the config.',
        candidates: [],
        places: Array.from({ length: 7 }, (_, index) => ({ path: 'notes/2026-03-05.md', line: index + 1 })),
      },
      {
        name: 'MS',
        reason: '“MS” could be mia or marc.',
        candidates: ['mia', 'marc'],
        places: [{ path: 'notes/2026-03-05.md', line: 12 }],
      },
    ],
    deferredNotes: [{ path: 'notes/2024-01-01.md', items: 3, reason: 'the meeting lies more than 90 days back (max-age).' }],
    releases: [
      {
        title: 'v0.10.0 (Phoebe)',
        url: 'https://github.com/acme/core/milestone/1',
        due: '2026-12-10',
        issue: null,
        pullRequests: { done: 2, total: 6 },
        issues: { done: 0, total: 0 },
      },
    ],
    diagnostics: [
      { severity: 'info', code: 'not-an-item', message: 'Not read as an item: only a link.', path: 'notes/2026-03-05.md', line: 15 },
      { severity: 'warning', code: 'note-too-long', message: 'Only the first part was read.', path: 'notes/2026-03-06.md', line: 900 },
      { severity: 'warning', code: 'unknown-owner', message: 'told above', path: 'notes/2026-03-05.md', line: 1 },
      { severity: 'warning', code: 'dates-disagree', message: 'The dates disagree.', path: 'notes/2026-03-06.md', line: 2 },
    ],
  })
  const outcomes: Outcome[] = [
    { status: 'done', operation: label, number: null, url: null, note: null },
    { status: 'done', operation: update, number: 7, url: `${source.repository}/issues/7`, note: null },
    { status: 'left', operation: close, why: 'the time budget is used up' },
    { status: 'done', operation: created, number: 9, url: `${source.repository}/issues/9`, note: 'mia could not be assigned' },
    { status: 'refused', operation: refused, error: 'GitHub refused the content' },
    {
      status: 'done',
      operation: anUpdate({ number: 10, title: 'A duplicate', change: { state: 'duplicate' }, origin: null, reason: 'duplicate of #9' }),
      number: 10,
      url: `${source.repository}/issues/10`,
      note: null,
    },
  ]
  return { plan, outcomes }
}

test('a run tells all that happened', () => {
  const { plan, outcomes } = everything()
  expect(planAsMarkdown(plan, outcomes, source)).toMatchSnapshot()
})

test('a preview says that nothing is written and has no results', () => {
  const markdown = planAsMarkdown(everything().plan, null, source)
  expect(markdown).toContain('– preview')
  expect(markdown).toContain('Nothing has been written.')
  expect(markdown).not.toContain('Result')
})

test('nothing to do is one sentence', () => {
  expect(planAsMarkdown(aPlan(), [], source)).toMatchInlineSnapshot(`
    "## Meeting notes to issues

    1 note with 2 items read: **0** opened, **0** updated, 0 unchanged.

    Nothing to change on GitHub.
    "
  `)
})

test('what waits for a person is named above the table', () => {
  const above = (plan: Partial<Plan>) =>
    /^Needs attention.*$/m.exec(planAsMarkdown(aPlan(plan), null, null).split('Nothing to change')[0] ?? '')?.[0]
  const { unresolvedOwners, deferredNotes, diagnostics } = everything().plan
  expect(above({ unresolvedOwners, deferredNotes, diagnostics })).toBe(
    'Needs attention: 2 unknown owners, 1 deferred note, 1 line not read as an item.',
  )
  expect(above({ deferredNotes: [...deferredNotes, ...deferredNotes] })).toBe('Needs attention: 2 deferred notes.')
  expect(above({ diagnostics: diagnostics.filter(({ code }) => code !== 'not-an-item') })).toBeUndefined()
})

test('notes without a web address are named without links', () => {
  const markdown = planAsMarkdown(everything().plan, null, null)
  expect(markdown).toContain('| notes/2026-03-05.md:11 | new in the note |')
  expect(markdown).toContain('| MS | “MS” could be mia or marc. | notes/2026-03-05.md:12 |')
  expect(markdown.replaceAll(recognisedPage, '')).not.toContain('/blob/')
})

test('what a step does, and what became of it, has its word', () => {
  const [reopened, failed, unknown] = [
    anUpdate({ number: 1, change: { state: 'open', assignees: ['mia'], labels: ['todo'] } }),
    anUpdate({ number: 2 }),
    anUpdate({ number: 3 }),
  ]
  const outcomes: Outcome[] = [
    { status: 'done', operation: reopened, number: 1, url: reopened.url, note: null },
    { status: 'failed', operation: failed, error: 'GitHub answered 502', unclear: true },
  ]
  const rows = planAsMarkdown(aPlan({ operations: [reopened, failed, unknown] }), outcomes, null)
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(rows.slice(2).map((row) => row.replace(/\(http\S*\)/, ''))).toEqual([
    '| reopen | [#1] Order coffee<br><sub>todo</sub> | mia | notes/2026-03-05.md:13 | the text changed | done |',
    '| update | [#2] Order good coffee |  | notes/2026-03-05.md:13 | the text changed | **failed**: GitHub answered 502 |',
    '| update | [#3] Order good coffee |  | notes/2026-03-05.md:13 | the text changed |  |',
  ])
})

test('findings are shown as far as their place is known', () => {
  const finding = { severity: 'warning', code: 'roster-files', message: 'Odd.' } as const
  const markdown = planAsMarkdown(
    aPlan({ diagnostics: [finding, { ...finding, path: 'a.yml' }, { ...finding, path: 'a.yml', line: 2 }] }),
    null,
    null,
  )
  expect(markdown).toContain('| warning |  | Odd. |\n| warning | a.yml | Odd. |\n| warning | a.yml:2 | Odd. |\n')
})

test('a release has its issue once that is open, and says where nothing is in its milestone', () => {
  const release = {
    title: 'v0.10',
    url: 'https://github.com/acme/core/milestone/1',
    due: null,
    issue: { number: 4, url: `${repositoryUrl}/issues/4` },
    pullRequests: { done: 0, total: 0 },
    issues: { done: 0, total: 0 },
  }
  expect(planAsMarkdown(aPlan({ releases: [release] }), [], source)).toContain(
    `- **[v0.10](${release.url})** · [#4](${release.issue.url})<br>Nothing is in this milestone yet.`,
  )
})

test('every table is a table, and no HTML but ours comes through', () => {
  const { plan, outcomes } = everything()
  const page = html(planAsMarkdown(plan, outcomes, source))
  expect(page.match(/<table>/g)).toHaveLength(6)
  expect(page).not.toMatch(/\|---/)
})

test.each([
  'a | b',
  '<img src=x onerror=1>',
  '```` \n| x',
  '@anders #12 acme/core#3',
  '[x](javascript:alert(1))',
  '<!-- c -->',
  '````',
  '| --- |\n\n# Big',
  '</td></table><h1>',
])('text of notes does not act: %s', (text) => {
  const plan = aPlan({
    operations: [aCreation({ title: text, reason: text, labels: [text], assignees: [text], origin: { path: text, line: 1 } })],
    unresolvedOwners: [{ name: text, reason: text, candidates: [text], places: [{ path: text, line: 1 }] }],
    deferredNotes: [{ path: text, items: 1, reason: text }],
    releases: [
      {
        title: text,
        url: 'https://github.com/acme/core/milestone/1',
        due: null,
        issue: null,
        pullRequests: { done: 0, total: 1 },
        issues: { done: 0, total: 0 },
      },
    ],
    diagnostics: [
      { severity: 'info', code: 'not-an-item', message: text, path: text, line: 1 },
      { severity: 'warning', code: 'dates-disagree', message: text },
    ],
  })
  const page = html(planAsMarkdown(plan, null, source)).replaceAll(/<pre>[\s\S]*?<\/pre>/g, '')
  expect(page.match(/<table>/g)).toHaveLength(5)
  expect(page.match(/<h[1-6]/g)).toHaveLength(7)
  expect(page).not.toMatch(/<img|<!--|href="javascript|@anders|>#12/)
  for (const [, cells] of page.matchAll(/<tr>([\s\S]*?)<\/tr>/g)) expect(cells?.match(/<t[hd]/g)?.length).toBeGreaterThan(1)
})

describe('a large plan', () => {
  test('stays below 1 MiB, says how much it leaves out, and never cuts a table', () => {
    const long = '<&"@漢'.repeat(500)
    const many = <T>(make: (index: number) => T) => Array.from({ length: 4_000 }, (_, index) => make(index))
    const places = many((line) => ({ path: long, line }))
    const operations = many((number) => anUpdate({ number, title: long, change: { title: long, labels: [long, long] }, reason: long }))
    const plan = aPlan({
      operations,
      unresolvedOwners: many((index) => ({ name: `${long}${index}`, reason: long, candidates: [], places })),
      deferredNotes: many(() => ({ path: long, items: 1, reason: long })),
      releases: many((index) => ({
        title: long,
        url: `https://github.com/acme/core/milestone/${index}`,
        due: null,
        issue: null,
        pullRequests: { done: 0, total: 1 },
        issues: { done: 0, total: 0 },
      })),
      diagnostics: many((index) => ({
        severity: 'warning' as const,
        code: (['not-an-item', 'note-too-long', 'dates-disagree'] as const)[index % 3] ?? 'config',
        message: long,
        path: long,
        line: 1,
      })),
    })
    const outcomes = operations.map((operation): Outcome => ({ status: 'failed', operation, error: long, unclear: false }))
    const markdown = planAsMarkdown(plan, outcomes, source)
    expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 20)
    expect(markdown).toMatch(/… and \d+ more, which are in the log of this step\./)
  })
})
