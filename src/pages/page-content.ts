import type { IssueAfter } from '../managed/issues-after.js'
import type { Occurrence } from '../model/issue.js'
import type { Person as RosterPerson } from '../model/person.js'
import type { RepositoryUrl } from '../desired/backlink.js'
import { dueDayOfOccurrences } from '../desired/due-day.js'
import { issueTitle } from '../desired/title.js'
import { itemLines, type ReadItems } from './item-lines.js'
import { isDormant, meetingsBetween, type Meeting } from './meetings.js'
import { ownersOf, rosterName, rosterReader } from './owners.js'
import type { ClosedItem, Decision, MeetingNote, OpenItem, Page, Person, PlannedRelease } from './page.js'
import { textOf, suffixOf } from './text-in-note.js'

/** What is known of a series. */
export interface SeriesFacts {
  readonly series: string
  /** What people call it. */
  readonly name: string
  /** Meetings that were held or are to come. */
  readonly meetings: readonly Meeting[]
  /** The note of the last meeting that was held, else of the latest one to come; null where none is known. */
  readonly note: MeetingNote | null
  readonly isHeld: boolean
  /** Reads the next note of the series. */
  readonly readItems: ReadItems
  /** The series' issues as they are now. */
  readonly issues: readonly IssueAfter[]
  /** Release issues of milestones that its notes plan. */
  readonly releases: readonly IssueAfter[]
}

/** What pages depend on besides the series. */
export interface PageContext {
  /** The notes repository. */
  readonly notes: { readonly url: RepositoryUrl }
  /** YYYY-MM-DD */
  readonly today: string
  readonly people: readonly RosterPerson[]
  /** True where decisions get no issues, so that the note alone tells them. */
  readonly areDecisionsOff: boolean
}

/** All that the page of a series shows. Pure. */
export function pageOf(facts: SeriesFacts, context: PageContext): Page {
  const { name, note, isHeld, issues, releases } = facts
  const last = isHeld ? note : null
  const form = note?.form ?? null
  const roster = rosterReader(context.people)
  const open = issues
    .filter(isOpenItem)
    .map((issue) => openItem(issue, facts, context, roster))
    .toSorted(byUrgency)
  const day = last?.note.date ?? null
  return {
    name,
    last: last && { meeting: last.note.title, date: last.note.date, note: last.note.path },
    people: peopleOf(open),
    withoutOwner: open.filter(({ owners }) => owners.length === 0),
    open,
    closed: day === null ? [] : issues.flatMap((issue) => closedSince(issue, day, context)),
    decided: last ? decisionsOf(last, issues, context) : [],
    releases: releases.filter(({ state }) => state === 'open').map(plannedRelease),
    form,
    lines: itemLines(open, form, facts.readItems),
    isDormant: day !== null && isDormant(day, context.today),
  }
}

/** Whether an issue is a todo that is open. */
export function isOpenItem({ state, marker: { subject } }: Pick<IssueAfter, 'state' | 'marker'>): boolean {
  return state === 'open' && (subject === 'todo' || subject === 'pull-request')
}

function openItem(
  issue: IssueAfter,
  { meetings, note }: SeriesFacts,
  context: PageContext,
  roster: ReturnType<typeof rosterReader>,
): OpenItem {
  const { number, title, marker } = issue
  const known = marker.occurrences.filter(({ gone }) => !gone)
  const occurrences = known.length > 0 ? known : marker.occurrences
  const since = occurrences[0] as Occurrence
  const due = dueDayOfOccurrences(occurrences) ?? occurrences.findLast((occurrence) => occurrence.due)?.due ?? null
  const lastDay = note?.note.date ?? null
  return {
    number,
    title,
    text: textOf(issue),
    suffix: suffixOf(issue, note?.note ?? {}, context.notes.url),
    since,
    meetings: since.date === null || lastDay === null ? occurrences.length : meetingsBetween(meetings, since.date, lastDay),
    due,
    dueSince: occurrences.findLast((occurrence) => occurrence.due)?.date ?? null,
    lastDay,
    isOverdue: due !== null && due < context.today,
    ...ownersOf(issue, occurrences, roster),
  }
}

function peopleOf(open: readonly OpenItem[]): Person[] {
  const byName = new Map<string, OpenItem[]>()
  for (const item of open) {
    for (const name of item.owners) byName.set(name, [...(byName.get(name) ?? []), item])
  }
  return [...byName]
    .map(([name, items]) => ({ name, isAssigned: items.some((item) => item.isAssigned), items }))
    .toSorted((a, b) => b.items.length - a.items.length || compare(a.name, b.name))
}

/** What is overdue first, then what is due, the earliest first; the rest in the order of their issues. */
function byUrgency(a: OpenItem, b: OpenItem): number {
  return compare(a.due ?? '9999', b.due ?? '9999') || (a.number ?? Infinity) - (b.number ?? Infinity) || 0
}

function closedSince({ number, title, state, closedAt, assignees, marker }: IssueAfter, day: string, context: PageContext): ClosedItem[] {
  const isTodo = marker.subject === 'todo' || marker.subject === 'pull-request'
  if (!isTodo || state === 'open' || state === 'duplicate' || closedAt === null || closedAt.slice(0, 10) < day) return []
  return [{ number, title, state, people: assignees.map((login) => rosterName(login, context) ?? login) }]
}

function decisionsOf({ note }: MeetingNote, issues: readonly IssueAfter[], { areDecisionsOff }: PageContext): Decision[] {
  if (areDecisionsOff) {
    return note.items
      .filter(({ kind, state }) => kind === 'decision' && state !== 'struck')
      .map(({ text, line, endLine }) => ({
        number: null,
        title: issueTitle(text, note.server),
        source: { note: note.path, commit: 'HEAD', line, endLine },
      }))
  }
  return issues.flatMap(({ number, title, marker }) => {
    const source = marker.occurrences.find((occurrence) => occurrence.note === note.path && !occurrence.gone)
    return marker.subject === 'decision' && marker.applied.state !== 'duplicate' && source ? [{ number, title, source }] : []
  })
}

function plannedRelease({ number, title, marker }: IssueAfter): PlannedRelease {
  const due = marker.occurrences.findLast((occurrence) => !occurrence.gone && occurrence.due)?.due ?? null
  return { number, title, due, progress: marker.progress ?? null }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
