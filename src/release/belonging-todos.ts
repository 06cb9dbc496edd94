import type { IssueAfter } from '../managed/issues-after.js'
import type { IssueState } from '../model/issue.js'
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

/** The TODOs among the issues of a run, as it leaves them. */
export function knownTodos(issues: readonly IssueAfter[]): KnownTodo[] {
  return issues
    .filter(({ marker: { subject } }) => subject === 'todo' || subject === 'pull-request')
    .map(({ marker: { occurrences }, number, title, state, assignees, milestone }) => {
      const sections = occurrences.flatMap(({ section }) => (section === null ? [] : [section]))
      return { number, title, state, assignees, milestone, sections }
    })
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
