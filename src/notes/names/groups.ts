import type { Owner } from '../../model/person.js'
import { packageWords } from '../languages/others.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import type { KnownNames } from './known-names.js'

/** "Everyone", "Core team"; "Tom Allen" is somebody, though Dutch calls all so. */
export function isGroup(name: string, words: Vocabulary): boolean {
  return words.groups.has(name.toLowerCase()) || (endsInGroup(name, words) && !endsInSurname(name, words))
}

function endsInGroup(name: string, words: Vocabulary): boolean {
  return words.groups.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
}

/** No group is called "Tom Everybody": behind another word such a word with a capital is a surname. */
export function endsInSurname(name: string, words: Vocabulary): boolean {
  const [, given, last = ''] = /^(\p{Lu}\p{Ll}+)[^,;]* (\p{Lu}\p{Ll}+)$/u.exec(name) ?? []
  return given !== undefined && words.everybodyWords.has(last.toLowerCase()) && !words.groups.has(given.toLowerCase())
}

/** Whether a team's own name says that it is a group of people: "maintainers". */
const saysGroup = (team: string, words: Vocabulary): boolean => !packageWords.has(team) && isGroup(team.replaceAll(/[-_]/gu, ' '), words)

/**
 * The team that "@acme/crew" mentions: one that the config has by that whole name, or whose own name says that it is a group
 * ("@acme/maintainers"). A package such as "@scope/name" is none.
 */
export function readTeam(word: string, { known, words }: { readonly known: KnownNames; readonly words: Vocabulary }): Owner | null {
  if (!word.includes('/')) return null
  const [, written = '', team = ''] = /^[*_([]{0,3}@([a-z\d-]{1,39}\/([\w.-]{1,60}?))[)\]*_:,.;]{0,4}$/iu.exec(word) ?? []
  if (team === '') return null
  const isTeam = known.isWhole(written) || known.isWhole(`@${written}`) || saysGroup(team, words)
  return isTeam ? { written, login: null } : null
}
