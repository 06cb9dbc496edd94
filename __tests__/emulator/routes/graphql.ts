/**
 * GraphQL over GitHub's own schema: documents are validated and run as GitHub would, for branches and commits with their
 * statuses, blobs, labels, milestones, issues and pull requests. Fields without a value here answer null, or an error where
 * the schema forbids null.
 */
import { type GraphQLError, type GraphQLSchema, buildSchema, execute, parse, validate } from 'graphql'
import { refusal } from '../access.js'
import { readSchema } from '../resources.js'
import { type Answer, failure, ok } from '../respond.js'
import { type RouteRequest, route } from '../router.js'
import type { IssueRow, MilestoneRow, RepositoryRow, StatusRow, World } from '../world.js'

const SITE = 'https://github.com'
const MAX_PAGE = 100

let schema: GraphQLSchema | undefined

/** Read on first use: the schema is large, and most tests send no GraphQL. */
function githubSchema(): GraphQLSchema {
  return (schema ??= buildSchema(readSchema(), { assumeValidSDL: true }))
}

/** @param violations where documents that do not fit the schema are noted */
export function graphqlRoute(violations: string[]): ReturnType<typeof route> {
  return route('POST', '/graphql', (request) => {
    const { query, variables } = request.body as { query?: unknown; variables?: Record<string, unknown> }
    if (typeof query !== 'string') return failure(400, 'A query attribute must be specified and must be a string.')
    try {
      return run(request, parse(query), variables ?? {}, violations)
    } catch (error) {
      violations.push(`POST /graphql: ${String(error)}`)
      return ok({ errors: [{ message: String(error) }] })
    }
  })
}

function run(request: RouteRequest, document: ReturnType<typeof parse>, variables: Record<string, unknown>, violations: string[]): Answer {
  const errors = validate(githubSchema(), document)
  if (errors.length > 0) {
    violations.push(...errors.map(({ message }) => `POST /graphql: ${message}`))
    return ok({ errors })
  }
  const result = execute({ schema: githubSchema(), document, variableValues: variables, rootValue: rootOf(request) })
  if (result instanceof Promise) throw new Error('No field here takes time')
  return ok({ ...result, ...(result.errors === undefined ? {} : { errors: result.errors.map(asGitHubShowsIt) }) })
}

/** GitHub puts the type of an error beside its message. */
function asGitHubShowsIt({ message, path, locations, extensions }: GraphQLError): object {
  return { ...extensions, path, locations, message }
}

function rootOf(request: RouteRequest): object {
  return {
    rateLimit: { cost: 1, limit: 5000, nodeCount: 1, remaining: 4999, used: 1, resetAt: new Date(Date.now() + 3_600_000).toISOString() },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const fullName = `${owner}/${name}`
      const found = request.world.findRepository(fullName)
      if (found === undefined || refusal(request.world, request.actor, 'GET', `/repos/${fullName}`, found) !== null) {
        throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`)
      }
      return repositoryOf(request, found)
    },
  }
}

/** An error with GitHub's `type` beside the message. */
class TypedError extends Error {
  readonly extensions: { type: string }
  constructor(type: string, message: string) {
    super(message)
    this.extensions = { type }
  }
}

function repositoryOf({ world, actor }: RouteRequest, repository: RepositoryRow): object {
  const mayReadArea = (area: string): boolean => refusal(world, actor, 'GET', `/repos/${repository.full_name}/${area}`, repository) === null
  const mayRead = mayReadArea('pulls')
  const items = (milestoneId: number | null, pulls: boolean): IssueRow[] =>
    world
      .issuesAndPullRequests(repository)
      .filter((row) => row.is_pull_request === pulls && (milestoneId === null || row.milestone_id === milestoneId))
  const pullRequests =
    (milestoneId: number | null) =>
    (page: PageArguments & { states?: string[] }): object => {
      if (!mayRead) throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
      const found = items(milestoneId, true).filter((row) => page.states?.includes(pullRequestStateOf(row)) ?? true)
      return connection(
        found.map((row) => pullRequestOf(world, repository, row)),
        page,
      )
    }
  const issues =
    (milestoneId: number | null) =>
    (page: PageArguments & { states?: string[] }): object => {
      const found = items(milestoneId, false).filter((row) => page.states?.includes(row.state.toUpperCase()) ?? true)
      return connection(
        found.map((row) => issueOf(world, repository, row)),
        page,
      )
    }
  const milestoneOf = (milestone: MilestoneRow): object => ({
    id: milestone.node_id,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    state: milestone.state.toUpperCase(),
    dueOn: milestone.due_on,
    closed: milestone.state === 'closed',
    closedAt: milestone.closed_at,
    url: `${SITE}/${repository.full_name}/milestone/${milestone.number}`,
    pullRequests: pullRequests(milestone.id),
    issues: issues(milestone.id),
  })
  const commitOf = (sha: string): object => {
    const git = world.git(repository)
    const commit = git.commits.get(sha)
    if (commit === undefined) throw new Error(`No commit ${sha}`)
    return {
      __typename: 'Commit',
      oid: sha,
      committedDate: commit.date,
      parents: (page: PageArguments) => connection(commit.parents.map(commitOf), page),
      history: (page: PageArguments) => connection(git.ancestors(commit).map(commitOf), page),
      status: () => {
        if (!mayReadArea(`commits/${sha}/statuses`)) throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
        return statusOf(world.statuses(repository).filter((row) => row.sha === sha))
      },
    }
  }
  return {
    id: repository.node_id,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.full_name,
    isPrivate: repository.private,
    visibility: repository.visibility.toUpperCase(),
    url: `${SITE}/${repository.full_name}`,
    pullRequests: pullRequests(null),
    issues: issues(null),
    pullRequest: ({ number }: { number: number }) => {
      const row = world.findIssue(repository, number)
      return row?.is_pull_request === true ? pullRequestOf(world, repository, row) : null
    },
    issue: ({ number }: { number: number }) => {
      const row = world.findIssue(repository, number)
      if (row === undefined || row.is_pull_request)
        throw new TypedError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
      return issueOf(world, repository, row)
    },
    issueOrPullRequest: ({ number }: { number: number }) => {
      const row = world.findIssue(repository, number)
      const moved = row === undefined ? world.departedTo(repository, number) : null
      // Nothing says whether a query follows a transfer as REST does: it does here, so that nobody relies on the contrary.
      if (moved && refusal(world, actor, 'GET', `/repos/${moved.repository.full_name}/issues`, moved.repository) === null)
        return issueOf(world, moved.repository, world.findIssue(moved.repository, moved.number)!)
      if (row === undefined)
        throw new TypedError('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`)
      return row.is_pull_request ? pullRequestOf(world, repository, row) : issueOf(world, repository, row)
    },
    labels: (page: PageArguments) =>
      connection(
        world.labels.findBy('repo_id', repository.id).map(({ node_id, name, color }) => ({ id: node_id, name, color })),
        page,
      ),
    isFork: repository.fork,
    assignableUsers: (page: PageArguments) =>
      connection(
        world.users
          .all()
          .filter(({ login }) => world.canBeAssigned(repository, login))
          .map(({ node_id, login, name }) => ({ id: node_id, login, name })),
        page,
      ),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      if (!mayReadArea('git')) throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
      const name = qualifiedName.replace(/^refs\/heads\//, '')
      const sha = world.git(repository).branches.get(name)
      return sha === undefined ? null : { name, target: commitOf(sha) }
    },
    object: ({ oid }: { oid?: string | null }) => {
      if (!mayReadArea('git')) throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
      if (world.git(repository).commits.has(oid ?? '')) return commitOf(oid ?? '')
      const content = world.git(repository).blobs.get(oid ?? '')
      return content === undefined ? null : blobOf(oid ?? '', content)
    },
    milestone: ({ number }: { number: number }) => {
      const milestone = world.milestone(repository, number)
      return milestone === undefined ? null : milestoneOf(milestone)
    },
    milestones: (page: PageArguments & { states?: string[] }) => {
      const found = world.milestones
        .findBy('repo_id', repository.id)
        .filter(({ state }) => page.states?.includes(state.toUpperCase()) ?? true)
      return connection(found.sort((a, b) => a.number - b.number).map(milestoneOf), page)
    },
  }
}

