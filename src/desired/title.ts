import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { toString } from 'mdast-util-to-string'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { visibleLine } from '../markdown/visible.js'
import { shortenReferences } from './references.js'

/** Longest title in code points; GitHub takes 256. */
export const titleLimit = 250

/** "[[Ann Lee]]", "[[people/ann|Ann]]": a link to another note. */
const wikiLink = /\[\[(?=\S)(?:[^\][|\n]{1,120}\|)?([^\][|\n]{1,80})\]\](?![([])/gu

/**
 * The title for an item's text: plain text in one line, links to pull requests and issues on the notes' server shortened, cut at a
 * word.
 */
export function issueTitle(markdown: string, server?: string): string {
  const plain = shortenReferences(plainText(markdown), server).replace(/\s+/g, ' ').trim()
  const title = cutTitle(plain === '' ? markdown : plain)
  return title === '' ? 'Untitled' : title
}

/** One line that begins with a letter and has none of Markdown's signs: there is nothing to parse, as in most items. */
const withoutMarkup = /^\p{L}[^\0\n\r\\`*_~<&![\]]*$/u

function plainText(markdown: string): string {
  if (withoutMarkup.test(markdown)) return markdown
  const tree = fromMarkdown(markdown.replaceAll(wikiLink, '$1'), {
    extensions: [gfmStrikethrough()],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  })
  return toString(tree, { includeHtml: false })
}

/**
 * A title as people see it, in one line, cut at a word if it is too long.
 * @param limit most code points that are left
 */
export function cutTitle(text: string, limit = titleLimit): string {
  const seen = visibleLine(text)
  const points = [...seen]
  if (points.length <= limit) return seen
  const head = points.slice(0, limit - 1).join('')
  const lastBlank = head.lastIndexOf(' ')
  return `${lastBlank > limit / 2 ? head.slice(0, lastBlank) : head}…`
}
