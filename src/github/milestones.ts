import type { Milestone, MilestoneContent, MilestoneIssue, MilestonePullRequest, ReleaseRepository, Review } from '../model/release.js'
import type { MilestoneReader } from '../model/ports.js'
import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { Client } from './client.js'
import { isRateLimit, statusOf } from './explain-error.js'
import { repositoryOf } from './repository.js'

type MilestoneAnswer = RestEndpointMethodTypes['issues']['listMilestones']['response']['data'][number]
type ItemAnswer = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number]

/**
 * Review state of a milestone's pull requests, a page of 100. `reviewDecision` is null where no rule asks for reviews,
 * so the latest reviews are read as well; teams are left out, they need rights that a workflow's token lacks.
 */
const reviewsQuery = `query MilestoneReviews($owner: String!, $repo: String!, $milestone: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    milestone(number: $milestone) {
      pullRequests(first: 100, after: $after) {
        nodes {
          number
          reviewDecision
          latestOpinionatedReviews(first: 20) { nodes { state author { login } } }
          reviewRequests(first: 20) { nodes { requestedReviewer { __typename ... on User { login } ... on Bot { login } ... on Mannequin { login } } } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** What the query answers, as far as it is used. */
interface ReviewsAnswer {
  readonly repository: {
    readonly milestone: {
      readonly pullRequests: {
        readonly nodes: readonly (ReviewNode | null)[] | null
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      }
    } | null
  } | null
}

interface ReviewNode {
  readonly number: number
  readonly reviewDecision: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null
  readonly latestOpinionatedReviews: { readonly nodes: readonly ({ readonly state: string; readonly author: { readonly login: string } | null } | null)[] | null } | null
  readonly reviewRequests: { readonly nodes: readonly ({ readonly requestedReviewer: { readonly login?: string } | null } | null)[] | null } | null
}

interface Reviews {
  readonly review: Review
  readonly reviewers: readonly string[]
}

/**
 * Reads milestones and what they hold.
 * @param clientFor the client with the token for a repository
 */
export function createMilestoneReader(clientFor: (fullName: string) => Client): MilestoneReader {
  return {
    async repository(fullName) {
      return orNull(async (): Promise<ReleaseRepository> => {
        const { data } = await clientFor(fullName).rest.repos.get({ ...repositoryOf(fullName) })
        return { id: data.id, fullName: data.full_name, url: data.html_url, private: data.private }
      })
    },
    async milestones(fullName) {
      const client = clientFor(fullName)
      return orNull(async () => {
        const found = await client.paginate(client.rest.issues.listMilestones, { ...repositoryOf(fullName), state: 'all', per_page: 100 })
        return found.map(milestoneOf)
      })
    },
    async content(fullName, milestone) {
      const client = clientFor(fullName)
      const items = await client.paginate(client.rest.issues.listForRepo, {
        ...repositoryOf(fullName),
        milestone: String(milestone),
        state: 'all',
        sort: 'created',
        direction: 'asc',
        per_page: 100,
      })
      const hasPullRequests = items.some((item) => item.pull_request)
      const reviews = hasPullRequests ? await readReviews(client, fullName, milestone) : new Map<number, Reviews>()
      return contentOf(items, reviews)
    },
  }
}

/** Null without the right to read them; every other failure is thrown, for groups that come and go would be worse than a red run. */
async function readReviews(client: Client, fullName: string, milestone: number): Promise<Map<number, Reviews> | null> {
  const reviews = new Map<number, Reviews>()
  let after: string | null = null
  try {
    do {
      const answer: ReviewsAnswer = await client.graphql(reviewsQuery, { ...repositoryOf(fullName), milestone, after })
      const page = answer.repository?.milestone?.pullRequests
      if (!page) return null
      for (const node of page.nodes ?? []) if (node) reviews.set(node.number, reviewsOf(node))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
  } catch (error) {
    if (isRefused(error)) return null
    throw error
  }
  return reviews
}

function isRefused(error: unknown): boolean {
  if ([401, 403, 404].includes(statusOf(error) ?? 0)) return !isRateLimit(error)
  const errors = (error as { errors?: readonly { type?: string }[] } | null)?.errors
  return Array.isArray(errors) && errors.length > 0 && errors.every(({ type }) => ['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES'].includes(type ?? ''))
}

function reviewsOf({ reviewDecision, latestOpinionatedReviews, reviewRequests }: ReviewNode): Reviews {
  const given = (latestOpinionatedReviews?.nodes ?? []).flatMap((review) => (review ? [review] : []))
  const states = given.map(({ state }) => state)
  const reviewers = [
    ...given.flatMap(({ author }) => (author ? [author.login] : [])),
    ...(reviewRequests?.nodes ?? []).flatMap((request) => request?.requestedReviewer?.login ?? []),
  ]
  const decision =
    reviewDecision ?? (states.includes('CHANGES_REQUESTED') ? 'CHANGES_REQUESTED' : states.includes('APPROVED') ? 'APPROVED' : 'REVIEW_REQUIRED')
  const review = { APPROVED: 'approved', CHANGES_REQUESTED: 'changes-requested', REVIEW_REQUIRED: 'needed' } as const
  return { review: review[decision], reviewers: [...new Set(reviewers)].sort() }
}

function milestoneOf({ number, title, html_url: url, state, due_on: due }: MilestoneAnswer): Milestone {
  return { number, title, url, state: state === 'closed' ? 'closed' : 'open', due: due ? due.slice(0, 10) : null }
}

/** @param reviews null where they could not be read */
function contentOf(items: readonly ItemAnswer[], reviews: ReadonlyMap<number, Reviews> | null): MilestoneContent {
  const pullRequests: MilestonePullRequest[] = []
  const issues: MilestoneIssue[] = []
  // A page may show an item again that moved while the pages were read.
  for (const item of new Map(items.map((entry) => [entry.number, entry])).values()) {
    const { number, title, pull_request: pull } = item
    const state = item.state === 'closed' ? 'closed' : 'open'
    if (pull) {
      const known = reviews?.get(number)
      pullRequests.push({
        number,
        title,
        author: item.user?.login ?? null,
        state: pull.merged_at ? 'merged' : state,
        draft: item.draft ?? false,
        review: reviews ? (known?.review ?? 'needed') : null,
        reviewers: known?.reviewers ?? [],
      })
    } else {
      const labels = item.labels.flatMap((label) => (typeof label === 'string' ? [label] : label.name ? [label.name] : []))
      issues.push({ number, title, state, assignees: (item.assignees ?? []).map(({ login }) => login), labels })
    }
  }
  return { pullRequests, issues, reviewsKnown: reviews !== null }
}

/** Null where GitHub does not show it: 404 for what is private, 403 for what the token was not given. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if ([403, 404].includes(statusOf(error) ?? 0) && !isRateLimit(error)) return null
    throw error
  }
}
