import { matchItems, type Matching } from '../matching/match-items.js'
import type { Meeting } from '../matching/match-input.js'
import type { TrackedIssue } from '../matching/tracked-issue.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { BlockingIssue, ManagedIssue } from '../model/issue.js'
import type { Note, NoteChange } from '../model/note.js'
import type { Origin, Plan, UnresolvedOwner, UpdateIssue } from '../model/plan.js'
import { explainMatching } from './explain-matching.js'
import { explainDeferred, deferNotes } from './defer-notes.js'
import { createOperation, updateOperation, type ItemContext } from './item-operations.js'
import { explainNotOpened, isFinished } from './finished-items.js'
import { keptIssues, withoutUnwanted } from './kept-kinds.js'
import { unassignableLogins } from './unassignable-logins.js'
import { unresolvedOwners } from './unresolved-owners.js'

export interface PlanInput extends ItemContext {
  readonly changes: readonly NoteChange[]
  /** Whether a file of this path is there at base or at head. */
  readonly exists: (path: string) => boolean
  /** The series of a note by its path, as the config names it now. */
  readonly seriesOf: (path: string) => string
  /** The meeting before a note in its series, or null. */
  readonly meetingBefore: (note: Note) => Meeting | null
  readonly issues: readonly ManagedIssue[]
  /** Issues that look like ours and do not count. */
  readonly blocking: readonly BlockingIssue[]
  /** True where a person asked for these notes: then their age defers nothing. */
  readonly isBackfill: boolean
  /** Adds to unknown owners the entries of the config that make them known. */
  readonly propose?: (owners: readonly UnresolvedOwner[]) => readonly UnresolvedOwner[]
  /** Where the config gives a login. */
  readonly placeOf?: (login: string) => Origin | null
  /** Diagnostics of the steps before. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What has to change on GitHub so that it says what the notes say; the labels it needs: see missing-labels.ts. Pure: equal input gives
 * an equal plan.
 */
export function makePlan(input: PlanInput): Plan {
  const changes = input.changes.map((change) => withoutUnwanted(change, input.config))
  const matching = matchItems({ ...input, changes, issues: keptIssues(input) })
  const created = matching.tracked.filter(({ managed }) => managed === null)
  const finished = input.isBackfill
    ? []
    : created.flatMap(({ textFrom }) => (textFrom && isFinished(textFrom, input.isOpen) ? [textFrom] : []))
  const { open, deferredNotes } = deferNotes(
    created.filter(({ textFrom }) => !textFrom || !finished.includes(textFrom)),
    input,
  )
  const creates = open.map((issue) => createOperation(issue, input))
  const { updates, unchanged, diagnostics: notices } = updateAll(matching.tracked, input)
  const asked = matching.tracked.flatMap(askedOwner)
  const owners = unresolvedOwners(asked, (login) => input.assignable.has(login), input.propose)
  const heads = changes.flatMap(({ head }) => (head ? [head] : []))
  return {
    version: 1,
    operations: [...updates, ...creates],
    unresolvedOwners: owners.unresolved,
    deferredNotes,
    releases: [],
    diagnostics: [
      ...input.diagnostics,
      ...explainMatching(withoutNotOpened(matching, open)),
      ...finished.map(explainNotOpened),
      ...deferredNotes.map(explainDeferred),
      ...notices,
      ...owners.diagnostics,
      ...unassignableLogins(asked, (login) => input.assignable.has(login), input.placeOf ?? (() => null)),
    ],
    counts: {
      notes: heads.length,
      items: heads.reduce((sum, note) => sum + note.items.length, 0),
      create: creates.length,
      update: updates.length,
      unchanged,
    },
  }
}

/** What is said of new issues is said when they are opened. */
function withoutNotOpened(matching: Matching, open: readonly TrackedIssue[]): Matching {
  const notOpened = matching.tracked.filter((issue) => issue.managed === null && !open.includes(issue))
  const waiting = new Set(notOpened.flatMap(({ occurrences }) => occurrences.map(({ claimedBy }) => claimedBy)))
  return {
    ...matching,
    mayRepeat: matching.mayRepeat.filter(({ entry, issue }) => !waiting.has(entry) && !notOpened.includes(issue)),
    otherConfig: matching.otherConfig.filter(({ entry }) => !waiting.has(entry)),
  }
}

function updateAll(tracked: readonly TrackedIssue[], input: PlanInput) {
  const updates: UpdateIssue[] = []
  const diagnostics: Diagnostic[] = []
  let unchanged = 0
  for (const issue of tracked) {
    if (!issue.managed) continue
    const update = updateOperation(issue, issue.managed, input)
    diagnostics.push(...update.diagnostics)
    if (update.operation) updates.push(update.operation)
    else if (issue.occurrences.some(({ claimedBy }) => claimedBy !== null)) unchanged++
  }
  return { updates, diagnostics, unchanged }
}

/** The item whose owners an issue has, where this run asked who they are. */
function askedOwner({ textFrom, occurrences }: TrackedIssue) {
  if (!textFrom || textFrom.item.kind !== 'todo') return []
  return occurrences.flatMap(({ occurrence, claimedBy }) =>
    claimedBy && !occurrence.inherited && (occurrence.givesOwner || claimedBy.identity.references) ? [claimedBy] : [],
  )
}
