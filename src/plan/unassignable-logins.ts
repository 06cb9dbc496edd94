import { firstOf } from '../desired/first-of.js'
import { isUnknownOwner } from '../desired/unknown-owner.js'
import { loginsOf } from '../desired/desired-issue.js'
import { plural } from '../desired/plural.js'
import type { IdentifiedItem } from '../matching/pair-items.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Origin } from '../model/plan.js'

/** Most places in the notes that one warning names. */
const placeLimit = 3

/**
 * Logins that the config gives for owners and that GitHub does not let issues be assigned to: one warning each, with its line in the
 * config. What a note itself writes as "@ann" is an unknown owner.
 * @param isAssignable whether GitHub lets issues be assigned to a login
 * @param placeOf where the config gives a login
 */
export function unassignableLogins(
  entries: readonly Pick<IdentifiedItem, 'item' | 'note'>[],
  isAssignable: (login: string) => boolean,
  placeOf: (login: string) => Origin | null,
): Diagnostic[] {
  const found = new Map<string, { login: string; written: string; items: Origin[] }>()
  for (const { item, note } of entries) {
    for (const owner of item.owners) {
      if (isUnknownOwner(owner, isAssignable)) continue
      for (const login of loginsOf([owner]).filter((each) => !isAssignable(each))) {
        const known = found.get(login.toLowerCase()) ?? { login, written: owner.written, items: [] }
        known.items.push({ path: note.path, line: item.line })
        found.set(login.toLowerCase(), known)
      }
    }
  }
  return [...found.values()].map(({ login, written, items }) => ({
    severity: 'warning',
    code: 'not-assignable',
    message: explain(login, written, items),
    ...(placeOf(login) ?? items[0]),
  }))
}

function explain(login: string, written: string, items: readonly Origin[]): string {
  const places = firstOf(
    items.map(({ path, line }) => `${path}:${line}`),
    placeLimit,
  )
  return `GitHub does not let issues of this repository be assigned to ${login}, so ${plural(items.length, 'item')} of “${written}” ${items.length === 1 ? 'is' : 'are'} not: ${places}. Correct the login in the config, which also assigns the open issues; or, if it is right, give the account access to the repository and assign them by hand.`
}
