import type { Occurrence } from '../model/issue.js'
import type { ListedTodo, Milestone, MilestoneContent, MilestoneIssue, MilestonePullRequest, ReleaseRepository } from '../model/release.js'
import { link } from '../markdown/link.js'
import { literal, literalList } from '../markdown/literal.js'
import { joinBlocks, joinMarkdown, inert } from '../markdown/markdown.js'
import { reference } from '../markdown/reference.js'
import type { Markdown } from '../model/markdown.js'
import { backlink, type RepositoryUrl } from '../desired/backlink.js'
import { meetingName } from '../desired/meeting-name.js'
import { plural } from '../desired/plural.js'
import { fitLists, type FittingList } from './fit-lists.js'
import { groupNames, groupPullRequests, type GroupName } from './group-pull-requests.js'
import { progressLine, progressOf } from './progress.js'

/** A TODO issue that belongs to a release; one that is still to be opened has no number, as in a preview. */
export type ReleaseTodo = Omit<ListedTodo, 'number'> & { readonly number: number | null }

/** All that a release issue shows. */
export interface ReleaseBlockInput {
  readonly repository: ReleaseRepository
  readonly milestone: Milestone
  readonly content: MilestoneContent
  /** Meetings that planned the release. */
  readonly occurrences: readonly Occurrence[]
  readonly todos: readonly ReleaseTodo[]
  /** The repository of the notes and of the TODO issues. */
  readonly notes: { readonly fullName: string; readonly url: RepositoryUrl }
  /** Most bytes of UTF-8 that the block may take. */
  readonly room: number
}

/** Longest title in code points that a line shows. */
const titleLimit = 120
/** Most meetings that are listed; the latest count. */
const meetingLimit = 40
/** So many finished entries stand open, more of them folded. */
const foldAbove = 15

const headings: Record<GroupName, string> = {
  'needs-review': 'Needs review',
  'changes-requested': 'Changes requested',
  approved: 'Approved',
  open: 'Open',
  draft: 'Draft',
  merged: 'Merged',
  closed: 'Closed unmerged',
}

/** What finds the pull requests of a group on GitHub. */
const searches: Record<GroupName, string> = {
  'needs-review': 'is:open draft:false -review:approved -review:changes_requested',
  'changes-requested': 'is:open draft:false review:changes_requested',
  approved: 'is:open draft:false review:approved',
  open: 'is:open draft:false',
  draft: 'is:open draft:true',
  merged: 'is:merged',
  closed: 'is:closed is:unmerged',
}

/** Markdown of the managed block of a release issue. */
export function releaseBlock(input: ReleaseBlockInput): Markdown {
  const top = joinBlocks([summary(input), dueLines(input), meetingLines(input), reviewsNote(input)])
  const lists = [...pullRequestLists(input), ...todoList(input), ...issueList(input)].sort((a, b) => a.rank - b.rank)
  if (lists.length === 0) return inert`${top}\n\nNothing is in this milestone yet.`
  return inert`${top}\n\n${fitLists(lists, input.room - Buffer.byteLength(top) - 2)}`
}

function summary({ repository, milestone, content }: ReleaseBlockInput): Markdown {
  const closed = milestone.state === 'closed' ? inert` – this milestone is closed` : inert``
  const title = inert`**${link(milestone.title, milestone.url)}** of ${literal(repository.fullName)}${closed}`
  return joinBlocks([title, progressLine(progressOf(content))])
}

function dueLines({ milestone, occurrences, notes }: ReleaseBlockInput): Markdown {
  const planned = plannedDue(occurrences)
  if (planned === null) return milestone.due === null ? inert`` : inert`Due: **${literal(milestone.due)}**`
  const source = meetingLink(planned.occurrence, notes.url)
  if (milestone.due === null) return inert`Due: **${literal(planned.due)}**, says ${source}; the milestone has no due date.`
  if (milestone.due === planned.due) return inert`Due: **${literal(milestone.due)}**`
  return inert`⚠️ **The dates differ**: the milestone is due **${literal(milestone.due)}**, ${source} says **${literal(planned.due)}**.`
}

/** The day that the latest meeting gives that gives one at all. */
export function plannedDue(occurrences: readonly Occurrence[]): { due: string; occurrence: Occurrence } | null {
  for (const occurrence of byMeeting(occurrences)) if (occurrence.due && !occurrence.gone) return { due: occurrence.due, occurrence }
  return null
}

/** The latest meeting first. */
function byMeeting(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.toSorted((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.note, b.note))
}

function meetingLines({ occurrences, notes }: ReleaseBlockInput): Markdown {
  const sorted = byMeeting(occurrences)
  if (sorted.length === 0) return inert``
  const lines = sorted.slice(0, meetingLimit).map((occurrence) => {
    const due = occurrence.due ? inert`, for ${literal(occurrence.due)}` : inert``
    const gone = occurrence.gone ? inert` – no longer in the note` : inert``
    return inert`- ${meetingLink(occurrence, notes.url)}${due}${gone}`
  })
  const more = sorted.length > meetingLimit ? [inert`- and ${literal(plural(sorted.length - meetingLimit, 'earlier meeting'))}`] : []
  return joinBlocks([inert`Planned in`, joinMarkdown([...lines, ...more], '\n')])
}

