/**
 * The emulated GitHub that tests and the demo run the action against: `emulate` 0.12.2 in this process, behind a
 * layer that closes the gaps that matter here. One instance is one GitHub on a random loopback port.
 *
 * Ours, in front of emulate: accounts, tokens and rights (access.ts); issues, their listing and limits, assignees
 * (routes/issues.ts); git objects with real names (git-objects.ts); commit statuses; pull requests, labels and milestones
 * where emulate differs; recording, faults and the check against GitHub's OpenAPI description. emulate answers the rest
 * (comments, changing labels and milestones, rate limit) over the same tables.
 *
 * Where it still differs from GitHub:
 * - Of rate limits only that of creating issues, where a test sets `limits`; others with `fault`. No search, no webhooks.
 * - Nothing lags: a listing shows what was written before it, always.
 * - Ten assignees at most, refused with 422 beyond that on create and update; what GitHub answers there is not known.
 * - A token reads no more than `contents`, `issues`, `pullRequests` and `statuses` describe; other areas are open.
 * - Of an issue's timeline only changes of the title by GraphQL, and no reactions; editing one with the values it has still moves
 *   `updated_at`.
 * - A read-only collaborator can be assigned, as everywhere on GitHub, but so can nobody who merely commented.
 * - `author_association` is always NONE; answers carry the fields that clients of this project read, not all.
 * - GraphQL runs on GitHub's schema, but knows only repositories, their branches, commits with statuses, blobs, labels,
 *   milestones, issues and pull requests.
 */
import { createOpenApiCheck } from './openapi-check.js'
import { startServer } from './server.js'
import type { EmulatedGitHub, EmulatedIssue, FaultInjector, IssueEdit, MilestoneSeed, RecordedRequest } from './types.js'
import { type IssueRow, type MilestoneRow, World } from './world.js'
import { statusRoutes } from './routes/statuses.js'
import { gitRoutes } from './routes/git.js'
import { graphqlRoute } from './routes/graphql.js'
import { issueRoutes } from './routes/issues.js'
import { labelAndMilestoneRoutes } from './routes/labels-and-milestones.js'
import { peopleRoutes } from './routes/people.js'
import { pullRoutes } from './routes/pulls.js'

export type * from './types.js'

const ROUTES = [...issueRoutes, ...labelAndMilestoneRoutes, ...statusRoutes, ...gitRoutes, ...peopleRoutes, ...pullRoutes]

/** @param now the time of this GitHub; by default that of the machine */
export async function startEmulator(now: () => Date = () => new Date()): Promise<EmulatedGitHub> {
  const world = new World(now)
  const requests: RecordedRequest[] = []
  const check = createOpenApiCheck()
  const faults: { injector: FaultInjector | null } = { injector: null }
  const routes = [...ROUTES, graphqlRoute(check.violations)]
  const server = await startServer({ world, routes, check, requests, fault: () => faults.injector })
  return {
    url: server.url,
    requests,
    violations: check.violations,
    seed: seedsOf(world),
    ...personsActs(world),
    get limits() {
      return world.limits
    },
    set limits(limits) {
      world.limits = limits
    },
    get fault() {
      return faults.injector
    },
    set fault(injector) {
      faults.injector = injector
    },
    close: () => server.close(),
  }
}

/** Puts into the world what tests begin with. */
function seedsOf(world: World): EmulatedGitHub['seed'] {
  return {
    user: (login, name) => void world.addUser(login, name),
    repository: (fullName, options) => world.addRepository(fullName, options),
    token: (token, options) => world.addToken(token, options),
    milestone: (repo, milestone) => world.addMilestone(repo, milestone),
    pullRequest: (repo, pullRequest) => world.addPullRequest(repo, pullRequest),
    issue: (repo, issue) => world.addIssue(repo, issue),
    label: (repo, name) => void world.labelNamed(world.repository(repo), name),
    status: (repo, status) => world.addStatus(repo, status),
  }
}

