import type { Note } from '../model/note.js'
import type { Person } from '../model/person.js'
import { resolveOwner } from '../people/resolve-owners.js'

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
  for (const note of notes) {
    for (const owner of note.items.flatMap(({ owners }) => owners)) {
      // A login that is written out needs no config.
      if (owner.startsWith('@')) continue
      const person = people.find(({ login }) => login === resolveOwner(owner, note, { people, groups: [] }).login)
      const name = person?.name ?? owner
      const entry = seen.get(name) ?? { name, login: logins.get(name) ?? null, signs: new Set<string>(), items: 0 }
      entry.signs.add(owner)
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
  const people: Person[] = []
  for (const name of [...names].sort((a, b) => words(b) - words(a))) {
    const nobody = { participants: [], agendaNames: [], writtenLogins: [] }
    if (words(name) === 1 && resolveOwner(name, nobody, { people, groups: [] }).reason !== 'unknown') continue
    people.push({ login: logins.get(name) ?? `participant-${people.length}`, name, aliases: [] })
  }
  return { people, logins }
}

function words(name: string): number {
  return name.trim().split(/\s+/).length
}

function count(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