function meetingLink(occurrence: Occurrence, repository: RepositoryUrl): Markdown {
  const { meeting, date } = occurrence
  return link(meetingName({ meeting: shortTitle(meeting), date }), backlink(repository, occurrence))
}

function reviewsNote({ content }: ReleaseBlockInput): Markdown {
  const matters = content.pullRequests.some(({ state, draft }) => state === 'open' && !draft)
  return content.reviewsKnown || !matters
    ? inert``
    : inert`_The token may not read reviews, so open pull requests are not told apart. It needs \`pull-requests: read\`._`
}

type RankedList = FittingList & { readonly rank: number }

function pullRequestLists({ repository, milestone, content }: ReleaseBlockInput): RankedList[] {
  const groups = groupPullRequests(content.pullRequests)
  return groupNames.flatMap((name) => {
    const group = groups[name]
    if (group.length === 0) return []
    const address = searchAddress(`${repository.url}/pulls`, `is:pr ${searches[name]} ${milestoneTerm(milestone)}`)
    const isFinished = name === 'merged' || name === 'closed'
    // People's turn comes first: what waits, then the TODOs and issues, then what is finished.
    const list = listOf(
      headings[name],
      group.map((pullRequest) => pullRequestLine(pullRequest, repository)),
      address,
      isFinished,
    )
    return [{ ...list, rank: isFinished ? 2 : 0 }]
  })
}

function pullRequestLine({ number, title, author, state, reviewers }: MilestonePullRequest, { fullName }: ReleaseRepository): Markdown {
  const review = state === 'open' ? inert`review` : inert`reviewed by`
  const people = [
    ...(author === null ? [] : [inert`by ${literal(author)}`]),
    ...(reviewers.length > 0 ? [inert`${review} ${literalList(reviewers)}`] : []),
  ]
  return line(state === 'merged', reference(fullName, number), title, people)
}

function issueList({ repository, milestone, content }: ReleaseBlockInput): RankedList[] {
  if (content.issues.length === 0) return []
  const address = searchAddress(`${repository.url}/issues`, `is:issue ${milestoneTerm(milestone)}`)
  const sorted = content.issues.toSorted((a, b) => Number(a.state === 'closed') - Number(b.state === 'closed') || a.number - b.number)
  const lines = sorted.map((issue: MilestoneIssue) =>
    line(issue.state === 'closed', reference(repository.fullName, issue.number), issue.title, forWhom(issue.assignees)),
  )
  return [
    {
      ...listOf(
        'Issues',
        lines,
        address,
        sorted.every(({ state }) => state === 'closed'),
      ),
      rank: 1,
    },
  ]
}

function todoList({ todos, notes }: ReleaseBlockInput): RankedList[] {
  if (todos.length === 0) return []
  const sorted = todos.toSorted((a, b) => Number(a.isDone) - Number(b.isDone) || (a.number ?? Infinity) - (b.number ?? Infinity))
  const lines = sorted.map(({ number, title, isDone, assignees }) => {
    return line(isDone, number === null ? inert`new:` : reference(notes.fullName, number), title, forWhom(assignees))
  })
  return [{ ...listOf('TODOs from the meetings', lines, `${notes.url}/issues`, false), rank: 1 }]
}

function forWhom(assignees: readonly string[]): Markdown[] {
  return assignees.length > 0 ? [inert`for ${literalList(assignees)}`] : []
}

function line(isDone: boolean, issue: Markdown, title: string, people: readonly Markdown[]): Markdown {
  const box = isDone ? inert`[x]` : inert`[ ]`
  return inert`- ${box} ${joinMarkdown([inert`${issue} ${literal(shortTitle(title))}`, ...people], ' · ')}`
}

function listOf(name: string, items: readonly Markdown[], address: string, isFinished: boolean): FittingList {
  const title = literal(`${name} (${items.length})`)
  const more = (count: number) => inert`\n${link(`and ${count} more`, address)}`
  if (isFinished && items.length > foldAbove)
    return {
      heading: inert`<details><summary>${title}</summary>`,
      items,
      more,
      footing: inert`</details>`,
    }
  return { heading: inert`### ${title}`, items, more }
}

function milestoneTerm({ title }: Milestone): string {
  return `milestone:"${title.replaceAll('"', '\\"')}"`
}

function searchAddress(page: string, query: string): string {
  return `${page}?q=${encodeURIComponent(query)
    .replaceAll('%20', '+')
    .replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`
}

/** A title as a line shows it. */
export function shortTitle(title: string): string {
  const points = [...title]
  return points.length > titleLimit ? `${points.slice(0, titleLimit - 1).join('')}…` : title
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
