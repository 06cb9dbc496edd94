import { describe, expect, it } from 'vitest'
import { readDueDate } from '../../src/notes/dates/due-date.js'
import { dueReader } from '../../src/notes/dates/item-due.js'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const words = buildVocabulary(defaultReadingOptions.words)
/** Of a meeting on Wednesday, 2024-05-15. */
const dueOf = (text: string) => readDueDate(text, '2024-05-15', words)
const duesIn = (...lines: string[]) =>
  parseNote({ path: '2024-05-15.md', text: lines.join('\n') }, defaultReadingOptions).items.map(({ due }) => due)

describe('due days in a text, for a meeting on Wednesday 2024-05-15', () => {
  it.each([
    ['Order the lamps by Friday', '2024-05-17'],
    ['Order the lamps by Friday, May 24', '2024-05-24'],
    ['Order the lamps by the 24th of May', '2024-05-24'],
    ['Order the lamps before 24 May', '2024-05-24'],
    ['Order the lamps no later than 2024-06-01', '2024-06-01'],
    ['Order the lamps (due May 24)', '2024-05-24'],
    ['Order the lamps (by Friday)', '2024-05-17'],
    ['Order the lamps - Due: May 24', '2024-05-24'],
    ['Order the lamps **Due:** 2024-05-24', '2024-05-24'],
    ['Order the lamps [due 2024-05-24]', '2024-05-24'],
    ['Order the lamps, ETA: 24 May', '2024-05-24'],
    ['Order the lamps. Deadline is Friday.', '2024-05-17'],
    ['Deadline for the lamps: none yet, by 24 May at the latest', '2024-05-24'],
    ['Order the lamps by tomorrow', '2024-05-16'],
    ['Order the lamps tomorrow (22:41)', '2024-05-16'],
    ['Lampen bestellen bis 24.05', '2024-05-24'],
    ['Lampen bestellen bis 12.10', null],
    ['今週金曜までに注文する', '2024-05-17'],
    ['下周一之前订购', '2024-05-20'],
    ['내일까지 주문', '2024-05-16'],
    ['이번 달 말까지 주문', '2024-05-31'],
    ['5/20〜5/24の準備', null],
    ['周五的会议', null],
    ['Order the lamps tomorrow', '2024-05-16'],
    ['Order the lamps the day after tomorrow.', '2024-05-17'],
    ['Order the lamps by EOD Friday', '2024-05-17'],
    ['Order the lamps by Friday EOD', '2024-05-17'],
    ['Order the lamps by end of day tomorrow', '2024-05-16'],
    ['Order the lamps by close of business on 24 May', '2024-05-24'],
    ['Order the lamps by 5 pm on Friday', '2024-05-17'],
    ['Order the lamps by 17:00 on 24 May', '2024-05-24'],
    ['Order the lamps by the 24th', '2024-05-24'],
    ['Order the lamps before the 3rd.', '2024-06-03'],
    ['Order the lamps within the next two weeks', '2024-05-29'],
    ['Order the lamps, Friday at the latest', '2024-05-17'],
    ['Order the lamps on 24 May at the latest', '2024-05-24'],
    ['Order the lamps DEADLINE: <2024-05-24 Fri>', '2024-05-24'],
    ['Order the lamps DEADLINE: \\<2024-05-24 Fri\\>', '2024-05-24'],
    ['Order the lamps (target: 24 May)', '2024-05-24'],
    ['Lampen bestellen, Freitag spätestens', '2024-05-17'],
    ['Lampen bestellen bis zum 24.', '2024-05-24'],
    ['Lampen in den nächsten zwei Wochen bestellen', '2024-05-29'],
    ['Commander les lampes vendredi au plus tard', '2024-05-17'],
    ['ランプを注文する（5/24まで）', '2024-05-24'],
    ['ランプを注文する 期限 2024-05-24', '2024-05-24'],
    ['전등 주문 (5/24까지)', '2024-05-24'],
    ['Order the lamps by the day after tomorrow', '2024-05-17'],
    ['Order the lamps within a week', '2024-05-22'],
    ['Order the lamps within two weeks', '2024-05-29'],
    ['Ask again in 10 days', '2024-05-25'],
    ['Ask again in 2 months', '2024-07-15'],
    ['Order the lamps by next Monday', '2024-05-20'],
    ['Order the lamps until next Wednesday', '2024-05-22'],
    ['Order the lamps by the end of May', '2024-05-31'],
    ['Order the lamps by end of June 2024', '2024-06-30'],
    ['Order the lamps by EOY', '2024-12-31'],
    ['Order the lamps by Jan 10', null],
    ['Order the lamps by 5/24', '2024-05-24'],
    ['Order the lamps 📅 2024-05-24', '2024-05-24'],
    ['Order the lamps 🔺 📅 2024-05-24 🔁 every week', '2024-05-24'],
    ['Order the lamps [due:: 2024-05-24]', '2024-05-24'],
    ['Order the lamps (due:: 2024-05-24)', '2024-05-24'],
    ['Order the lamps due:2024-05-24', '2024-05-24'],
    ['Order the lamps 📅 2024-04-24', '2024-04-24'],
    ['Don’t forget to order the lamps by Friday', '2024-05-17'],
    ['Lampen bestellen bis Freitag', '2024-05-17'],
    ['Lampen bestellen bis zum 24. Mai', '2024-05-24'],
    ['Lampen bestellen bis spätestens 24.05.', '2024-05-24'],
    ['Lampen bestellen bis 24.5.2024', '2024-05-24'],
    ['Lampen bestellen bis 24.05.24', '2024-05-24'],
    ['Lampen bestellen (Frist: 3.6.2024)', '2024-06-03'],
    ['Lampen bestellen, fällig am 24. Mai', '2024-05-24'],
    ['Lampen bestellen vor dem 3. Juni', '2024-06-03'],
    ['Lampen bestellen bis morgen', '2024-05-16'],
    ['Lampen bestellen bis Ende Mai', '2024-05-31'],
    ['Lampen bestellen bis Ende nächster Woche', '2024-05-24'],
    ['Lampen bestellen bis Monatsende', '2024-05-31'],
    ['Lampen bestellen bis nächsten Montag', '2024-05-20'],
    ['Lampen bestellen bis kommenden Montag', '2024-05-20'],
    ['In zwei Wochen nachfragen', '2024-05-29'],
    ['Innerhalb von 10 Tagen nachfragen', '2024-05-25'],
    ['Commander les lampes avant vendredi', '2024-05-17'],
    ['Commander les lampes avant le 3 juin', '2024-06-03'],
    ['Commander les lampes avant le 03/06', '2024-06-03'],
    ['Commander les lampes pour le 24 mai', '2024-05-24'],
    ['Commander les lampes d’ici lundi', '2024-05-20'],
    ["Commander les lampes d'ici deux semaines", '2024-05-29'],
    ['Commander les lampes d’ici la fin du mois', '2024-05-31'],
    ['Commander les lampes d’ici fin mai', '2024-05-31'],
    ['Commander les lampes au plus tard le 1er juin', '2024-06-01'],
    ['Commander les lampes avant lundi prochain', '2024-05-20'],
    ['Commander les lampes (échéance : 2024-05-24)', '2024-05-24'],
    ['Relancer dans dix jours', '2024-05-25'],
  ])('%s: %s', (text, day) => expect(dueOf(text)).toBe(day))

  it.each([
    'Order the lamps in a few months',
    'Order the lamps in a couple of weeks',
    'Order the lamps in the coming weeks',
    'Order the lamps by next week',
    'Order the lamps by the 2nd meeting',
    'Order the lamps from tomorrow',
    'Order the lamps for tomorrow',
    'Order the lamps over the next two weeks',
    'Order the lamps at 5 pm',
    'Lampen am Morgen bestellen',
    'Lampen am Morgen',
    'ランプ 5/24',
    'Order the lamps by next month',
    'Order the lamps by summer',
    'Order the lamps by May',
    'Order the lamps by noon',
    'Order the lamps by 3/6',
    'Order the lamps (Due: 10/06)',
    'Order the lamps, deadline: 10/06',
    'Order the lamps 📅 10/06/2024',
    'Order the lamps by 3/6/2024',
    'Order the lamps by next Friday',
    'Order the lamps by Friday or Monday',
    'Order the lamps by Friday, the chairs by Monday',
    'Don’t merge it before Friday',
    'Do not close the list until Monday',
    'Two weeks before 24 May the lamps arrive',
    'Staff the desk from Monday until Friday',
    'Staff the desk between Monday and Friday',
    'Within 3 days of the release, thank everybody',
    'Write down what was ordered before 2.0',
    'Ship it before 3.4. Then rest.',
    'The lamps stand by, may 5 people hold them',
    'Read the minutes of May 24',
    'Read https://lamps.example/by/2024-05-24',
    'Visit the fair on 24 May',
    'Lampen in ein paar Wochen bestellen',
    'Lampen bis nächste Woche bestellen',
    'Lampen bestellen bis nächsten Freitag',
    'Aufsicht von Montag bis Freitag',
    'Aufsicht Montag bis Freitag',
    'Aufsicht 9 bis 12 Uhr',
    'Aufsicht vom 3. bis 5. Juni',
    'Nicht vor Freitag bestellen',
    'Zwei Wochen vor dem 3. Juni proben',
    'Lampen in drei Wochen nach der Sitzung bestellen',
    'Ne pas commander avant vendredi',
    'Permanence du lundi jusqu’au vendredi',
    'Commander dans quelques semaines',
    'Commander les lampes avant la réunion',
    'Paid by 24 April',
  ])('none: %s', (text) => expect(dueOf(text)).toBeNull())

  it('counts on from the turn of the year', () => {
    expect(readDueDate('Order the lamps by Jan 10', '2024-12-18', words)).toBe('2025-01-10')
    expect(readDueDate('Order the lamps by end of January', '2024-12-18', words)).toBe('2025-01-31')
  })
})

