import { defuse } from './defuse.js'

/**
 * Writes plain text from GitHub or from a note as Markdown that shows it letter by letter, in one line: no markup, no
 * mention, no reference, no link and no HTML in it comes alive, and it may stand in a list, a link or a table.
 */
export function literal(text: string): string {
  return defuse(text.replace(/\s+/g, ' ').trim().replace(/&/g, '&amp;'))
    .replace(/[\\`*_~[\]|$]/g, '\\$&')
    .replace(/:\/\//g, ':/\u200b/')
    .replace(/\bwww\./gi, '$&\u200b')
}
