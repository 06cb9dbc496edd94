import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/notes/dates/calendar-dates.js'
import { readDueDate } from '../../src/notes/dates/due-date.js'
import { findMilestoneLinks } from '../../src/notes/releases/milestone-links.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { classifyHeading } from '../../src/notes/outline/sections.js'
import { seriesOfPath, seriesReader } from '../../src/notes/dates/series.js'
import { findUrls } from '../../src/notes/text/urls.js'
import { findVersions } from '../../src/notes/releases/versions.js'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'

const words = buildVocabulary(defaultReadingOptions.words)

describe('days written in a text', () => {
  it.each([
    ['2022-07-25', '2022-07-25'],
    ['2022.07.25', '2022-07-25'],
    ['20220725-notes', '2022-07-25'],
    ['July 25, 2022', '2022-07-25'],
    ['25 July 2022', '2022-07-25'],
    ['Aug 12th, 2019', '2019-08-12'],
    ['12th of August 2019', '2019-08-12'],
    ['3. März 2024', '2024-03-03'],
    ['2022-02-30', undefined],
    ['release 0.10 (July 25)', undefined],
    ['2022-13-01', undefined],
    ['1969-07-20', undefined],
    ['2022-July-25', '2022-07-25'],
    ['25 Stones 2022', undefined],
    ['July 32, 2022', undefined],
    ['July 2022', undefined],
    ['25 July', undefined],
    ['(25/7/22) Minutes', '2022-07-25'],
    ['25.7.2022', '2022-07-25'],
    ['05.07.2022', '2022-07-05'],
    ['7/25/2022', '2022-07-25'],
    ['25-07-2022', '2022-07-25'],
    ['7/7/2022', '2022-07-07'],
    ['3/5/2022', undefined],
    ['3/5/22', undefined],
    ['22-4-24', undefined],
    ['1.2.22', undefined],
    ['10.25.7.2022', undefined],
    ['25.7.2022.1', undefined],
    ['31.2.2022', undefined],
    ['25/7-2022', undefined],
  ])('%s', (text, date) => expect(findDates(text, words)[0]?.date).toBe(date))
  it.each([
    ['25 July', '2022-07-25'],
    ['July 25th', '2022-07-25'],
    ['25 Stones', undefined],
  ])('%s in a note of 2022', (text, date) => expect(findDates(text, words, { year: 2022 })[0]?.date).toBe(date))
})

describe('due days, for a meeting on Thursday 2022-06-30', () => {
  it.each([
    ['Send it by Monday', '2022-07-04'],
    ['Work on it until Saturday', '2022-07-02'],
    ['Publish before July 25', '2022-07-25'],
    ['Ask again in 3 weeks', '2022-07-21'],
    ['Draft by end of next week', '2022-07-08'],
    ['Due: 2022-08-01', '2022-08-01'],
    ['Schedule the call of July 5', null],
    ['Look at v2022-07-05', null],
    ['by hand', null],
    ['Maybe by summer', null],
    ['Send it by May 3, 2022', null],
    ['Send it EOW', '2022-07-01'],
    ['Send it by the end of this month', '2022-06-30'],
    ['Pay until end of next month', '2022-07-31'],
    ['Answer within 3 days', '2022-07-03'],
    ['Send it by 7/25', '2022-07-25'],
    ['Send it by 7/7', '2022-07-07'],
    ['Send it by 7/8', null],
    ['Send it by 8/7/2022', null],
  ])('%s', (text, due) => expect(readDueDate(text, '2022-06-30', words)).toBe(due))
  it.each([
    ['Send it by Thursday', '2022-07-07'],
    ['Open until Thursday', '2022-07-07'],
    ['Send it by today, Thursday', '2022-06-30'],
    ['Send it by this Thursday', '2022-06-30'],
    ['Send it by Thursday, June 30', '2022-06-30'],
    ['Send it by next Thursday', '2022-07-07'],
  ])('its own weekday: %s', (text, due) => expect(readDueDate(text, '2022-06-30', words)).toBe(due))
  it('is the coming Friday for the end of the week, said on a Saturday', () =>
    expect(readDueDate('Send it by the end of the week', '2022-07-02', words)).toBe('2022-07-08'))
  it('is null without a meeting day', () => expect(readDueDate('by Monday', null, words)).toBeNull())
})

