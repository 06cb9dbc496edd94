import { effectOf } from '../matching/occurrence-events.js'
import type { IdentifiedItem } from '../matching/pair-items.js'
import { ownersOfIssue, type TrackedIssue } from '../matching/tracked-issue.js'
import { blockOf, textAround } from '../managed/body.js'
import { bodyFits } from '../managed/body-limit.js'
import { keptOccurrences } from '../managed/kept-occurrences.js'
import { appliedOf, firstBody } from '../managed/merge.js'
import { createIssue, follow, leaveClosed, reconcile, type Reconciliation } from '../managed/reconcile.js'
import { appliedNow, isClosedByPerson, standingOf } from '../managed/standing.js'
import type { ManagedIssue, Marker, DesiredIssue } from '../model/issue.js'
import type { Group } from '../model/person.js'
import type { CreateIssue, Origin } from '../model/plan.js'
import { pullRequestTask } from '../desired/pull-request-task.js'
import { referenceText } from '../desired/references.js'
import { dueDay } from '../desired/due-day.js'
import { desiredIssue, desiredWithoutItem, type DesiredContext } from '../desired/desired-issue.js'
import { isTeamLabel, teamLabels } from '../desired/team-labels.js'
import { explainLeftClosed, vainReopening, type IsOpen } from './finished-items.js'

/** What the operations for items depend on besides the items. */
export interface ItemContext extends DesiredContext {
  /** Numeric id of the notes repository; it outlives renames. */
  readonly repositoryId: number
  /** Path of the config file. */
  readonly configPath: string
  /** Commit whose lines new backlinks show. */
  readonly head: string
  /** When the run began, ISO. */
  readonly now: string
  /** The groups of the roster. */
  readonly groups: readonly Group[]
  /** Whether a pull request is open that an item names. */
  readonly isOpen: IsOpen
}

/** The operation that opens the issue of a new item. */
export function createOperation(issue: TrackedIssue, context: ItemContext): CreateIssue {
  const { textFrom } = issue
  if (!textFrom) throw new Error(`No item gives the new issue ${issue.id} its text.`)
  const desired = desiredFor(issue, textFrom, null, context)
  const operation = createIssue(desired, markerFor(issue, desired, context), {
    origin: originOf(textFrom),
    reason: reasonToOpen(issue, textFrom.note.path),
  })
  const due = dueDay({ date: textFrom.note.date, due: textFrom.item.due }, occurrencesOf(issue))
  return due === null ? operation : { ...operation, due }
}

/** Why an issue is opened, in which notes its item is beside the one at hand, and which of them has it closed at once. */
function reasonToOpen({ reasons: [isNew = ''], occurrences, stateFrom }: TrackedIssue, shownIn: string): string {
  const end = stateFrom && { open: null, done: 'done', struck: 'cancelled' }[stateFrom.item.state]
  const closing = end ? stateFrom.note.path : null
  const others = new Set(occurrences.map(({ occurrence: { note } }) => note).filter((note) => note !== shownIn && note !== closing))
  const also = [...others].map((note) => `also in ${note}`)
  return [isNew, ...also, ...(closing === null ? [] : [`closed at once, as it is ${end} in ${closing}`])].join('; ')
}

/** What brings an issue to what its items say now. */
export function updateOperation(issue: TrackedIssue, managed: ManagedIssue, context: ItemContext): Reconciliation {
  const vain = vainReopening(issue, managed, context.isOpen)
  if (!vain) return updateFor(issue, managed, context)
  const { operation, diagnostics } = updateFor({ ...issue, stateFrom: null }, managed, context)
  return { operation, diagnostics: [...diagnostics, explainLeftClosed(vain, managed.issue.number)] }
}

function updateFor(issue: TrackedIssue, managed: ManagedIssue, context: ItemContext): Reconciliation {
  const { textFrom, stateFrom } = issue
  const cause = { origin: textFrom && originOf(textFrom), reason: [...new Set(issue.reasons)].join('; ') }
  const occurrences = occurrencesOf(issue)
  const moved = { occurrences, series: issue.series, ...movedFrom(issue), written: writtenBy(context) }
  const effect = effectOf(issue.events, managed)
  if (effect !== 'update') {
    if (isClosedByPerson(managed)) return leaveClosed(managed, moved, effect === 'report', cause)
    return { operation: follow(managed, moved, { ...cause, reason: cause.reason || reasonToFollow(issue, managed) }), diagnostics: [] }
  }
  const { subject } = managed.marker
  const desired = textFrom
    ? desiredFor(issue, textFrom, managed, context)
    : desiredWithoutItem(
        { subject, occurrences, block: blockOf(managed.issue.body) ?? '', applied: appliedNow(managed), stateFrom },
        context,
      )
  return reconcile(managed, desired, markerFor(issue, desired, context), { ...cause, reason: cause.reason || 'updated' })
}

