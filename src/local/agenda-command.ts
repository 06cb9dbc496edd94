import { noteReader } from '../fetch/note-reader.js'
import { issuesAfter, type IssueAfter } from '../managed/issues-after.js'
import type { Note } from '../model/note.js'
import { formReader } from '../notes/note-form.js'
import { seriesReader } from '../notes/dates/series.js'
import { lastHeld, latest } from '../pages/meetings.js'
import { pathOn, type ReadItems } from '../pages/item-lines.js'
import { nextNote } from '../pages/next-note.js'
import { pageAsText } from '../pages/page-as-text.js'
import { isOpenItem, pageOf, type SeriesFacts } from '../pages/page-content.js'
import type { MeetingNote, Page } from '../pages/page.js'
import { seriesName, seriesOfIssue } from '../pages/series.js'
import { readNoteSet, type NoteRequest, type NoteSet } from './note-set.js'
import { planOfNewNotes } from './plan-command.js'
import { readText } from './read-notes.js'
import { exit, type Terminal } from './terminal.js'

export interface AgendaRequest extends NoteRequest {
  /** True to print the next note instead of what is open. */
  readonly next: boolean
}

/** Only GitHub knows what was closed there. */
const unknownStatus = 'From the notes alone: whether an issue was closed on GitHub is not known here.\n'

/**
 * Prints the open items of each series by what its notes say, or the next note of one series.
 * @returns 1 where the next note of several series is asked for
 */
export async function agendaCommand(request: AgendaRequest, terminal: Terminal): Promise<number> {
  const set = await readNoteSet(request, terminal)
  const pages = await pagesOf(set, new Date())
  if (!request.next) {
    terminal.print(pages.length === 0 ? 'Nothing is open.\n' : `${pages.map(pageAsText).join('\n')}\n${unknownStatus}`)
    return exit.done
  }
  const [page, ...others] = pages
  if (!page || others.length > 0) {
    const names = pages.map(({ name }) => name).join(', ')
    terminal.complain(
      `meeting-notes-to-issues: ${page ? `these are notes of several series (${names}); name the files or the folder of one` : 'nothing is open, so there is no next note'}\n`,
    )
    return exit.failed
  }
  terminal.print(nextNote(page.form, page.lines, Infinity).text)
  // On a terminal the note ends here.
  terminal.complain(`\n${unknownStatus}`)
  return exit.done
}

async function pagesOf({ notes: read, settings }: NoteSet, now: Date): Promise<Page[]> {
  const { config, roster } = settings
  const context = {
    // Items without issues have no numbers to link.
    notes: { url: '' },
    today: now.toISOString().slice(0, 10),
    people: roster.people,
    areDecisionsOff: config.decisions === 'off',
  }
  const notes = read.map((note) => ({ ...note, path: settings.inRepository(note.path) ?? note.path }))
  // Nothing is deferred: these issues are not opened.
  const unlimited = { ...settings, config: { ...config, maxNewIssues: Infinity, maxAge: null } }
  const { operations } = planOfNewNotes(notes, { passedOver: [], earlier: [], settings: unlimited })
  const issues = issuesAfter([], operations, null, now.toISOString())
  const seriesOf = seriesReader(config.series)
  const nameOf = (note: string) => seriesOf(note).series
  const all = [...new Set(notes.map(({ path }) => nameOf(path)))]
  const pages: Page[] = []
  for (const series of all) {
    const own = issues.filter(({ marker }) => seriesOfIssue(marker, nameOf) === series)
    if (!own.some(isOpenItem)) continue
    const facts = await factsOf(series, own, notes, read, settings, context.today)
    const name = seriesName(series, all, config.series, series.split('/').at(-1) || 'notes', facts.meetings[0]?.note)
    pages.push(pageOf({ ...facts, name }, context))
  }
  return pages
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
