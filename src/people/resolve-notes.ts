import type { WrittenLogin, Note } from '../model/note.js'
import type { Owner, Roster } from '../model/person.js'
import { ownerResolver } from './resolve-owners.js'

/** Resolves the owners of notes, each note for itself; the roster is indexed once. */
export function noteResolver(roster: Roster): (note: Note<Owner>) => Note {
  const resolverFor = ownerResolver(roster)
  return (note) => {
    const resolve = resolverFor(note, loginsInItems(note))
    const resolved = <T extends { readonly owners: readonly Owner[] }>(item: T) => ({ ...item, owners: item.owners.map(resolve) })
    const items = note.items.map(({ handedBy, ...item }) => ({ ...resolved(item), ...(handedBy && { handedBy: handedBy.map(resolve) }) }))
    return { ...note, items, reported: note.reported.map(resolved) }
  }
}

/** The logins that items give for their owners: "@ann: …", "[Ann](https://github.com/annlee): …". */
function loginsInItems({ items }: Note<Owner>): WrittenLogin[] {
  return items.flatMap(({ owners }) => owners.flatMap(({ written, login }) => (login === null ? [] : [{ name: written, login }])))
}
