import type { Owner } from '../../model/person.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { mentioned } from '../names/owner-names.js'

/** The text without the tags that programs for tasks read: "@due(2026-03-09)", "@done(2026-03-09)". */
export const withoutTags = (text: string): string => text.replaceAll(/(?<=^|\s)@[a-z]{2,12}\([^()]{1,40}\)\s?/gu, '')

/** The owner of "@ann" or "@ann,"; null for a package such as "@scope/name" or "name@1.0". */
export function readMention(word: string, words: Vocabulary): Owner | null {
  const bare = word.replace(/^[*_([]+/u, '').replace(/\]\[\]|(?<![)*_:,.;])[)*_:,.;]+$/gu, '')
  return /^@[a-zA-Z\d][\w.-]{0,38}$/.test(bare) ? mentioned(bare.slice(1), words) : null
}

/** "@ann and @bob"; in "@ann with @bob" the second helps only. */
export function joinsMentions(word: string, { joiners, bystanderWords }: Vocabulary): boolean {
  const lower = word.toLowerCase()
  return ['&', ',', '+', '/'].includes(word) || (joiners.has(lower) && !bystanderWords.has(lower))
}

/** The owners of a text that is nothing but mentions. */
export function readMentions(text: string, words: Vocabulary): Owner[] | null {
  const mentions = text
    .split(/[\s,/&+]+/u)
    .filter((word) => word !== '' && !joinsMentions(word, words))
    .map((word) => readMention(word, words))
  return mentions.length > 0 && mentions.every((mention) => mention !== null) ? mentions : null
}
