/** Rows as GitHub's REST API shows them. Page addresses are github.com's, API addresses the emulator's. */
import type { IssueRow, LabelRow, MilestoneRow, RepositoryRow, UserRow, World } from './world.js'

const SITE = 'https://github.com'

export function formatUser(user: UserRow, api: string): object {
  return {
    login: user.login,
    id: user.id,
    node_id: user.node_id,
    type: user.type,
    site_admin: false,
    avatar_url: `${SITE}/${user.login}.png`,
    gravatar_id: '',
    url: `${api}/users/${user.login}`,
    html_url: `${SITE}/${user.login}`,
  }
}

export function formatLabel(label: LabelRow, repository: RepositoryRow, api: string): object {
  const { id, node_id, name, description, color } = label
  return {
    id,
    node_id,
    name,
    description,
    color,
    default: label.default,
    url: `${api}/repos/${repository.full_name}/labels/${encodeURIComponent(name)}`,
  }
}

export function formatMilestone(world: World, milestone: MilestoneRow, repository: RepositoryRow, api: string): object {
  const items = world.issuesAndPullRequests(repository).filter((row) => row.milestone_id === milestone.id)
  const open = items.filter((row) => row.state === 'open').length
  const { id, node_id, number, title, description, state, due_on, closed_at, created_at, updated_at } = milestone
  const creator = world.users.get(milestone.creator_id)
  return {
    id,
    node_id,
    number,
    title,
    description,
    state,
    due_on,
    closed_at,
    created_at,
    updated_at,
    creator: creator === undefined ? null : formatUser(creator, api),
    open_issues: open,
    closed_issues: items.length - open,
    url: `${api}/repos/${repository.full_name}/milestones/${number}`,
    html_url: `${SITE}/${repository.full_name}/milestone/${number}`,
    labels_url: `${api}/repos/${repository.full_name}/milestones/${number}/labels`,
  }
}

export function formatIssue(world: World, issue: IssueRow, repository: RepositoryRow, api: string): object {
  const base = `${api}/repos/${repository.full_name}`
  const page = `${SITE}/${repository.full_name}/${issue.is_pull_request ? 'pull' : 'issues'}/${issue.number}`
  const author = world.users.get(issue.user_id)
  const milestone = issue.milestone_id === null ? undefined : world.milestones.get(issue.milestone_id)
  const closedBy = issue.closed_by_id === null ? undefined : world.users.get(issue.closed_by_id)
  const assignees = issue.assignee_ids.flatMap((id) => world.users.get(id) ?? []).map((user) => formatUser(user, api))
  const { id, node_id, number, title, body, state, state_reason, locked, comments, closed_at, created_at, updated_at } = issue
  return {
    id,
    node_id,
    number,
    title,
    body,
    state,
    state_reason,
    locked,
    active_lock_reason: null,
    comments,
    closed_at,
    created_at,
    updated_at,
    ...addressesOf(`${base}/issues/${number}`),
    repository_url: base,
    html_url: page,
    user: author === undefined ? null : formatUser(author, api),
    author_association: 'NONE',
    labels: issue.label_ids.flatMap((labelId) => world.labels.get(labelId) ?? []).map((label) => formatLabel(label, repository, api)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone === undefined ? null : formatMilestone(world, milestone, repository, api),
    closed_by: closedBy === undefined ? null : formatUser(closedBy, api),
    ...pullRequestPart(issue, base, page),
  }
}

function addressesOf(url: string): object {
  return { url, labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events` }
}

/** What tells a pull request from an issue where both are listed. */
function pullRequestPart({ number, pull_request }: IssueRow, base: string, page: string): object {
  if (pull_request === null) return {}
  const { draft, merged_at } = pull_request
  const addresses = { url: `${base}/pulls/${number}`, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` }
  return { draft, pull_request: { ...addresses, merged_at } }
}

export function formatPullRequest(world: World, issue: IssueRow, repository: RepositoryRow, api: string): object {
  const extra = issue.pull_request
  return {
    ...formatIssue(world, issue, repository, api),
    // Only the issue's form of a pull request has it.
    pull_request: undefined,
    draft: extra?.draft ?? false,
    merged: extra?.merged_at !== null,
    merged_at: extra?.merged_at ?? null,
    requested_reviewers: (extra?.reviewers ?? []).flatMap((login) => world.findUser(login) ?? []).map((user) => formatUser(user, api)),
    url: `${api}/repos/${repository.full_name}/pulls/${issue.number}`,
    issue_url: `${api}/repos/${repository.full_name}/issues/${issue.number}`,
  }
}

export function formatRepository(world: World, repository: RepositoryRow, api: string): object {
  const owner = world.organizations.get(repository.owner_id)
  const { id, node_id, name, full_name, default_branch } = repository
  return {
    id,
    node_id,
    name,
    full_name,
    default_branch,
    private: repository.private,
    visibility: repository.visibility,
    owner: owner === undefined ? null : formatUser(owner, api),
    archived: false,
    disabled: false,
    fork: repository.fork,
    has_issues: true,
    url: `${api}/repos/${full_name}`,
    html_url: `${SITE}/${full_name}`,
  }
}
