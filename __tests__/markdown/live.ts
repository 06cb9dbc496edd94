import { createRequire } from 'node:module'

// One large CommonJS file: to import it means to search it for the names that it exports, which takes as long as to run it.
const { convert, Option } = createRequire(import.meta.url)('cmark-gfm-js') as typeof import('cmark-gfm-js')

/** Something in an HTML page that GitHub acts upon, or that a person would take for the action's own. */
export type Live = `${'mention' | 'reference' | 'heading' | 'image' | 'link' | 'html' | 'footnote'}: ${string}`

/** Where a link may lead that stands outside of quotes. */
export type IsOurs = (address: string) => boolean

const voids = new Set(['br', 'hr', 'img', 'input'])
const quiet = new Set(['a', 'code', 'pre'])

/**
 * What is live in Markdown as GitHub's own parser (cmark-gfm with its extensions) reads it. Allowed are: in quotes, links and headings;
 * anywhere, `owner/name#12`; outside of quotes, the links that are ours.
 */
export function liveIn(markdown: string, isOurs: IsOurs): Live[] {
  const html = convert(markdown, Option.footnotes | Option.safe)
  const open: string[] = []
  const live: Live[] = []
  for (const [, comment, closing, name = '', attributes = '', text] of html.matchAll(
    /(<!--[\s\S]*?-->)|<(\/?)([a-z][a-z0-9]*)((?:\s+[^<>]*?)?)\s*\/?>|([^<]+)/g,
  )) {
    if (comment !== undefined) live.push(`html: ${comment}`)
    else if (text !== undefined) live.push(...(open.some((tag) => quiet.has(tag)) ? [] : liveText(decode(text))))
    else if (closing === '/') open.splice(open.lastIndexOf(name), 1)
    else {
      if (!voids.has(name)) open.push(name)
      live.push(...liveTag(name, attributes, open.includes('blockquote'), isOurs))
    }
  }
  return live
}

function liveText(text: string): Live[] {
  const named = text.replace(/(?<![\p{L}\p{N}_/#&@.\\-])[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100}#\d{1,9}(?![\p{L}\p{N}_-])/gu, '')
  return [
    ...[...named.matchAll(/@[a-z0-9][^\s]{0,20}/gi)].map(([found]): Live => `mention: ${found}`),
    ...[...named.matchAll(/#\d+|\bGH-\d+/gi)].map(([found]): Live => `reference: ${found}`),
  ]
}

function liveTag(name: string, attributes: string, isQuoted: boolean, isOurs: IsOurs): Live[] {
  if (name === 'section' || name === 'sup') return [`footnote: ${attributes}`]
  if (name === 'img') return [`image: ${attributes}`]
  if (isQuoted) return []
  if (/^h[1-6]$/.test(name)) return [`heading: ${name}`]
  const address = /href="([^"]*)"/.exec(attributes)?.[1]
  return address !== undefined && !isOurs(decode(address)) ? [`link: ${address}`] : []
}

function decode(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
