import { expect, test } from 'vitest'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { makePlan } from '../../src/plan/make-plan.js'
import { annotationAsText, diagnosticAnnotations, previewAnnotations } from '../../src/render/plan-as-annotations.js'
import { aContext, aNote, configPath, headCommit, repositoryId, type GivenItem } from '../plan/builders.js'
import type { Plan } from '../../src/model/plan.js'
import { aCreation, aLabel, anUpdate, aPlan } from './builders.js'

/** What the first push of a note with these items would do. */
function planOf(...items: (string | GivenItem)[]): Plan {
  return makePlan({
    ...aContext(),
    repositoryId,
    configPath,
    groups: [],
    isOpen: () => null,
    blocking: [],
    meetingBefore: () => null,
    head: headCommit,
    now: '2026-03-06T12:00:00Z',
    changes: [{ base: null, head: aNote('notes/2026-03-05.md', items) }],
    issues: [],
    exists: () => true,
    seriesOf: seriesOfPath,
    isBackfill: false,
    diagnostics: [],
  })
}

test('a preview says at its line what becomes of an item', () => {
  const plan = planOf(
    { text: 'Book the room' },
    { text: 'Draw the poster', owners: ['XY'] },
    { kind: 'decision', text: 'We meet in April', owners: [] },
  )
  expect(previewAnnotations(plan).shown.map(({ level, line, message }) => `${level} ${line}: ${message}`)).toMatchInlineSnapshot(`
    [
      "warning 11: “XY” does not match anyone in the config. Add to people: in .github/meeting-notes.yml: - { name: "XY", github: LOGIN }, or "XY" to the aliases of the person.",
      "notice 10: Opens an issue for rosa: “Book the room” (meeting-notes, todo).",
      "notice 11: Opens an issue, assigned to nobody: “Draw the poster” (meeting-notes, todo, unknown-owner).",
      "notice 12: Records the decision: “We meet in April”",
    ]
  `)
})

test.each([
  [aCreation({ assignees: ['rosa', 'mia'] }), 'Opens an issue for rosa and mia: “Book the room” (meeting-notes, todo).'],
  [aCreation({ subject: 'release', title: 'Release 0.10' }), 'Opens the release issue “Release 0.10”.'],
  [anUpdate(), 'Updates #7: the text changed.'],
  [anUpdate({ change: { state: 'not_planned' }, reason: 'struck through' }), 'Closes #7: struck through.'],
  [anUpdate({ change: { state: 'open' }, reason: '' }), 'Reopens #7.'],
])('a preview says what a step does: %j', (operation, message) => {
  expect(previewAnnotations(aPlan({ operations: [operation] })).shown).toEqual([{ level: 'notice', message, ...operation.origin }])
})

test('what stands in no note has no line to be shown at, and is in the log', () => {
  const { shown, further } = previewAnnotations(aPlan({ operations: [aLabel, aCreation({ origin: null }), anUpdate({ origin: null })] }))
  expect(shown).toEqual([])
  expect(further.map(annotationAsText)).toEqual([
    'notice: Opens an issue for rosa: “Book the room” (meeting-notes, todo).',
    'notice: Updates #7: the text changed.',
  ])
})

test('a finding is shown as far as its place is known; what is only for information is not', () => {
  const message = 'Odd.'
  const { shown } = diagnosticAnnotations([
    { severity: 'error', code: 'config', message, path: 'a.yml', line: 2, column: 3 },
    { severity: 'warning', code: 'roster-files', message, path: 'a.yml' },
    { severity: 'warning', code: 'roster-files', message },
    { severity: 'info', code: 'not-an-item', message, path: 'a.md', line: 1 },
  ])
  expect(shown).toEqual([
    { level: 'error', message, path: 'a.yml', line: 2, column: 3 },
    { level: 'warning', message, path: 'a.yml' },
    { level: 'warning', message },
  ])
})

test('a run only shows what needs a person', () => {
  expect(diagnosticAnnotations(planOf({ text: 'Book the room' }).diagnostics).shown).toEqual([])
})

test('GitHub shows ten of a kind, so the tenth counts the rest, which the log has', () => {
  const plan = planOf(
    ...Array.from({ length: 25 }, (_, index) => ({ text: `Task number ${index}`, owners: [`X${String.fromCharCode(65 + index)}`] })),
  )
  const { shown: annotations, further } = previewAnnotations(plan)
  for (const level of ['notice', 'warning'] as const) {
    const shown = annotations.filter((annotation) => annotation.level === level)
    expect(shown).toHaveLength(10)
    expect(shown.at(-1)?.message).toContain('16 more')
    expect(shown.at(-1)?.path).toBeUndefined()
    expect(further.filter((annotation) => annotation.level === level).map(({ line }) => line)).toEqual(
      Array.from({ length: 16 }, (_, index) => 19 + index),
    )
  }
})
