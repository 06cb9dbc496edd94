import { expect, test } from 'vitest'
import { withoutRefused } from '../../src/apply/without-refused.js'
import type { RefusedField } from '../../src/model/plan.js'
import { aCreation } from '../render/builders.js'

const creation = aCreation({ assignees: ['rosa', 'Anders'], labels: ['meeting-notes', 'todo'], milestone: 3 })
const refusedOf = (field: string, value: string | null = null): RefusedField => ({ field, value })

test.each<[string, RefusedField[], object, string]>([
  ['an assignee whom GitHub names', [refusedOf('assignees', 'anders')], { assignees: ['rosa'], milestone: 3 }, 'the assignee Anders'],
  ['all assignees where it names none', [refusedOf('assignees')], { assignees: [], milestone: 3 }, 'the assignees rosa, Anders'],
  ['the milestone', [refusedOf('milestone')], { assignees: ['rosa', 'Anders'], milestone: null }, 'the milestone'],
  ['the labels, but the one that every issue has', [refusedOf('name')], { labels: ['meeting-notes'] }, 'the labels todo'],
  ['what most often is refused, where GitHub does not say what', [], { assignees: [], milestone: 3 }, 'the assignees rosa, Anders'],
])('%s', (_, refused, rest, what) => {
  const reduced = withoutRefused(creation, refused, 'meeting-notes')
  expect(reduced?.what).toBe(what)
  expect(reduced?.operation).toMatchObject(rest)
})

test('one after the other, until nothing is left that an issue can do without', () => {
  const taken: string[] = []
  for (let reduced = withoutRefused(creation, [], 'meeting-notes'); reduced;) {
    taken.push(reduced.what)
    reduced = withoutRefused(reduced.operation, [], 'meeting-notes')
  }
  expect(taken).toEqual(['the assignees rosa, Anders', 'the milestone', 'the labels todo'])
})
