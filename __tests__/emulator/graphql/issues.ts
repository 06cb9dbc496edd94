/** Issues and pull requests, and the milestones that hold them. */
import type { IssueRow, MilestoneRow } from '../world.js'
import { account, SITE } from './account.js'
import { connection, forbid, type PageArguments, TypedError } from './connection.js'
import { mayRead, type View } from './view.js'

export function issueFields(view: View): object {
  const { world, repository } = view
  return {
    ...listsOf(view, null),
    pullRequest: ({ number }: { number: number }) => {
      const row = world.findIssue(repository, number)
      return row?.is_pull_request === true ? pullRequestOf(view, row) : null
    },
    issue: ({ number }: { number: number }) => {
      const row = world.findIssue(repository, number)
      if (row === undefined || row.is_pull_request)
        throw new TypedError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
      return issueOf(view, row)
    },
    issueOrPullRequest: ({ number }: { number: number }) => {
      const row = world.findIssue(repository, number)
      const moved = row === undefined ? world.departedTo(repository, number) : null
      // Nothing says whether a query follows a transfer as REST does: it does here, so that nobody relies on the contrary.
      const there = moved && { ...view, repository: moved.repository }
      if (moved && there && mayRead(there, 'issues')) return issueOf(there, world.findIssue(moved.repository, moved.number)!)
      if (row === undefined)
        throw new TypedError('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`)
      return row.is_pull_request ? pullRequestOf(view, row) : issueOf(view, row)
    },
  }
}

export function milestoneFields(view: View): object {
  const { world, repository } = view
  return {
    milestone: ({ number }: { number: number }) => {
      const milestone = world.milestone(repository, number)
      return milestone === undefined ? null : milestoneOf(view, milestone)
    },
    milestones: (page: PageArguments & { states?: string[] }) => {
      const found = world.milestones
        .findBy('repo_id', repository.id)
        .filter(({ state }) => page.states?.includes(state.toUpperCase()) ?? true)
        .sort((a, b) => a.number - b.number)
      return connection(
        found.map((milestone) => milestoneOf(view, milestone)),
        page,
      )
    },
  }
}

function milestoneOf(view: View, milestone: MilestoneRow): object {
  return {
    id: milestone.node_id,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    state: milestone.state.toUpperCase(),
    dueOn: milestone.due_on,
    closed: milestone.state === 'closed',
    closedAt: milestone.closed_at,
    url: `${SITE}/${view.repository.full_name}/milestone/${milestone.number}`,
    ...listsOf(view, milestone.id),
  }
}

/** The issues and pull requests of the repository, or of one of its milestones. */
function listsOf(view: View, milestoneId: number | null): object {
  const rows = (arePulls: boolean): IssueRow[] =>
    view.world
      .issuesAndPullRequests(view.repository)
      .filter((row) => row.is_pull_request === arePulls && (milestoneId === null || row.milestone_id === milestoneId))
  return {
    pullRequests: (page: PageArguments & { states?: string[] }) => {
      if (!mayRead(view, 'pulls')) forbid()
      const found = rows(true).filter((row) => page.states?.includes(pullRequestStateOf(row)) ?? true)
      return connection(
        found.map((row) => pullRequestOf(view, row)),
        page,
      )
    },
    issues: (page: PageArguments & { states?: string[] }) => {
      const found = rows(false).filter((row) => page.states?.includes(row.state.toUpperCase()) ?? true)
      return connection(
        found.map((row) => issueOf(view, row)),
        page,
      )
    },
  }
}

function issueOf(view: View, row: IssueRow): object {
  return {
    __typename: 'Issue',
    ...sharedFields(view, row),
    state: row.state.toUpperCase(),
    stateReason: row.state_reason?.toUpperCase() ?? null,
    timelineItems: ({ itemTypes, ...page }: PageArguments & { itemTypes?: string[] | null }) => {
      if (itemTypes?.join() !== 'RENAMED_TITLE_EVENT') throw new Error('Only changes of the title are kept here')
      return connection(
        row.renamings.map((renaming) => ({ __typename: 'RenamedTitleEvent', ...renaming })),
        page,
      )
    },
  }
}

function pullRequestOf(view: View, row: IssueRow): object {
  const { draft = false, merged_at = null, reviewers = [], review_decision = null } = row.pull_request ?? {}
  const isWaiting = review_decision === 'REVIEW_REQUIRED' || review_decision === null
  const reviews = isWaiting ? [] : reviewers.map((login) => ({ author: account(login), state: review_decision }))
  return {
    __typename: 'PullRequest',
    ...sharedFields(view, row),
    isDraft: draft,
    merged: merged_at !== null,
    mergedAt: merged_at,
    state: pullRequestStateOf(row),
    reviewDecision: review_decision,
    statusCheckRollup: null,
    reviewRequests: (page: PageArguments) =>
      connection(
        (isWaiting ? reviewers : []).map((login) => ({ requestedReviewer: account(login) })),
        page,
      ),
    latestReviews: (page: PageArguments) => connection(reviews, page),
    latestOpinionatedReviews: (page: PageArguments) => connection(reviews, page),
    reviews: (page: PageArguments) => connection(reviews, page),
  }
}

function pullRequestStateOf(row: IssueRow): string {
  return typeof row.pull_request?.merged_at === 'string' ? 'MERGED' : row.state.toUpperCase()
}

function sharedFields({ world, repository }: View, row: IssueRow): object {
  const author = world.users.get(row.user_id)
  const labels = row.label_ids.flatMap((id) => world.labels.get(id) ?? [])
  const assignees = row.assignee_ids.flatMap((id) => world.users.get(id)?.login ?? [])
  return {
    id: row.node_id,
    databaseId: row.id,
    number: row.number,
    title: row.title,
    body: row.body ?? '',
    repository: { nameWithOwner: repository.full_name, isPrivate: repository.private },
    url: `${SITE}/${repository.full_name}/${row.is_pull_request ? 'pull' : 'issues'}/${row.number}`,
    closed: row.state === 'closed',
    closedAt: row.closed_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    author: author === undefined ? null : account(author.login, author.type),
    labels: (page: PageArguments) =>
      connection(
        labels.map(({ node_id, name, color }) => ({ id: node_id, name, color })),
        page,
      ),
    assignees: (page: PageArguments) =>
      connection(
        assignees.map((login) => account(login)),
        page,
      ),
  }
}
