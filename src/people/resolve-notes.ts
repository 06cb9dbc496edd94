import type { WrittenLogin, Note } from '../model/note.js'
import type { Owner, Roster } from '../model/person.js'
import { includesName } from '../model/same-name.js'
import { withoutContradicted } from './handle-at-end.js'
import { ownerResolver } from './resolve-owners.js'

/** Resolves the owners of notes, each note for itself; the roster is indexed once. */
export function noteResolver(roster: Roster): (note: Note<Owner>) => Note {
  const resolverFor = ownerResolver(roster)
  const inRoster = new Set(roster.people.map(({ login }) => login.toLowerCase()))
  return (note) => {
    const resolve = resolverFor(note, loginsInItems(note))
    const isListed = (login: string) =>
      includesName(
        note.writtenLogins.map((written) => written.login),
        login,
      )
    const resolved = <T extends { readonly text: string; readonly owners: readonly Owner[] }>(item: T) => ({
      ...item,
      owners: withoutContradicted(item.owners.map(resolve), item.text, (login) => inRoster.has(login.toLowerCase()) || isListed(login)),
    })
    const items = note.items.map(({ handedBy, ...item }) => ({ ...resolved(item), ...(handedBy && { handedBy: handedBy.map(resolve) }) }))
    return { ...note, items, reported: note.reported.map(resolved) }
  }
}

/** The logins that items give for their owners: "@ann: …", "[Ann](https://github.com/annlee): …". */
function loginsInItems({ items }: Note<Owner>): WrittenLogin[] {
  return items.flatMap(({ owners }) => owners.flatMap(({ written, login }) => (login === null ? [] : [{ name: written, login }])))
}