describe('days in numbers are read as the note writes them', () => {
  it.each([
    ['Sent on 24/04/2024', '2024-06-03'],
    ['Sent on 4/24/2024', '2024-03-06'],
    ['Sent on 15/05/24', '2024-06-03'],
    ['Sent on 24/04/2024 and 4/25/2024', null],
    ['Sent on 2024/04/24', null],
    ['Sent on 4/24', null],
  ])('%s', (line, day) => {
    // March 6 is past, so only a key gives it.
    expect(duesIn(line, '', '## Tasks', '', '- Order the lamps (due: 03/06/2024)')).toEqual([day])
    const cell = duesIn(line, '', '## Tasks', '', '| Task | Due |', '|---|---|', '| Order the lamps | 03/06/2024 |')
    expect(cell).toEqual([day])
  })

  it('in the path', () => {
    const note = parseNote({ path: 'board/15-05-2024.md', text: '## Tasks\n\n- Order the lamps by 3/6' }, defaultReadingOptions)
    expect(note.items.map(({ due }) => due)).toEqual(['2024-06-03'])
  })
})

it('a decision has no day that only says when it is looked at again', () => {
  expect(duesIn('## Decisions', '', '- We look at the lamps again in two weeks', '- The lamps must be out by Friday')).toEqual([
    null,
    '2024-05-17',
  ])
})

