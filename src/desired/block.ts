import type { Item } from '../model/item.js'
import type { Occurrence } from '../model/issue.js'
import type { Markdown } from '../model/markdown.js'
import type { ResolvedOwner } from '../model/person.js'
import { link } from '../markdown/link.js'
import { literal, literalList } from '../markdown/literal.js'
import { joinBlocks, joinMarkdown, inert, writtenByUs } from '../markdown/markdown.js'
import { quote } from '../markdown/quote.js'
import { backlink, type RepositoryUrl } from './backlink.js'
import { meetingName } from './meeting-name.js'

/** Most characters that are quoted of the line above an item. */
const longestContext = 500

export interface BlockInput {
  readonly item: Item
  readonly owners: readonly ResolvedOwner[]
  /** Logins that GitHub will not assign; nobody is mentioned. */
  readonly unassignable: readonly string[]
  readonly occurrences: readonly Occurrence[]
  /** Number of a closed issue for the same item, or null. */
  readonly earlier: number | null
  readonly repository: RepositoryUrl
  /** Most characters of the item's text, and of its details, that are quoted. */
  readonly quoteLimit: number
}

/** Tells an assignee who has never heard of this what the issue is, and what to do with it. */
const forNewcomers = inert`- Opened from the meeting notes: close it when it is done. What you change here stays.`

/** Markdown of the managed block for a todo or a decision. */
export function itemBlock({ item, owners, unassignable, occurrences, earlier, repository, quoteLimit }: BlockInput): Markdown {
  const facts = occurrences.map((occurrence, index) => occurrenceLine(occurrence, index, repository))
  if (owners.length > 0) facts.push(inert`- Owner as written: ${literalList(owners.map(({ written }) => written))}`)
  if (item.due) facts.push(dueLine(item.due))
  if (unassignable.length > 0) facts.push(inert`- Could not be assigned to ${literalList(unassignable)}`)
  if (earlier !== null) facts.push(inert`- Closed before as #${earlier}`)
  if (item.state === 'struck' && item.kind === 'decision') facts.push(inert`- Struck through in the note`)
  if (item.kind === 'todo') facts.push(forNewcomers)
  const context = item.context ? [quote(item.context.text, Math.min(quoteLimit, longestContext))] : []
  const details = item.details.length > 0 ? [quote(item.details.join('\n'), quoteLimit)] : []
  return joinBlocks([...context, quote(item.text, quoteLimit), ...details, joinMarkdown(facts, '\n')])
}

/** The block with other lines about its occurrences; all the rest stays as it is. */
export function withOccurrences(block: string, occurrences: readonly Occurrence[], repository: RepositoryUrl): Markdown {
  const start = block.lastIndexOf('\n\n') + 2
  const others = block
    .slice(start)
    .split('\n')
    .filter((line) => !isOccurrenceLine(line))
    .map(writtenByUs)
  const lines = [...occurrences.map((occurrence, index) => occurrenceLine(occurrence, index, repository)), ...others]
  return joinMarkdown([writtenByUs(block.slice(0, start)), joinMarkdown(lines, '\n')], '')
}

const dueLine = (due: string): Markdown => inert`- Due: ${literal(due)}`

/**
 * The block with another due day, behind the lines about its occurrences and owners.
 * @param due null for none, undefined to leave it as it is
 */
export function withDue(block: Markdown, due: string | null | undefined): Markdown {
  if (due === undefined) return block
  const start = block.lastIndexOf('\n\n') + 2
  const facts = block
    .slice(start)
    .split('\n')
    .filter((line) => !line.startsWith('- Due: '))
  const at = facts.findLastIndex((line) => isOccurrenceLine(line) || line.startsWith('- Owner as written: ')) + 1
  const lines = [...facts.slice(0, at).map(writtenByUs), ...(due === null ? [] : [dueLine(due)]), ...facts.slice(at).map(writtenByUs)]
  return joinMarkdown([writtenByUs(block.slice(0, start)), joinMarkdown(lines, '\n')], '')
}

function isOccurrenceLine(line: string): boolean {
  return line.startsWith('- From [') || line.startsWith('- Also in [')
}

function occurrenceLine(occurrence: Occurrence, index: number, repository: RepositoryUrl): Markdown {
  const meeting = link(meetingName(occurrence), backlink(repository, occurrence))
  const section = occurrence.section ? inert`, section “${literal(occurrence.section)}”` : inert``
  const gone = occurrence.gone ? inert` – no longer in the note` : inert``
  return inert`- ${index === 0 ? inert`From` : inert`Also in`} ${meeting}${section}${gone}`
}
