import { literal } from './literal.js'
import type { Markdown } from './markdown.js'

/**
 * A link. Its text is shown letter by letter.
 * @param address an absolute web address; what could end the link is encoded, and for anything else only the text is written
 */
export function link(text: string, address: string): Markdown {
  if (!/^https?:\/\/[^\s]+$/.test(address)) return literal(text)
  return `[${literal(text)}](${address.replace(/[()<>\\`"'|]/g, encode)})` as Markdown
}

/** encodeURIComponent leaves parentheses and the apostrophe. */
function encode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
