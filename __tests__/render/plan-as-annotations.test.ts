import { expect, test } from 'vitest'
import { makePlan } from '../../src/plan/make-plan.js'
import { findingAnnotations, previewAnnotations } from '../../src/render/plan-as-annotations.js'
import { aContext, aNote, headCommit, repositoryId } from '../plan/builders.js'
import type { Item } from '../../src/model/item.js'
import type { Plan } from '../../src/model/plan.js'

/** What the first push of a note with these items would do. */
function planOf(...items: (string | Partial<Item>)[]): Plan {
  return makePlan({
    ...aContext(), repositoryId, head: headCommit, now: '2026-03-06T12:00:00Z', changes: [{ base: null, head: aNote('notes/2026-03-05.md', items) }],
    issues: [], stands: () => true, isBackfill: false, diagnostics: [],
  })
}

test('a preview says at its line what becomes of an item', () => {
  const plan = planOf({ text: 'Book the room' }, { text: 'Draw the poster', owners: ['XY'] }, { kind: 'decision', text: 'We meet in April', owners: [] })
  expect(previewAnnotations(plan).map(({ level, line, message }) => `${level} ${line}: ${message}`)).toMatchInlineSnapshot(`
    [
      "warning 11: “XY” fits nobody in the roster. Add to people: in .github/meeting-notes.yml: - { name: "XY", github: LOGIN }, or "XY" to the aliases of the person.",
      "notice 10: Opens an issue for rosa: “Book the room” (meeting-notes, todo).",
      "notice 11: Opens an issue, assigned to nobody: “Draw the poster” (meeting-notes, todo, unknown-owner).",
      "notice 12: Records the decision “We meet in April”",
    ]
  `)
})

test('a run only shows what needs a person', () => {
  expect(findingAnnotations(planOf({ text: 'Book the room' }).diagnostics)).toEqual([])
})

test('GitHub shows ten of a kind, so the tenth counts the rest', () => {
  const plan = planOf(...Array.from({ length: 25 }, (_, index) => ({ text: `Task number ${index}`, owners: [`X${String.fromCharCode(65 + index)}`] })))
  const annotations = previewAnnotations(plan)
  for (const level of ['notice', 'warning'] as const) {
    const shown = annotations.filter((annotation) => annotation.level === level)
    expect(shown).toHaveLength(10)
    expect(shown.at(-1)?.message).toContain('16 more')
    expect(shown.at(-1)?.path).toBeUndefined()
  }
})
