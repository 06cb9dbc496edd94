import { defuse } from './defuse.js'
import { joinMarkdown } from './markdown.js'
import type { Markdown } from '../model/markdown.js'
import { visibleLine } from './visible.js'

/**
 * Writes plain text from GitHub or from a note as Markdown that shows it letter by letter, in one line: no markup, mention, reference,
 * link or HTML in it comes alive, and it may begin a paragraph or be part of a list, a link or a table.
 */
export function literal(text: string): Markdown {
  const escaped = visibleLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_~[\]|$]/g, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d+)(?=[.)](?: |$))/, '$1\\')
    .replace(/:\/\//g, ':/\u200b/')
    .replace(/\bwww(?=\.)/gi, '$&\u200b')
  return defuse(escaped) as Markdown
}

/** Names as plain text, separated by commas. */
export function literalList(names: readonly string[]): Markdown {
  return joinMarkdown(names.map(literal), ', ')
}