describe('series', () => {
  it.each([
    ['discussions/community/2022/2022-06-30.md', 'discussions/community'],
    ['notes/app-compat-2023-04-12.md', 'notes/app-compat'],
    ['notes/2019/Q3/2019-08-12--weekly-call.md', 'notes/weekly-call'],
    ['2024-01-01.md', ''],
    ['calls/call_105.md', 'calls/call'],
  ])('%s', (path, series) => expect(seriesOfPath(path)).toBe(series))
  it('is renamed and merged by the first rule that fits, which may name a repository', () => {
    const seriesOf = seriesReader([
      { name: 'SIG', paths: ['discussions/sig-*/**', 'old/sig/*.md'], repository: null },
      { name: 'core', paths: ['discussions/**'], repository: 'acme/core' },
    ])
    expect(seriesOf('discussions/sig-net/2024/2024-01-01.md')).toEqual({ series: 'SIG' })
    expect(seriesOf('old/sig/2024-01-01.md')).toEqual({ series: 'SIG' })
    expect(seriesOf('discussions/2024-01-01.md')).toEqual({ series: 'core', repository: 'acme/core' })
    expect(seriesOf('calls/2024-01-01.md')).toEqual({ series: 'calls' })
  })
})

describe('headings', () => {
  it.each([
    [':wrench: TODOs and Decisions', 'both'],
    ['Action Items (AIs)', 'actions'],
    ['Actions/On-going', 'actions'],
    ['🎯 Next steps:', 'actions'],
    ['Decisions', 'decisions'],
    ['Review of action items', 'review'],
    ['Task force', null],
    ['Consensus layer call', null],
    ['Voting Member Attendees', 'attendance'],
    ['Agenda', 'checklist'],
    ['Prochaines étapes', 'actions'],
    ['Beschlüsse', 'decisions'],
    ['Questions and conclusions', 'talk'],
    ['Regrets', 'absence'],
  ])('%s', (heading, kind) => expect(classifyHeading(heading, words)).toBe(kind))
})

describe('addresses and versions', () => {
  it('end before the sentence does', () => {
    expect(findUrls('See (https://a.example/b_(c)), http://d.example/e. Not httpx://f').map(({ url }) => url)).toEqual([
      'https://a.example/b_(c)',
      'http://d.example/e',
    ])
  })
  it('tell a milestone by number or by title', () => {
    expect(
      findMilestoneLinks(
        'https://github.com/a/b/milestone/9 https://github.com/a/b/pulls?q=milestone%3A%22v0.1+%28X%29%22 https://github.com/a/b/pull/3',
      ).map(({ at: _, ...link }) => link),
    ).toEqual([
      { repo: 'a/b', title: null, number: 9 },
      { repo: 'a/b', title: 'v0.1 (X)', number: null },
    ])
  })
  it.each([
    ['issues?q=milestone%3Av2', ['v2']],
    ['pulls?q=is%3Apr+milestone%3Av2+is%3Aopen', ['v2']],
    ['pulls?q=milestone%3A%22v2+%28Zoe%29', ['v2 (Zoe)']],
    ['pulls?q=milestone%3A%22%22', []],
    ['pulls?q=milestone%3A', []],
    ['pulls?q=xmilestone%3Av2', []],
    ['pulls?milestone=v2', []],
    ['commits?q=milestone%3Av2', []],
    ['milestone', []],
    ['milestone/v2', []],
    ['milestone/1234567890', []],
    ['milestone/12', [12]],
    ['milestones', []],
  ])('tell a milestone: %s', (page, expected) => {
    expect(findMilestoneLinks(`See https://github.com/a/b/${page}`).map(({ title, number }) => title ?? number)).toEqual(expected)
  })
  it('are no milestones without an owner, a name and a page, or where they are no addresses', () => {
    expect(findMilestoneLinks('https://github.com/milestone/9 https://github.com/a/ https://a.example:port/a/b/milestone/9')).toEqual([])
  })
  it('are no dates, prices or parts of words', () => {
    expect(findVersions('0.10, v1 and v2.0.0-rc.1; $3.50, 2022.07.25, node18.2, 5.5%').map(({ version }) => version)).toEqual([
      '0.10',
      '1',
      '2.0.0',
    ])
  })
})

it('tells twenty items apart on one line; the last keeps the rest', () => {
  const { items } = parseNote({ path: '2024-03-01.md', text: 'TODO: sweep. '.repeat(30) }, defaultReadingOptions)
  expect(items.map(({ text }) => text)).toEqual([...Array<string>(19).fill('sweep.'), `${'sweep. TODO: '.repeat(10)}sweep.`])
})

it('keeps what the summary says more of an item than its first place', () => {
  const text = '# Call\n\n**ACTION:** Ann to buy rope\n\n## Summary of actions\n\n- Ann to buy rope\n  - the blue one\n'
  expect(parseNote({ path: '2024-03-01.md', text }, defaultReadingOptions).items).toMatchObject([
    { line: 3 },
    { line: 7, details: ['- the blue one'] },
  ])
})

it.each([
  ['\r', [5]],
  ['\r\n', [5]],
  ['\n', [5]],
])('line ends as %j', (end, lines) => {
  const text = ['# Call', '', '## TODOs', '', '- RD: Book the room', ''].join(end)
  expect(parseNote({ path: 'notes/2026-03-05.md', text }, defaultReadingOptions).items.map(({ line }) => line)).toEqual(lines)
})
