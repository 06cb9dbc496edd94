import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading as MarkdownHeading,
  List,
  ListItem,
  Paragraph,
  RootContent,
  Table,
} from 'mdast'
import { type Block, block, type Boundary, type Heading, type SourceLine } from './block.js'
import { readHtml } from './html.js'
import { readHeadings } from './inline-markup.js'
import { readCells } from './row-cells.js'
import { type SourceText, splitAtHeadings } from './source-text.js'
import { readStatusBox, readTaskBox } from './status-box.js'
import { type BehindStruck, readStruckLines } from './struck.js'

type Content = RootContent | BlockContent | DefinitionContent
/** What a note consists of, in order. */
export type Part = Heading | Block | Boundary

/**
 * Reads Markdown lines into headings and blocks, in order; lists, quotes and tables become trees of blocks. A line that `isLabel`
 * right above a list begins a block of its own, where Markdown would make it a part of the list item or paragraph above it.
 * `behindStruck` tells what is said behind a struck text.
 */
export function readBlocks(lines: readonly string[], isLabel: (line: string) => boolean, behindStruck: BehindStruck = () => null): Part[] {
  const numbered = lines.flatMap((text, index) => {
    const line = { number: index + 1, text }
    return beginsLabel(lines, index) && isLabel(text) ? [{ ...line, text: '' }, line] : [line]
  })
  const sources = splitAtHeadings(numbered)
  const plainHeading = readHeadings(sources)
  return sources.flatMap((source) => new BlockReader(source, plainHeading, behindStruck).readAll())
}

/** True for a line of text between another one and a list. */
function beginsLabel(lines: readonly string[], index: number): boolean {
  const line = lines[index]!
  return beginsList.test(lines[index + 1] ?? '') && /^[\p{L}*_]/u.test(line) && !beginsList.test(line) && (lines[index - 1] ?? '') !== ''
}

const footnoteReference = /\[\^[^\][\s]{1,40}\]/gu
const beginsList = /^ {0,3}(?:[*+-]|\d{1,9}[.)])[ \t]/

class BlockReader {
  constructor(
    private readonly source: SourceText,
    private readonly plainHeading: (text: string) => string,
    private readonly behindStruck: BehindStruck,
  ) {}

  readAll(): Part[] {
    return this.readParts(this.source.root.children, false)
  }

  /** What stands at the top of a note or a quote, where headings count. */
  private readParts(nodes: readonly Content[], quoted: boolean): Part[] {
    return nodes.flatMap((node, index): Part[] => {
      if (node.type === 'heading') return [this.readHeading(node)]
      if (node.type === 'thematicBreak' && !quoted)
        return [block({ form: 'break', line: this.source.firstLine(node), endLine: this.source.lastLine(node) })]
      if (node.type === 'html') return readHtml(node.value, this.source.firstLine(node), this.source.lastLine(node), quoted)
      if (node.type === 'blockquote') return this.readQuote(node)
      return node.type === 'list' && nodes[index - 1]?.type === 'paragraph' ? [] : this.readContent(node, nodes[index + 1], quoted)
    })
  }

  /** A heading that is all of a quote is one of the note. */
  private readQuote({ children }: Blockquote): Part[] {
    const parts = this.readParts(children, true)
    const isOwn = parts.length > 1 && parts.some(({ form }) => form === 'heading')
    return isOwn ? [{ form: 'begin' }, ...parts, { form: 'end' }] : parts
  }

  /** On one line, without anchors and references to footnotes. */
  private readHeading(node: MarkdownHeading): Heading {
    const text = this.plainHeading(this.source.headingText(node)).replaceAll(footnoteReference, '').trim()
    return { form: 'heading', depth: node.depth, line: this.source.firstLine(node), text }
  }

