import { expect, test } from 'vitest'
import { meetingName } from '../../src/desired/meeting-name.js'

const date = '2026-03-05'

test.each([
  'Core team, 2026-03-05',
  '2026-03-05',
  '20260305 core',
  'Call 2026/3/5',
  'Call 05.03.2026',
  'Call 3/5/2026',
  'Call of 5 March 2026',
  'Call of March 5, 2026',
  'Call, 5th of March, 2026',
  'Mar 5th 2026: call',
  'Sitzung am 5. März 2026',
  'Réunion du 5 mars 2026',
  'Spotkanie 5 marca 2026',
])('%s says the day itself', (meeting) => expect(meetingName({ meeting, date })).toBe(meeting))

test.each([
  ['Community call', 'Community call, 2026-03-05'],
  ['Call of 5 March', 'Call of 5 March, 2026-03-05'],
  ['Call of 12 March 2026', 'Call of 12 March 2026, 2026-03-05'],
  ['Call of March 2026', 'Call of March 2026, 2026-03-05'],
  ['Call 2026-03-12', 'Call 2026-03-12, 2026-03-05'],
  ['Call 5', 'Call 5, 2026-03-05'],
  ['', '2026-03-05'],
])('%j gets its day', (meeting, name) => expect(meetingName({ meeting, date })).toBe(name))

test('a meeting without a day is its title', () => expect(meetingName({ meeting: 'Community call', date: null })).toBe('Community call'))
