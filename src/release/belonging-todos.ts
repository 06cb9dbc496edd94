import { markerOf } from '../managed/body.js'
import type { IssueState, ManagedIssue, Marker } from '../model/issue.js'
import type { Operation, Outcome } from '../model/plan.js'
import type { ListedTodo, Milestone, MilestoneContent, ReleaseRepository } from '../model/release.js'
import type { ReleaseTodo } from './release-block.js'
import { titleVersions } from './title-versions.js'

/** A TODO issue with what tells to which release it belongs. */
export interface KnownTodo {
  /** Null for one that is still to be opened. */
  readonly number: number | null
  readonly title: string
  readonly state: IssueState
  readonly assignees: readonly string[]
  readonly milestone: number | null
  /** Headings under which it stands in the notes. */
  readonly sections: readonly string[]
}

/**
 * The TODO issues as they stand once the operations are carried out.
 * @param outcomes null for a preview, where new issues have no number yet
 */
export function knownTodos(
  issues: readonly ManagedIssue[],
  operations: readonly Operation[],
  outcomes: readonly Outcome[] | null,
): KnownTodo[] {
  const todos = new Map<number, KnownTodo>()
  for (const { issue, marker } of issues) {
    const { number, title, state, assignees, milestone } = issue
    if (isTodo(marker)) todos.set(number, { number, title, state, assignees, milestone, sections: sectionsOf(marker) })
  }
  const outcomeOf = new Map(outcomes?.map((outcome) => [outcome.operation, outcome]))
  const opened: KnownTodo[] = []
  for (const operation of operations) {
    const outcome = outcomeOf.get(operation)
    if (outcomes && outcome?.status !== 'done') continue
    if (operation.type === 'update-issue') {
      const before = todos.get(operation.number)
      const { title, state, assignees, milestone } = operation.change
      if (!before) continue
      todos.set(operation.number, {
        ...before,
        title: title ?? before.title,
        state: state ?? before.state,
        assignees: assignees ?? before.assignees,
        milestone: milestone === undefined ? before.milestone : milestone,
      })
    } else if (operation.type === 'create-issue') {
      const marker = markerOf(operation.body)
      if (!marker || !isTodo(marker)) continue
      const { title, assignees, milestone } = operation
      const number = outcome?.status === 'done' ? outcome.number : null
      opened.push({ number, title, state: operation.then?.state ?? 'open', assignees, milestone, sections: sectionsOf(marker) })
    }
  }
  // The listing may show already what was opened in this run.
  return [...todos.values(), ...opened.filter(({ number }) => number === null || !todos.has(number))]
}

function isTodo({ subject }: Marker): boolean {
  return subject === 'todo' || subject === 'pull-request'
}

function sectionsOf({ occurrences }: Marker): string[] {
  return occurrences.flatMap(({ section }) => (section === null ? [] : [section]))
}

/**
 * The TODOs that belong to a release: they name its version or stand below a heading that does, name one of its pull
 * requests or issues, or carry its milestone. What was given up or repeated is left out.
 * @param listed what the release issue lists already; what is done of it stays, though this run has not read it
 */
export function belongingTodos(
  todos: readonly KnownTodo[],
  milestone: Milestone,
  repository: ReleaseRepository,
  content: MilestoneContent,
  isNotesRepository: boolean,
  listed: readonly ListedTodo[],
): ReleaseTodo[] {
  const versions = new Set(titleVersions(milestone.title))
  const name = repository.fullName.toLowerCase()
  const members = new Set([...content.pullRequests, ...content.issues].map(({ number }) => `${name}#${number}`))
  const known = new Set(todos.map(({ number }) => number))
  const done = listed.filter(({ number, isDone }) => isDone && !known.has(number))
  const belonging = todos
    .filter(({ state }) => state === 'open' || state === 'completed')
    .filter(
      ({ title, sections, milestone: carried }) =>
        (isNotesRepository && carried === milestone.number) ||
        [title, ...sections].some((text) => titleVersions(text).some((version) => versions.has(version))) ||
        [...title.matchAll(/[\w-]+\/[\w.-]+#\d+/g)].some(([reference]) => members.has(reference.toLowerCase())),
    )
    .map(({ number, title, state, assignees }) => ({ number, title, isDone: state === 'completed', assignees }))
  return [...done, ...belonging].toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
}
