import type { Config } from '../model/config.js'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostics.js'
import type { Item } from '../model/item.js'
import type { ManagedIssue, Marker, Subject, WantedIssue, Written } from '../model/issue.js'
import type { Note, NoteChange } from '../model/note.js'
import type { CreateIssue, HeldBack, Operation, Origin, Plan, UpdateIssue } from '../model/plan.js'
import { textAround, blockOf } from '../managed/body.js'
import { bodyFits } from '../managed/body-limit.js'
import { keptOccurrences } from '../managed/kept-occurrences.js'
import { appliedOf, firstBody } from '../managed/merge.js'
import { createIssue, follow, isClosedByPerson, leaveClosed, reconcile, type Reconciliation } from '../managed/reconcile.js'
import { pathAsGlob } from '../wanted/path-as-glob.js'
import { plural } from '../wanted/plural.js'
import { referenceText } from '../wanted/references.js'
import { wantedIssue, wantedWithoutItem, type WantedContext } from '../wanted/wanted-issue.js'
import { daysBetween } from './days-between.js'
import { identify } from '../matching/identity.js'
import { matchItems, type TrackedIssue, type Unmatched } from '../matching/match-items.js'
import type { IdentifiedItem } from '../matching/pair-items.js'
import { unresolvedOwners } from './unresolved-owners.js'

