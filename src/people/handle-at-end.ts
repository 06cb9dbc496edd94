import type { ResolvedOwner } from '../model/person.js'
import { isLogin } from '../model/login.js'
import { isSameName } from '../model/same-name.js'
import { foldLetters, nameWords } from './name-forms.js'

/**
 * Owners of an item, nobody in the place of those whom a handle of nobody known contradicts: at the end, as in "Ann to call (@annl)" where
 * Ann is annlee, or beside the name, as in "Ann, @annl".
 * @param isKnown whether a login is that of somebody whom the config or the attendance names
 */
export function withoutContradicted(owners: ResolvedOwner[], text: string, isKnown: (login: string) => boolean): ResolvedOwner[] {
  const strangers = owners.flatMap(({ written, login }) => (login !== null && isSameName(written, login) && !isKnown(login) ? [login] : []))
  const atEnd = owners.length === 1 ? handleAtEnd(text) : null
  if (atEnd === null && strangers.length === 0) return owners
  return owners.map((owner) => {
    const { written, login } = owner
    if (login === null || isSameName(written, login)) return owner
    const handle = atEnd === null ? strangers.find((stranger) => beginsLike(stranger, written)) : isKnown(atEnd) ? undefined : atEnd
    if (handle === undefined || isSameName(handle, login)) return owner
    return { ...owner, login: null, reason: 'contradicted', candidates: [login, handle] }
  })
}

/** "annlee" begins like "Ann". */
const beginsLike = (login: string, name: string): boolean => {
  const [first = ''] = nameWords(name)
  return first.length > 2 && foldLetters(login).startsWith(first)
}

function handleAtEnd(text: string): string | null {
  const [, handle = ''] = /[([]@([\w-]{1,39})[)\]](?:\([^()\s]{1,100}\)\)?)?[.!]?$/u.exec(text.slice(-longestEnd)) ?? []
  return isLogin(handle) ? handle : null
}

/** In UTF-16 code units. */
const longestEnd = 160
