import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, it, test } from 'vitest'
import { parseBlocks } from '../../src/notes/outline/markdown.js'
import { readBlocks } from '../../src/notes/outline/parse-blocks.js'
import { runs } from '../runs.js'

const sign = fc.constantFrom(
  ...['\n', '\n', '\n', '\n\n', ' ', '  ', '    ', '\t', '- ', '* ', '1. ', '> ', '[ ] ', '[x] ', '# ', '===', '---', '```', '~~~', '`'],
  ...['| ', '|\n|---|\n', '[a]: b', '[a', ']: b', '"c"', '<div>', '<!--', '-->', '\\', 'word', 'two words', 'A: ', '**', '~~'],
)

it('finds the blocks that the whole parser finds', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('')
      const whole = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
      expect(placesIn(parseBlocks(text))).toEqual(placesIn(whole))
    }),
    { numRuns: runs(1000) },
  )
})

/** What stands where, without the markup within lines. */
function placesIn(node: Nodes): unknown {
  const { start, end } = node.position!
  const place = [node.type, start.line, start.column, end.line, end.column]
  return 'children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type) ? [place, node.children.map(placesIn)] : place
}

test.each([
  ['- [ ] Book the room', false, ['Book the room']],
  ['- [x]\tBook the room', true, ['Book the room']],
  ['- [X] **Ann**: book it', true, ['**Ann**: book it']],
  ['- [ ] [x] Book the room', false, ['Book the room']],
  ['- [ ]\n  Book the room', false, ['', 'Book the room']],
  ['- [ ]', null, ['[ ]']],
  ['- [x](y) Book the room', null, ['[x](y) Book the room']],
  ['- a\n\n  [ ] Book the room', null, ['a']],
])('the box of %j is ticked: %s', (text, ticked, lines) => {
  const [block] = readBlocks(text.split('\n'), () => false)
  expect(block).toMatchObject({ ticked, lines: lines.map((text) => ({ text })) })
})

test.each([
  ['Next\n   steps\n===', 'Next steps'],
  ['> Next\n> steps\n> ---', 'Next steps'],
  ['[a]: b\nNext steps\n===', 'Next steps'],
])('the underlined heading %j reads %j', (text, plain) => {
  expect(readBlocks(text.split('\n'), () => false)).toMatchObject([{ form: 'heading', text: plain }])
})
