import type { Item } from '../model/item.js'
import type { NoteLinks } from '../model/note.js'
import type { Owner } from '../model/person.js'
import { shortReference } from '../markdown/short-reference.js'
import { linkNumbers } from './link-numbers.js'
import { type IssueReference, referencesIn, referenceText, shortenReferences, withoutLinkTexts } from './references.js'

/** What is looked at of an item. */
type TaskItem = Pick<Item<Owner>, 'kind' | 'owners' | 'text' | 'context'>

/** A task on pull requests or issues, such as "Review acme/core#459". */
export interface PullRequestTask {
  /** What to do, and with what; Markdown. */
  readonly head: string
  readonly references: readonly IssueReference[]
}

/** Most words of what is to be done with a pull request; with more, the item is a task of its own. */
const mostWords = 4
/** Most pull requests and issues of the line above that an item is about; a longer list is a report. */
const mostOfContext = 3

/**
 * The pull requests and issues of the line above that an item is about: those that it links, where the item names nothing of its
 * own. "TODO: review" below one pull request and below another are two tasks.
 */
export function objectOf({ text, context }: Pick<Item, 'text' | 'context'>, links: NoteLinks): readonly IssueReference[] {
  if (!context || /https?:\/\/|#\d/u.test(text)) return []
  const found = referencesIn(withoutLinkTexts(linkNumbers(context.text, links), links.server), links.server)
  return found.length > mostOfContext ? [] : found
}

/** What an item asks to do with pull requests or issues, in few words or none; null for any other item. */
export function pullRequestTask(item: TaskItem, links: NoteLinks): PullRequestTask | null {
  if (item.kind !== 'todo') return null
  const text = withoutOwners(
    shortenReferences(withoutLinkTexts(linkNumbers(item.text, links), links.server), links.server),
    item.owners.map(({ written }) => written),
  )
  const own = referencesIn(text, links.server)
  const references = own.length > 0 ? own : objectOf(item, links)
  const words = text.replace(shortReference, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  if (references.length === 0 || words.length > mostWords) return null
  const names = references.map(referenceText)
  if (words.every((word) => word.toLowerCase() === 'and')) return { head: names.join(', '), references }
  return { head: capitalized(own.length > 0 ? joined(text) : `${joined(text)} ${names.join(', ')}`), references }
}

/** "RV review" is "review", "Ann to review" too: whose task it is stands elsewhere in the issue. */
function withoutOwners(text: string, owners: readonly string[]): string {
  let rest = text
  for (let owner = leadingOwner(rest, owners); owner !== null; owner = leadingOwner(rest, owners)) {
    rest = rest.slice(owner).replace(/^[*_]{0,3}\s*(?:[,/&+]|and\b)?\s*/u, '')
  }
  if (rest !== text) rest = rest.replace(/^[:–-]\s*/u, '').replace(/^(?:to|will|please)\s+/u, '')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text
}

/** Length of an owner's name at the beginning of a text, with the signs in front of it; null without one. */
function leadingOwner(text: string, owners: readonly string[]): number | null {
  const [signs] = /^[*_@]{0,4}/.exec(text)!
  const name = owners.find(
    (owner) => owner !== '' && text.startsWith(owner, signs.length) && !/^[\p{L}\p{N}]/u.test(text.slice(signs.length + owner.length)),
  )
  return name === undefined ? null : signs.length + name.length
}

/** "Review: acme/core#459." is "Review acme/core#459". */
const joined = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ ?[:–-] (?=[\w.-]{1,39}\/[\w.-]{1,100}#\d)/gu, ' ')
    .replace(/(?<=#\d{1,9})[\s.,;:–-]+$/u, '')
    .trim()

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
