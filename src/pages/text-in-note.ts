import type { IssueAfter } from '../managed/issues-after.js'
import type { NoteLinks } from '../model/note.js'
import type { RepositoryUrl } from '../desired/backlink.js'
import { shortenReferences } from '../desired/references.js'
import { inOneLine } from './item-lines.js'
import { withoutComments } from './without-comments.js'

/** What the title says behind the text of an item that was below a line with pull requests: "Ask for the log (acme/core#31)". */
const objectInTitle = / \((?:[\w.-]{1,100}\/[\w.-]{1,100}#\d{1,9}(?:, )?)+\)$/

/**
 * The Markdown of an issue as a note has it, in one line: that of its note, or its title where that is all or a person gave it another.
 * What the item was about by the line above it stands in the text, for the next note has no such line.
 */
export function textOf({ number, title, marker }: Pick<IssueAfter, 'number' | 'title' | 'marker'>): string {
  if (marker.text === undefined || title !== marker.applied.title) return withoutNumber(title, number)
  const text = withoutNumber(marker.text, number)
  const named = shortenReferences(text)
  const missing = (marker.references ?? []).filter((reference) => !named.includes(reference))
  if (missing.length > 0) return `${text} ${missing.join(', ')}`
  const [object = ''] = objectInTitle.exec(title) ?? []
  return named.includes(object.slice(2, -1)) ? text : `${text}${object}`
}

function withoutNumber(text: string, number: number | null): string {
  const line = withoutComments(inOneLine(text))
  if (number === null) return line
  const end = new RegExp(`^(.*\\S) \\((?:#${number}|\\[#${number}\\]\\(\\S*/issues/${number}\\))\\)$`).exec(line)
  return end?.[1] ?? line
}

/**
 * What ties an item of a note to its issue: the number behind it, as a link where a plain number means another repository. One that is
 * nothing but links to pull requests is known by these.
 * @param links of the notes of the series
 * @param url of the notes repository
 */
export function suffixOf({ number, marker }: Pick<IssueAfter, 'number' | 'marker'>, links: NoteLinks, url: RepositoryUrl): string {
  if (number === null || marker.subject === 'pull-request') return ''
  const isOwn = links.repository === undefined || url.endsWith(`/${links.repository}`)
  return isOwn ? ` (#${number})` : ` ([#${number}](${url}/issues/${number}))`
}
