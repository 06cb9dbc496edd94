import type { Owner, ResolvedOwner } from '../model/person.js'
import { isLogin } from '../model/login.js'
import { isSameName } from '../model/same-name.js'
import { foldLetters, nameWords } from './name-forms.js'

/**
 * The people of an item's owners, nobody in the place of a name that a handle like it contradicts, of nobody known: at the end, as in
 * "Ann to call (@annl)" where Ann is annlee, or beside the name, as in "Ann, @annl". An owner who is written as a handle, or with a
 * login behind the name, has that one; a handle unlike the name is somebody else's.
 * @param isKnown whether a handle is that of somebody whom the config or the attendance names
 */
export function withoutContradicted(
  owners: readonly Owner[],
  text: string,
  resolve: (owner: Owner) => ResolvedOwner,
  isKnown: (handle: string) => boolean,
): ResolvedOwner[] {
  const people = owners.map(resolve)
  const mayBeContradicted = ({ login }: ResolvedOwner, index: number) => login !== null && owners[index]?.login === null
  if (!people.some(mayBeContradicted)) return people
  const beside = people.flatMap(({ written, login }) => (login !== null && isSameName(written, login) ? [login] : []))
  const atEnd = owners.length === 1 ? handleAtEnd(text) : []
  const handles = [...atEnd, ...beside]
  return people.map((resolved, index) => {
    const { written, login } = resolved
    if (login === null || !mayBeContradicted(resolved, index)) return resolved
    const handle = handles.find((other) => beginsLike(other, written) && !isKnown(other))
    if (handle === undefined || isSameName(handle, login)) return resolved
    return { ...resolved, login: null, reason: 'contradicted', candidates: [login, handle] }
  })
}

/** "annlee" begins like "Ann". */
const beginsLike = (login: string, name: string): boolean => {
  const [first = ''] = nameWords(name)
  return first.length > 2 && foldLetters(login).startsWith(first)
}

/** The handle in the brackets that a text ends with, if it is one. */
function handleAtEnd(text: string): string[] {
  const [, handle = ''] = /[([]@([\w-]{1,39})[)\]](?:\([^()\s]{1,100}\)\)?)?[.!]?$/u.exec(text.slice(-longestEnd)) ?? []
  return isLogin(handle) ? [handle] : []
}

/** In UTF-16 code units. */
const longestEnd = 160
