/** What pairs an item with another, where neither its place nor its words are the same any more. */
import { describe, expect, test } from 'vitest'
import { daysBetween } from '../../src/model/days-between.js'
import { identify } from '../../src/matching/identity.js'
import { pairNear } from '../../src/matching/near-match.js'
import { pairItems } from '../../src/matching/pair-items.js'
import { pairNotes } from '../../src/matching/pair-notes.js'
import { trigramDice } from '../../src/matching/similarity.js'
import { aNote, anItem, type GivenItem } from '../plan/builders.js'

const room = 'Book the room for the spring workshop'

describe('likeness', () => {
  test.each([
    ['', '', 1],
    ['room', 'room', 1],
    ['abc', 'xyz', 0],
    ['', 'abc', 0],
    ['ab', 'abab', 0.75],
  ])('%j and %j: %s', (a, b, likeness) => expect(trigramDice(a, b)).toBeCloseTo(likeness, 5))
})

describe('near matches', () => {
  const comparable = (given: string | GivenItem) => {
    const item = anItem(given)
    const { hard, soft } = identify(item)
    return { hard, soft, owners: item.owners.map(({ written }) => written), text: item.text }
  }
  const paired = (lefts: readonly (string | GivenItem)[], rights: readonly (string | GivenItem)[]) => {
    const { pairs, refused } = pairNear(lefts.map(comparable), rights.map(comparable))
    return {
      pairs: pairs.map(([left, right]) => `${left.text} = ${right.text}`),
      refused: refused.map(({ left, right }) => `${left.text} ~ ${right.text}`),
    }
  }
  const isPair = (left: string | GivenItem, right: string | GivenItem) => paired([left], [right]).pairs.length === 1

  test.each<[string, string | GivenItem, string | GivenItem, boolean]>([
    ['a typo', room, 'Book the room for the sprng workshop', true],
    ['other work', room, 'Order the badges for all speakers', false],
    ['another number', 'Review #191 before Thursday', 'Review #192 before Thursday', false],
    ['another version', 'Write the notes of 0.10', 'Write the notes of 0.11', false],
    ['another address', 'See https://a.example/x for it', 'See https://a.example/y for it', false],
    ['another number without a sign', 'Order 20 cakes for the workshop', 'Order 30 cakes for the workshop', false],
    ['the same digits in another number', 'Review pull request 191 today', 'Review pull request 119 today', false],
    ['the same numbers in another version', 'Write the notes of 0.1', 'Write the notes of 1.0', false],
    ['the same numbers in another order', 'Compare #12 with #13 before Thursday', 'Compare #13 with #12 before Thursday', true],
    [
      'a typo behind a number and a point',
      'Part 2. Send the invitations to every sponsor',
      'Part 2. Send the invitatons to every sponsor',
      true,
    ],
    ['a typo in a hash tag', 'Tell everybody about it under #springworkshop', 'Tell everybody about it under #sprngworkshop', true],
    ['another address without encryption', 'See http://a.example/x for it', 'See http://a.example/y for it', false],
    ['another pull request, and nothing else', 'https://github.com/acme/core/pull/459', 'https://github.com/acme/core/pull/460', false],
    ['few words and one more', 'Order five cakes', 'Order five birthday cakes', true],
    ['few words with two letters swapped', 'Fix teh lamp', 'Fix the lamp', true],
    ['few words with others behind them', 'Buy tea', 'Buy tea and cake', true],
    ['few words of which one is another', 'Book the room', 'Book the band', false],
    ['one word, and that with others', 'Lamps', 'Lamps and ropes', false],
    ['other code', 'Use `arm64` as the name', 'Use `amd64` as the name', false],
    ['one number, and quite other words', 'Review #191 before Thursday', 'Look at #191 by Thursday', true],
    ['another kind', room, { text: room, kind: 'decision' }, false],
    ['few words must be much alike', 'Order a cake', 'Order a cook', false],
    ['few words with a letter more', 'Order a cake', 'Order a cakes', true],
    ['other owners', room, { text: `${room} soon`, owners: ['MS'] }, true],
    [
      'other owners count against it',
      { text: room, owners: ['RD'] },
      { text: 'Book a room for our spring workshops', owners: ['MS'] },
      false,
    ],
    [
      'the same owners in another order do not',
      { text: room, owners: ['RD', 'MS'] },
      { text: 'Book a room for our spring workshops', owners: ['MS', 'RD'] },
      true,
    ],
  ])('%s', (_, left, right, expected) => {
    expect(isPair(left, right)).toBe(expected)
    expect(isPair(right, left)).toBe(expected)
  })

  test('of two that fit about as well none is taken, on either side, and both are named', () => {
    const two = [`${room} in Aarhus`, `${room} in Odense`]
    expect(paired([room], two)).toEqual({ pairs: [], refused: [`${room} ~ ${two[0]}`, `${room} ~ ${two[1]}`] })
    expect(paired(two, [room])).toEqual({ pairs: [], refused: [`${two[0]} ~ ${room}`, `${two[1]} ~ ${room}`] })
  })

  test('one that fits clearly better is taken', () => {
    const far = 'Book the big room for the long spring workshops'
    expect(paired([room], [far, `${room}s`]).pairs).toEqual([`${room} = ${room}s`])
    expect(paired([far, `${room}s`], [room]).pairs).toEqual([`${room}s = ${room}`])
  })

  test('those that say the same are no rivals while there are enough of them, and are taken in order', () => {
    expect(paired([room, room], [`${room}!s`, `${room}!s`])).toMatchObject({
      pairs: [`${room} = ${room}!s`, `${room} = ${room}!s`],
      refused: [],
    })
    expect(paired([room, room], [`${room}s`]).pairs).toEqual([`${room} = ${room}s`])
  })
})

