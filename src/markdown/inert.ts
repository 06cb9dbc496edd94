import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { splitActive } from './active-text.js'
import { defuse } from './defuse.js'
import type { Markdown } from '../model/markdown.js'
import { shortReference } from './short-reference.js'
import { visible } from './visible.js'

/** What GitHub turns into a mention, a link to an account of mail, or a reference in text. */
const reference = /@[A-Za-z0-9]|(?<=[A-Za-z0-9.+_-])@[._-]|#\d|(?<![A-Za-z0-9])GH-\d/i
/** Signs of what only the parser can tell to be inert. */
const risky = /<[A-Za-z/!?]|&(?:#|commat;|num;|fjlig;)|!\[|\[[!^]|\]:/
/** An address that may be put in angle brackets. */
const bracketable = /^https?:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::\d+)?(?:[/?#][^\s<>]*)?$/

/**
 * Makes Markdown from a note inert: no mention, no reference to an issue of the issue's own repository, no HTML, image, footnote,
 * definition of a link and no comment comes alive. `acme/core#12` stays the link that it is; so do code spans and addresses.
 */
export function inertMarkdown(markdown: string): Markdown {
  const seen = visible(markdown)
  const changed = splitActive(seen)
    .map(({ text, kind }) => (kind === 'active' ? defuseUnnamed(text) : kind === 'address' ? bracketed(text) : text))
    .join('')
  // Escaped backticks, a code span over two list items: where GitHub would see other code spans than we did, none counts.
  return (isInert(changed) ? changed : defuse(seen)) as Markdown
}

/** Defuses all but references that name their repository. */
function defuseUnnamed(text: string): string {
  let end = 0
  let changed = ''
  for (const { 0: written, index } of text.matchAll(shortReference)) {
    changed += defuse(text.slice(end, index)) + written
    end = index + written.length
  }
  return changed + defuse(text.slice(end))
}

/**
 * An address in which something could act: GitHub makes no link of a bare one while a bracket is open, but always of one in angle
 * brackets. What can't be put in them is defused.
 */
function bracketed(address: string): string {
  if (!reference.test(address) && !risky.test(address)) return address
  let end = address.length
  while ("?!.,:;*_~'".includes(address[end - 1]!)) end--
  return bracketable.test(address.slice(0, end)) ? `<${address.slice(0, end)}>${address.slice(end)}` : defuse(address)
}

/** Whether GitHub would act upon nothing in a Markdown text, and no comment in it can be taken for a marker. */
function isInert(markdown: string): boolean {
  if (markdown.includes('<!--')) return false
  if (!reference.test(markdown.replace(shortReference, '')) && !risky.test(markdown)) return true
  const pending: Node[] = [
    fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmFootnote()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
    }),
  ]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (actingNodes.has(node.type)) return false
    // "<https://a.example/@mia>"
    if (node.type === 'link' && node.children?.[0]?.value === node.url) continue
    if (node.type === 'text' && reference.test((node.value ?? '').replace(shortReference, ''))) return false
    pending.push(...(node.children ?? []))
  }
  return true
}

const actingNodes = new Set(['html', 'image', 'imageReference', 'definition', 'footnoteReference', 'footnoteDefinition'])

/** What of a node of the syntax tree is looked at. */
interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}
