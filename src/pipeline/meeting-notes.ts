import { formReader } from '../notes/note-form.js'
import type { Meeting } from '../pages/meetings.js'
import type { MeetingNote } from '../pages/page.js'
import type { Run } from './run.js'

/** Reads the note of a meeting; null where GitHub does not give it: then the page stays as it is. */
export function meetingReader({ commits, settings, ports }: Run): (meeting: Meeting) => Promise<MeetingNote | null> {
  const { notes, log, classify, parse } = ports
  const readNote = parse(settings)
  const readForm = formReader(settings.reading)
  const blobs = new Map(commits.head.map(({ path, blob }) => [path, blob]))
  return async ({ note: path, date }) => {
    const blob = blobs.get(path)
    if (blob === undefined) return null
    try {
      const text = await notes.text(blob)
      return { note: readNote({ path, text }), form: readForm({ path, text }, date) }
    } catch (error) {
      log.warning(`The page of open items that follows from ${path} is not updated: ${classify(error).message}`)
      return null
    }
  }
}