/** Why only the marker changes, where nothing happened to the items. */
function reasonToFollow({ series, occurrences }: TrackedIssue, managed: ManagedIssue): string {
  const known = new Set(managed.marker.occurrences.map(({ note }) => note))
  const isMoved = series !== managed.marker.series || occurrences.some(({ occurrence }) => !known.has(occurrence.note))
  return !isMoved && standingOf(managed) === 'reopened' ? 'reopened on GitHub' : 'the note was moved'
}

function originOf({ note, item }: IdentifiedItem): Origin {
  return { path: note.path, line: item.line }
}

/** What is quoted of an item's text and of its details, in characters: all, or where the body would grow too long less. */
const quoteLimits = [20_000, 4_000, 500] as const

function desiredFor(issue: TrackedIssue, textFrom: IdentifiedItem, managed: ManagedIssue | null, context: ItemContext): DesiredIssue {
  const { stateFrom, earlier } = issue
  const desired = (quoteLimit: number) =>
    desiredIssue(
      {
        textFrom,
        owners: ownersOfIssue(issue, context.groups),
        teamLabels: teamLabelsOf(issue, textFrom, managed, context),
        occurrences: occurrencesOf(issue),
        stateFrom,
        earlier,
        references: textFrom.identity.references,
        applied: managed && appliedNow(managed),
        quoteLimit,
      },
      context,
    )
  const fits = (candidate: DesiredIssue) => {
    const marker = { ...markerFor(issue, candidate, context), applied: appliedOf(candidate, writtenBy(context)) }
    return bodyFits(firstBody(candidate, marker) + textAround(managed?.issue.body ?? ''))
  }
  let candidate = desired(quoteLimits[0])
  for (const limit of quoteLimits.slice(1)) if (!fits(candidate)) candidate = desired(limit)
  return candidate
}

/** A note without teams says nothing against those of the other notes that a task stands in. */
function teamLabelsOf(
  issue: TrackedIssue,
  textFrom: IdentifiedItem,
  managed: ManagedIssue | null,
  { config, groups }: ItemContext,
): string[] {
  const claimed = issue.occurrences.flatMap(({ claimedBy }) => claimedBy ?? [])
  const named = [textFrom, ...claimed.toReversed()].find(({ note }) => note.teams.length > 0)
  if (named) return teamLabels(named.note, config)
  const isElsewhere = issue.occurrences.some(
    ({ claimedBy, occurrence: { gone, note } }) => !claimedBy && !gone && note !== textFrom.note.path,
  )
  return managed && isElsewhere ? appliedNow(managed).labels.filter((label) => isTeamLabel(label, config, groups)) : []
}

function markerFor(issue: TrackedIssue, desired: DesiredIssue, context: ItemContext): Omit<Marker, 'applied'> {
  const { textFrom } = issue
  const references = textFrom
    ? pullRequestTask(textFrom.item, textFrom.note)?.references.map(referenceText)
    : issue.managed?.marker.references
  return {
    version: 1,
    repository: context.repositoryId,
    id: issue.id,
    subject: desired.subject,
    config: context.configPath,
    series: issue.series,
    ...movedFrom(issue),
    ...(issue.earlier === null ? {} : { earlier: issue.earlier }),
    ...(references && { references }),
    ...textFor(issue, desired),
    occurrences: occurrencesOf(issue),
    written: writtenBy(context),
  }
}

function movedFrom({ movedFrom }: TrackedIssue): Pick<Marker, 'movedFrom'> {
  return movedFrom.length === 0 ? {} : { movedFrom }
}

/** Longest text that a marker keeps, in UTF-16 code units. */
const textLimit = 1_000

/** The item's own Markdown, where its title does not say it all and it is not too long to be written down again. */
function textFor({ textFrom, managed }: TrackedIssue, { title }: DesiredIssue): Pick<Marker, 'text'> {
  const text = textFrom ? textFrom.item.text : managed?.marker.text
  return text === undefined || text === title || text.length > textLimit ? {} : { text }
}

function writtenBy({ head, now }: ItemContext) {
  return { head, at: now }
}

function occurrencesOf(issue: TrackedIssue) {
  return keptOccurrences(issue.occurrences.map(({ occurrence }) => occurrence))
}
