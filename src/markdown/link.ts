import { literal } from './literal.js'
import type { Markdown } from '../model/markdown.js'

const address = /^https?:\/\/[^\s]+$/

/** A link to an issue by its number, which in a link refers to nothing else. */
export function numberLink(number: number, url: string): Markdown {
  return address.test(url) ? (`[#${number}](${encoded(url)})` as Markdown) : (`#${number}` as Markdown)
}

/**
 * A link. Its text is shown letter by letter.
 * @param url an absolute web address; what could end the link is encoded, and for anything else only the text is written
 */
export function link(text: string, url: string): Markdown {
  return address.test(url) ? (`[${literal(text)}](${encoded(url)})` as Markdown) : literal(text)
}

function encoded(url: string): string {
  return url.replace(/[()<>\\`"'|]/g, encode)
}

/** encodeURIComponent leaves parentheses and the apostrophe. */
function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
