import type { Note } from '../model/note.js'
import type { ResolvedOwner } from '../model/person.js'
import { printableJson } from './printable.js'

/** Finds out for whom an owner stands. */
export type Resolve = (owner: string, note: Note) => ResolvedOwner

/** What the notes say, as JSON of version 1. */
export function extractionAsJson(notes: readonly Note[], resolve: Resolve): string {
  const value = {
    version: 1,
    notes: notes.map((note) => ({
      path: note.path,
      title: note.title,
      date: note.date,
      series: note.series,
      participants: note.participants,
      items: note.items.map((item) => ({
        kind: item.kind,
        line: item.line,
        endLine: item.endLine,
        section: item.section,
        text: item.text,
        owners: item.owners.map((name) => {
          const { login, reason } = resolve(name, note)
          return { name, login, reason }
        }),
        done: item.state !== 'open',
        due: item.due,
      })),
      releases: note.releases,
      diagnostics: note.diagnostics.map(({ severity, code, message, line }) => ({ severity, code, message, line: line ?? 1 })),
    })),
  }
  return `${printableJson(value)}\n`
}
