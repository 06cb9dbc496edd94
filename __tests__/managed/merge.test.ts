/** The three-way merge, field by field: what was applied last, what stands there now, what is desired. */
import { inert } from '../../src/markdown/markdown.js'
import { describe, expect, test } from 'vitest'
import { blockOf, markerOf } from '../../src/managed/body.js'

import { closeIssue, mergeIssue, moveIssue } from '../../src/managed/merge.js'
import type { CurrentIssue, DesiredIssue } from '../../src/model/issue.js'
import { aManagedIssue, aNote, anItem, anOccurrence, aDesiredIssue, thisRun } from '../plan/builders.js'

type Values = Partial<Pick<DesiredIssue, 'title' | 'labels' | 'assignees' | 'milestone' | 'state'>>

/** Merges an issue that was written as `last`, stands as `now`, and should be as `desired`. */
function merge(last: Partial<DesiredIssue>, now: Partial<CurrentIssue>, desired: Partial<DesiredIssue>) {
  const before = aDesiredIssue(last)
  const managed = aManagedIssue(before, now)
  const { applied: _, ...marker } = managed.marker
  const { change, kept } = mergeIssue(managed, { ...before, ...desired }, marker)
  const { body, ...fields } = change ?? {}
  const issue = { ...managed.issue, ...change } as CurrentIssue
  return { managed, issue, fields, body, kept, change }
}

interface Row {
  readonly field: keyof Values
  readonly last: Values
  readonly now: Values
  readonly desired: Values
  readonly result: Values
  readonly kept: readonly string[]
}
const row = (field: keyof Values, last: unknown, now: unknown, desired: unknown, result: unknown, kept = false): Row => {
  const value = (of: unknown) => ({ [field]: of }) as Values
  return { field, last: value(last), now: value(now), desired: value(desired), result: value(result), kept: kept ? [field] : [] }
}

