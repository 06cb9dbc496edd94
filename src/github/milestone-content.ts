import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { MilestoneContent, MilestoneIssue, MilestonePullRequest, Review } from '../model/release.js'
import { loginOf, type Actor } from './actor.js'
import type { Client } from './client.js'
import { sendQuery } from './graphql.js'
import { repositoryOf } from './repository.js'
import { withoutRepetition } from './without-repetition.js'

type ItemAnswer = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number]

/**
 * A page of a milestone's pull requests and issues. `reviewDecision` is null where no rule asks for reviews, so the
 * latest reviews are read as well; teams are left out, they need rights that a workflow's token lacks.
 */
const contentQuery = `query MilestoneContent($owner: String!, $repo: String!, $milestone: Int!, $pulls: Boolean!, $afterPull: String, $issues: Boolean!, $afterIssue: String) {
  repository(owner: $owner, name: $repo) {
    milestone(number: $milestone) {
      pullRequests(first: 100, after: $afterPull, orderBy: { field: CREATED_AT, direction: ASC }) @include(if: $pulls) {
        nodes {
          number
          title
          isDraft
          state
          author { __typename login }
          reviewDecision
          latestOpinionatedReviews(first: 20) { nodes { state author { login } } }
          reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } } } }
        }
        pageInfo { hasNextPage endCursor }
      }
      issues(first: 100, after: $afterIssue, orderBy: { field: CREATED_AT, direction: ASC }) @include(if: $issues) {
        nodes { number title state assignees(first: 10) { nodes { login } } labels(first: 100) { nodes { name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

interface Page<Node> {
  readonly nodes: readonly (Node | null)[] | null
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** What the query answers, as far as it is used; a connection that was not asked for is not there. */
interface ContentAnswer {
  readonly repository: {
    readonly milestone: { readonly pullRequests?: Page<PullRequestNode>; readonly issues?: Page<IssueNode> } | null
  } | null
}

interface PullRequestNode extends ReviewedNode {
  readonly number: number
  readonly title: string
  readonly isDraft: boolean
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly author: Actor | null
}

interface ReviewedNode {
  readonly reviewDecision: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null
  readonly latestOpinionatedReviews: {
    readonly nodes: readonly ({ readonly state: string; readonly author: { readonly login: string } | null } | null)[] | null
  } | null
  readonly reviewRequests: {
    readonly nodes: readonly ({ readonly requestedReviewer: { readonly login?: string } | null } | null)[] | null
  } | null
}

interface IssueNode {
  readonly number: number
  readonly title: string
  readonly state: 'OPEN' | 'CLOSED'
  readonly assignees: { readonly nodes: readonly ({ readonly login: string } | null)[] | null }
  readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null
}

/**
 * All that a milestone holds. Without the right to ask for reviews it is listed without them; every other failure is
 * thrown, for groups that come and go would be worse than an issue that stays as it is.
 */
export async function readMilestoneContent(client: Client, fullName: string, milestone: number): Promise<MilestoneContent> {
  return (await askContent(client, fullName, milestone)) ?? listContent(client, fullName, milestone)
}

async function askContent(client: Client, fullName: string, milestone: number): Promise<MilestoneContent | null> {
  const pullRequests: MilestonePullRequest[] = []
  const issues: MilestoneIssue[] = []
  let more = { pulls: true, afterPull: null as string | null, issues: true, afterIssue: null as string | null }
  while (more.pulls || more.issues) {
    const answer: ContentAnswer | null = await sendQuery(client, contentQuery, { ...repositoryOf(fullName), milestone, ...more })
    const found = answer?.repository?.milestone
    if (!found) return null
    pullRequests.push(...nodesOf(found.pullRequests).map(pullRequestOf))
    issues.push(...nodesOf(found.issues).map(issueOf))
    more = {
      pulls: found.pullRequests?.pageInfo.hasNextPage ?? false,
      afterPull: found.pullRequests?.pageInfo.endCursor ?? null,
      issues: found.issues?.pageInfo.hasNextPage ?? false,
      afterIssue: found.issues?.pageInfo.endCursor ?? null,
    }
  }
  return { pullRequests: withoutRepetition(pullRequests), issues: withoutRepetition(issues), reviewsKnown: true }
}

function nodesOf<Node>(page: { readonly nodes: readonly (Node | null)[] | null } | null | undefined): Node[] {
  return (page?.nodes ?? []).flatMap((node) => (node ? [node] : []))
}

function pullRequestOf({ number, title, isDraft, state, author, ...reviewed }: PullRequestNode): MilestonePullRequest {
  return {
    number,
    title,
    author: author && loginOf(author),
    state: state === 'MERGED' ? 'merged' : state === 'CLOSED' ? 'closed' : 'open',
    draft: isDraft,
    ...reviewsOf(reviewed),
  }
}

function reviewsOf({ reviewDecision, latestOpinionatedReviews, reviewRequests }: ReviewedNode): {
  review: Review
  reviewers: readonly string[]
} {
  const given = nodesOf(latestOpinionatedReviews)
  const states = given.map(({ state }) => state)
  const reviewers = [
    ...given.flatMap(({ author }) => (author ? [author.login] : [])),
    ...nodesOf(reviewRequests).flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []),
  ]
  const decision =
    reviewDecision ??
    (states.includes('CHANGES_REQUESTED') ? 'CHANGES_REQUESTED' : states.includes('APPROVED') ? 'APPROVED' : 'REVIEW_REQUIRED')
  const review = { APPROVED: 'approved', CHANGES_REQUESTED: 'changes-requested', REVIEW_REQUIRED: 'needed' } as const
  return { review: review[decision], reviewers: [...new Set(reviewers)].sort() }
}

function issueOf({ number, title, state, assignees, labels }: IssueNode): MilestoneIssue {
  return {
    number,
    title,
    state: state === 'CLOSED' ? 'closed' : 'open',
    assignees: nodesOf(assignees).map(({ login }) => login),
    labels: nodesOf(labels).map(({ name }) => name),
  }
}

/** All that a milestone holds, without reviews. */
export async function listContent(client: Client, fullName: string, milestone: number): Promise<MilestoneContent> {
  const items = await client.paginate(client.rest.issues.listForRepo, {
    ...repositoryOf(fullName),
    milestone: String(milestone),
    state: 'all',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  })
  const pullRequests: MilestonePullRequest[] = []
  const issues: MilestoneIssue[] = []
  for (const item of withoutRepetition(items)) {
    if (item.pull_request) pullRequests.push(listedPullRequest(item))
    else issues.push(listedIssue(item))
  }
  return { pullRequests, issues, reviewsKnown: pullRequests.length === 0 }
}

function listedPullRequest({ number, title, user, state, draft, pull_request: pull }: ItemAnswer): MilestonePullRequest {
  const listed = state === 'closed' ? 'closed' : 'open'
  return {
    number,
    title,
    author: user?.login ?? null,
    state: pull?.merged_at ? 'merged' : listed,
    draft: draft ?? false,
    review: null,
    reviewers: [],
  }
}

function listedIssue({ number, title, state, assignees, labels }: ItemAnswer): MilestoneIssue {
  return {
    number,
    title,
    state: state === 'closed' ? 'closed' : 'open',
    assignees: (assignees ?? []).map(({ login }) => login),
    labels: labels.flatMap((label) => (typeof label === 'string' ? [label] : label.name ? [label.name] : [])),
  }
}
