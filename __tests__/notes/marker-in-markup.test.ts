import { expect, test } from 'vitest'
import { noteReader } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const read = noteReader(defaultReadingOptions)
/** What is read of the talk: items, and the lines that are named with their codes; lines count from the first of the talk. */
function readTalk(...talk: string[]) {
  const { items, diagnostics } = read({ path: '2026-03-05-call.md', text: ['# Call', '', '## Talk', '', ...talk].join('\n') })
  return {
    items: items.map(({ line, text }) => `${line - 4}: ${text}`),
    named: diagnostics.map(({ code, line }) => `${line! - 4}: ${code}`),
  }
}

test.each<[markdown: string[], named: string[]]>([
  [['<div>', 'TODO: call them', '</div>'], ['2: marker-in-markup']],
  [['<p>ACTION: call them</p>'], ['1: marker-in-markup']],
  [['Late.', '', '    TODO: call them'], ['3: marker-in-markup']],
  [['<div>', 'We talked about the list.', '</div>'], []],
  [['```sh', '# TODO: call them', '```'], []],
  [['```', 'TODO: call them', '', '## Next'], ['1: unclosed-code']],
  [['- ~~~', '  TODO: call them'], ['1: unclosed-code']],
  [['````', '```', 'x', '````'], []],
])('%j names %j', (markdown, named) => {
  expect(readTalk(...markdown)).toEqual({ items: [], named })
})

test('a marker in a cell is read as in any line', () => {
  const table = [
    '| Topic | Said |',
    '|---|---|',
    '| Roof | TODO: call the roofer |',
    '| Door | it squeaks |',
    '| Bell | DECISION: two bells |',
  ]
  expect(readTalk(...table)).toEqual({ items: ['3: call the roofer', '5: two bells'], named: [] })
})
