import type { Note } from '../model/note.js'
import type { ExtractionOptions } from './extraction-as-text.js'
import { printableJson } from './printable.js'

/** What the notes say, as JSON of version 1. */
export function extractionAsJson(notes: readonly Note[], { explain }: ExtractionOptions): string {
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
        owners: item.owners.map(({ written, login, reason }) => ({ name: written, login, reason })),
        done: item.state !== 'open',
        due: item.due,
        ...(explain ? { rule: item.rule, ownerRule: item.ownerRule } : {}),
      })),
      releases: note.releases,
      diagnostics: note.diagnostics.map(({ severity, code, message, line }) => ({ severity, code, message, line: line ?? 1 })),
    })),
  }
  return `${printableJson(value)}\n`
}
