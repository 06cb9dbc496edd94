import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { toString } from 'mdast-util-to-string'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { expect, test } from 'vitest'
import { lineBeginnings } from '../../src/notes/text/line-beginnings.js'
import { hostileMarkdown } from '../fuzz/hostile-markdown.js'

test.each([
  ['- RD: Write the minutes', '- R'],
  ['  12. [x] élan', '  12. [x] é'],
  ['> * @ann asks', '> * @'],
  ['## Next steps', '## Next steps'],
  ['```js', '```js'],
  ['[a](b) c', '[a](b) c'],
  ['for later -->', 'for later -->'],
])('of the line %j, %j is kept', (line, kept) => {
  expect(lineBeginnings([line])).toEqual([kept])
})

test.each(['Who | What\n- | -\nAnn | posters', 'Who\n:-\nAnn', 'Text\n~~that\nends~~ here', '[a]: b\n"title\nof it"', 'Next\nsteps\n==='])(
  'all of %j is kept, for its markup reaches over lines',
  (text) => {
    expect(lineBeginnings(['Some talk', '', ...text.split('\n'), '', 'More talk'])).toEqual(['S', '', ...text.split('\n'), '', 'M'])
  },
)

test('what is left out changes no block, no heading and nothing struck through', () => {
  fc.assert(
    fc.property(hostileMarkdown, (text) => {
      const lines = text.replaceAll('\r', ' ').split('\n')
      expect(blocksOf(lineBeginnings(lines))).toEqual(blocksOf(lines))
    }),
    { numRuns: 1000 },
  )
})

/** The blocks with the places at which they begin and the lines on which they end; the texts of headings and of what is struck through. */
function blocksOf(lines: readonly string[]): unknown {
  const shape = (node: Nodes): unknown => ({
    type: node.type,
    line: node.position!.start.line,
    column: node.position!.start.column,
    endLine: node.position!.end.line,
    ...('checked' in node && { checked: node.checked }),
    ...(node.type === 'heading'
      ? { text: toString(node) }
      : node.type === 'paragraph'
        ? { struck: node.children.filter((child) => child.type === 'delete').map((child) => toString(child)) }
        : 'children' in node && { children: node.children.map(shape) }),
  })
  return shape(
    fromMarkdown(lines.join('\n'), {
      extensions: [gfmTaskListItem(), gfmStrikethrough(), gfmTable()],
      mdastExtensions: [gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
    }),
  )
}
