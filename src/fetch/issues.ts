import { markerOf } from '../managed/body.js'
import { authorsToCheck, sortIssues, type IssueScope, type SortedIssues } from '../managed/trust.js'
import type { CurrentIssue, ManagedIssue } from '../model/issue.js'
import type { NoteChange } from '../model/note.js'
import { longestRun } from '../model/longest-run.js'
import type { IssueTracker, LinkedIssue } from '../model/ports.js'
import { concernedClosed } from '../matching/concerned-closed.js'
import { identifyItems } from '../matching/pair-items.js'
import { pullRequestTask } from '../desired/pull-request-task.js'
import { parseReference, referenceText, type IssueReference } from '../desired/references.js'
import { loginsOf } from '../desired/desired-issue.js'

/** The notes that differ between base and head. */
export interface ChangedNotes {
  readonly changes: readonly NoteChange[]
  /** Web address of the notes repository. */
  readonly repository: string
}

/**
 * The managed issues that this run may have to do with. Their number does not grow with the age of the repository: the
 * open ones, and of the closed ones those touched since the run that dealt with base, at least the hundred touched last (an item
 * may be back, a decision may be repeated). Only where an item changed whose issue is closed, and is not among them, does
 * the run look further back until it is found.
 * @param baseDone ISO time at which base was dealt with, or null where no earlier run is known: then all are listed
 * @param closedSince given the open issues, the day (YYYY-MM-DD) since which the closed ones are desired besides, or null
 */
export async function fetchIssues(
  notes: ChangedNotes,
  baseDone: string | null,
  scope: IssueScope,
  label: string,
  tracker: IssueTracker,
  closedSince: ClosedSince,
): Promise<SortedIssues> {
  if (baseDone === null) return trusted(await tracker.list({ label, state: 'all' }), scope, tracker)
  // The run that dealt with base may have read the issues when it began.
  const since = Date.parse(baseDone) - longestRun
  let missing = concernedClosed(notes.changes, notes.repository)
  const see = (issues: readonly CurrentIssue[]) => {
    const seen = new Set(issues.flatMap(keysOf))
    missing = missing.filter((keys) => !keys.some((key) => seen.has(key)))
  }
  const open = await tracker.list({ label, state: 'open' })
  const isFarEnough = untilClosedSince(closedSince(open))
  const isEnough = (page: readonly CurrentIssue[]) => {
    see(page)
    return isFarEnough(page) && missing.length === 0 && page.some(({ updatedAt }) => Date.parse(updatedAt) < since)
  }
  see(open)
  const closed = await tracker.listClosed(label, isEnough)
  // An issue may be closed while the open ones are listed; then another one may have slipped to a page that was read before.
  const isListedTwice = open.some(({ number }) => closed.some((other) => other.number === number))
  const again = isListedTwice ? await tracker.list({ label, state: 'open' }) : []
  const found = new Map([...open, ...closed, ...again].map((issue) => [issue.number, issue]))
  return trusted([...found.values()], scope, tracker)
}

function keysOf({ body }: CurrentIssue): string[] {
  return markerOf(body)?.occurrences.map(({ key }) => key) ?? []
}

/** The open managed issues, and the closed ones since the day that is asked for. */
export async function fetchOpenIssues(
  scope: IssueScope,
  label: string,
  tracker: IssueTracker,
  closedSince: ClosedSince,
): Promise<SortedIssues> {
  const open = await tracker.list({ label, state: 'open' })
  const since = closedSince(open)
  const closed = since === null ? [] : await tracker.listClosed(label, untilClosedSince(since))
  // An issue may be reopened or closed between the two listings: what was read last counts.
  const found = new Map([...open, ...closed].map((issue) => [issue.number, issue]))
  return trusted([...found.values()], scope, tracker)
}

/** Given the open issues, the day (YYYY-MM-DD) since which the closed ones are desired, too; null where none are. */
export type ClosedSince = (open: readonly CurrentIssue[]) => string | null

/** Most pages of closed issues that are read only because they were closed since some day. */
const mostClosedPages = 5

/** Says of the pages of closed issues, the latest touched first, whether they reach back to a day. */
function untilClosedSince(day: string | null): (page: readonly CurrentIssue[]) => boolean {
  let pages = 0
  return (page) => ++pages >= mostClosedPages || day === null || page.some(({ updatedAt }) => updatedAt.slice(0, 10) < day)
}

/** Whether the pull requests and issues are open that some issues ask to look at; those that may not be read are left out. */
export async function fetchOpenReferences(issues: readonly ManagedIssue[], tracker: IssueTracker): Promise<Map<string, boolean>> {
  const names = new Set(issues.flatMap(({ marker }) => marker.references ?? []))
  const references = new Map(
    [...names].flatMap((name) => {
      const reference = parseReference(name)
      return reference ? [[name, reference] as const] : []
    }),
  )
  return readLinked(references, ({ isOpen }) => isOpen, tracker)
}

/** Tells the issues whose marker counts from those that only look so. */
export async function trusted(issues: readonly CurrentIssue[], scope: IssueScope, tracker: IssueTracker): Promise<SortedIssues> {
  const writers = await filterAsync(authorsToCheck(issues, scope), (login) => tracker.canWrite(login))
  return sortIssues(issues, scope, new Set(writers))
}

/** Bots whose issues have a marker of this scope that does not count: most often the app with whose token this action runs. */
export function distrustedBots(issues: readonly CurrentIssue[], scope: IssueScope): string[] {
  return authorsToCheck(issues, scope).filter((author) => author.endsWith('[bot]'))
}

/** The logins of a change's owners that GitHub lets issues be assigned to. */
export async function fetchAssignable(changes: readonly NoteChange[], tracker: IssueTracker): Promise<Set<string>> {
  const owners = changes.flatMap(({ head }) => (head ? head.items.flatMap((item) => (item.kind === 'todo' ? item.owners : [])) : []))
  return new Set(await filterAsync(loginsOf(owners), (login) => tracker.canBeAssigned(login)))
}

/** The pull requests and issues that new items consist of, as far as they can be read. */
export async function fetchLinked(changes: readonly NoteChange[], tracker: IssueTracker): Promise<Map<string, LinkedIssue>> {
  const references = new Map<string, IssueReference>()
  for (const { base, head } of changes) {
    const known = new Set(identifyItems(base).map(({ identity }) => identity.key))
    for (const { identity, item, note } of identifyItems(head)) {
      const named = known.has(identity.key) ? [] : (pullRequestTask(item, note)?.references ?? [])
      for (const reference of named) references.set(referenceText(reference), reference)
    }
  }
  return readLinked(references, (linked) => linked, tracker)
}

/** What is desired of the pull requests and issues that can be read, by the same names. */
async function readLinked<T>(
  references: ReadonlyMap<string, IssueReference>,
  take: (linked: LinkedIssue) => T,
  tracker: IssueTracker,
): Promise<Map<string, T>> {
  const found = await tracker.linked([...references.values()])
  return new Map(
    [...references.keys()].flatMap((name, index) => {
      const linked = found[index]
      return linked ? [[name, take(linked)] as const] : []
    }),
  )
}

async function filterAsync<T>(values: readonly T[], accept: (value: T) => Promise<boolean>): Promise<T[]> {
  const accepted = await Promise.all(values.map(accept))
  return values.filter((_, index) => accepted[index])
}
