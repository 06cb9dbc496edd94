import { expect, test } from 'vitest'
import { planAsText } from '../../src/render/plan-as-text.js'
import { withoutStyles } from '../../src/render/styled.js'
import { aCreation, aLabel, anUpdate, aPlan } from './builders.js'

test('a plan for the terminal', () => {
  const plan = aPlan({
    operations: [
      aLabel,
      aCreation({ due: '2026-03-12' }),
      aCreation({ title: 'Draw the poster', assignees: [], labels: ['meeting-notes', 'todo', 'needs-owner'] }),
      aCreation({ subject: 'pull-request', title: 'acme/core#459: Fix the loader', assignees: [] }),
      aCreation({ subject: 'decision', title: 'We meet in April', assignees: [], labels: ['meeting-notes', 'decision'] }),
      aCreation({
        subject: 'release',
        title: 'Release 0.10',
        assignees: [],
        labels: ['meeting-notes', 'release'],
        origin: null,
        reason: 'asked for by hand',
      }),
      anUpdate(),
      anUpdate({ number: 8, change: { state: 'completed' }, reason: 'done in the note' }),
      anUpdate({ number: 9, change: { state: 'open', assignees: ['anders', 'mia'], labels: ['meeting-notes', 'infra'] } }),
      anUpdate({ number: 10, origin: null, reason: '' }),
    ],
    counts: { notes: 1, items: 2, create: 5, update: 4, unchanged: 1 },
    deferredNotes: [{ path: 'notes/2024-01-01.md', items: 1, reason: 'one run opens at most 100 issues (max-new-issues).' }],
    diagnostics: [
      { severity: 'warning', code: 'dates-disagree', message: 'The dates disagree.', path: 'notes/2026-03-05.md', line: 2 },
      { severity: 'info', code: 'not-an-item', message: 'Only a link.', path: 'notes/2026-03-05.md' },
      { severity: 'error', code: 'config', message: 'Nothing fits.' },
    ],
  })
  expect(withoutStyles(planAsText(plan, () => ''))).toMatchInlineSnapshot(`
    "label    todo
    open     Book the room
             notes/2026-03-05.md:11 · for rosa · due 2026-03-12 · meeting-notes, todo · new in the note
    open     Draw the poster
             notes/2026-03-05.md:11 · for nobody · meeting-notes, todo, needs-owner · new in the note
    open     acme/core#459: Fix the loader
             notes/2026-03-05.md:11 · for nobody · meeting-notes, todo · new in the note
    record   We meet in April
             notes/2026-03-05.md:11 · meeting-notes, decision · new in the note
    open     Release 0.10
             meeting-notes, release · asked for by hand
    update   #7 Order good coffee
             notes/2026-03-05.md:13 · the text changed
    close    #8 Order coffee
             notes/2026-03-05.md:13 · done in the note
    reopen   #9 Order coffee
             notes/2026-03-05.md:13 · for anders, mia · meeting-notes, infra · the text changed
    update   #10 Order good coffee
    deferred notes/2024-01-01.md: 1 item; one run opens at most 100 issues (max-new-issues).
    notes/2026-03-05.md:2: warning: The dates disagree.
    notes/2026-03-05.md: info: Only a link.
    error: Nothing fits.
    1 note, 2 items: 4 to open, 1 decision to record, 4 to update, 1 unchanged
    "
  `)
})
