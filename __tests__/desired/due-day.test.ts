import { expect, test } from 'vitest'
import { dueDay, dueDayOfOccurrences } from '../../src/desired/due-day.js'

const first = { date: '2026-03-10', due: '2026-04-07', gone: false }
const putOff = { date: '2026-04-14', due: '2026-05-30', gone: false, reported: true as const }

test('a later meeting puts a task off', () => expect(dueDay(first, [first, putOff])).toBe('2026-05-30'))
test('an earlier one does not', () => expect(dueDay({ ...first, date: '2026-05-01' }, [first, putOff])).toBe('2026-04-07'))
test('a line that is gone says nothing', () => expect(dueDay(first, [first, { ...putOff, gone: true }])).toBe('2026-04-07'))
test('without an item the day is that of the meetings', () => expect(dueDayOfOccurrences([first, putOff])).toBe('2026-05-30'))
test('it goes back where the line is gone', () => expect(dueDayOfOccurrences([first, { ...putOff, gone: true }])).toBe('2026-04-07'))
test('it stays where no meeting put it off', () => expect(dueDayOfOccurrences([first])).toBeUndefined())
