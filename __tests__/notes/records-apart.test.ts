import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const read = (...lines: string[]) => {
  const text = ['# Society 7 May 2026', '', 'Present: Ada Lund (AL), Ben Kerr (BK)', '', '## Talk', '', ...lines].join('\n')
  return parseNote({ path: 'minutes/2026-05-07.md', text }, defaultReadingOptions)
}
const decisionsOf = (...lines: string[]) => read(...lines).items.flatMap(({ kind, text }) => (kind === 'decision' ? [text] : []))

test.each([
  [
    'the first lost',
    ['Motion 3: That the tent be sold. Lost 2-6.', 'Motion 4: That the stove be sold. Carried.'],
    ['That the stove be sold.'],
  ],
  ['the last lost', ['Motion 3: That the tent be sold. Carried.', 'Motion 4: That the stove be sold. Lost.'], ['That the tent be sold.']],
  [
    'hard breaks and bold numbers',
    ['**Motion 26/3:** That the tent be sold. Carried.  ', '**Motion 26/4 (from April)**: That the stove be sold. Carried 5-0.'],
    ['That the tent be sold.', 'That the stove be sold.'],
  ],
  ['without numbers', ['Motion to sell the tent. Carried.', 'Motion to sell the stove. Lost.'], ['Motion to sell the tent. Carried.']],
  ['in German', ['Antrag 1: Das Zelt verkaufen. Abgelehnt.', 'Antrag 2: Den Ofen verkaufen. Angenommen.'], ['Den Ofen verkaufen.']],
  ['movers and outcome below', ['Motion: That the tent be sold.', 'Moved: Ada', 'Seconded: Ben', 'Carried.'], ['That the tent be sold.']],
  [
    'sentences of resolution',
    ['It was resolved that the tent be sold.', 'It was resolved that the stove be kept.'],
    ['It was resolved that the tent be sold.', 'It was resolved that the stove be kept.'],
  ],
])('adjacent lines are records of their own: %s', (_, lines, decisions) => {
  expect(decisionsOf(...lines)).toEqual(decisions)
})

test.each([
  ['in the paragraph of the movers', ['Proposed AL, seconded BK. For 4, against 1. **Carried.**']],
  ['in a paragraph of its own', ['Proposed AL, seconded BK.', '', '**Carried.**']],
])('what was carried is the motion above: %s', (_, lines) => {
  expect(decisionsOf('Motion 5: That the path be swept.', '', ...lines)).toEqual(['That the path be swept.'])
})

test('a motion that lost in a paragraph of its own is no decision', () => {
  expect(decisionsOf('Motion 5: That the path be swept.', '', 'Proposed AL, seconded BK.', '', '**Lost.**')).toEqual([])
})

test.each([
  ['It was resolved that the path be swept.', ['AL to buy a broom', 'It was resolved that the path be swept.']],
  ['Motion 5: That the path be swept. Carried.', ['AL to buy a broom', 'That the path be swept.']],
])('a task ends where a decision begins: %s', (line, texts) => {
  expect(read('TODO: AL to buy a broom', line).items.map(({ text }) => text)).toEqual(texts)
})

test('behind a task what somebody else will do is named', () => {
  const { items, diagnostics } = read('**Action AL:** buy a broom', 'BK will sweep the path.')
  expect(items.map(({ text }) => text)).toEqual(['buy a broom'])
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['task-in-talk', 8]])
})

test.each(['carried over again.', 'c/o to June', 'still in hand', 'carried over to June'])('what arises is reported: %s', (state) => {
  const { reported } = read('## Matters arising', '', `- Grant (AL): ${state}`)
  expect(reported?.map(({ text, state: how }) => [text, how])).toEqual([['Grant (AL)', 'open']])
})

test('what was carried over opens nothing', () => {
  const { items, reported } = read('## Carried over', '', '- [ ] AL: buy a broom', '- [x] BK: sweep the path')
  expect(items).toEqual([])
  expect(reported?.map(({ state }) => state)).toEqual(['open', 'done'])
})