it('a decision has no day until which it holds', () => {
  expect(duesIn('## Decisions', '', '- The shed stays closed until Friday', '## Tasks', '', '- Close the shed until Friday')).toEqual([
    null,
    '2024-05-17',
  ])
})

describe('due days beside a text', () => {
  it.each([
    ['Due', '24 May 2024', '2024-05-24'],
    ['Due date', '2024-05-24', '2024-05-24'],
    ['By when', 'Friday', '2024-05-17'],
    ['By', '24 May', '2024-05-24'],
    ['By', 'Ann', null],
    ['Deadline', 'by 24 May (talk to Ann)', '2024-05-24'],
    ['Bis wann', '24.05.', '2024-05-24'],
    ['Frist', 'Ende Mai', '2024-05-31'],
    ['Échéance', '03/06/2024', '2024-06-03'],
    ['Échéance', '3 juin', '2024-06-03'],
    ['**Due**', '2024-05-24', '2024-05-24'],
    ['Due', '2024-04-24', '2024-04-24'],
    ['Due', '03/06/2024', null],
    ['Due', '–', null],
    ['Due', 'when the lamps are here, say 24 May', null],
    ['Raised', '24 May 2024', null],
  ])('in the column %s: %s', (header, cell, day) => {
    expect(duesIn('## Tasks', '', `| Task | Who | ${header} |`, '|---|---|---|', `| Order the lamps | Ann | ${cell} |`)).toEqual([day])
  })

  it.each([
    ['- [ ] @ann order the lamps @May 24, 2024', '2024-05-24'],
    ['- [ ] @Ann Lee order the lamps 24 May 2024', '2024-05-24'],
    ['- [ ] Order the lamps - @ann - 2024-05-24', '2024-05-24'],
    ['- [ ] Order the lamps (@ann, due 2024-05-24)', '2024-05-24'],
    ['- [ ] [Ann Lee](/people/ann) order the lamps 24 May 2024', '2024-05-24'],
    ['- [ ] Ann Lee: order the lamps 2024-05-24', '2024-05-24'],
    ['- [ ] Ann Lee: order the LEDs 24 May 2024', '2024-05-24'],
    ['- [ ] Ann Lee: go to the AGM 24 May 2024', null],
    ['- Order the lamps → Ann, Fri', '2024-05-17'],
    ['- Ann: do', null],
    ['- Order the lamps (Ann Lee, 24 May)', '2024-05-24'],
    ['- Order the lamps – Ann Lee, due 5/24', '2024-05-24'],
    ['- [ ] Order the lamps 24 May 2024', null],
    ['- Ann: order the lamps in May', null],
    ['- [ ] @ann order the lamps for 24 May 2024', null],
    ['- [ ] @ann order the lamps of 24 May 2024', null],
    ['- [ ] Order the lamps of 24 May 2024', null],
    ['- [ ] @ann register for LampFest 24 May 2024', null],
  ])('behind a task: %s', (line, day) => expect(duesIn('Present: Ann Lee', '', '## Tasks', '', line)).toEqual([day]))

  it('behind the name of an owner whom the text names', () => {
    const dueOfItem = dueReader([], { path: '', lines: ['Order the lamps — **Ann Lee** (2024-05-24)'], date: '2024-05-15' }, words)
    const item = { kind: 'todo' as const, line: 1, endLine: 1, text: 'Order the lamps', details: [] }
    expect(dueOfItem({ ...item, owners: [{ written: 'Ann Lee' }] }, true)).toBe('2024-05-24')
    expect(dueOfItem({ ...item, owners: [{ written: 'Ben' }] }, true)).toBeNull()
  })

  it('in a nested line', () => {
    expect(duesIn('## Tasks', '', '- [ ] Order the lamps', '  - Due: 24 May', '- [ ] Buy rope', '  - by the way, it is blue')).toEqual([
      '2024-05-24',
      null,
    ])
  })

  it('of two tasks on one line each has its own', () => {
    expect(duesIn('ACTION: Ann orders the lamps by Friday. ACTION: Ben buys rope.')).toEqual(['2024-05-17', null])
  })
})

