import { expect, test } from 'vitest'
import { isDormant, lastHeld, latest, meetingsBetween } from '../../src/pages/meetings.js'
import { anIssueAfter } from './builders.js'

const meeting = (date: string, note = `notes/community/${date}.md`) => ({ date, note })
const three = ['2026-02-19', '2026-03-05', '2026-03-12'].map((date) => meeting(date))
const heldOn = (days: readonly string[], opened: readonly string[], today: string) =>
  lastHeld(
    days.map((day) => meeting(day)),
    opened.map((day) => anIssueAfter({ days: [day] })),
    today,
  )?.date ?? null

test.each([
  ['the latest before today', ['2026-02-19', '2026-03-05'], [], '2026-03-12', '2026-03-05'],
  ['not one of today that is an agenda so far', ['2026-03-05', '2026-03-12'], [], '2026-03-12', '2026-03-05'],
  ['one of today from which an issue was opened', ['2026-03-05', '2026-03-12'], ['2026-03-12'], '2026-03-12', '2026-03-12'],
  ['not one to come, whatever it says', ['2026-03-05', '2026-03-19'], ['2026-03-19'], '2026-03-12', '2026-03-05'],
  ['none', ['2026-03-19'], [], '2026-03-12', null],
])('held last: %s', (_, days, opened, today, held) => expect(heldOn(days, opened, today)).toBe(held))

test('an agenda of today that only takes over open items was not held', () => {
  const carried = anIssueAfter({ days: ['2026-03-05', '2026-03-12'] })
  expect(lastHeld(three, [carried], '2026-03-12')?.date).toBe('2026-03-05')
})

test('of two notes of one day the later path counts', () => {
  expect(latest([meeting('2026-03-05', 'b.md'), meeting('2026-03-05', 'a.md')])?.note).toBe('b.md')
})

test.each([
  ['2026-02-19', '2026-03-12', 3],
  ['2026-03-05', '2026-03-05', 1],
  ['2026-03-01', '2026-03-02', 1],
])('from %s to %s it met %i times', (from, to, count) => expect(meetingsBetween(three, from, to)).toBe(count))

test('two notes of one day are one meeting', () => {
  expect(meetingsBetween([...three, meeting('2026-03-05', 'notes/community/2026-03-05-part-2.md')], '2026-03-05', '2026-03-12')).toBe(2)
})

test('after 180 days a series is left alone, and not before', () => {
  expect([isDormant('2026-01-01', '2026-06-30'), isDormant('2026-01-01', '2026-07-01')]).toEqual([false, true])
})
