/** Series, issues and pages for tests: everything has a default, a test says only what it is about. */
import type { IssueAfter } from '../../src/managed/issues-after.js'
import { pageOf, type PageContext, type SeriesFacts } from '../../src/pages/page-content.js'
import type { MeetingNote, Page } from '../../src/pages/page.js'
import type { NoteForm } from '../../src/notes/note-form.js'
import { noteReader } from '../../src/fetch/note-reader.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { type GivenItem, aMarker, aNote, anItem, anOccurrence, aDesiredIssue, repositoryUrl, roster } from '../plan/builders.js'
import { appliedOf } from '../../src/managed/merge.js'

export const today = '2026-03-12'
export const lastMeeting = '2026-03-05'

const readNote = noteReader({ reading: defaultReadingOptions, roster })

/** A form without front matter, with a heading for tasks. */
export const aForm = (overrides: Partial<NoteForm> = {}): NoteForm => ({
  frontMatter: [],
  headings: ['# Community meeting', '## Agenda', '## TODOs'],
  tasks: 2,
  ...overrides,
})

export const aMeetingNote = (day = lastMeeting, items: readonly GivenItem[] = []): MeetingNote => ({
  note: aNote(`notes/community/${day}.md`, items, { title: 'Community meeting' }),
  form: aForm(),
})

export interface IssueOptions extends Partial<Omit<IssueAfter, 'marker'>> {
  /** Days of the meetings in which the item is. */
  readonly days?: readonly string[]
  readonly item?: GivenItem
  readonly marker?: Partial<IssueAfter['marker']>
}

/** The issue of a todo, as it is after a run. */
export function anIssueAfter({ days = [lastMeeting], item = {}, marker = {}, ...overrides }: IssueOptions = {}): IssueAfter {
  const { title = 'Book the room', assignees = ['rosa'] } = overrides
  const occurrences = days.map((day) => {
    const note = aNote(`notes/community/${day}.md`, [{ owners: ['RD'], ...item, text: title }], { title: 'Community meeting' })
    return anOccurrence(note, note.items[0] ?? anItem(), item.due ? { due: item.due } : {})
  })
  return {
    number: 1,
    title,
    assignees,
    state: 'open',
    milestone: null,
    createdAt: '2026-03-05T18:00:00Z',
    closedAt: null,
    marker: aMarker({ occurrences, series: 'notes/community', applied: appliedOf(aDesiredIssue({ title, assignees })), ...marker }),
    ...overrides,
  }
}

export const aSeries = (overrides: Partial<SeriesFacts> = {}): SeriesFacts => ({
  series: 'notes/community',
  name: 'community',
  meetings: [{ note: `notes/community/${lastMeeting}.md`, date: lastMeeting }],
  note: aMeetingNote(),
  isHeld: true,
  readItems: (text, day = lastMeeting) => readNote({ path: `notes/community/${day}.md`, text }).items,
  issues: [],
  releases: [],
  ...overrides,
})

export const aPageContext = (overrides: Partial<PageContext> = {}): PageContext => ({
  notes: { url: repositoryUrl },
  today,
  people: roster.people,
  areDecisionsOff: false,
  ...overrides,
})

/** The page of a series with some issues. */
export function aPage(issues: readonly IssueAfter[], series: Partial<SeriesFacts> = {}, context: Partial<PageContext> = {}): Page {
  return pageOf(aSeries({ issues, ...series }), aPageContext(context))
}
