import type { Owner } from '../../model/person.js'
import { mentioned, type NameSense } from '../names/owner-names.js'
import { profileIn } from '../names/profile-address.js'

/** Owners with the logins that stand in brackets right behind their names: "Ann (@annlee): …", "Ann ([@annlee](https://github.com/annlee)) …". */
export function withLogins(owners: readonly Owner[], text: string, sense: NameSense): readonly Owner[] {
  if (!text.includes('@') && !text.includes('/')) return owners
  return owners.map((owner) => (owner.login === null ? { ...owner, login: loginBehind(owner.written, text, sense) } : owner))
}

/** Longest bracket that may hold a login, in UTF-16 code units. */
const longestBracket = 120

function loginBehind(name: string, text: string, { words, server }: NameSense): string | null {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) continue
    const behind = text.slice(at + name.length, at + name.length + longestBracket)
    const [, handle, link] = /^[*_]{0,3} ?(?:[([<]@([\w-]{1,39})[)\]>]|\(((?:\[@[\w-]{1,39}\]\()?[^()\s]{1,100}\)?)\))/u.exec(behind) ?? []
    const login = handle === undefined ? profileIn(link ?? '', server) : mentioned(handle, words, true).login
    if (login !== null) return login
  }
  return null
}