describe('identity', () => {
  const key = (given: string | GivenItem, repository?: string) =>
    identify(anItem(given), repository === undefined ? {} : { repository }).key
  test.each<[string, string | GivenItem, string | GivenItem, boolean]>([
    ['case, white space, emphasis and the end', '**Ask** Răzvan _now_!', 'ask  răzvan now', true],
    ['the form of its marks', 'Z\u00e4hlen', 'Za\u0308hlen', true],
    ['a mark', 'Die Beitr\u00e4ge z\u00e4hlen', 'Die Beitr\u00e4ge zahlen', false],
    ['a sign of another script', 'ハト', 'パト', false],
    ['a vowel of another script', 'मल', 'माल', false],
    ['a sign within', 'Port it to F#', 'Port it to F+', false],
    ['a sign before', 'Pass -v', 'Pass +v', false],
    ['a star that is no emphasis', 'Document *rest', 'Document rest', false],
    ['stars within code', 'Document `**rest**`', 'Document `rest`', false],
    ['the order of owners', { owners: ['RD', 'SK'] }, { owners: ['SK', 'RD'] }, true],
    ['an owner’s accents', { owners: ['Răzvan'] }, { owners: ['razvan'] }, true],
    ['its line, day, state and details', {}, { line: 99, due: '2026-03-20', state: 'done', details: ['- more'] }, true],
    ['other owners', { owners: ['RD'] }, { owners: ['SK'] }, false],
    ['another kind', {}, { kind: 'decision' }, false],
    ['a point in a number', 'Ship 1.2', 'Ship 12', false],
    ['the case of an address', 'See https://a.example/X', 'See https://a.example/x', true],
  ])('%s', (_, one, other, same) => expect(key(one) === key(other)).toBe(same))

  const pull = 'https://github.com/acme/core/pull/459'
  test.each<[string, string | GivenItem, string | GivenItem, boolean]>([
    ['who is asked to look at it', { text: pull, owners: ['RD'] }, { text: pull, owners: ['SK'] }, true],
    ['how it is written', pull, 'acme/core#459', true],
    ['in which letters', pull, 'ACME/core#459', true],
    ['by which address', pull, 'http://www.GitHub.com/Acme/Core/pull/459/files#r1', true],
    ['in which order', `${pull} and acme/core#460`, `acme/core#460, ${pull}`, true],
    ['another one', pull, 'acme/core#460', false],
    [
      'one that has an issue of its own',
      { text: pull, owners: ['RD'], sharesIssue: false },
      { text: pull, owners: ['SK'], sharesIssue: false },
      false,
    ],
    ['a decision', { kind: 'decision', text: pull, owners: ['RD'] }, { kind: 'decision', text: pull, owners: ['SK'] }, false],
  ])('of an item that is nothing but links: %s', (_, one, other, same) => expect(key(one) === key(other)).toBe(same))
  test('a plain number counts where the series names a repository', () => {
    expect(key('#459', 'acme/core')).toBe(key(pull))
    expect(identify(anItem('#459')).references).toBeNull()
  })
})

