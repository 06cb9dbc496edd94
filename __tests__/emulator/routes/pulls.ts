/** Pull requests, which share their numbers with issues. */
import { formatPullRequest } from '../format.js'
import { notFound, ok, page } from '../respond.js'
import { type Route, route } from '../router.js'

export const pullRoutes: readonly Route[] = [
  route('GET', '/repos/:owner/:repo/pulls', (request) => {
    const { world, repository, url } = request
    const state = url.searchParams.get('state') ?? 'open'
    const found = world
      .issuesAndPullRequests(repository)
      .filter((issue) => issue.is_pull_request && (state === 'all' || issue.state === state))
      .reverse()
    return page(request, found, (slice) => slice.map((issue) => formatPullRequest(world, issue, repository, url.origin)))
  }),
  route('GET', '/repos/:owner/:repo/pulls/:number', ({ world, repository, params, url }) => {
    const issue = world.findIssue(repository, Number(params['number']))
    return issue?.is_pull_request === true ? ok(formatPullRequest(world, issue, repository, url.origin)) : notFound()
  }),
]
