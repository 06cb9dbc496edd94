import type { Note } from '../model/note.js'
import type { Person } from '../model/person.js'
import { ownerResolver } from '../people/resolve-owners.js'

/** Somebody whom the notes name. */
export interface SeenOwner {
  /** Full name where the notes give one, else the owner as written. */
  readonly name: string
  /** Login that the notes themselves give, or null. */
  readonly login: string | null
  /** Signs by which items name the person. */
  readonly signs: readonly string[]
  /** Items of which the person is an owner. */
  readonly items: number
}

/** What a folder of notes says about the config that it needs. */
export interface Survey {
  readonly notes: number
  readonly items: number
  /** First and last day of the meetings, or null without notes. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** Globs that fit the notes. */
  readonly globs: readonly string[]
  /** Series by number of notes, the largest first. */
  readonly series: readonly { readonly name: string; readonly notes: number }[]
  /** Owners of items, the most frequent first. */
  readonly owners: readonly SeenOwner[]
  /** Repositories ("owner/name") whose milestones the notes link. */
  readonly releaseRepositories: readonly string[]
}

/** Folders that globs name one by one; where notes stand in more, one glob for all is clearer. */
const folderLimit = 5

/** Looks through notes for what a config should say. Pure; paths of the notes are relative to their repository. */
export function surveyNotes(notes: readonly Note[]): Survey {
  const days = notes.flatMap(({ date }) => (date === null ? [] : [date])).sort()
  return {
    notes: notes.length,
    items: notes.reduce((sum, { items }) => sum + items.length, 0),
    days: days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : null,
    globs: globsOf(notes.map(({ path }) => path)),
    series: count(notes.map(({ series }) => series)).map(([name, number]) => ({ name, notes: number })),
    owners: ownersOf(notes),
    releaseRepositories: count(
      notes.flatMap(({ releases }) => releases.flatMap(({ milestone }) => (milestone ? [milestone.repo] : []))),
    ).map(([name]) => name),
  }
}

function globsOf(paths: readonly string[]): string[] {
  const folders = new Set(paths.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')))
  if (folders.size === 0 || folders.size > folderLimit) return ['**/*.md']
  return [...folders].sort().map((folder) => (folder === '' ? '*.md' : `${folder}/**/*.md`))
}

/** Items per owner; signs that stand for one participant are counted together under the full name. */
function ownersOf(notes: readonly Note[]): SeenOwner[] {
  const { people, logins } = participantsOf(notes)
  const seen = new Map<string, { name: string; login: string | null; signs: Set<string>; items: number }>()
  const resolverFor = ownerResolver({ people, groups: [] })
  const byLogin = new Map(people.map((person) => [person.login, person]))
  for (const note of notes) {
    const resolve = resolverFor(note)
    for (const { written, login } of note.items.flatMap(({ owners }) => owners)) {
      // A login that is written out needs no config.
      if (login === written) continue
      const person = byLogin.get(resolve({ written, login: null }).login ?? '')
      const name = person?.name ?? written
      const entry = seen.get(name) ?? { name, login: logins.get(name) ?? null, signs: new Set<string>(), items: 0 }
      entry.signs.add(written)
      entry.items++
      seen.set(name, entry)
    }
  }
  const known = [...seen.values()].filter(({ name, login }) => name !== login)
  return known
    .sort((a, b) => b.items - a.items)
    .map((entry) => ({ ...entry, signs: [...entry.signs].filter((sign) => sign !== entry.name) }))
}

/**
 * The participants as people, with made-up logins where the notes give none. A short name that a full one explains is
 * nobody of its own.
 */
function participantsOf(notes: readonly Note[]): { people: Person[]; logins: ReadonlyMap<string, string> } {
  const logins = new Map(notes.flatMap(({ writtenLogins }) => writtenLogins.map(({ name, login }): [string, string] => [name, login])))
  const names = new Set([...logins.keys(), ...notes.flatMap(({ participants }) => participants)])
  const person = (name: string, index: number): Person => ({ login: logins.get(name) ?? `participant-${index}`, name, aliases: [] })
  const full = [...names].filter((name) => words(name) > 1).map(person)
  const resolve = ownerResolver({ people: full, groups: [] })({ participants: [], agendaNames: [], writtenLogins: [] })
  const isUnknown = (name: string) => resolve({ written: name, login: null }).reason === 'unknown'
  const short = [...names].filter((name) => words(name) === 1 && isUnknown(name))
  return { people: [...full, ...short.map((name, index) => person(name, full.length + index))], logins }
}

function words(name: string): number {
  return name.trim().split(/\s+/).length
}

function count(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
