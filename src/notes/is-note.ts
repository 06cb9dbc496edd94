import type { Note } from '../model/note.js'

/** A Markdown file is a note where its name, title or front matter gives a day. */
export function isNote(note: Pick<Note, 'path' | 'date'>): boolean {
  return /\.(?:md|markdown)$/i.test(note.path) && note.date !== null
}
