import { describe, expect, it } from 'vitest'
import { readNoteDate, type DatePlaces } from '../../src/notes/dates/note-date.js'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const words = buildVocabulary(defaultReadingOptions.words)
const dateOf = (places: Partial<DatePlaces>) =>
  readNoteDate({ path: 'notes.md', title: null, lines: [], frontMatter: undefined, ...places }, words)
const noteOf = (...lines: string[]) => parseNote({ path: 'lamps/notes.md', text: lines.join('\n') }, defaultReadingOptions)

describe('day of a meeting', () => {
  it.each([
    ['lamps/2022-06-16.md', '2022-06-16'],
    ['lamps/2022-06-16/notes.md', '2022-06-16'],
    ['lamps/20220616 Lamps/notes.md', '2022-06-16'],
    ['lamps/2022/06/16/notes.md', '2022-06-16'],
    ['lamps/2022/06-16.md', '2022-06-16'],
    ['lamps/2022/06-16-shed.md', '2022-06-16'],
    ['lamps/2022-06/16.md', '2022-06-16'],
    ['lamps/2022_06/16-shed.md', '2022-06-16'],
    ['lamps/2022/June/16.md', '2022-06-16'],
    ['lamps/2022/16 Juin.md', '2022-06-16'],
    ['lamps/2022/shed-jun-16.md', '2022-06-16'],
    ['June 16th, 2022.md', '2022-06-16'],
    ['lamps/2022061617/Readme.md', '2022-06-16'],
    ['lamps/202206161000.md', '2022-06-16'],
    ['minutes-16-june-2022.md', '2022-06-16'],
    ['16-06-2022.md', '2022-06-16'],
    ['lamps 16 jun 22.md', '2022-06-16'],
    ['令和4年6月16日.md', '2022-06-16'],
    ['Protokoll 16.06.2022.md', '2022-06-16'],
    ['Protokoll 16.06.22.md', '2022-06-16'],
    ['08-Jun-22.md', '2022-06-08'],
    ['24.06.12 lamps.md', '2024-06-12'],
    ['2022年6月16日.md', '2022-06-16'],
    ['2022년 6월 16일.md', '2022-06-16'],
    ['1er juin 2022.md', '2022-06-01'],
    ['Notes 20220616T1000Z.md', '2022-06-16'],
    ['minutes-3-16-06-2022.md', '2022-06-16'],
  ])('in the path %s', (path, date) => expect(dateOf({ path }).date).toBe(date))

  it.each([
    'lamps/03-04-2022.md',
    'lamps/2022/06/3-shed.md',
    'lamps/2022/06-shed.md',
    'lamps/06/16.md',
    'lamps/2022-W23.md',
    'lamps/2022-06.md',
    'v2022.06.16/notes.md',
    'lamps/22-04-24.md',
    'lamps/1.2.22.md',
    'README.md',
  ])('none in the path %s', (path) => expect(dateOf({ path }).date).toBeNull())

  it.each([
    ['# Lamps', '', 'Date: June 16, 2022 2:00 PM'],
    ['# Lamps', '**Date:** 16 June 2022'],
    ['# Lamps', '', '## Minutes', '', 'Date: 16 June 2022', '', '## Next meeting', 'Date: 20 July 2022'],
    ['# Lamps', '**Date**: 16.6.2022'],
    ['# Lamps', '- **Date and time:** 2022-06-16 10:00'],
    ['# Lamps', '| **Date** | 2022-06-16 |', '|---|---|', '| Place | Shed |'],
    ['# Lamps', '> When: Thursday, June 16th 2022'],
    ['# Lâmpadas', 'Data: 16/06/2022'],
    ['Datum: 16. Juni 2022', '', '# Lampen'],
    ['# Lampes', '', 'Date : 16 juin 2022'],
    ['Lamps', '---', 'Date: 2022-06-16', '', '## Tasks'],
    ['---', 'title: Lamps', '---', '# Lamps', 'Date: 2022-06-16'],
    ['# ランプ', '日時：2022年6月16日'],
    ['+++', 'date = 2022-06-16', '+++', '# Lamps'],
    ['+++', 'title = "Lamps"', 'date = 2022-06-16T10:00:00Z', '+++'],
    ['---', 'date: 2022-06-16', '---'],
    ['---', 'meeting_date: 2022-06-16', 'created: 2022-01-01', '---'],
    ['---', 'date: [2022-06-16]', '---'],
    ['# Lamps, 16 June 2022'],
    ['## Lamps, 16 June 2022', '', '### Tasks'],
    ['# Lamps', '### Meeting Date/Time: Thursday 2022/6/16 at 14:00 UTC', '### Duration: 1 hour'],
    ['# Lamps', '**Previous call:** [12](12.md)', '', '**Date & Time**: [June 16, 2022, 14:00](https://lamps.example/2024-01-01)'],
    ['# Lamps', '', '## Meeting details', '', '- Date: 16 June 2022', '- Place: shed'],
    ['# Lampen', '', 'Datum und Uhrzeit: 16.06.2022, 18 Uhr'],
  ])('in the text: %s %s %s', (...lines) => expect(noteOf(...lines)).toMatchObject({ date: '2022-06-16', diagnostics: [] }))

  it.each([
    [['# Lamps', '## Next', 'Date: 2022-06-16']],
    [['# Lamps', 'Tasks', '---', 'Date: 2022-06-16']],
    [['# Lamps', 'Date: next Thursday']],
    [['# Lamps', '## Next meeting', '', '- Date: 2022-06-16']],
    [['# Lamps', 'Next date: 2022-06-16']],
    [['# Lamps', 'Talk.', '## Lamps of 16 June 2022']],
    [['# Lamps', 'Last update: 2022-06-16']],
    [['# Lamps', 'Date: 03/04/2022']],
    [['# Lamps', 'Some words.', '## Minutes', 'Date: 2022-06-16']],
    [['# Lamps', 'The date: we met on 2022-06-16']],
    [['---', 'created: 2022-06-16', '---', '# Lamps']],
  ])('none in the text %j', (lines) => expect(noteOf(...lines).date).toBeNull())

  it.each([
    ['lamps/2022/shed-06-june.md', 'Date: Thursday 16 June 2022'],
    ['lamps/2022/06 Juni.md', '# Lampen, 16. Juni 2022'],
    ['lamps/2022/june-06.md', 'Thursday, 16 June 2022, 8:45'],
    ['lamps/06-june-2022.md', 'Date: 16 June 2022'],
    ['lamps/2022/06 June/notes.md', 'Date: 16 June 2022'],
    ['lamps/2022/03-june.md', 'Date: 16 June 2022'],
  ])('is that of the note where %s gives the month', (path, ...lines) =>
    expect(parseNote({ path, text: lines.join('\n') }, defaultReadingOptions)).toMatchObject({ date: '2022-06-16', diagnostics: [] }),
  )

  it('is that of the note where the numbers of the path may be read so', () => {
    expect(dateOf({ path: 'lamps/2022/06-03.md', lines: ['Date: 6 March 2022'] })).toEqual({ date: '2022-03-06', diagnostics: [] })
  })

  it.each([
    ['lamps/2022/03-june.md', 'Date: 2 June 2022', '2022-06-03'],
    ['lamps/2022/16-june.md', 'Date: 23 June 2022', '2022-06-16'],
    ['lamps/03-june-2022.md', 'Date: 16 June 2022', '2022-06-03'],
    ['lamps/2022/06-june.md', 'Date: 16 May 2022', '2022-06-06'],
    ['lamps/2022-06-03.md', 'Date: 6 March 2022', '2022-06-03'],
    ['lamps/2022/06/03.md', 'Date: 6 March 2022', '2022-06-03'],
  ])('is that of the path %s beside %s', (path, line, date) =>
    expect(dateOf({ path, lines: [line] })).toMatchObject({ date, diagnostics: [{ code: 'dates-disagree' }] }),
  )

  it.each([
    ['lamps/2022/06-june.md', '2022-06-06'],
    ['lamps/2022/02-june.md', '2022-06-02'],
  ])('of the path %s, if the note gives none', (path, date) => expect(dateOf({ path, lines: ['# Lamps'] }).date).toBe(date))

  it.each([
    ['# Lamps weekly', '', 'Thu, Jun 16, 2022 4:01PM · 37:12 · 4 speakers'],
    ['# Lamps', '', '*<2022-06-16 Thu>*', '', 'Present: Ann'],
    ['**Lamps – sync**  ', 'June 16, 2022, 9:02AM · 41m'],
    ['Weekly lamps #88', '', '2022-06-16, attending: @ann'],
    ['# Lamps', '16/06/2022 – shed, upstairs'],
    ['# Lamps', '', 'Thursday, 16 June 2022, 8:45'],
    ['# Lamps Association', '## Board of Directors – Thursday 16 June 2022', '', 'Present: Ann'],
    ['# Lamps', '## Board', '### June 16, 2022', 'Talk.'],
    ['Friends of the Lamp, short note of Thursday 16 June 2022', '', 'We met at Ann’s.'],
    ['# Minutes', '', 'The committee met on 16 June 2022 in the shed.'],
    ['# Ata', '', 'Aos 16 de junho de 2022 reuniu a direção.'],
    ['# Lampen', '', 'Am 16. Juni 2022 tagte der Vorstand.'],
    ['# Lamps', '', 'Minutes of the meeting held on 16 June 2022', '', '## Next', '', 'See you on 23 June 2022'],
    ['# Lamps', '', 'Meeting: Thursday 16 June 2022, shed'],
    ['LAMP CREW #3', 'Lamp fair - 16/6/22 - upstairs'],
    ['lamp crew, thu 16 june 2022 (pasted)', '', 'ann: hello'],
    ['*Lamp crew: Thursday Jun 16 2022 huddle*', '', 'Talk.'],
    ['# Lampade', '', 'Giovedì 16 giugno 2022, ore 21'],
    ['Friends of the lamp', '', 'Thursday 16 June 2022 in the shed (it was dark)'],
    ['# Lamps', 'Thursday 16 June 2022 nearly all of us'],
    ['# Lampen', 'Do 16.6.22, Keller'],
    ['# Lamps', 'Thu 16/06/22 shed'],
    ['# Lamps #12 (16 Jun 22)'],
    ['Lamp crew, 16th June 22, the shed', '', 'Ann, Bob'],
    ['Lamp crew, Thu 16 Jun ’22 at Ann’s', '', 'Ann, Bob'],
    ['#lamps, weekly catchup 16 june 2022 (pasted, for nobody has read it)', '', 'ann: hello'],
    ['# Lamps', 'Ann, Bob, Cy; June 16, 2022; no regrets'],
    ['# Lamps', 'In the shed on 16 June 2022'],
    ['# Lamps', '**When** 16 June 2022, 11:00 – **Fair** 30 June 2022'],
    ['# Lamps', 'Review date: 16 June 2022', 'Fire: 3 June 2022'],
    ['# Contents', '', '1. [Lamps](#lamps)', '', '<a id="lamps"></a>', '', '# Lamps <2022-06-16 Thu>'],
    ['# ランプ', '２０２２年６月１６日（木）'],
    ['From: Ann', 'Sent: Thursday, 16 June 2022 20:12', 'Subject: RE: lamps', '', 'Thanks for coming this morning.'],
    ['**From:** Ann', '**Sent:** 18 June 2022 20:12', '**Subject:** FW: lamps', '', 'These are the notes of Thursday (16 June).'],
    ['Von: Ann', 'Gesendet: 17. Juni 2022 08:12', 'Betreff: Lampen', '', 'Danke für gestern!'],
    ['From: Ann', 'Date: 18 June 2022', 'Subject: Notes of 16 June', '', 'Here they are, with the minutes of 12 April 2022.'],
  ])('in the opening: %s %s %s', (...lines) => expect(noteOf(...lines)).toMatchObject({ date: '2022-06-16', diagnostics: [] }))

  it.each([
    [['# Lamps', '## 16 June 2022', 'Talk.', '## 9 June 2022', 'Talk.']],
    [['# Changes', '## 1.2.0 - 2022-06-16', '- lamps']],
    [['# Lamps', 'Updated on 16 June 2022.']],
    [['# Lamps', 'Lamps since 16 June 2022']],
    [['# Lamps', 'We meet again on 16 June 2022.']],
    [['# Lamps', 'The next meeting is on 16 June 2022.']],
    [['# Lamps', '16 June 2022 was the day of the first lamp.']],
    [['# Lamps', '- 16 June 2022']],
    [['# Lamps', 'Talk.', 'a', 'b', 'c', 'd', 'e', 'f', 'Minutes of 16 June 2022']],
    [['# Lamps', 'We met on 16 June.']],
    [['Lamps must be in by Thu 16 June 2022', 'Talk.']],
    [['Lamps come on Fri 16 June 2022', 'Talk.']],
    [['Talk.', 'Lamps come on Thu 16 June 2022']],
    [['# Lamps', 'Fair - 3/6/22 - upstairs']],
    [['# Lamps', 'Date: 3/6/2022']],
    [['# Lamps', 'Thursday 16 June 2022 was dry']],
    [['# Lamps', 'Thursday 16 June 2022 we lost a lamp']],
    [['# Lamps', 'Lamp fair on 16 June 2022']],
    [['# Lamps', 'Rules of the shed, version of 16 June 2022']],
    [['# Lamps', 'Paid ten pounds (16 June 2022) for lamps']],
    [['# Lamps', 'The minutes of the last meeting (16 June 2022) were approved']],
    [['# Lamps', '16.6.22, shed']],
    [['# Lamps', 'Present: Ann, 16 June 22 lamps']],
    [['Lamp fair, 16 June 2022', 'Dinner, 30 June 2022']],
    [['From: 18:00', 'Date: soon', 'To: 19:00']],
    [['From: Ann', 'Sent: 18 June 2022', 'Subject: lamps', '', 'Two meetings, on 14 and 16 June and on 9 June']],
  ])('none in the opening %j', (lines) => expect(noteOf(...lines).date).toBeNull())

  it('of the opening is not compared with the others', () =>
    expect(noteOf('---', 'date: 2022-06-16', '---', '# Lamps', 'We met on 9 June 2022.')).toMatchObject({
      date: '2022-06-16',
      diagnostics: [],
    }))

  it.each([
    [{ path: 'a/2022-06-16.md', title: 'Sync, June 23, 2022', frontMatter: '2022-05-16T10:00:00' }, '2022-06-16', 'title'],
    [{ path: '2022-06-16/a.md', title: 'Sync, June 23, 2022' }, '2022-06-16', 'title'],
    [{ path: '2022-06-23/2022-06-16.md' }, '2022-06-16', 'folder'],
    [{ title: 'Sync, June 16, 2022', lines: ['Date: 2022-06-23'] }, '2022-06-16', 'Date:'],
    [{ lines: ['Date: 2022-06-16'], frontMatter: '2022-06-23' }, '2022-06-16', 'front matter'],
  ])('%j: the first place counts, and the other one is named', (places, date, other) => {
    const read = dateOf(places)
    expect(read.date).toBe(date)
    expect(read.diagnostics).toMatchObject([
      { code: 'dates-disagree', severity: 'warning', message: expect.stringContaining(other) as string },
    ])
  })

  it('is that of the title where the front matter gives none', () => {
    expect(dateOf({ title: 'Sync, June 16, 2022', frontMatter: 'some day' })).toEqual({ date: '2022-06-16', diagnostics: [] })
  })
})

it('a label of a language that writes the day first tells which number it is', () => {
  expect(noteOf('# Lâmpadas', 'Data: 03/06/2022').date).toBe('2022-06-03')
})