  private readContent(node: Content, next: Content | undefined, quoted: boolean): Block[] {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [this.readParagraph(node, next, quoted)]
      case 'list':
        return this.readList(node, quoted)
      case 'blockquote':
        return this.readNested(node.children, true)
      case 'table':
        return this.readTable(node, quoted)
      case 'definition':
      case 'thematicBreak':
        return []
      default:
        return [block({ form: 'opaque', line: this.source.firstLine(node), endLine: this.source.lastLine(node), quoted })]
    }
  }

  /** Blocks of a list item or quote; a list right behind a paragraph belongs to it. */
  private readNested(nodes: readonly Content[], quoted: boolean): Block[] {
    return nodes.flatMap((node, index) =>
      node.type === 'list' && isLead(nodes[index - 1]) ? [] : this.readContent(node, nodes[index + 1], quoted),
    )
  }

  private readParagraph(node: Paragraph | MarkdownHeading, next: Content | undefined, quoted: boolean): Block {
    const list = next?.type === 'list' ? next : null
    return block({
      form: 'paragraph',
      ...readStruckLines(this.ownLines(node), 'paragraph', this.behindStruck),
      line: this.source.firstLine(node),
      endLine: this.source.lastLine(list ?? node),
      quoted,
      children: list ? this.readList(list, quoted) : [],
      listAdjoins: list !== null && list.position!.start.line === node.position!.end.line + 1,
    })
  }

  private readList(list: List, quoted: boolean): Block[] {
    return list.children.map((item) => this.readListItem(item, quoted))
  }

  private ownLines(node: Paragraph | MarkdownHeading): SourceLine[] {
    return node.type === 'heading'
      ? [{ number: this.source.firstLine(node), text: this.readHeading(node).text }]
      : this.source.ownLines(node)
  }

  private readListItem(item: ListItem, quoted: boolean): Block {
    const [first, ...rest] = item.children
    const head = first?.type === 'paragraph' || first?.type === 'heading' ? first : null
    const written = head ? this.ownLines(head) : []
    const { ticked, lines } = head?.type === 'paragraph' ? readTaskBox(written) : { ticked: null, lines: written }
    const [lead, ...others] = lines
    const box = lead ? readStatusBox(lead.text) : null
    const own = readStruckLines(lead ? [box ? { ...lead, text: box.rest } : lead, ...others] : [], 'bullet', this.behindStruck)
    return block({
      form: 'bullet',
      lines: own.lines,
      line: this.source.firstLine(item),
      endLine: this.source.lastLine(item),
      ticked: own.ticked ?? ticked ?? (box && box.state === 'done'),
      struck: box?.state === 'struck' || own.struck,
      quoted,
      // The list behind the item's first paragraph is nested in the item, not attached to the paragraph.
      children: this.readNested(head ? rest : item.children, quoted),
      listAdjoins: true,
    })
  }

  private readTable(table: Table, quoted: boolean): Block[] {
    const [head, ...rows] = table.children.map((row) => ({
      line: this.source.firstLine(row),
      cells: row.children.map((cell) => this.source.cell(cell.position!.start.offset!, cell.position!.end.offset!)),
    }))
    rows.forEach(({ cells }, index) => repeatAbove(cells, rows[index - 1]?.cells ?? []))
    return rows.map(({ line, cells }) => this.readRow(line, cells, head!.cells, quoted))
  }

  private readRow(line: number, written: readonly string[], header: readonly string[], quoted: boolean): Block {
    const { text, ...row } = readCells(written, this.behindStruck)
    return block({ form: 'row', line, endLine: line, quoted, header, ...row, lines: [{ number: line, text }] })
  }
}

/** Ditto marks stand for what the row above has in their column. */
function repeatAbove(cells: string[], above: readonly string[]): void {
  cells.forEach((cell, index) => {
    if (/^(?:["”“″〃„]|''|,,)$/u.test(cell)) cells[index] = above[index] ?? ''
  })
}

/** A paragraph, or a heading within a list, takes the list behind it as its own. */
const isLead = (node: Content | undefined): boolean => node?.type === 'paragraph' || node?.type === 'heading'
