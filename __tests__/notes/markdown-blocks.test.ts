import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, it, test } from 'vitest'
import { parseBlocks } from '../../src/notes/outline/markdown.js'
import { readBlocks } from '../../src/notes/outline/parse-blocks.js'
import { splitAtHeadings } from '../../src/notes/outline/source-text.js'
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

it('finds between the headings what the whole parser finds', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const lines = signs.join('').split('\n')
      const parsedWhole = parseBlocks(lines.join('\n')).children.map(({ type, position }) => [
        type,
        position!.start.line,
        position!.end.line,
      ])
      const sources = splitAtHeadings(lines.map((text, index) => ({ number: index + 1, text })))
      const parsedAlone = sources.flatMap((source) =>
        source.root.children.map((node) => [node.type, source.firstLine(node), source.lastLine(node)]),
      )
      expect(parsedAlone).toEqual(parsedWhole)
    }),
    { numRuns: runs(1000) },
  )
})

it('reads the headings that the whole parser reads', () => {
  const marked = fc.constantFrom(...['Call', ' of ', '*May*', '`#`', ' #', '\\#', '#', ' ', '\t', '_so_', '[a]', '~~no~~', '&amp;'])
  const heading = fc.tuple(
    fc.constantFrom('# ', '###\t', '##', '- # ', ''),
    fc.array(marked),
    fc.constantFrom('', '\n===', '\nand on\n---'),
  )
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 4 }), fc.boolean(), (written, defines) => {
      const texts = written.map(([marks, words, underline]) => `${marks}${words.join('')}${underline}`)
      const text = [...texts, ...(defines ? ['[a]: https://a.example'] : [])].join('\n\n')
      const { children } = fromMarkdown(text, {
        extensions: [gfmTable(), gfmStrikethrough()],
        mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
      })
      const whole = children.filter((node) => node.type === 'heading')
      const found = readBlocks(text.split('\n'), () => false).flatMap((part) => (part.form === 'heading' ? [part] : []))
      expect(found.map(({ depth, line, text }) => [depth, line, withoutBlanks(text)])).toEqual(
        whole.map((node) => [node.depth, node.position!.start.line, withoutBlanks(toString(node, { includeHtml: false }))]),
      )
    }),
    { numRuns: runs(1000) },
  )
})

/** A hard break between two words is no blank to the whole parser. */
const withoutBlanks = (text: string): string => text.replaceAll(/\s+/g, '')

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
