import type { Owner } from '../../model/person.js'
import { mentioned } from '../names/owner-names.js'

/** The owner of "@ann" or "@ann,"; null for a package such as "@scope/name" or "name@1.0". */
export function readMention(word: string): Owner | null {
  const bare = word.replace(/^[*_([]+/u, '').replace(/\]\[\]|[)*_:,.;]+$/gu, '')
  return /^@[a-zA-Z\d][\w.-]{0,38}$/.test(bare) ? mentioned(bare.slice(1)) : null
}

/** The owners of a text that is nothing but mentions. */
export function readMentions(text: string): Owner[] | null {
  const mentions = text
    .split(/[\s,/&+]+/u)
    .filter((word) => word !== '' && word !== 'and')
    .map(readMention)
  return mentions.length > 0 && mentions.every((mention) => mention !== null) ? mentions : null
}
