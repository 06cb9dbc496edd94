import type { IssueAfter } from '../managed/issues-after.js'
import type { Occurrence } from '../model/issue.js'
import type { Person } from '../model/person.js'
import { isSameName } from '../model/same-name.js'
import { ownerResolver } from '../people/resolve-owners.js'
import type { OpenItem } from './page.js'

interface Roster {
  readonly people: readonly Person[]
  /** Login of the person whom a name means in a note that says nothing of who is there; null where that is not certain. */
  readonly loginOf: (name: string) => string | null
}

/** What the roster alone makes of names. */
export function rosterReader(people: readonly Person[]): Roster {
  const resolve = ownerResolver({ people, groups: [] })({ participants: [], agendaNames: [], writtenLogins: [] })
  return { people, loginOf: (written) => resolve({ written, login: null }).login }
}

/** The people of an issue as GitHub has them; where it has nobody and nobody took anybody off, those whom the notes name. */
export function ownersOf(
  { assignees, marker: { applied } }: IssueAfter,
  occurrences: readonly Occurrence[],
  roster: Roster,
): Pick<OpenItem, 'owners' | 'writtenOwners' | 'isAssigned'> {
  const giving = occurrences.find(({ givesOwner }) => givesOwner) ?? occurrences.findLast(({ owners }) => owners.length > 0)
  const writtenOwners = giving ? writtenOwnersOf(giving, roster) : []
  const isAsApplied = folded(assignees) === folded(applied.assignees)
  if (assignees.length === 0) {
    const names = isAsApplied && giving ? namesOf(giving, roster) : []
    return { owners: [...new Set(names)], writtenOwners: isAsApplied ? writtenOwners : [], isAssigned: false }
  }
  const names = assignees.map((login) => rosterName(login, roster))
  return {
    owners: [...new Set(names.map((name, index) => name ?? assignees[index]!))],
    writtenOwners: isAsApplied && writtenOwners.length > 0 ? writtenOwners : names.map((name, index) => name ?? `@${assignees[index]}`),
    isAssigned: true,
  }
}

/**
 * The owners as the notes write them; one that is a login with its name, by which any note is understood, and one whom only their own
 * note tells, such as "Chair", as the config names the person.
 */
function writtenOwnersOf({ owners, people }: Occurrence, roster: Roster): string[] {
  return owners.map((name, index) => {
    const login = /^@(.+)$/.exec(people[index] ?? '')?.[1]
    if (login === undefined) return name
    if (isSameName(login, name)) return `@${name}`
    const known = rosterName(login, roster)
    return known === null || isSameName(roster.loginOf(name) ?? '', login) ? name : known
  })
}

/** Whom the owners stand for, one name for all ways of writing one person. */
function namesOf({ owners, people }: Occurrence, roster: Roster): string[] {
  return owners.map((name, index) => {
    const [, kind, known = ''] = /^(@|group:)(.+)$/.exec(people[index] ?? '') ?? []
    if (kind === undefined) return name
    return kind === '@' ? (rosterName(known, roster) ?? known) : known
  })
}

/** What the roster calls the person with a login; null where it does not know them by a name. */
export function rosterName(login: string, { people }: Pick<Roster, 'people'>): string | null {
  return people.find((person) => isSameName(person.login, login))?.name ?? null
}

function folded(logins: readonly string[]): string {
  return logins
    .map((login) => login.toLowerCase())
    .sort()
    .join(' ')
}
