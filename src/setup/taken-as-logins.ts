import { firstOf } from '../model/first-of.js'
import { plural } from '../desired/plural.js'
import type { Note } from '../model/note.js'

/** A login that notes write and the config does not have. */
export interface SeenHandle {
  readonly login: string
  /** Todos that it is an owner of. */
  readonly items: number
}

/** Most logins that are named; of a long tail the reader gains nothing. */
const namedLimit = 10

/** The logins of owners whom no entry of the config covers, those of the most todos first; GitHub does not tell their case apart. Pure. */
export function handlesIn(notes: readonly Note[]): SeenHandle[] {
  const todos = notes.flatMap(({ items }) => items.filter(({ kind }) => kind === 'todo'))
  const seen = new Map<string, SeenHandle>()
  for (const { owners } of todos) {
    const logins = owners.flatMap(({ login, reason }) => (login !== null && reason === 'written-in-note' ? [login] : []))
    for (const [key, login] of new Map(logins.map((one) => [one.toLowerCase(), one]))) {
      const { items, login: first } = seen.get(key) ?? { items: 0, login }
      seen.set(key, { login: first, items: items + 1 })
    }
  }
  return [...seen.values()].sort((a, b) => b.items - a.items)
}

/** Says which logins are taken as the notes write them, and what to do where one is not a login; nothing where there are none. Pure. */
export function takenAsLogins(notes: readonly Note[]): string[] {
  const handles = handlesIn(notes)
  if (handles.length === 0) return []
  const [{ login }] = handles as [SeenHandle, ...SeenHandle[]]
  return [
    `Items for these handles will be assigned to the GitHub accounts of the same names: ${namedHandles(handles)}. Is one only a handle of your chat? Add it to “aliases” of its person in the config: { name: Full Name, github: LOGIN, aliases: [${login}] }.`,
  ]
}

/** "@ann (6 items), @bob (1 item)" */
export function namedHandles(handles: readonly SeenHandle[]): string {
  return firstOf(
    handles.map(({ login, items }) => `@${login} (${plural(items, 'item')})`),
    namedLimit,
  )
}