export interface PlanInput extends WantedContext {
  /** Numeric id of the notes repository; it outlives renames. */
  readonly repositoryId: number
  /** Commit whose lines new backlinks show. */
  readonly head: string
  /** When the run began, ISO. */
  readonly now: string
  readonly changes: readonly NoteChange[]
  /** Whether a file of this path stands at base or at head. */
  readonly exists: (path: string) => boolean
  /** The series of a note by its path, as the config names it now. */
  readonly seriesOf: (path: string) => string
  readonly issues: readonly ManagedIssue[]
  /** True where a person asked for these notes: then their age holds nothing back. */
  readonly isBackfill: boolean
  /** Findings of the steps before. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What has to change on GitHub so that it says what the notes say; the labels it needs: see missing-labels.ts. Pure: equal input gives
 * an equal plan.
 */
export function makePlan(input: PlanInput): Plan {
  const changes = input.changes.map((change) => withoutUnwanted(change, input.config))
  const matching = matchItems({ ...input, changes, issues: keptIssues(input) })
  const diagnostics: Diagnostic[] = [...input.diagnostics, ...matching.unmatched.map(explainUnmatched)]
  for (const { entry, number } of matching.mayRepeat) {
    diagnostics.push(
      at(entry, 'info', 'may-repeat', `“${shorten(entry.item.text)}” may repeat #${number}; close one of the two if it does.`),
    )
  }

  const created = matching.tracked.filter((issue) => !issue.managed)
  const { open, heldBack } = holdBack(created, input)
  for (const held of heldBack) {
    diagnostics.push({
      severity: 'warning',
      code: 'held-back',
      message: `${held.items} new items are held back: ${held.reason}`,
      path: held.path,
      line: 1,
    })
  }
  const creates = open.map((issue) => createOperation(issue, input))
  const updates: UpdateIssue[] = []
  let unchanged = 0
  for (const issue of matching.tracked) {
    if (!issue.managed) continue
    const { operation, diagnostics: notices } = updateOperation(issue, issue.managed, input)
    diagnostics.push(...notices)
    if (operation) updates.push(operation)
    else if (issue.occurrences.some(({ claimed }) => claimed)) unchanged++
  }

  const owners = unresolvedOwners(
    matching.tracked.flatMap((issue) => (issue.textFrom && issue.textFrom.item.kind === 'todo' ? [issue.textFrom] : [])),
    input.resolve,
  )
  diagnostics.push(...owners.diagnostics)
  const operations: Operation[] = [...updates, ...creates]
  const heads = changes.flatMap(({ head }) => (head ? [head] : []))
  return {
    version: 1,
    operations,
    unresolvedOwners: owners.unresolved,
    heldBack,
    releases: [],
    diagnostics,
    counts: {
      notes: heads.length,
      items: heads.reduce((sum, note) => sum + note.items.length, 0),
      create: creates.length,
      update: updates.length,
      unchanged,
    },
  }
}

/** The issues that are kept in step; what the config has switched off since stays as it is, and is not taken for gone. */
function keptIssues({ issues, changes, config }: PlanInput): ManagedIssue[] {
  const items = changes.flatMap(({ head }) => (head ? head.items.map((item) => ({ item, note: head })) : []))
  const unwanted = new Set(
    items.filter(({ item, note }) => !isWanted(item, note, config)).map(({ item, note }) => identify(item, note).ownKey),
  )
  return issues.filter(({ marker }) => isKept(marker.subject, config) && !marker.occurrences.some(({ key }) => unwanted.has(key)))
}

/** Whether issues of a subject are kept in step. */
function isKept(subject: Subject, { decisions, pullRequestItems }: Config): boolean {
  return (subject !== 'decision' || decisions !== 'off') && (subject !== 'pull-request' || pullRequestItems === 'per-pull-request')
}

/** Whether the config wants an issue for an item. */
function isWanted(item: Item, note: Note, { decisions, pullRequestItems }: Config): boolean {
  return (item.kind === 'todo' || decisions !== 'off') && (pullRequestItems !== 'report' || identify(item, note).references === null)
}

/** The change without the kinds of items that the config wants no issues for. */
function withoutUnwanted(change: NoteChange, config: Config): NoteChange {
  const shares = config.pullRequestItems !== 'issue'
  const filtered = (note: Note | null) =>
    note && {
      ...note,
      items: note.items.filter((item) => isWanted(item, note, config)).map((item) => (shares ? item : { ...item, sharesIssue: false })),
    }
  return { ...change, base: filtered(change.base), head: filtered(change.head) }
}

function createOperation(issue: TrackedIssue, input: PlanInput): CreateIssue {
  const textFrom = textFromOf(issue)
  const wanted = wantedFor(issue, textFrom, null, input)
  return createIssue(wanted, markerFor(issue, wanted, input), { origin: originOf(textFrom), reason: issue.reasons.join('; ') })
}

function originOf({ note, item }: IdentifiedItem): Origin {
  return { path: note.path, line: item.line }
}

function updateOperation(issue: TrackedIssue, managed: ManagedIssue, input: PlanInput): Reconciliation {
  const occurrences = occurrencesOf(issue)
  const { textFrom } = issue
  const cause = { origin: textFrom && originOf(textFrom), reason: issue.reasons.join('; ') }
  const moved = { occurrences, series: issue.series, written: writtenBy(input) }
  const isGone = occurrences.some(({ gone }, index) => gone !== managed.marker.occurrences[index]?.gone)
  if (!textFrom && !isGone) {
    return { operation: follow(managed, moved, { ...cause, reason: cause.reason || 'the note was moved' }), diagnostics: [] }
  }
  if (isClosedByPerson(managed)) return leaveClosed(managed, moved, textFrom?.item.state === 'open', cause)
  const wanted = textFrom
    ? wantedFor(issue, textFrom, managed, input)
    : wantedWithoutItem(
        { subject: managed.marker.subject, occurrences, block: blockOf(managed.issue.body) ?? '', applied: managed.marker.applied },
        input,
      )
  return reconcile(managed, wanted, markerFor(issue, wanted, input), { ...cause, reason: cause.reason || 'updated' })
}

/** What is quoted of an item's text and of its details, in characters: all, or where the body would grow too long less. */
const quoteLimits = [20_000, 4_000, 500] as const

function wantedFor(issue: TrackedIssue, textFrom: IdentifiedItem, managed: ManagedIssue | null, input: PlanInput): WantedIssue {
  const { items, stateFrom, earlier } = issue
  const occurrences = occurrencesOf(issue)
  const wanted = (quoteLimit: number) =>
    wantedIssue(
      {
        textFrom,
        items,
        occurrences,
        stateFrom,
        earlier,
        references: textFrom.identity.references,
        applied: managed?.marker.applied ?? null,
        quoteLimit,
      },
      input,
    )
  const fits = (candidate: WantedIssue) => {
    const marker = { ...markerFor(issue, candidate, input), applied: appliedOf(candidate) }
    return bodyFits(firstBody(candidate, marker) + textAround(managed?.issue.body ?? ''))
  }
  let candidate = wanted(quoteLimits[0])
  for (const limit of quoteLimits.slice(1)) if (!fits(candidate)) candidate = wanted(limit)
  return candidate
}

function markerFor(issue: TrackedIssue, wanted: WantedIssue, input: PlanInput): Omit<Marker, 'applied'> {
  const references = issue.textFrom?.identity.references?.map(referenceText) ?? issue.managed?.marker.references
  return {
    version: 1,
    repository: input.repositoryId,
    id: issue.id,
    subject: wanted.subject,
    series: issue.series,
    ...(issue.earlier === null ? {} : { earlier: issue.earlier }),
    ...(references && { references }),
    ...textFor(issue, wanted),
    occurrences: occurrencesOf(issue),
    written: writtenBy(input),
  }
}

/** Longest text that a marker keeps, in UTF-16 code units. */
const textLimit = 1_000

/** The item's own Markdown, where its title does not say it all and it is not too long to be written down again. */
function textFor({ textFrom, managed }: TrackedIssue, { title }: WantedIssue): Pick<Marker, 'text'> {
  const text = textFrom ? textFrom.item.text : managed?.marker.text
  return text === undefined || text === title || text.length > textLimit ? {} : { text }
}

function writtenBy({ head, now }: PlanInput): Written {
  return { head, at: now }
}

function occurrencesOf(issue: TrackedIssue) {
  return keptOccurrences(issue.occurrences.map(({ occurrence }) => occurrence))
}

function textFromOf(issue: TrackedIssue): IdentifiedItem {
  if (!issue.textFrom) throw new Error(`No item drives the new issue ${issue.id}.`)
  return issue.textFrom
}

/** Splits what is to be opened into what is opened now and what a person has to ask for. */
function holdBack(created: readonly TrackedIssue[], input: PlanInput): { open: TrackedIssue[]; heldBack: HeldBack[] } {
  const byNote = new Map<string, TrackedIssue[]>()
  for (const issue of created) {
    const { path } = textFromOf(issue).note
    byNote.set(path, [...(byNote.get(path) ?? []), issue])
  }
  const open: TrackedIssue[] = []
  const heldBack: HeldBack[] = []
  let full = false
  for (const [path, issues] of byNote) {
    const { date } = textFromOf(issues[0] as TrackedIssue).note
    const { maxAge, maxNewIssues } = input.config
    const howTo = `To open them, run this workflow by hand with dry-run: false and paths: ${pathAsGlob(path)}`
    if (!input.isBackfill && maxAge !== null && date !== null && daysBetween(date, input.now.slice(0, 10)) > maxAge) {
      heldBack.push({
        path,
        items: issues.length,
        reason: `the meeting of ${date} lies more than ${plural(maxAge, 'day')} back (max-age). ${howTo}`,
      })
    } else if (full || open.length + issues.length > maxNewIssues) {
      full = true
      // Too many for any run, also for one by hand.
      const first = issues.length > maxNewIssues ? `Raise it to ${issues.length} or more in the config. ` : ''
      heldBack.push({
        path,
        items: issues.length,
        reason: `one run opens at most ${plural(maxNewIssues, 'issue')} (max-new-issues). ${first}${howTo}`,
      })
    } else {
      open.push(...issues)
    }
  }
  return { open, heldBack }
}

function explainUnmatched({ entry, why }: Unmatched): Diagnostic {
  const what = `“${shorten(entry.item.text)}”`
  return why === 'new-but-done'
    ? at(entry, 'info', 'done-already', `${what} is done already: no issue is opened for it.`)
    : at(
        entry,
        'info',
        'no-issue-known',
        `${what} was edited, but no open issue is known for it: nothing is opened. To open one, run this workflow by hand with dry-run: false and paths: ${pathAsGlob(entry.note.path)}`,
      )
}

function at(entry: IdentifiedItem, severity: Diagnostic['severity'], code: DiagnosticCode, message: string): Diagnostic {
  return { severity, code, message, path: entry.note.path, line: entry.item.line }
}

function shorten(text: string): string {
  const points = [...text]
  return points.length > 80 ? `${points.slice(0, 79).join('')}…` : text
}
