/** A task of one person never stands in the item of another. */
import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const present = ['# Crew', '', 'Present: Ann Lee, Bob Ray, Cy Dorn', '']

/** Each item as "owners: text". */
const itemsOf = (...lines: string[]) =>
  parseNote({ path: 'notes/2026-03-05.md', text: [...present, ...lines].join('\n') }, defaultReadingOptions).items.map(
    ({ owners, text }) => `${owners.map(({ written }) => written).join(', ')}: ${text}`,
  )

test.each([
  [
    'lines that each end in people',
    ['the nets (Ann)', 'the rope – Bob', 'the flag @cy'],
    ['Ann: the nets (Ann)', 'Bob: the rope – Bob', 'cy: the flag @cy'],
  ],
  ['one task on two lines', ['mend the nets', 'and the rope (Bob)'], ['Bob: mend the nets and the rope (Bob)']],
  ['a line that goes on', ['mend the nets (Ann) and', 'the rope (Bob)'], ['Ann, Bob: mend the nets (Ann) and the rope (Bob)']],
  ['a key on a line of its own', ['Mend the nets (Ann)', 'owner: @cy'], ['cy: Mend the nets (Ann) owner: @cy']],
  ['numbers of a register', ['A1 Ann to mend the nets', 'A2 Bob: the rope'], ['Ann: Ann to mend the nets', 'Bob: the rope']],
  [
    'numbers of paragraphs',
    ['1.1 Ann to mend the nets', '1.2 Bob to sell the rope'],
    ['Ann: Ann to mend the nets', 'Bob: Bob to sell the rope'],
  ],
  ['paper', ['Bob to buy', 'A4 paper'], ['Bob: Bob to buy A4 paper']],
  ['a topic below a task', ['Ann: mend the nets', 'Order policy: two offers'], ['Ann: mend the nets', ': Order policy: two offers']],
  ['a due date below a task', ['Ann: mend the nets', 'Due date: Friday'], ['Ann: mend the nets Due date: Friday']],
])('below a heading for actions: %s', (_, lines, items) => {
  expect(itemsOf('## Actions', '', ...lines)).toEqual(items)
})

test.each([
  ['another’s task of the same line', ['Bob will call them. The rope is old. **Action: Ann**'], ['Ann: The rope is old.']],
  ['what is said of the task', ['The rope is old. It must go. **Action: Ann**'], ['Ann: The rope is old. It must go.']],
  ['numbered lines', ['3.2 Bob heard nothing yet.', '3.3 The rope is old. **Action: Ann**'], ['Ann: The rope is old.']],
  ['a tag without a point in front', ['The rope is old', '**Action: Ann**'], ['Ann: The rope is old']],
  [
    'a second marker behind a comma',
    ['Deck: TODO: Ann to mend it, TODO: Bob to paint it'],
    ['Ann: Ann to mend it', 'Bob: Bob to paint it'],
  ],
  ['talk below a marked task', ['ACTION: Bob to call them', 'The crew was thanked.'], ['Bob: Bob to call them']],
  ['more of a marked task', ['ACTION: Bob to call them', 'It is urgent.'], ['Bob: Bob to call them It is urgent.']],
  ['more of a decision', ['DECISION: we sell the rope', 'The flag is kept.'], [': we sell the rope The flag is kept.']],
  ['a label with a tail', ['Action items from the survey:', '- mend the nets (Ann)'], ['Ann: mend the nets (Ann)']],
])('in the talk: %s', (_, lines, items) => {
  expect(itemsOf('## Talk', '', ...lines)).toEqual(items)
})

test.each([
  ['below a task of nobody', ['- Order the rope', '  - Ann: ask the shop', '  - it is cheap'], [': Order the rope', 'Ann: ask the shop']],
  ['a box', ['- [ ] sell the nets', '  - [ ] Bob: price list'], [': sell the nets', 'Bob: price list']],
  ['by a day', ['- Ann: sell the nets', '  - Bob: price list by Friday'], ['Ann: sell the nets', 'Bob: price list by Friday']],
  ['what somebody said', ['- Ann: sell the nets', '  - Bob: they are old', '  - Bob: good idea'], ['Ann: sell the nets']],
])('below a list item: %s', (_, lines, items) => {
  expect(itemsOf('## Actions', '', ...lines)).toEqual(items)
})

test('a person in brackets in a list right below somebody’s task', () => {
  expect(itemsOf('## Actions', '', 'Sell the nets. [Ann]', '- [Bob] price list')).toEqual(['Ann: Sell the nets. [Ann]', 'Bob: price list'])
})
