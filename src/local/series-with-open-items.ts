import { noteReader } from '../fetch/note-reader.js'
import { issuesAfter, type IssueAfter } from '../managed/issues-after.js'
import type { Note } from '../model/note.js'
import type { Operation } from '../model/plan.js'
import { seriesReader } from '../notes/dates/series.js'
import { formReader } from '../notes/note-form.js'
import { pathOn, type ReadItems } from '../pages/item-lines.js'
import { lastHeld, latest } from '../pages/meetings.js'
import { isOpenItem, type SeriesFacts } from '../pages/page-content.js'
import type { MeetingNote } from '../pages/page.js'
import { seriesName, seriesOfIssue } from '../pages/series.js'
import { byRepositoryPath, type NoteSet } from './note-set.js'
import { readText } from './read-notes.js'

/**
 * What pages show of the series that have an open item once the operations are applied.
 * @param set with the paths of the files
 */
export async function seriesWithOpenItems(set: NoteSet, operations: readonly Operation[], now: Date): Promise<SeriesFacts[]> {
  const { settings } = set
  const { config } = settings
  const { notes } = byRepositoryPath(set)
  const issues = issuesAfter([], operations, null, now.toISOString())
  const seriesOf = seriesReader(config.series)
  const nameOf = (note: string) => seriesOf(note).series
  const all = [...new Set(notes.map(({ path }) => nameOf(path)))]
  const found: SeriesFacts[] = []
  for (const series of all) {
    const own = issues.filter(({ marker }) => seriesOfIssue(marker, nameOf) === series)
    if (!own.some(isOpenItem)) continue
    const facts = await factsOf(series, own, notes, set.notes, settings, now.toISOString().slice(0, 10))
    const name = seriesName(series, all, config.series, series.split('/').at(-1) || 'notes', facts.meetings[0]?.note)
    found.push({ ...facts, name })
  }
  return found
}

async function factsOf(
  series: string,
  issues: readonly IssueAfter[],
  notes: readonly Note[],
  read: readonly Note[],
  settings: NoteSet['settings'],
  today: string,
): Promise<Omit<SeriesFacts, 'name'>> {
  const meetings = notes.flatMap(({ path: note, date, series: name }) => (date !== null && name === series ? [{ note, date }] : []))
  const held = lastHeld(meetings, issues, today)
  const meeting = held ?? latest(meetings)
  const at = notes.findIndex(({ path }) => path === meeting?.note)
  const [note, source] = [notes[at], read[at]]
  // A note of standard input has no file to read once more.
  const text = source ? await readText(source.path).catch(() => null) : null
  const form = source && text !== null ? formReader(settings.reading)({ path: source.path, text }, source.date) : null
  const last: MeetingNote | null = note ? { note, form } : null
  const readNote = noteReader(settings)
  const readItems: ReadItems = (next, day) => readNote({ path: pathOn(note?.path ?? 'next.md', day), text: next }).items
  return { series, meetings, note: last, isHeld: held !== null, readItems, issues, releases: [] }
}