describe('the day at the end of a task, in a note of Wednesday 2024-05-15', () => {
  const dueOf = (task: string) => duesIn('## Actions', `- Ann: ${task}`)[0]

  it.each([
    ['paint the boat on Monday', '2024-05-20'],
    ['paint the boat this Saturday', '2024-05-18'],
    ['paint the boat - 5 June', '2024-06-05'],
    ['paint the boat → June 5', '2024-06-05'],
    ['paint the boat, 5 June', '2024-06-05'],
    ['paint the boat (Thurs)', '2024-05-16'],
    ['paint the boat on saturday (18.5.)', '2024-05-18'],
    ['paint the boat on the 18th', '2024-05-18'],
    ['paint the boat TODAY @bob', '2024-05-15'],
    ['paint the boat (tonight!)', '2024-05-15'],
    ['paint the boat, today please', '2024-05-15'],
    ['Boot streichen -> 5. Juni', '2024-06-05'],
    ['peindre le bateau lundi', '2024-05-20'],
  ])('%s: %s', (task, day) => expect(dueOf(task)).toBe(day))

  it.each([
    'the slides for the talk on Monday',
    'invite all to the dinner on Friday',
    'say a few words at the tea (29 May)',
    'write the report of 3 June 2024',
    'book the hall on 3 June',
    'ask Bob whether he can come on Friday',
    'pizza Friday',
    'paint the boat 3/15',
    'paint the boat, 3 May 2024',
    'watch the booth Monday - Friday',
    'write the plan (MO)',
    'write the plan, DI',
    'print the pages of 3 May - 24 May',
    'remove what we said today',
  ])('none: %s', (task) => expect(dueOf(task)).toBeNull())
})

describe('a day that is set apart at the end of somebody’s task', () => {
  it.each([
    ['Ann: print the list → May 24', '2024-05-24'],
    ['Ann - print the list - May 24', '2024-05-24'],
    ['Ann / print the list / 24 May', '2024-05-24'],
  ])('%s', (text, due) => {
    expect(duesIn('Attendees: Ann Lee, Bob Ray', '', '## Action items', '', `- ${text}`)).toEqual([due])
  })
})