describe('the notes of base and head', () => {
  const tasks = [room, 'Order the badges for all speakers', 'Send the invitations to every sponsor', 'Draw a poster for the entrance hall']
  const version = (path: string, items: readonly string[], blob = path) => ({ note: aNote(path, items), blob })
  const paired = (base: ReturnType<typeof version>[], head: ReturnType<typeof version>[]) =>
    pairNotes(base, head).map((change) => `${change.base?.path ?? '-'} > ${change.head?.path ?? '-'}`)

  test.each<[string, ReturnType<typeof version>[], ReturnType<typeof version>[], string[]]>([
    ['one path', [version('a/2026-03-05.md', tasks)], [version('a/2026-03-05.md', [])], ['a/2026-03-05.md > a/2026-03-05.md']],
    [
      'one day and no items at all',
      [version('a/2026-03-05.md', [])],
      [version('b/2026-03-05.md', [])],
      ['a/2026-03-05.md > -', '- > b/2026-03-05.md'],
    ],
    ['one blob', [version('a/2026-03-05.md', [], 'x')], [version('b/2026-04-01.md', [], 'x')], ['a/2026-03-05.md > b/2026-04-01.md']],
    [
      'one day and half of the items',
      [version('a/2026-03-05.md', tasks.slice(0, 2))],
      [version('b/2026-03-05.md', tasks.slice(1))],
      ['a/2026-03-05.md > b/2026-03-05.md'],
    ],
    [
      'one day and nothing in common',
      [version('a/2026-03-05.md', tasks.slice(0, 2))],
      [version('b/2026-03-05.md', tasks.slice(2))],
      ['a/2026-03-05.md > -', '- > b/2026-03-05.md'],
    ],
    [
      'one day and too little in common',
      [version('a/2026-03-05.md', tasks.slice(0, 3))],
      [version('b/2026-03-05.md', [tasks[0]!, 'Tell the press', 'Rent a van'])],
      ['a/2026-03-05.md > -', '- > b/2026-03-05.md'],
    ],
    [
      'one series and half of the items to the letter',
      [version('a/2026-03-05.md', tasks.slice(0, 2))],
      [version('a/2026-03-12.md', [tasks[0]!, 'Rent a van'])],
      ['a/2026-03-05.md > a/2026-03-12.md'],
    ],
    [
      'one series and items that are only alike',
      [version('a/2026-03-05.md', [room])],
      [version('a/2026-03-12.md', [`${room}s`])],
      ['a/2026-03-05.md > -', '- > a/2026-03-12.md'],
    ],
    [
      'another series and another day',
      [version('a/2026-03-05.md', tasks)],
      [version('b/2026-03-12.md', tasks)],
      ['a/2026-03-05.md > -', '- > b/2026-03-12.md'],
    ],
    [
      'the one with most in common',
      [version('a/2026-03-05.md', tasks.slice(0, 1)), version('b/2026-03-05.md', tasks)],
      [version('c/2026-03-05.md', tasks)],
      ['b/2026-03-05.md > c/2026-03-05.md', 'a/2026-03-05.md > -'],
    ],
  ])('%s', (_, base, head, expected) => expect(paired(base, head)).toEqual(expected))
})

