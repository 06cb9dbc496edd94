import type { WrittenLogin, Note } from '../model/note.js'
import type { Owner, Roster } from '../model/person.js'
import { includesName } from '../model/same-name.js'
import { withoutContradicted } from './handle-at-end.js'
import { ownerResolver } from './resolve-owners.js'

/** Resolves the owners of notes, each note for itself; the roster is indexed once. */
export function noteResolver(roster: Roster): (note: Note<Owner>) => Note {
  const resolverFor = ownerResolver(roster)
  return (note) => {
    const resolve = resolverFor(note, loginsInItems(note))
    const listed = note.writtenLogins.map(({ login }) => login)
    // "@al", where the config has that alias of somebody, is known as much as a login.
    const isKnown = (handle: string) => {
      if (includesName(listed, handle)) return true
      const { login, reason } = resolve({ written: handle, login: handle })
      return login !== null && reason !== 'written-in-note'
    }
    const resolved = <T extends { readonly text: string; readonly owners: readonly Owner[] }>(item: T) => ({
      ...item,
      owners: withoutContradicted(item.owners, item.text, resolve, isKnown),
    })
    const items = note.items.map(({ handedBy, ...item }) => ({ ...resolved(item), ...(handedBy && { handedBy: handedBy.map(resolve) }) }))
    return { ...note, items, reported: note.reported.map(resolved) }
  }
}

/** The logins that items give for their owners: "@ann: …", "[Ann](https://github.com/annlee): …". */
function loginsInItems({ items }: Note<Owner>): WrittenLogin[] {
  return items.flatMap(({ owners }) => owners.flatMap(({ written, login }) => (login === null ? [] : [{ name: written, login }])))
}
