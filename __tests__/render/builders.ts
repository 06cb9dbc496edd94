/** Plans for tests of what is shown of them: everything has a default, a test says only what it is about. */
import type { CreateIssue, EnsureLabel, Plan, UpdateIssue } from '../../src/model/plan.js'
import { anIssue, repositoryUrl } from '../plan/builders.js'

export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    operations: [],
    unresolvedOwners: [],
    deferredNotes: [],
    releases: [],
    diagnostics: [],
    counts: { notes: 1, items: 2, create: 0, update: 0, unchanged: 0 },
    ...overrides,
  }
}

export function aCreation(overrides: Partial<CreateIssue> = {}): CreateIssue {
  return {
    type: 'create-issue',
    id: 'id-1',
    subject: 'todo',
    title: 'Book the room',
    body: '',
    labels: ['meeting-notes', 'todo'],
    assignees: ['rosa'],
    milestone: null,
    then: null,
    origin: { path: 'notes/2026-03-05.md', line: 11 },
    reason: 'new in the note',
    ...overrides,
  }
}

export function anUpdate(overrides: Partial<UpdateIssue> = {}): UpdateIssue {
  const number = overrides.number ?? 7
  return {
    type: 'update-issue',
    number,
    url: `${repositoryUrl}/issues/${number}`,
    title: 'Order coffee',
    change: { title: 'Order good coffee' },
    from: anIssue({ number }),
    origin: { path: 'notes/2026-03-05.md', line: 13 },
    reason: 'the text changed',
    ...overrides,
  }
}

export const aLabel: EnsureLabel = {
  type: 'ensure-label',
  label: { name: 'todo', color: 'ffffff', description: '' },
  reason: 'the label does not exist yet',
}
