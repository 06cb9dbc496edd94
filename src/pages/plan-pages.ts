import { textAround } from '../managed/body.js'
import { roomForBlock } from '../managed/body-limit.js'
import { digest } from '../managed/digest.js'
import { appliedOf } from '../managed/merge.js'
import { createIssue, follow, reconcile, type Reconciliation } from '../managed/reconcile.js'
import { isClosedByPerson } from '../managed/standing.js'
import { inert } from '../markdown/markdown.js'
import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { ManagedIssue, Marker, PageState, DesiredIssue, Written } from '../model/issue.js'
import type { CreateIssue, UpdateIssue } from '../model/plan.js'
import type { RepositoryUrl } from '../desired/backlink.js'
import { cutTitle } from '../desired/title.js'
import type { Page } from './page.js'
import { pageBlock } from './page-block.js'
import { pageOf, type PageContext, type SeriesFacts } from './page-content.js'

/** The block has this much room at least, whatever else is in the body. */
const leastRoom = 8_000

/** A series with the page that it has, or is to get. */
export interface SeriesWithPage extends SeriesFacts {
  /** Null for one that has no page yet. */
  readonly page: ManagedIssue | null
  /** Whether an issue was opened from its notes since base, so that there is more to say than that it no longer meets. */
  readonly hasNews: boolean
}

/** Pages of series that are part of another one by now, with that one's page. */
export interface MergedPage {
  readonly page: ManagedIssue
  readonly into: ManagedIssue
}

export interface PagesInput extends PageContext {
  readonly config: Config
  /** Path of the config file. */
  readonly configPath: string
  readonly notes: { readonly id: number; readonly url: RepositoryUrl }
  readonly series: readonly SeriesWithPage[]
  readonly merged: readonly MergedPage[]
  /** Ids of all pages that there are. */
  readonly ids: ReadonlySet<string>
  /** This run. */
  readonly written: Written
}

export interface PagesPlan {
  readonly operations: readonly (UpdateIssue | CreateIssue)[]
  readonly diagnostics: readonly Diagnostic[]
  readonly unchanged: number
  /** Why nothing could be planned; null where something could. */
  readonly failure: string | null
}

/** What has to change so that the page of each series says what is open; updates first. Pure. */
export function planPages(input: PagesInput): PagesPlan {
  const updates: UpdateIssue[] = []
  const creates: CreateIssue[] = []
  const diagnostics: Diagnostic[] = []
  let unchanged = 0
  for (const { page, into } of input.merged) {
    const { operation } = closeMerged(page, into, input.written)
    if (operation) updates.push(operation)
  }
  for (const facts of input.series) {
    const content = pageOf(facts, input)
    if (!facts.page) {
      creates.push(createPage(facts, content, input))
      continue
    }
    const { operation, diagnostics: notices } = updatePage(facts, facts.page, content, input)
    diagnostics.push(...notices)
    if (operation) updates.push(operation)
    else unchanged++
  }
  return { operations: [...updates, ...creates], diagnostics, unchanged, failure: null }
}

function createPage(facts: SeriesFacts, content: Page, input: PagesInput): CreateIssue {
  const marker = markerOf(facts, null, content, input)
  const reason = `the open items of ${content.name}: ${content.open.length}`
  return createIssue(desiredPage(content, marker, '', input), marker, { origin: null, reason })
}

function updatePage(facts: SeriesWithPage, page: ManagedIssue, content: Page, input: PagesInput): Reconciliation {
  const marker = markerOf(facts, page, content, input)
  const { series, occurrences } = page.marker
  if (isClosedByPerson(page)) {
    // Only where its series is to be found by another name is something noted, so that it is found once it is reopened.
    const operation = series === facts.series ? null : follow(page, { occurrences, series: facts.series }, renamed)
    return { operation, diagnostics: [] }
  }
  if (content.isDormant && page.marker.page?.isDormant === true && !facts.hasNews) return { operation: null, diagnostics: [] }
  const desired = desiredPage(content, marker, textAround(page.issue.body), input)
  return reconcile(page, desired, marker, { origin: null, reason: changesOf(content, page.marker.page) })
}

const renamed = { origin: null, reason: 'the series was renamed' }

function desiredPage(content: Page, marker: Omit<Marker, 'applied'>, around: string, { config, notes }: PagesInput): DesiredIssue {
  const { labels } = config
  const desired: DesiredIssue = {
    subject: 'page',
    title: cutTitle(`Open items: ${content.name}`),
    block: inert``,
    labels: [...new Set([labels.managed, labels.page])],
    assignees: [],
    milestone: null,
    state: 'open',
  }
  const room = roomForBlock({ ...marker, applied: appliedOf(desired) }, around, leastRoom)
  return { ...desired, block: pageBlock(content, notes.url, room) }
}

function markerOf(
  { series, note }: SeriesFacts,
  page: ManagedIssue | null,
  content: Page,
  { notes, ids, configPath }: PagesInput,
): Omit<Marker, 'applied'> {
  const before = page?.marker.page
  const meeting = note ? { note: note.note.path, date: note.note.date } : { note: before?.note ?? null, date: before?.date ?? null }
  return {
    version: 1,
    repository: notes.id,
    id: page?.marker.id ?? newId(notes.id, series, ids),
    subject: 'page',
    config: configPath,
    series,
    page: stateOf(content, meeting),
    occurrences: [],
  }
}

function stateOf({ open, closed, isDormant }: Page, meeting: Pick<PageState, 'note' | 'date'>): PageState {
  const numbers = (items: readonly { readonly number: number | null }[]) =>
    items.flatMap(({ number }) => (number === null ? [] : [number])).toSorted((a, b) => a - b)
  return { ...meeting, open: numbers(open), closed: numbers(closed), isDormant }
}

/** A page that was deleted or let go may come back while its id is still another one's. */
function newId(repository: number, series: string, ids: ReadonlySet<string>): string {
  for (let ordinal = 0; ; ordinal++) {
    const id = `page-${digest(JSON.stringify([repository, series, ordinal]))}`
    if (!ids.has(id)) return id
  }
}

/** What changes on a page, in a line. */
function changesOf({ open, closed }: Page, before: PageState | undefined): string {
  const more = open.filter(({ number }) => number === null || before?.open.includes(number) !== true).length
  const done = closed.filter(({ number }) => number !== null && before?.closed.includes(number) !== true).length
  const parts = [...(more > 0 ? [`${more} more open`] : []), ...(done > 0 ? [`${done} closed`] : [])]
  return parts.length > 0 ? parts.join(', ') : 'people, days or decisions changed'
}

/** Closes the page of a series that is part of another one now, with a link to the page that counts. */
function closeMerged(page: ManagedIssue, { issue }: ManagedIssue, written: Written): Reconciliation {
  const { marker } = page
  if (page.issue.state !== 'open') return { operation: null, diagnostics: [] }
  const { title, labels, assignees, milestone } = marker.applied
  const desired: DesiredIssue = {
    subject: 'page',
    title,
    block: inert`This series is part of another one now: its open items are in #${issue.number}.`,
    labels,
    assignees,
    milestone,
    state: 'completed',
  }
  const { applied: _, ...rest } = marker
  const state: PageState = { note: marker.page?.note ?? null, date: marker.page?.date ?? null, open: [], closed: [], isDormant: false }
  return reconcile(
    page,
    desired,
    { ...rest, page: state, written },
    { origin: null, reason: `the series is part of that of #${issue.number}` },
  )
}
