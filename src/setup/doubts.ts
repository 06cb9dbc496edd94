import type { Diagnostic } from '../model/diagnostics.js'
import type { Note } from '../model/note.js'
import type { Roster } from '../model/person.js'
import { ownerResolver } from '../people/resolve-owners.js'
import type { ShowPlaces } from '../render/places-with-text.js'
import { plural } from '../desired/plural.js'

/** From so many notes on, their counts say something. */
const enoughNotes = 5

/** Fewer todos a note than this are implausible. */
const fewTodos = 0.5

const namedLimit = 3

/** What looks implausible in notes and roster, each doubt in a sentence with what to do about it. Pure. */
export function doubtsAbout(notes: readonly Note[], roster: Roster, showPlaces: ShowPlaces): string[] {
  const { groups } = roster
  const todos = notes.reduce((sum, { items }) => sum + items.filter(({ kind }) => kind === 'todo').length, 0)
  const silent = notes.filter(({ items }) => items.length === 0)
  const unread = notes.flatMap(({ diagnostics }) => diagnostics.filter(isInListOfTasks))
  const empty = groups.filter(({ assign, members }) => assign && members.length === 0)
  return [
    ...howToWriteItems(notes),
    ...(notes.length >= enoughNotes && todos < fewTodos * notes.length
      ? [
          `Only ${plural(todos, 'todo')} in ${plural(notes.length, 'note')}: is that all? ${silent.length} of them have neither todos nor decisions${examples(silent.map(({ path }) => path))}. If they do, see “words” in docs/configuration.md.`,
        ]
      : []),
    ...(unread.length > 0
      ? [
          `${plural(unread.length, 'line')} in lists of todos ${unread.length === 1 ? 'was not read as an item' : 'were not read as items'}; “extract --explain FILE” says why:`,
          ...showPlaces(unread),
        ]
      : []),
    ...sharedNames(notes, roster),
    ...empty.map(({ name }) => `The group “${name}” has “assign: true” but no members: nobody is assigned to its items.`),
  ]
}

const isInListOfTasks = ({ code }: Diagnostic): boolean => code === 'not-an-item'

/** Whether a diagnostic names a line that was not read as an item and may be one. */
export const mayBeTask = (diagnostic: Diagnostic): boolean =>
  isInListOfTasks(diagnostic) || diagnostic.code === 'task-in-talk' || diagnostic.code === 'marker-in-markup'

/** Says how an item is written, where notes have none. Pure. */
export function howToWriteItems(notes: readonly Note[]): string[] {
  if (notes.length === 0 || notes.some(({ items, reported }) => items.length + reported.length > 0)) return []
  const where = notes.length === 1 ? 'it' : 'these notes'
  return [
    `No todo and no decision was found in ${where}. They are the lines below a heading such as “Action items” or “Decisions”, and those that begin with “TODO:” or “DECISION:”; for other words see “words” in docs/configuration.md.`,
  ]
}

/** Names by which items call somebody and that two people of the roster could be: only the attendance of each note tells them apart. */
function sharedNames(notes: readonly Note[], roster: Roster): string[] {
  const byRosterAlone = ownerResolver({ people: roster.people, groups: [] })({ participants: [], agendaNames: [], writtenLogins: [] })
  const places = new Map<string, string[]>()
  for (const { path, items } of notes) {
    for (const { line, owners } of items) {
      for (const { written, login } of owners) {
        // Who is named by login is certain, and who is not known at all is reported with the unknown owners.
        if (login === null || login === written) continue
        const known = places.get(written)
        if (known) known.push(`${path}:${line}`)
        else places.set(written, [`${path}:${line}`])
      }
    }
  }
  return [...places].flatMap(([written, found]) => {
    const { candidates } = byRosterAlone({ written, login: null })
    if (candidates.length < 2) return []
    const isAlias = roster.people.some(({ login, aliases }) => candidates.includes(login) && aliases.includes(written))
    const fix = isAlias ? `keep “${written}” among the aliases of that person only` : `add “${written}” to the aliases of that person`
    return [
      `“${written}” could be ${candidates.join(' or ')}; the attendance of each note decides which (${plural(found.length, 'item')}${examples(found)}). If only one of them is called so, ${fix}.`,
    ]
  })
}

function examples(places: readonly string[]): string {
  if (places.length === 0) return ''
  return `, ${places.length > namedLimit ? 'such as ' : ''}${places.slice(0, namedLimit).join(', ')}`
}
