import { firstOf } from '../model/first-of.js'
import { isUnknownOwner } from '../desired/unknown-owner.js'
import { assigneeLimit, loginsOf } from '../desired/desired-issue.js'
import { plural } from '../desired/plural.js'
import type { IdentifiedItem } from '../matching/pair-items.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Origin } from '../model/plan.js'

/** Most places in the notes that one warning names. */
const placeLimit = 3

type Entry = Pick<IdentifiedItem, 'item' | 'note'>

/** A login that items are not assigned to, and why. */
interface LeftOut {
  readonly login: string
  /** How the notes write the owner. */
  readonly written: string
  readonly isBeyondLimit: boolean
  readonly items: Origin[]
}

/**
 * Logins that the config gives for owners and that their issues are not assigned to: one warning each, with its line in the config. What a
 * note itself writes as "@ann" is an unknown owner.
 * @param isAssignable whether GitHub lets issues be assigned to a login
 * @param placeOf where the config gives a login
 */
export function unassignableLogins(
  entries: readonly Entry[],
  isAssignable: (login: string) => boolean,
  placeOf: (login: string) => Origin | null,
): Diagnostic[] {
  const found = new Map<string, LeftOut>()
  for (const entry of entries) {
    for (const { login, written, isBeyondLimit } of leftOutOf(entry, isAssignable)) {
      const key = login.toLowerCase()
      const known = found.get(key) ?? { login, written, isBeyondLimit, items: [] }
      known.items.push({ path: entry.note.path, line: entry.item.line })
      found.set(key, known)
    }
  }
  return [...found.values()].map((leftOut) => ({
    severity: 'warning',
    code: 'not-assignable',
    message: explain(leftOut),
    ...(placeOf(leftOut.login) ?? leftOut.items[0]),
  }))
}

function leftOutOf({ item }: Entry, isAssignable: (login: string) => boolean): Omit<LeftOut, 'items'>[] {
  const known = item.owners.filter((owner) => !isUnknownOwner(owner, isAssignable))
  const logins = loginsOf(known)
  const beyond = new Set(logins.filter(isAssignable).slice(assigneeLimit))
  const writtenFor = new Map(known.toReversed().flatMap((owner) => loginsOf([owner]).map((login) => [login, owner.written] as const)))
  return logins
    .filter((login) => !isAssignable(login) || beyond.has(login))
    .map((login) => ({ login, written: writtenFor.get(login) ?? login, isBeyondLimit: beyond.has(login) }))
}

function explain({ login, written, isBeyondLimit, items }: LeftOut): string {
  const places = firstOf(
    items.map(({ path, line }) => `${path}:${line}`),
    placeLimit,
  )
  const what = `so ${plural(items.length, 'item')} of “${written}” ${items.length === 1 ? 'is' : 'are'} not: ${places}.`
  return isBeyondLimit
    ? `GitHub takes at most ${assigneeLimit} people on an issue, and ${login} is one too many, ${what} Name fewer people, or give the group a label instead (assign: false).`
    : `GitHub does not let issues of this repository be assigned to ${login}, ${what} Correct the login in the config, which also assigns the open issues; or, if it is right, give the account access to the repository and assign them by hand.`
}
