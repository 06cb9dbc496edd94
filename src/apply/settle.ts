import { foldLineEnds } from '../managed/body.js'
import { oneOfEach } from '../managed/one-of-each.js'
import { standsForItem } from '../managed/standing.js'
import { closeIssue } from '../managed/merge.js'
import type { ManagedIssue } from '../model/issue.js'
import type { CreateIssue, Outcome, UpdateIssue } from '../model/plan.js'

/** Whether some creation happened, or may have: then the listing has to be read once more. */
export function needsSettling(outcomes: readonly Outcome[]): boolean {
  return isAnyUnclear(outcomes) || outcomes.some(({ operation, status }) => operation.type === 'create-issue' && status === 'done')
}

/** Whether some creation got no answer, so that nobody knows whether the issue is there. */
export function isAnyUnclear(outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.operation.type === 'create-issue' && outcome.status === 'failed' && outcome.unclear)
}

/** What the listing after the creations shows. */
export interface Settlement {
  /** The outcomes, those that were unclear cleared up as far as the listing tells. */
  readonly outcomes: readonly Outcome[]
  /** What is still to be done: second requests of creations that got no answer, and duplicates of a second run. */
  readonly operations: readonly UpdateIssue[]
}

/**
 * Clears up after the creations. A create that got no answer is found by the id in its marker, never repeated; of two
 * issues for one item (a second run at the same time) this run closes the one that it opened, as duplicate of the lower
 * number, and no other: what anybody else opened is theirs to close.
 * @param listed the managed issues as they are now, in order of number
 */
export function settleOutcomes(outcomes: readonly Outcome[], listed: readonly ManagedIssue[]): Settlement {
  const operations: UpdateIssue[] = []
  const kept = oneOfEach(listed)
  const settled = outcomes.map((outcome): Outcome => {
    const { operation } = outcome
    if (operation.type !== 'create-issue' || (outcome.status === 'failed' ? !outcome.unclear : outcome.status !== 'done')) return outcome
    const original = kept.get(operation.id)
    const opened = listed.find((managed) => isOpenedBy(managed, outcome, operation))
    if (opened && original && isDuplicate(opened, original)) {
      operations.push(closeDuplicate(opened, original))
      return outcome.status === 'done' ? outcome : foundAfterAll(operation, original)
    }
    if (outcome.status === 'done') return outcome
    const found = opened ?? original
    if (!found || !standsForItem(found)) return outcome
    if (operation.then && found.issue.state === 'open') operations.push(secondRequest(operation, found))
    return foundAfterAll(operation, found)
  })
  return { outcomes: settled, operations }
}

function isDuplicate(opened: ManagedIssue, original: ManagedIssue): boolean {
  return original.issue.number < opened.issue.number && standsForItem(original) && opened.issue.state === 'open'
}

/** Whether a creation opened an issue: by the number that was answered, else by the text that was sent. */
function isOpenedBy({ issue, marker }: ManagedIssue, outcome: Outcome, operation: CreateIssue): boolean {
  if (marker.id !== operation.id) return false
  return outcome.status === 'done' ? issue.number === outcome.number : foldLineEnds(issue.body) === foldLineEnds(operation.body)
}

function foundAfterAll(operation: CreateIssue, { issue }: ManagedIssue): Outcome {
  return { status: 'done', operation, number: issue.number, url: issue.url, note: 'found after an unclear answer' }
}

function closeDuplicate(managed: ManagedIssue, original: ManagedIssue): UpdateIssue {
  const { issue } = managed
  return {
    type: 'update-issue',
    number: issue.number,
    url: issue.url,
    title: issue.title,
    change: closeIssue(managed, 'duplicate'),
    origin: null,
    reason: `duplicate of #${original.issue.number}, opened by another run at the same time`,
  }
}

function secondRequest({ then, origin, reason }: CreateIssue, { issue }: ManagedIssue): UpdateIssue {
  return { type: 'update-issue', number: issue.number, url: issue.url, title: issue.title, change: then ?? {}, origin, reason }
}