/** A commit without statuses has none; of each context the one set last shows. */
function statusOf(rows: readonly StatusRow[]): object | null {
  if (rows.length === 0) return null
  return {
    context: ({ name }: { name: string }) => {
      const row = rows.findLast(({ context }) => context === name)
      if (row === undefined) return null
      const { context, state, description, target_url, created_at, creator } = row
      return {
        context,
        state: state.toUpperCase(),
        description,
        targetUrl: target_url,
        createdAt: created_at,
        creator: account(creator.login, creator.type),
      }
    },
  }
}

/** Bytes of a blob that GitHub gives as text. */
const MAX_TEXT = 512_000

/** The text is that of valid UTF-8 without its byte order mark, so that nobody relies on more. */
function blobOf(oid: string, content: Buffer): object {
  const isBinary = content.includes(0)
  return {
    __typename: 'Blob',
    oid,
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > MAX_TEXT,
    text: isBinary
      ? null
      : content
          .subarray(0, MAX_TEXT)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
  }
}

function sharedFields(world: World, repository: RepositoryRow, row: IssueRow): object {
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

function issueOf(world: World, repository: RepositoryRow, row: IssueRow): object {
  return {
    __typename: 'Issue',
    ...sharedFields(world, repository, row),
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

function pullRequestOf(world: World, repository: RepositoryRow, row: IssueRow): object {
  const { draft = false, merged_at = null, reviewers = [], review_decision = null } = row.pull_request ?? {}
  const isWaiting = review_decision === 'REVIEW_REQUIRED' || review_decision === null
  const reviews = isWaiting ? [] : reviewers.map((login) => ({ author: account(login), state: review_decision }))
  return {
    __typename: 'PullRequest',
    ...sharedFields(world, repository, row),
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

function account(login: string, type: 'User' | 'Bot' | 'Organization' = 'User'): object {
  return { __typename: type, login: login.replace(/\[bot\]$/, ''), url: `${SITE}/${login}` }
}

interface PageArguments {
  first?: number | null
  last?: number | null
  after?: string | null
}

function connection(nodes: readonly object[], { first, last, after }: PageArguments): object {
  const size = first ?? last
  if (size === undefined || size === null)
    throw new TypedError('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value to properly paginate the connection.')
  if (size > MAX_PAGE)
    throw new TypedError('EXCESSIVE_PAGINATION', `Requesting ${size} records exceeds the \`first\` limit of ${MAX_PAGE} records.`)
  const start =
    first === undefined || first === null ? Math.max(0, nodes.length - size) : after ? Number(Buffer.from(after, 'base64').toString()) : 0
  const end = Math.min(nodes.length, start + size)
  const cursor = (position: number): string => Buffer.from(String(position)).toString('base64')
  return {
    totalCount: nodes.length,
    nodes: nodes.slice(start, end),
    edges: nodes.slice(start, end).map((node, offset) => ({ node, cursor: cursor(start + offset + 1) })),
    pageInfo: { hasNextPage: end < nodes.length, hasPreviousPage: start > 0, startCursor: cursor(start), endCursor: cursor(end) },
  }
}
