import type { Definition, Heading, Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remembered } from '../../model/remembered.js'
import { parseInline } from './markdown.js'
import type { SourceText } from './source-text.js'

/** Signs that inline markup begins with. */
const marks = /[\\&*_`<[~]/

/** Says what the headings of a note read without their inline markup. Of all other text only the source is read. */
export function readHeadings(sources: readonly SourceText[]): (text: string) => string {
  const labels = sources.flatMap(({ root }) => within(root, 'definition')).map(({ label }) => label!.replaceAll('\n', ' '))
  // Where the note defines no address, a heading says the same in each note.
  if (labels.length === 0) return (text) => (marks.test(text) ? plainAlone(text) : text)
  const marked = sources
    .flatMap((source) => within(source.root, 'heading').map((node) => source.headingText(node)))
    .filter((text) => marks.test(text))
  const headings = parseInline(marked, labels)
  const known = new Map(marked.map((text, index) => [text, plain(headings[index]!)]))
  return (text) => known.get(text) ?? text
}

const plain = (heading: Heading): string => toString(heading, { includeHtml: false })

const plainAlone = remembered((text) => plain(parseInline([text], [])[0]!))

/** The nodes of one kind in a tree of blocks, in order. */
function within(node: Nodes, type: 'heading'): Heading[]
function within(node: Nodes, type: 'definition'): Definition[]
function within(node: Nodes, type: 'heading' | 'definition'): Nodes[] {
  if (node.type === type) return [node]
  return 'children' in node && node.type !== 'paragraph' ? node.children.flatMap((child) => within(child, type as 'heading')) : []
}
