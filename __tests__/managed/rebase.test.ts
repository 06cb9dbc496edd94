import { describe, expect, test } from 'vitest'
import { blockOf, parseBody } from '../../src/managed/body.js'
import { firstBody, mergeIssue } from '../../src/managed/merge.js'
import { rebase, type Rebased } from '../../src/managed/rebase.js'
import { standingOf } from '../../src/managed/standing.js'
import { inert } from '../../src/markdown/markdown.js'
import type { CurrentIssue } from '../../src/model/issue.js'
import { aManagedIssue, aMarker, aDesiredIssue } from '../plan/builders.js'

const was = aDesiredIssue({ title: 'Book the room', block: inert`Book the room`, labels: ['meeting-notes', 'todo'], assignees: ['rosa'] })
const managed = aManagedIssue(was)
const from = managed.issue
const next = aDesiredIssue({
  title: 'Book the hall',
  block: inert`Book the hall`,
  labels: ['meeting-notes', 'community'],
  assignees: ['anders'],
  state: 'completed',
})
const change = mergeIssue(managed, next, { ...aMarker(), ...managed.marker }).change ?? {}

const onto = (edit: Partial<CurrentIssue>) => rebase(from, change, { ...from, ...edit }, 'meeting-notes')
const rebased = (edit: Partial<CurrentIssue>) => onto(edit) as Rebased
const applied = ({ fields }: Rebased) => parseBody(fields.body ?? '')?.marker.applied

describe('a planned change, on an issue that is as it was read', () => {
  test('is written as planned, labels and assignees one by one', () => {
    const { title, state, body } = change
    expect(rebased({})).toEqual({
      labels: { added: ['community'], removed: ['todo'] },
      assignees: { added: ['anders'], removed: ['rosa'] },
      fields: { title, state, body },
      kept: [],
    })
  })

  test('is the same where GitHub gives other line ends', () => {
    const crlf = from.body.replaceAll('\n', '\r\n')
    expect(blockOf(rebased({ body: crlf }).fields.body ?? '')).toBe('Book the hall')
  })
})

describe('what a person changed in between stays', () => {
  test('a title', () => {
    const { fields, kept } = rebased({ title: 'Book both rooms' })
    expect({ title: fields.title, kept }).toEqual({ title: undefined, kept: ['title'] })
    expect(blockOf(fields.body ?? '')).toBe('Book the hall')
  })

  test('text around the block', () => {
    const { fields, kept } = rebased({ body: `Ask at the desk.\n\n${from.body}\n\nThanks!` })
    expect(fields.body).toMatch(/^Ask at the desk\.[\s\S]*Book the hall[\s\S]*Thanks!$/)
    expect(kept).toEqual([])
  })

  test('text inside the block, which later runs still know for theirs', () => {
    const now = { ...from, body: from.body.replace('Book the room', 'Book a nice room') }
    const result = rebase(from, change, now, 'meeting-notes') as Rebased
    expect(blockOf(result.fields.body ?? '')).toContain('nice')
    expect(result.kept).toEqual(['text'])
    const later = { issue: { ...now, body: result.fields.body ?? '' }, marker: parseBody(result.fields.body ?? '')!.marker }
    expect(mergeIssue(later, aDesiredIssue({ block: inert`Book the gym` }), later.marker).kept).toContain('text')
  })

  test('labels and assignees', () => {
    const { labels, assignees } = rebased({ labels: ['meeting-notes', 'urgent'], assignees: ['mia', 'anders'] })
    expect(labels).toEqual({ added: ['community'], removed: [] })
    expect(assignees).toEqual({ added: [], removed: [] })
  })

  test('a state, also where it is the one that was desired: then it is theirs', () => {
    const closed = rebased({ state: 'not_planned' })
    expect(closed).toMatchObject({ kept: ['state'] })
    expect(closed.fields.state).toBeUndefined()
    const same = rebased({ state: 'completed' })
    expect(same.fields.state).toBeUndefined()
    expect([applied(closed)?.state, applied(same)?.state, applied(rebased({}))?.state]).toEqual(['open', 'open', 'completed'])
  })
})

describe('whoever reopened and closed an issue, or the other way round, since it was read', () => {
  const wasClosed = aManagedIssue(aDesiredIssue({ state: 'completed' }), { closedAt: '2026-03-05T10:00:00Z' })
  const closedMarker = { ...wasClosed.marker, applied: { ...wasClosed.marker.applied, closedAt: '2026-03-05T09:00:00Z' } }
  const ours = { issue: { ...wasClosed.issue, body: firstBody(aDesiredIssue({ state: 'completed' }), closedMarker) }, marker: closedMarker }
  const reopening = mergeIssue(ours, aDesiredIssue({ state: 'open' }), closedMarker).change ?? {}

  test('keeps it closed, and what closed it before is still known', () => {
    const again = { ...ours.issue, closedAt: '2026-03-12T10:00:00Z' }
    const result = rebase(ours.issue, reopening, again, 'meeting-notes') as Rebased
    expect([result.fields.state, result.kept]).toEqual([undefined, ['state']])
    const later = { ...again, body: result.fields.body ?? again.body }
    expect(standingOf({ issue: later, marker: parseBody(later.body)!.marker })).toBe('closed-by-person')
    expect((rebase(ours.issue, reopening, ours.issue, 'meeting-notes') as Rebased).fields.state).toBe('open')
  })

  test('keeps it open', () => {
    const { fields, kept } = rebased({ isReopened: true })
    expect([fields.state, kept]).toEqual([undefined, ['state']])
  })
})

describe('nothing is written', () => {
  test('to an issue that was let go', () => {
    expect(onto({ labels: ['todo'] })).toBe('let-go')
    expect(onto({ body: 'Mine now.' })).toBe('let-go')
  })

  test('over what another run wrote', () => {
    const marker = { ...managed.marker, written: { head: 'e'.repeat(40), at: '2026-03-05T13:00:00Z' } }
    const other = aManagedIssue(was, {}, marker)
    expect(onto({ body: other.issue.body })).toBe('changed-by-another-run')
  })

  test('twice, where the answer to the first write was lost', () => {
    const written = { ...from, ...change, labels: next.labels, assignees: next.assignees }
    const nothing = { added: [], removed: [] }
    expect(onto(written)).toEqual({ labels: nothing, assignees: nothing, fields: {}, kept: [] })
    expect(rebased({ ...written, body: `${written.body}\n\nThanks!` }).fields.body).toBeUndefined()
  })
})
