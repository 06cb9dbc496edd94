import type { Note, NoteChange } from '../model/note.js'
import { noteFilter } from '../scope/select-notes.js'
import type { Run } from './run.js'

/**
 * Tells the meeting before a note in its series, also one that this push deletes; null where there is none.
 * Of a note that this run has not read its path tells series and day.
 */
export function meetingsBefore(
  { commits: { paths }, settings, ports: { parse } }: Run,
  changes: readonly NoteChange[],
): (note: Note) => Pick<Note, 'path' | 'date'> | null {
  const read = new Map(changes.flatMap(({ base, head }) => [base, head].flatMap((note) => (note ? [[note.path, note] as const] : []))))
  const renamed = new Set(changes.flatMap(({ base, head }) => (base && head && base.path !== head.path ? [base.path] : [])))
  let meetings: readonly Pick<Note, 'path' | 'series' | 'date'>[] | null = null
  const readMeetings = () => {
    const readNote = parse(settings)
    const isNote = noteFilter(settings.config)
    return [...paths].filter((path) => isNote(path) && !renamed.has(path)).map((path) => read.get(path) ?? readNote({ path, text: '' }))
  }
  return (note) => {
    meetings ??= readMeetings()
    const earlier = meetings.filter(({ series, date }) => series === note.series && date !== null && date < (note.date ?? ''))
    const [last] = earlier.toSorted((a, b) => (`${a.date} ${a.path}` < `${b.date} ${b.path}` ? 1 : -1))
    return last ?? null
  }
}
