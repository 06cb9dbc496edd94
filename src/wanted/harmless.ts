import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { changeActiveText } from './active-text.js'
import { defuse } from './defuse.js'
import { shortReference } from './references.js'

/** What GitHub turns into a mention or a reference where it stands in text. */
const reference = /@[A-Za-z0-9]|#\d|\bGH-\d/i
/** An address that becomes a link, in which nothing acts: it stands alone, and its host has a dot. */
const linked = /(?<=^|[\s(*_~])https?:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[/:?#][^\s<]*)?(?=[\s<]|$)/g

/**
 * Makes Markdown from a note safe to stand in an issue: no mention, no reference to an issue of the issue's own
 * repository, no HTML and no comment comes alive. `acme/core#12` stays the link that it is; so do code spans and URLs where nothing in
 * them acts.
 */
export function harmless(markdown: string): string {
  const changed = changeActiveText(markdown, defuseUnnamed)
  // Escaped backticks, a code span over two list items: where GitHub would see other code spans than we did, none counts.
  return isInert(changed) ? changed : defuse(markdown)
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

/** Whether GitHub would act upon nothing in a Markdown text, and no comment in it can be taken for a marker. */
function isInert(markdown: string): boolean {
  if (markdown.includes('<!--')) return false
  if (!reference.test(markdown.replace(shortReference, '')) && !/<[A-Za-z/!?]|&(?:#|commat;|num;)/.test(markdown)) return true
  const pending: Node[] = [fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'html') return false
    if (node.type === 'text' && reference.test((node.value ?? '').replace(linked, '').replace(shortReference, ''))) return false
    pending.push(...(node.children ?? []))
  }
  return true
}

/** What of a node of the syntax tree is looked at. */
interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}
