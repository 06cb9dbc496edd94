import type { ResolvedOwner } from '../model/person.js'

/**
 * True for an owner who does not match anyone in the config, nor an account that issues of the repository can be assigned to: what a note
 * writes as "@ann" may be anybody's account.
 */
export function isUnknownOwner({ login, group, reason }: ResolvedOwner, isAssignable: (login: string) => boolean): boolean {
  if (group) return false
  return login === null || (reason === 'written-in-note' && !isAssignable(login))
}