/** What people do and see, past the API. */
function personsActs(world: World): Omit<EmulatedGitHub, 'url' | 'requests' | 'violations' | 'seed' | 'limits' | 'fault' | 'close'> {
  return {
    repository(fullName) {
      const { id, private: isPrivate, default_branch } = world.repository(fullName)
      return { id, private: isPrivate, defaultBranch: default_branch }
    },
    commit: (repo, files, options) => world.git(world.repository(repo)).commit(files, options),
    issues: (repo) =>
      world
        .issuesAndPullRequests(world.repository(repo))
        .filter((issue) => !issue.is_pull_request)
        .map((issue) => describeIssue(world, issue)),
    editIssue: (repo, number, change, by) => editIssue(world, repo, number, change, by),
    deleteIssue: (repo, number) => world.deleteIssue(repo, number),
    editMilestone: (repo, number, change) => editMilestone(world, repo, number, change),
    merge(repo, number) {
      const { id, pull_request } = world.issue(repo, number)
      if (pull_request === null) throw new Error(`${repo}#${number} is no pull request`)
      const now = world.time()
      world.issues.update(id, { state: 'closed', closed_at: now, pull_request: { ...pull_request, merged_at: now } })
    },
    transferIssue: (repo, number, to) => world.transferIssue(repo, number, to),
    statuses: (repo) =>
      world.statuses(world.repository(repo)).map(({ target_url, creator, created_at, sha, context, state, description }) => ({
        ...{ sha, context, state, description, targetUrl: target_url, creator: creator.login, createdAt: created_at },
      })),
    resetBranch(repo, sha, branch) {
      const repository = world.repository(repo)
      world.git(repository).branches.set(branch ?? repository.default_branch, sha)
    },
  }
}

function describeIssue(world: World, issue: IssueRow): EmulatedIssue {
  return {
    number: issue.number,
    id: issue.id,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state,
    stateReason: issue.state_reason,
    labels: issue.label_ids.flatMap((id) => world.labels.get(id)?.name ?? []),
    assignees: issue.assignee_ids.flatMap((id) => world.users.get(id)?.login ?? []),
    milestone: issue.milestone_id === null ? null : (world.milestones.get(issue.milestone_id)?.number ?? null),
    author: world.users.get(issue.user_id)?.login ?? '',
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
  }
}

function editIssue(world: World, repo: string, number: number, change: IssueEdit, by: string): void {
  const repository = world.repository(repo)
  const issue = world.issue(repo, number)
  const values: Partial<IssueRow> = {}
  if (change.title !== undefined) values.title = change.title
  if (change.body !== undefined) values.body = change.body
  if (change.labels !== undefined) values.label_ids = change.labels.map((name) => world.labelNamed(repository, name).id)
  if (change.assignees !== undefined) values.assignee_ids = change.assignees.map((login) => world.addUser(login).id)
  if (change.milestone !== undefined) {
    values.milestone_id = change.milestone === null ? null : (world.milestone(repository, change.milestone)?.id ?? null)
  }
  if (change.state !== undefined && change.state !== issue.state) {
    const closes = change.state === 'closed'
    values.state = change.state
    values.state_reason = change.stateReason ?? (closes ? 'completed' : 'reopened')
    values.closed_at = closes ? world.time() : null
    values.closed_by_id = closes ? world.addUser(by).id : null
  }
  world.updateIssue(issue, values)
}

function editMilestone(world: World, repo: string, number: number, change: Partial<MilestoneSeed>): void {
  const milestone = world.milestone(world.repository(repo), number)
  if (milestone === undefined) throw new Error(`${repo} has no milestone ${number}`)
  const values: Partial<MilestoneRow> = {}
  if (change.title !== undefined) values.title = change.title
  if (change.description !== undefined) values.description = change.description
  if (change.dueOn !== undefined) values.due_on = change.dueOn
  if (change.state !== undefined) {
    values.state = change.state
    values.closed_at = change.state === 'closed' ? world.time() : null
  }
  world.milestones.update(milestone.id, values)
}