const values: Row[] = [
  // Nobody touched it.
  row('title', 'A', 'A', 'A', 'A'),
  row('title', 'A', 'A', 'B', 'B'),
  row('milestone', null, null, 3, 3),
  row('milestone', 3, 3, null, null),
  row('state', 'open', 'open', 'completed', 'completed'),
  row('state', 'completed', 'completed', 'open', 'open'),
  row('state', 'open', 'open', 'not_planned', 'not_planned'),
  // A person changed it, the notes did not.
  row('title', 'A', 'Mine', 'A', 'Mine'),
  row('milestone', null, 7, null, 7),
  row('milestone', 3, null, 3, null),
  row('state', 'open', 'completed', 'open', 'completed'),
  row('state', 'completed', 'open', 'completed', 'open'),
  // Both changed it, to the same.
  row('title', 'A', 'B', 'B', 'B'),
  row('milestone', null, 3, 3, 3),
  row('state', 'open', 'completed', 'completed', 'completed'),
  // Both changed it, each otherwise: the person's stays, and that is said.
  row('title', 'A', 'Mine', 'B', 'Mine', true),
  row('milestone', null, 7, 3, 7, true),
  row('milestone', 2, null, 3, null, true),
  row('state', 'open', 'not_planned', 'completed', 'not_planned', true),
]
// Sets are merged member by member: people's additions and removals stay, ours are made.
const sets: Row[] = (['labels', 'assignees'] as const).flatMap((field) => [
  row(field, ['a'], ['a'], ['a'], ['a']),
  row(field, ['a'], ['a'], ['a', 'b'], ['a', 'b']),
  row(field, ['a', 'b'], ['a', 'b'], ['a'], ['a']),
  row(field, ['a'], ['a', 'mine'], ['a'], ['a', 'mine']),
  row(field, ['a'], ['a', 'mine'], ['b'], ['mine', 'b']),
  row(field, ['a', 'b'], ['b'], ['a', 'b'], ['b']),
  row(field, ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']),
  row(field, ['a'], ['a', 'b'], ['a', 'b'], ['a', 'b']),
  row(field, ['a'], [], [], []),
  row(field, ['Team'], ['team'], ['Team'], ['team']),
  row(field, ['a', 'b'], ['b', 'a'], ['a', 'b'], ['b', 'a']),
])

/** GitHub tells an issue that was opened again from one that was never closed. */
const asOnGitHub = (last: Values, now: Values) => ({ ...now, isReopened: last.state === 'completed' }) as Partial<CurrentIssue>

test('an issue that should have been closed right away and never was is closed', () => {
  const { fields, kept } = merge({ state: 'completed' }, { state: 'open', isReopened: false }, { state: 'completed' })
  expect({ fields, kept }).toEqual({ fields: { state: 'completed' }, kept: [] })
})

describe('each field', () => {
  test.each([...values, ...sets])(
    '$field: $last, now $now, desired $desired gives $result',
    ({ field, last, now, desired, result, kept }) => {
      const merged = merge(last, asOnGitHub(last, now), desired)
      expect(merged.issue[field]).toEqual(result[field])
      expect(merged.kept).toEqual(kept)
      const isWritten = JSON.stringify(now[field]) !== JSON.stringify(result[field])
      expect(merged.fields).toEqual(isWritten ? { [field]: result[field] } : {})
    },
  )

  test.each([...values, ...sets])('$field: $last, now $now, desired $desired: a second merge writes nothing', ({ last, now, desired }) => {
    const { issue } = merge(last, asOnGitHub(last, now), desired)
    const marker = markerOf(issue.body)
    if (!marker) throw new Error('The marker is gone.')
    const { applied: _, ...rest } = marker
    expect(mergeIssue({ issue, marker }, { ...aDesiredIssue(last), ...desired }, rest).change).toBeNull()
  })
})

describe('the body', () => {
  test('its block is replaced where nobody wrote inside it', () => {
    const { managed, issue } = merge({ block: inert`old` }, {}, { block: inert`new` })
    expect(blockOf(issue.body)).toBe('new')
    expect(markerOf(issue.body)?.applied.block).not.toBe(managed.marker.applied.block)
  })

  test('what people wrote around it stays to the letter', () => {
    const { managed } = merge({ block: inert`old` }, {}, {})
    const body = `Hello\r\n\r\n${managed.issue.body.replaceAll('\n', '\r\n')}\r\n\r\n- [x] mine`
    const { issue } = merge({ block: inert`old` }, { body }, { block: inert`new` })
    expect(issue.body.startsWith('Hello\r\n\r\n<!--')).toBe(true)
    expect(issue.body.endsWith('-->\r\n\r\n- [x] mine')).toBe(true)
    expect(blockOf(issue.body)).toBe('new')
  })

  test('where a person wrote inside it, it stays, and the run says so', () => {
    const { managed } = merge({ block: inert`old` }, {}, {})
    const body = managed.issue.body.replace('old', 'old, said Ann')
    const { issue, kept } = merge({ block: inert`old` }, { body }, { block: inert`new` })
    expect(blockOf(issue.body)).toBe('old, said Ann')
    expect(kept).toEqual(['text'])
  })

  test('where a person took its beginning away, it stays, the run says so, and the rest is merged', () => {
    const { managed } = merge({ block: inert`old` }, {}, {})
    const body = managed.issue.body.replace('<!-- meeting-notes-to-issues:begin -->', '')
    const { issue, fields, kept } = merge({ block: inert`old` }, { body }, { block: inert`new`, title: 'B' })
    expect([issue.body.includes('old'), issue.body.includes('new')]).toEqual([true, false])
    expect({ fields, kept }).toEqual({ fields: { title: 'B' }, kept: ['text'] })
  })

  test('where a person wrote inside it and the notes changed nothing, nothing is said', () => {
    const { managed } = merge({ block: inert`old` }, {}, {})
    const { kept, change } = merge({ block: inert`old` }, { body: managed.issue.body.replace('old', 'mine') }, {})
    expect({ kept, change }).toEqual({ kept: [], change: null })
  })

  test('a person who wrote inside and took it back again: it is ours again', () => {
    const { managed } = merge({ block: inert`old` }, {}, {})
    const touched = merge({ block: inert`old` }, { body: managed.issue.body.replace('old', 'mine') }, { block: inert`new` })
    const back = { ...touched.issue, body: touched.issue.body.replace('mine', 'old') }
    const marker = markerOf(back.body)
    if (!marker) throw new Error('The marker is gone.')
    const { applied: _, ...rest } = marker
    const { change } = mergeIssue({ issue: back, marker }, aDesiredIssue({ block: inert`new` }), rest)
    expect(blockOf(change?.body ?? '')).toBe('new')
  })

  test('no change at all is no request', () => {
    expect(merge({}, {}, {}).change).toBeNull()
  })
})

describe('closing', () => {
  test('state and marker go in one request', () => {
    const { change } = merge({ state: 'open' }, {}, { state: 'completed' })
    expect(Object.keys(change ?? {}).sort()).toEqual(['body', 'state'])
    expect(markerOf(change?.body ?? '')?.applied.state).toBe('completed')
  })

  test('what a person closed first is theirs, also where the notes say the same', () => {
    const { issue } = merge({ state: 'open' }, { state: 'completed' }, { state: 'completed' })
    expect(markerOf(issue.body)?.applied.state).toBe('open')
  })
})

describe('where nothing but an occurrence has changed', () => {
  const managed = aManagedIssue(aDesiredIssue({ block: inert`old` }))
  const occurrences = [anOccurrence(aNote('notes/2026-03-05.md', []), anItem())]

  test('only the marker is written', () => {
    const change = moveIssue(managed, { occurrences, series: 'calls' })
    expect(Object.keys(change ?? {})).toEqual(['body'])
    expect(blockOf(change?.body ?? '')).toBe('old')
    expect(markerOf(change?.body ?? '')).toEqual({ ...managed.marker, occurrences, series: 'calls' })
  })

  test('another run that finds the same writes nothing', () => {
    expect(moveIssue(managed, { occurrences: [], written: { head: 'd'.repeat(40), at: '2026-03-06T12:00:00Z' } })).toBeNull()
  })
})

test('an issue is closed with a marker that says which run did it', () => {
  const managed = aManagedIssue(aDesiredIssue({ block: inert`old` }))
  const { state, body = '', ...others } = closeIssue(managed, 'duplicate', thisRun)
  expect([state, others, blockOf(body)]).toEqual(['duplicate', {}, 'old'])
  expect(markerOf(body)).toEqual({ ...managed.marker, applied: { ...managed.marker.applied, state: 'duplicate', closedAt: thisRun.at } })
})
