import { digest } from '../managed/digest.js'
import type { Item } from '../model/item.js'
import type { NoteLinks } from '../model/note.js'
import type { Owner } from '../model/person.js'
import { linkNumbers } from '../desired/link-numbers.js'
import { objectOf } from '../desired/pull-request-task.js'
import { onlyReferences, referenceKey, type IssueReference } from '../desired/references.js'
import { foldName, foldText, wordsOf } from './fold.js'

/** What an item is compared by; it does not depend on where the item is. */
export interface Identity {
  /** Equal for items of equal kind, owners as written, and text. */
  readonly key: string
  /** The key that it has where it does not share its issue with others for the same pull request. */
  readonly ownKey: string
  /** Equal for items of equal kind and text, whoever owns them. */
  readonly content: string
  /** The same without the deadline that its text ends with; null where it ends with none. */
  readonly undated: string | null
  /** The kind, and behind a colon the digest of the tokens that a near match may not change, where there are any. */
  readonly hard: string
  /** Those tokens, sorted. */
  readonly tokens: readonly string[]
  /** The other words, folded. */
  readonly soft: string
  /** The pull requests and issues that the item names, where it is nothing but links to them; else null. */
  readonly references: readonly IssueReference[] | null
}

/** Longest soft text that a marker keeps, in characters; a prefix of this length tells near matches apart well enough. */
const softLimit = 240

/**
 * The identity of an item.
 * @param links what a plain `#123` and the addresses of pull requests mean
 */
export function identify(
  item: Pick<Item<Owner>, 'kind' | 'owners' | 'text' | 'days' | 'deadline' | 'context' | 'sharesIssue'>,
  links: NoteLinks = {},
): Identity {
  const { hard: tokens, rest } = splitHardTokens(withoutDays(item))
  const objects = objectOf(item, links).map(referenceKey)
  const hard = [...tokens, ...objects]
  const contentOf = (text: string) => digest(JSON.stringify([item.kind, foldText(text), objects]))
  const content = contentOf(item.text)
  const ownKey = digest(JSON.stringify([item.owners.map(({ written }) => foldName(written)).sort(), content]))
  const references = item.kind === 'todo' && item.sharesIssue !== false ? onlyReferences(linkNumbers(item.text, links), links.server) : null
  if (references) {
    // Who is asked to look at a pull request does not make it another one.
    const key = digest(JSON.stringify(['pull-request', references.map(referenceKey).sort()]))
    return { key, ownKey, content: key, hard: `pull-request:${key}`, tokens: hard, soft: '', references, undated: null }
  }
  return {
    references,
    key: ownKey,
    ownKey,
    content,
    undated:
      item.deadline === undefined || !item.text.endsWith(item.deadline) ? null : contentOf(item.text.slice(0, -item.deadline.length)),
    hard: hard.length > 0 ? `${item.kind}:${digest(JSON.stringify(hard))}` : item.kind,
    tokens: hard,
    soft: wordsOf(rest).slice(0, softLimit),
  }
}

/** A deadline that is moved, or the day on which something was done behind it, makes no other task. */
const withoutDays = ({ text, days = [] }: Pick<Item<Owner>, 'text' | 'days'>): string =>
  days.reduce((rest, day) => rest.replace(day, () => ' '), text)

/** Splits URLs, `#n`, code spans and numbers from the other words: "Review #191" and "Review #192" are different work. */
function splitHardTokens(text: string): { hard: string[]; rest: string } {
  const hard: string[] = []
  const rest = text.replace(/https?:\/\/[^\s<>)\]]+|`[^`]*`|#\d+|\d+(?:\.\d+)*/g, (token) => {
    hard.push(token.toLowerCase())
    return ' '
  })
  return { hard: hard.sort(), rest }
}
