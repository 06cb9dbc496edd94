import { describe, expect, test } from 'vitest'
import type { DoneStatus, ExaminedCommit } from '../../src/model/ports.js'
import { baseWithoutStatus, describeBase, latestDone, type Base } from '../../src/scope/choose-base.js'

const success = (minute: number, description = '1 opened'): DoneStatus => ({
  isSuccess: true,
  createdAt: `2026-03-05T12:${String(minute).padStart(2, '0')}:00Z`,
  creator: 'github-actions[bot]',
  description,
})
const commit = (name: string, status: DoneStatus | null = null, parent: string | null = 'parent'): ExaminedCommit => ({
  commit: name,
  parent,
  status,
})

describe('the commit that was dealt with last', () => {
  test.each<[string, ExaminedCommit[], string | null]>([
    ['the one that has a success', [commit('head'), commit('b', success(1)), commit('a')], 'b'],
    ['the one set last, though it is farther from head', [commit('b', success(1)), commit('a', success(2))], 'a'],
    ['of two set in one second the one nearest to head', [commit('b', success(1)), commit('a', success(1))], 'b'],
    ['an orphan that the push started from', [commit('head'), commit('a', success(1)), commit('orphan', success(5))], 'orphan'],
    ['none that says something else', [commit('b', { ...success(2), isSuccess: false }), commit('a', success(1))], 'a'],
    ['none without any', [commit('b'), commit('a')], null],
  ])('is %s', (_, commits, expected) => {
    expect(latestDone(commits)?.commit ?? null).toBe(expected)
  })

  test('tells whether a run has come that far, or only began there', () => {
    expect(latestDone([commit('a', success(1, 'starting point'))])).toMatchObject({ isStart: true, refused: new Map() })
    expect(latestDone([commit('a', success(1))])).toMatchObject({ isStart: false, refused: new Map() })
  })
})

describe('without any status', () => {
  test.each<[string, string | null, string | null, number | null, Base]>([
    ['the first run begins where the push began', 'before', 'parent', null, { kind: 'first-run', commit: 'before' }],
    ['else at the parent', null, 'parent', null, { kind: 'first-run', commit: 'parent' }],
    ['a root commit is history itself', null, null, null, { kind: 'root', commit: 'head' }],
    ['a gap is named where runs were here before', 'before', 'parent', 300, { kind: 'gap', commit: 'before', examined: 300 }],
    ['also of a root commit', null, null, 1, { kind: 'gap', commit: 'head', examined: 1 }],
  ])('%s', (_, before, parent, examined, expected) => {
    expect(baseWithoutStatus(commit('head', null, parent), before, examined)).toEqual(expected)
  })
})

test.each<Base>([
  { kind: 'done', commit: 'a', at: '2026-03-05T12:00:00Z', isStart: false, refused: new Map() },
  { kind: 'done', commit: 'head', at: '2026-03-05T12:00:00Z', isStart: false, refused: new Map() },
  { kind: 'first-run', commit: 'a' },
  { kind: 'root', commit: 'head' },
  { kind: 'gap', commit: 'a', examined: 300 },
  { kind: 'merge-base', commit: 'a' },
  { kind: 'none' },
])('why a base was taken is one line: %j', (base) => {
  const line = describeBase(base, 'head')
  expect(line).toMatch(/^[^\n]*\bhead\b[^\n]*\.$/)
  if ('commit' in base) expect(line).toContain(base.commit)
})
