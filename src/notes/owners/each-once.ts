import type { Owner } from '../../model/person.js'

/** Most people whom one item can name; a longer list is not of owners. */
const mostOwners = 10

/** The owners of an item; who is named twice counts once, with the login where one is given. */
export function eachOnce(owners: readonly Owner[]): Owner[] {
  const found = new Map<string, Owner>()
  for (const owner of owners) if (!found.has(owner.written) || owner.login !== null) found.set(owner.written, owner)
  return [...found.values()].slice(0, mostOwners)
}
