import { expect, test } from 'vitest'
import { readBlocks } from '../../src/notes/outline/parse-blocks.js'

const isLabel = (line: string): boolean => line === 'Actions:'

test.each([
  ['## *Next* `steps` [here](https://example.com/a_b_c) &amp; \\*now\\* ##', 'Next steps here & *now*'],
  ['Next **steps**\n===', 'Next steps'],
  ['# Notes of May <https://example.com>', 'Notes of May https://example.com'],
  ['# [Next steps][1]\n\n[1]: https://example.com', 'Next steps'],
  ['# [Next steps][a\\]b]\n\n> [a\\]b]: https://example.com', 'Next steps'],
  ['# [Next steps][2]\n\n[1]: https://example.com', '[Next steps][2]'],
  ['# The # sign, C\\# and *F#* #', 'The # sign, C# and F#'],
  ['> Next *steps\n> of May*\n> ===', 'Next steps of May'],
])('the heading %j reads %j', (text, plain) => {
  expect(readBlocks(text.split('\n'), isLabel)).toMatchObject([{ form: 'heading', text: plain }])
})

test.each([
  ['~~Book the room~~', true],
  ['- ~~Book\n  the *room*~~ now', true],
  ['Book the room ~~now~~', false],
  ['Book \\~\\~the room\\~\\~', false],
  ['Book `~~the room~~`', false],
])('%j is struck through: %s', (text, struck) => {
  expect(readBlocks(text.split('\n'), isLabel)).toMatchObject([{ struck }])
})
