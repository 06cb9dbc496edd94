import type { Nodes } from 'mdast'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineBeginnings } from '../../src/notes/outline/line-beginnings.js'
import { parseBlocks } from '../../src/notes/outline/markdown.js'
import { runs } from '../runs.js'

/** Each node with its place: what the reader takes from the parser. */
const placesOf = (lines: readonly string[]): string[] => {
  const found: string[] = []
  const visit = (node: Nodes, depth: number): void => {
    const { start, end } = node.position!
    const content = 'value' in node ? node.value : 'label' in node ? node.label : ''
    // Within code no reader looks.
    const seen = node.type === 'code' ? '' : content
    found.push(`${' '.repeat(depth)}${node.type} ${start.line}:${start.column}-${end.line} ${seen}`)
    if ('children' in node) node.children.forEach((child) => visit(child, depth + 1))
  }
  visit(parseBlocks(lines.join('\n')), 0)
  return found
}

test('of plain lines the parser gets the beginnings', () => {
  const lines = [
    '# Call of May',
    '',
    'Ann told us of the lamps.',
    '- Order them',
    '  - 2. Ask Ben first',
    '',
    '1. **Board**: buy it',
    '> Some say so',
  ]
  expect(lineBeginnings(lines)).toEqual(['# Call of May', '', 'A', '- O', '  - 2. A', '', '1. **B', '> S'])
})

test.each([
  ['a heading that is underlined', ['Call', 'of *May*', '===', 'Ann'], ['Call', 'of *May*', '===', 'A']],
  ['a table', ['a | b', '- | -', 'Ann'], null],
  ['a definition', ['[a]: https://a.example "Lamps', 'and pumps"'], null],
  ['HTML', ['<b', 'class="x">'], null],
])('%s is left whole', (_, lines, kept) => {
  expect(lineBeginnings(lines)).toEqual(kept ?? lines)
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
    fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
      expect(placesOf(lineBeginnings(lines))).toEqual(placesOf(lines))
    }),
    { numRuns: runs(300) },
  )
})
