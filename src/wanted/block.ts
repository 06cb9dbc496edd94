import type { Item } from '../model/item.js'
import type { Occurrence } from '../model/issue.js'
import type { ResolvedOwner } from '../model/person.js'
import { backlink, type RepositoryUrl } from './backlink.js'
import { defuse } from './defuse.js'
import { harmless } from './harmless.js'
import { meetingName } from './meeting-name.js'

export interface BlockInput {
  readonly item: Item
  readonly owners: readonly ResolvedOwner[]
  /** Logins that GitHub will not assign; they are mentioned instead. */
  readonly unassignable: readonly string[]
  readonly occurrences: readonly Occurrence[]
  /** Number of a closed issue for the same item, or null. */
  readonly earlier: number | null
  readonly repository: RepositoryUrl
  /** Most characters of the item's text, and of its details, that are quoted. */
  readonly quoteLimit: number
}

/** Markdown of the managed block for a todo or a decision. */
export function itemBlock({ item, owners, unassignable, occurrences, earlier, repository, quoteLimit }: BlockInput): string {
  const parts = [quote(item.text, quoteLimit)]
  if (item.details.length > 0) parts.push(quote(item.details.join('\n'), quoteLimit))

  const facts = occurrences.map((occurrence, index) => occurrenceLine(occurrence, index, repository))
  if (owners.length > 0) facts.push(`- Owner as written: ${owners.map((owner) => ownerText(owner)).join(', ')}`)
  if (item.due) facts.push(`- Due: ${item.due}`)
  if (unassignable.length > 0) {
    facts.push(`- GitHub does not let this issue be assigned to ${unassignable.map((login) => `@${login}`).join(', ')}`)
  }
  if (earlier !== null) facts.push(`- Closed before as #${earlier}`)
  if (item.state === 'struck' && item.kind === 'decision') facts.push('- Struck through in the note')
  parts.push(facts.join('\n'))
  return parts.join('\n\n')
}

/** The block with other lines about its occurrences; all the rest stays as it is. */
export function withOccurrences(block: string, occurrences: readonly Occurrence[], repository: RepositoryUrl): string {
  const start = block.lastIndexOf('\n\n') + 2
  const others = block
    .slice(start)
    .split('\n')
    .filter((line) => !isOccurrenceLine(line))
  return (
    block.slice(0, start) + [...occurrences.map((occurrence, index) => occurrenceLine(occurrence, index, repository)), ...others].join('\n')
  )
}

function isOccurrenceLine(line: string): boolean {
  return line.startsWith('- From [') || line.startsWith('- Also in [')
}

function occurrenceLine(occurrence: Occurrence, index: number, repository: RepositoryUrl): string {
  const link = `[${linkText(meetingName(occurrence))}](${backlink(repository, occurrence)})`
  const section = occurrence.section ? `, section “${harmless(occurrence.section)}”` : ''
  const gone = occurrence.gone ? ' – no longer in the note' : ''
  return `- ${index === 0 ? 'From' : 'Also in'} ${link}${section}${gone}`
}

function ownerText(owner: ResolvedOwner): string {
  return harmless(owner.name).replaceAll('\n', ' ')
}

/** Text that may stand in the brackets of a link; what was a code span is none any more. */
function linkText(text: string): string {
  return defuse(text).replace(/[[\]\\`]/g, '\\$&')
}

function quote(markdown: string, quoteLimit: number): string {
  const cut = markdown.length > quoteLimit ? `${markdown.slice(0, quoteLimit)} …` : markdown
  return harmless(cut)
    .split(/\r\n|\n|\r/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
