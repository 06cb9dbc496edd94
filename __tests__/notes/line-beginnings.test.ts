import type { Nodes } from 'mdast'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LineBeginning, lineBeginnings } from '../../src/notes/outline/line-beginnings.js'
import { parseBlocks } from '../../src/notes/outline/markdown.js'
import { runs } from '../runs.js'

/** Each node with its place: what the reader takes from the parser. */
const placesOf = (parsed: readonly LineBeginning[]): string[] => {
  const found: string[] = []
  const visit = (node: Nodes, depth: number): void => {
    const { start, end } = node.position!
    const content = 'value' in node ? node.value : 'label' in node ? node.label : ''
    // Text is read from the source.
    if (node.type === 'text') return
    // Within code no reader looks.
    const seen = node.type === 'code' ? '' : content
    const [from, to] = [parsed[start.line - 1]!.from, parsed[end.line - 1]!.to]
    found.push(`${' '.repeat(depth)}${node.type} ${from}:${start.column}-${to} ${seen}`)
    if ('children' in node) node.children.forEach((child) => visit(child, depth + 1))
  }
  visit(parseBlocks(parsed.map(({ text }) => text).join('\n')), 0)
  return found
}
const wholeLines = (lines: readonly string[]): LineBeginning[] => lines.map((text, index) => ({ text, from: index, to: index }))

test('of plain lines the parser gets the beginnings, of several in a row the first', () => {
  const lines = [
    '# Call of May',
    '',
    'Ann told us of the lamps.',
    'All were',
    'glad.',
    '- Order them',
    '  - 2. Ask Ben',
    '1. **Board**: buy it',
  ]
  expect(lineBeginnings(lines)).toEqual([
    { text: '# x', from: 0, to: 0 },
    { text: '', from: 1, to: 1 },
    { text: 'x', from: 2, to: 4 },
    { text: '- x', from: 5, to: 5 },
    { text: '  - 2. x', from: 6, to: 6 },
    { text: '1. **x', from: 7, to: 7 },
  ])
})

test.each([
  ['a table', ['a | b', '- | -', 'Ann']],
  ['a definition', ['[a]: https://a.example "Lamps', 'and pumps"']],
  ['HTML', ['<b', 'class="x">']],
])('%s is left whole', (_, lines) => {
  expect(lineBeginnings(lines)).toEqual(wholeLines(lines))
})

const line = fc
  .tuple(
    fc.array(fc.constantFrom(...['', '', ' ', '  ', '    ', '\t', '- ', '* ', '1. ', '12) ', '> ', '# ', '- [ ] ']), { maxLength: 3 }),
    fc.array(
      fc.constantFrom(...['Ann', 'b', ' ', '**', '---', '===', '```', '~~~', '|', ':-', '<b>', '<!--', '-->', '[a]:', '"', '1.', '- ', '']),
      {
        maxLength: 5,
      },
    ),
  )
  .map(([marks, text]) => [...marks, ...text].join(''))

test('the blocks of beginnings are those of the whole text', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
      expect(placesOf(lineBeginnings(lines))).toEqual(placesOf(wholeLines(lines)))
    }),
    { numRuns: runs(300) },
  )
})
