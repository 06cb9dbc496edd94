import type { ResolvedOwner } from '../model/person.js'

/**
 * True for an owner who is nobody that the config knows, and no account that issues of the repository can be assigned to: what a note
 * writes as "@ann" may be anybody's account.
 */
export function isUnknownOwner({ login, group, reason }: ResolvedOwner, isAssignable: (login: string) => boolean): boolean {
  if (group) return false
  return login === null || (reason === 'written-in-note' && !isAssignable(login))
}
