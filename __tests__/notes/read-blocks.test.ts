import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlocks } from '../../src/notes/read-blocks.js'
import { hostileMarkdown } from '../fuzz/hostile-markdown.js'

test.each([
  ['## *Next* `steps` [here](https://example.com/a_b_c) &amp; \\*now\\* ##', 'Next steps here & *now*'],
  ['Next **steps**\n===', 'Next steps'],
  ['# Notes of May <https://example.com>', 'Notes of May https://example.com'],
  ['# [Next steps][1]\n\n[1]: https://example.com', 'Next steps'],
])('the heading %j reads %j', (text, plain) => {
  expect(readBlocks(text.split('\n'))).toMatchObject([{ form: 'heading', text: plain }])
})

test('leaving out inline markup changes no heading and no block', () => {
  fc.assert(
    fc.property(hostileMarkdown, (text) => {
      // A definition of a link makes the parser read everything.
      const whole = readBlocks(['[never-used]: https://example.com', '', ...text.split('\n')])
      expect(readBlocks(['', '', ...text.split('\n')])).toEqual(whole)
    }),
  )
})
