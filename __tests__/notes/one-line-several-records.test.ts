import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

function readNote(...body: string[]) {
  const text = ['# Call', '', 'Present: Ann Lee (AL), Bob Ray (BR)', '', ...body, ''].join('\n')
  const { items, diagnostics } = parseNote({ path: '2026-03-05.md', text }, defaultReadingOptions)
  return {
    items: items.map(({ kind, text: said, owners }) => [kind[0], owners.map(({ written }) => written).join('+'), said].join(' ')),
    named: diagnostics.map(({ code, line }) => `${line! - 4} ${code}`),
  }
}

const lamps = ['## Motion 4: The lamps', '', 'That we buy ten lamps.', '']

test.each<[what: string, body: string[], items: string[], named?: string[]]>([
  [
    'a task behind a vote',
    ['## Lamps', '', 'Motion to buy ten lamps.', '', 'Carried 5-0. Action: Bob to pay.'],
    ['d  Motion to buy ten lamps.', 't Bob Bob to pay.'],
  ],
  [
    'what somebody will do behind a vote',
    [...lamps, 'Carried 5-0. Ann will order them.'],
    ['d  That we buy ten lamps.'],
    ['5 task-in-talk'],
  ],
  [
    'a task between a motion and its bold result',
    [...lamps, 'TODO: Ann to get offers.', '', '**CARRIED**'],
    ['d  That we buy ten lamps.', 't Ann Ann to get offers.'],
  ],
  ['boxes there', [...lamps, '- [ ] Ann: get offers', '', '**CARRIED**'], ['d  That we buy ten lamps.', 't Ann get offers']],
  [
    'two tags on a line',
    ['## Talk', '', 'The roof leaks. (Action: AL) The door squeaks. (Action: BR)'],
    ['t AL The roof leaks.', 't BR The door squeaks.'],
  ],
  [
    'a sentence behind a tag',
    ['## Talk', '', 'The roof leaks. **Action: AL** Bob will oil the door.'],
    ['t AL The roof leaks.'],
    ['3 task-in-talk'],
  ],
  ['two arrows on a line', ['## Talk', '', '→ Ann: lamps; the roof leaks. → Bob: call them'], [], ['3 task-in-talk']],
  ['a flow', ['## Talk', '', '- Draft → Ann: review → Bob: publish'], [], ['3 task-in-talk']],
  ['a marker behind an arrow', ['## Talk', '', 'It is full. → Ann: clear it; Action: Bob to pay.'], [], ['3 task-in-talk']],
  [
    'lines of a cell',
    ['## Talk', '', '| A | B |', '|---|---|', '| Hall | TODO: Ann books it<br>TODO: Bob pays |'],
    ['t Ann Ann books it', 't Bob Bob pays'],
  ],
])('%s', (_, body, items, named = []) => {
  const found = readNote(...body)
  expect({ items: found.items.toSorted(), named: found.named }).toEqual({ items: items.toSorted(), named })
})

test.each([
  'Order paint. Bob will not do it.',
  'Order keys, Bob will not come',
  'Order cups, Bob pays nothing',
  'Order mugs, Bob will be away',
  'Order ham. Bob will never pay.',
  'Farbe bestellen. Bob kümmert sich nicht darum.',
])('who does not do it does not have it: %s', (line) => expect(readNote('## Actions', '', `- ${line}`).items).toEqual([`t  ${line}`]))
