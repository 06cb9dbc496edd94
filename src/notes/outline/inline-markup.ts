import type { Heading, Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remembered } from '../../model/remembered.js'
import { parseInline } from './markdown.js'

/** Signs that inline markup begins with. */
const marks = /[\\&*_`<[~]/

/**
 * The headings of a note whose inline markup hides their plain text. Of all other text only the source is read.
 * @returns by the node of the parsed blocks
 */
export function readInlineMarkup(root: Root): ReadonlyMap<Nodes, Heading> {
  const marked: Heading[] = []
  const labels: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') {
      if (marks.test(toString(node))) marked.push(node)
    } else if (node.type === 'definition') labels.push(onOneLine(node.label!))
    else if ('children' in node && node.type !== 'paragraph') node.children.forEach(visit)
  }
  visit(root)
  const texts = marked.map((node) => onOneLine(toString(node)))
  const headings = labels.length === 0 && texts.length <= mostAlone ? texts.map(parseAlone) : parseInline(texts, labels)
  return new Map(marked.map((node, index) => [node, headings[index]!]))
}

/** More headings are parsed at once. */
const mostAlone = 20

/** Where the note defines no address, a heading says the same in each note. */
const parseAlone = remembered((text) => parseInline([text], [])[0]!)

const onOneLine = (text: string): string => text.replaceAll('\n', ' ')