describe('the items of one note', () => {
  const states = (
    base: readonly (string | GivenItem)[],
    head: readonly (string | GivenItem)[],
    dates: [string, string] = ['2026-03-05', '2026-03-05'],
  ) => {
    const {
      head: items,
      absent,
      rivals,
      overwritten,
    } = pairItems(aNote('notes/call.md', base, { date: dates[0] }), aNote('notes/call.md', head, { date: dates[1] }))
    return {
      now: items.map(({ was }) => was?.item.text ?? null),
      absent: absent.map(({ item }) => item.text),
      rivals: rivals.map(({ now, was }) => `${now.item.text} ~ ${was.item.text}`),
      overwritten,
    }
  }
  const [a, b] = ['Order the badges for all speakers', 'Send the invitations to every sponsor']
  test.each<[string, Parameters<typeof states>, ReturnType<typeof states>]>([
    [
      'another owner, the same words',
      [[{ text: room, owners: ['RD'] }], [{ text: room, owners: ['SK'] }]],
      { now: [room], absent: [], rivals: [], overwritten: false },
    ],
    [
      'with short words, too',
      [[{ text: 'Cake', owners: ['RD'] }], [{ text: 'Cake', owners: ['SK'] }]],
      { now: ['Cake'], absent: [], rivals: [], overwritten: false },
    ],
    [
      'of two owners one is exact',
      [
        [
          { text: 'Cake', owners: ['RD'] },
          { text: 'Cake', owners: ['SK'] },
        ],
        [{ text: 'Cake', owners: ['SK'] }],
      ],
      { now: ['Cake'], absent: ['Cake'], rivals: [], overwritten: false },
    ],
    [
      'the same words go before words that are only alike',
      [[{ text: room, owners: ['RD'] }], [{ text: `${room}s`, owners: ['RD'] }, { text: room, owners: ['SK'] }, a]],
      { now: [null, room, null], absent: [], rivals: [], overwritten: false },
    ],
    [
      'the same words of two others: which of them it was is open',
      [
        [
          { text: room, owners: ['RD'] },
          { text: room, owners: ['AJ'] },
        ],
        [{ text: room, owners: ['SK'] }],
      ],
      { now: [null], absent: [room, room], rivals: [`${room} ~ ${room}`, `${room} ~ ${room}`], overwritten: false },
    ],
    [
      'the same words for two others: which of them it is is open',
      [
        [{ text: room, owners: ['RD'] }],
        [
          { text: room, owners: ['SK'] },
          { text: room, owners: ['AJ'] },
        ],
      ],
      { now: [null, null], absent: [room], rivals: [`${room} ~ ${room}`, `${room} ~ ${room}`], overwritten: false },
    ],
    [
      'what is clearly another item’s edit is no rival',
      [[`${room} in Aarhus`], ['Book the rooms for a workshop in Aarhus', `${room} in Aarhuus`]],
      { now: [null, `${room} in Aarhus`], absent: [], rivals: [], overwritten: false },
    ],
    [
      'half survives another day',
      [
        [room, a],
        [room, b],
        ['2026-03-05', '2026-03-12'],
      ],
      { now: [room, null], absent: [a], rivals: [], overwritten: false },
    ],
    [
      'less than half: another meeting’s text, and nothing near counts',
      [
        [room, a, b],
        [room, `${a}!s`],
        ['2026-03-05', '2026-03-12'],
      ],
      { now: [room, null], absent: [a, b], rivals: [], overwritten: true },
    ],
    [
      'the day is the same: edits, however many',
      [
        [room, a, b],
        [`${room}s`, `${a}!s`],
      ],
      { now: [room, a], absent: [b], rivals: [], overwritten: false },
    ],
  ])('%s', (_, given, expected) => expect(states(...given)).toEqual(expected))
  test('a note that is new or gone', () => {
    const note = aNote('notes/call.md', [room])
    expect(pairItems(null, note)).toMatchObject({ head: [{ was: null }], absent: [], overwritten: false })
    expect(pairItems(note, null)).toMatchObject({ head: [], absent: [{ item: { text: room } }], overwritten: false })
  })
})

test.each([
  ['2026-03-05', '2026-03-05', 0],
  ['2026-03-05', '2026-04-05', 31],
  ['2026-03-05', '2026-02-28', -5],
])('days from %s to %s: %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days))
