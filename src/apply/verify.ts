import { foldLineEnds, markerOf } from '../managed/body.js'
import { closeIssue } from '../managed/merge.js'
import { oneOfEach } from '../managed/one-of-each.js'
import { updateIssue } from '../managed/reconcile.js'
import { standsForItem } from '../managed/standing.js'
import { sameTask } from '../matching/equalities.js'
import { pairNear } from '../matching/near-match.js'
import type { ManagedIssue, Marker } from '../model/issue.js'
import type { CreateIssue, Outcome, UpdateIssue } from '../model/plan.js'

/** Whether an issue was opened, or may have been: then the listing has to be read once more. */
export function needsVerifying(outcomes: readonly Outcome[]): boolean {
  return isAnyUnclear(outcomes) || outcomes.some(({ operation, status }) => operation.type === 'create-issue' && status === 'done')
}

/** Whether some creation got no answer, so that nobody knows whether the issue is there. */
export function isAnyUnclear(outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.operation.type === 'create-issue' && outcome.status === 'failed' && outcome.unclear)
}

/** What the listing after the creations shows. */
export interface Verification {
  /** The outcomes, those that were unclear cleared up as far as the listing tells. */
  readonly outcomes: readonly Outcome[]
  /** What is still to be done: second requests of creations that got no answer, and duplicates of this run's own. */
  readonly operations: readonly UpdateIssue[]
}

/**
 * Clears up after the creations. One that got no answer is found by the id in its marker, never repeated. Where another
 * issue is there for the same item or task, the higher number is closed as its duplicate, by the run that opened it and by
 * no other: a person's copy of an issue is the person's.
 * @param listed the managed issues as they are now, in order of number
 * @param known numbers of the issues that were there when this run planned
 */
export function verifyOutcomes(
  outcomes: readonly Outcome[],
  listed: readonly ManagedIssue[],
  known: ReadonlySet<number> = new Set(),
): Verification {
  const operations: UpdateIssue[] = []
  const kept = oneOfEach(listed)
  const elsewhere = openedElsewhere(outcomes, listed, known)
  const verified = outcomes.map((outcome): Outcome => {
    const { operation } = outcome
    if (operation.type !== 'create-issue') return outcome
    const own = listed.find((managed) => managed.marker.id === operation.id && isOwn(managed, outcome, operation))
    const counts = (own && elsewhere.get(own)) ?? kept.get(operation.id)
    const isDuplicate = own !== undefined && counts !== undefined && counts.issue.number < own.issue.number && standsForItem(counts)
    if (isDuplicate && standsForItem(own)) operations.push(closeDuplicate(own, counts))
    if (outcome.status !== 'failed' || !outcome.unclear) return outcome
    const found = isDuplicate ? counts : (own ?? counts)
    if (!found || !standsForItem(found)) return outcome
    if (operation.then && found.issue.state === 'open') operations.push(secondRequest(operation, operation.then, found))
    const { number, url } = found.issue
    return { status: 'done', operation, number, url, note: 'found after an unclear answer' }
  })
  return { outcomes: verified, operations }
}

/**
 * The issues that this run opened though another one is there for the same item or task, with that one: another run opened it
 * from another head, or a person reopened it while this run listed the issues. An issue that was there when this run planned is
 * known to be another item's.
 */
function openedElsewhere(
  outcomes: readonly Outcome[],
  listed: readonly ManagedIssue[],
  known: ReadonlySet<number>,
): Map<ManagedIssue, ManagedIssue> {
  const creations = outcomes.flatMap((outcome) =>
    outcome.operation.type === 'create-issue' ? [{ outcome, operation: outcome.operation }] : [],
  )
  const ids = new Set(creations.map(({ operation }) => operation.id))
  const own = listed.filter((managed) =>
    creations.some(({ outcome, operation }) => managed.marker.id === operation.id && isOwn(managed, outcome, operation)),
  )
  const others = listed.filter(
    (managed) => !known.has(managed.issue.number) && !ids.has(managed.marker.id) && managed.marker.subject !== 'release' && !managed.isCopy,
  )
  // By what was sent: the other run may have written to it since.
  const heads = new Set(creations.map(({ operation }) => markerOf(operation.body)?.written?.head))
  const fromOtherHeads = others.filter(({ marker }) => marker.written !== undefined && !heads.has(marker.written.head))
  return new Map([...sameTasks(own, others), ...reworded(own, fromOtherHeads)])
}

/** Those that have the same task in another meeting of the series. */
function sameTasks(own: readonly ManagedIssue[], others: readonly ManagedIssue[]): [ManagedIssue, ManagedIssue][] {
  return own.flatMap((mine): [ManagedIssue, ManagedIssue][] => {
    const { series, subject, occurrences } = mine.marker
    const isSame = ({ marker }: ManagedIssue) =>
      marker.series === series &&
      marker.subject === subject &&
      occurrences.every(
        (now) => marker.occurrences.every(({ note }) => note !== now.note) && sameTask(now, marker.occurrences, peopleOf(marker)),
      )
    const other = occurrences.length > 0 ? others.find(isSame) : undefined
    return other ? [[mine, other]] : []
  })
}

function peopleOf({ occurrences }: Marker): readonly string[] {
  return occurrences.find(({ givesOwner }) => givesOwner)?.people ?? []
}

/** Those that have the item of the same note in other words. */
function reworded(own: readonly ManagedIssue[], others: readonly ManagedIssue[]): [ManagedIssue, ManagedIssue][] {
  const notes = new Set(own.flatMap(({ marker }) => marker.occurrences.map(({ note }) => note)))
  return [...notes].flatMap((note) =>
    pairNear(inNote(own, note), inNote(others, note)).pairs.map(([a, b]): [ManagedIssue, ManagedIssue] => [a.managed, b.managed]),
  )
}

function inNote(issues: readonly ManagedIssue[], note: string) {
  return issues.flatMap((managed) =>
    managed.marker.occurrences
      .filter((occurrence) => occurrence.note === note && !occurrence.gone)
      .map(({ hard, soft, owners }) => ({ managed, hard: `${managed.marker.subject} ${hard}`, soft, owners })),
  )
}

/** Whether this run opened an issue: it knows its number, or, where no answer came, the body is what it sent. */
function isOwn({ issue }: ManagedIssue, outcome: Outcome, { body }: CreateIssue): boolean {
  if (outcome.status === 'done') return issue.number === outcome.number
  return outcome.status === 'failed' && outcome.unclear && foldLineEnds(issue.body) === body
}

function closeDuplicate(managed: ManagedIssue, original: ManagedIssue): UpdateIssue {
  const reason = `duplicate of #${original.issue.number}, which was opened or reopened at the same time`
  return updateIssue(managed, closeIssue(managed, 'duplicate', managed.marker.written), { origin: null, reason })
}

function secondRequest({ origin, reason }: CreateIssue, then: NonNullable<CreateIssue['then']>, managed: ManagedIssue): UpdateIssue {
  return updateIssue(managed, then, { origin, reason })
}
