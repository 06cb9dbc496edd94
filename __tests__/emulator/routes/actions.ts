/** Workflow runs as they were seeded. */
import { type Answer, notFound, ok, page } from '../respond.js'
import { type Route, type RouteRequest, route } from '../router.js'
import type { Run } from '../world.js'

export const actionsRoutes: readonly Route[] = [
  route('GET', '/repos/:owner/:repo/actions/runs', (request) => listRuns(request, () => true)),
  route('GET', '/repos/:owner/:repo/actions/runs/:id', (request) => {
    const run = request.world.runs(request.repository).find(({ id }) => id === Number(request.params['id']))
    return run === undefined ? notFound() : ok(formatRun(request, run))
  }),
  route('GET', '/repos/:owner/:repo/actions/workflows/:workflow/runs', (request) => {
    const workflow = request.params['workflow'] ?? ''
    return listRuns(request, (run) => String(run.workflow_id) === workflow || run.path.endsWith(`/${workflow}`))
  }),
]

function listRuns(request: RouteRequest, belongs: (run: Run) => boolean): Answer {
  const { world, repository, url } = request
  const query = url.searchParams
  const [event, branch, status, headSha] = ['event', 'branch', 'status', 'head_sha'].map((name) => query.get(name))
  const found = world
    .runs(repository)
    .filter(belongs)
    .filter((run) => !event || run.event === event)
    .filter((run) => !branch || run.head_branch === branch)
    .filter((run) => !status || run.status === status || run.conclusion === status)
    .filter((run) => !headSha || run.head_sha === headSha)
    .reverse()
  return page(request, found, (slice) => ({
    total_count: found.length,
    workflow_runs: slice.map((run) => formatRun(request, run)),
  }))
}

function formatRun({ url, repository }: RouteRequest, run: Run): object {
  const api = `${url.origin}/repos/${repository.full_name}/actions`
  return {
    ...run,
    name: 'Meeting notes',
    run_attempt: 1,
    created_at: run.run_started_at,
    updated_at: run.run_started_at,
    url: `${api}/runs/${run.id}`,
    workflow_url: `${api}/workflows/${run.workflow_id}`,
    html_url: `https://github.com/${repository.full_name}/actions/runs/${run.id}`,
  }
}
