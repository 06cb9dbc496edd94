import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from '../../src/notes/text/parts-of-note.js'
import { readBlocks } from '../../src/notes/outline/parse-blocks.js'
import { hostileMarkdown } from '../fuzz/hostile-markdown.js'

const isLabel = (line: string): boolean => line === 'Actions:'

test.each([
  ['## *Next* `steps` [here](https://example.com/a_b_c) &amp; \\*now\\* ##', 'Next steps here & *now*'],
  ['Next **steps**\n===', 'Next steps'],
  ['# Notes of May <https://example.com>', 'Notes of May https://example.com'],
  ['# [Next steps][1]\n\n[1]: https://example.com', 'Next steps'],
])('the heading %j reads %j', (text, plain) => {
  expect(readBlocks(text.split('\n'), isLabel)).toMatchObject([{ form: 'heading', text: plain }])
})

test('reading a long note in parts changes no heading and no block', () => {
  const filler = 'Some words of a long talk.\n'.repeat(400)
  fc.assert(
    fc.property(fc.array(hostileMarkdown, { minLength: 2, maxLength: 4 }), fc.constantFrom('\n\n', '\n'), (pieces, between) => {
      const lines = pieces
        .map((piece) => `${piece.replaceAll(/\r|\]:/g, ' ')}${between}${filler}\n`)
        .join('')
        .split('\n')
      // A definition of a link makes the parser read everything in one.
      expect(readBlocks(['', '', ...lines], isLabel)).toEqual(readBlocks(['[never-used]: https://example.com', '', ...lines], isLabel))
    }),
  )
})

test.each<[string, string, boolean]>([
  ['a heading', '## Next', true],
  ['a closed fence', '```js\n# no heading\n```\n\n## Next', true],
  ['an open fence', '````\n```\n\n## Next', false],
  ['a fence of tildes', '~~~\n```\n\n## Next', false],
  ['a fence in a list', '- ```\n\n## Next', false],
  ['an open comment', '<!-- for later\n\n## Next', false],
  ['a fence within HTML', '<div>\n```\n</div>\n\n```\n\n## Next', false],
  ['a heading right below text', 'Text\n## Next', false],
  ['a link defined for all', '## Next\n\n[a]: https://example.com', false],
])('a long note is read in parts at %s: %s', (_, tail, inParts) => {
  expect(partsOf([...'Some words of a long talk.\n'.repeat(400).split('\n'), ...tail.split('\n')]).length).toBe(inParts ? 2 : 1)
})
