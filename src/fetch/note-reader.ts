import type { Note, NoteSource } from '../model/note.js'
import { noteReader as unresolvedReader } from '../notes/parse-note.js'
import { noteResolver } from '../people/resolve-notes.js'
import { namesOf } from '../people/roster-names.js'
import type { Settings } from './config.js'

/** A reader of notes as the settings want it, who finds out whom the owners stand for. */
export function noteReader({ reading, roster }: Pick<Settings, 'reading' | 'roster'>): (source: NoteSource) => Note {
  const read = unresolvedReader({ ...reading, roster: namesOf(roster) })
  const resolve = noteResolver(roster)
  return (source) => resolve(read(source))
}
