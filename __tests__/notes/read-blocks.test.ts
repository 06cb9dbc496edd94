import { expect, test } from 'vitest'
import { readBlocks } from '../../src/notes/outline/parse-blocks.js'

const isLabel = (line: string): boolean => line === 'Actions:'

test.each([
  ['## *Next* `steps` [here](https://example.com/a_b_c) &amp; \\*now\\* ##', 'Next steps here & *now*'],
  ['Next **steps**\n===', 'Next steps'],
  ['# Notes of May <https://example.com>', 'Notes of May https://example.com'],
  ['# [Next steps][1]\n\n[1]: https://example.com', 'Next steps'],
])('the heading %j reads %j', (text, plain) => {
  expect(readBlocks(text.split('\n'), isLabel)).toMatchObject([{ form: 'heading', text: plain }])
})
