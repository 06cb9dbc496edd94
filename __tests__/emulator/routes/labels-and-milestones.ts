/** Where emulate's labels and milestones differ from GitHub: names in any case, `errors[]`, limits, counts. */
import { formatLabel, formatMilestone } from '../format.js'
import { type Answer, invalid, notFound, ok, page } from '../respond.js'
import { type Route, type RouteRequest, route } from '../router.js'
import type { MilestoneRow } from '../world.js'

const MAX_DESCRIPTION = 100
const MAX_NAME = 50

export const labelAndMilestoneRoutes: readonly Route[] = [
  route('POST', '/repos/:owner/:repo/labels', createLabel),
  route('GET', '/repos/:owner/:repo/labels/:name', ({ world, repository, params, url }) => {
    const label = world.findLabel(repository, params['name'] ?? '')
    return label === undefined ? notFound() : ok(formatLabel(label, repository, url.origin))
  }),
  route('GET', '/repos/:owner/:repo/milestones', listMilestones),
  route('GET', '/repos/:owner/:repo/milestones/:number', ({ world, repository, params, url }) => {
    const milestone = world.milestone(repository, Number(params['number']))
    return milestone === undefined ? notFound() : ok(formatMilestone(world, milestone, repository, url.origin))
  }),
]

function createLabel({ world, repository, body, url }: RouteRequest): Answer {
  const name = String(body['name'] ?? '').trim()
  const description = body['description'] === undefined || body['description'] === null ? null : String(body['description'])
  const color = String(body['color'] ?? 'ededed')
  const error = { resource: 'Label', field: 'name' } as const
  if (name === '') return invalid({ ...error, code: 'missing_field' })
  if (world.findLabel(repository, name) !== undefined) return invalid({ ...error, code: 'already_exists' })
  if ([...name].length > MAX_NAME)
    return invalid({ ...error, code: 'custom', message: `name is too long (maximum is ${MAX_NAME} characters)` })
  if (!/^[0-9a-f]{6}$/i.test(color)) return invalid({ ...error, field: 'color', code: 'invalid' })
  if ([...(description ?? '')].length > MAX_DESCRIPTION) {
    return invalid({
      ...error,
      field: 'description',
      code: 'custom',
      message: `description is too long (maximum is ${MAX_DESCRIPTION} characters)`,
    })
  }
  return ok(formatLabel(world.insertLabel(repository, { name, color: color.toLowerCase(), description }), repository, url.origin), 201)
}

function listMilestones(request: RouteRequest): Answer {
  const { world, repository, url } = request
  const state = url.searchParams.get('state') ?? 'open'
  const direction = url.searchParams.get('direction') === 'desc' ? -1 : 1
  // Without a date a milestone comes last.
  const due = (milestone: MilestoneRow): number => (milestone.due_on === null ? Number.MAX_SAFE_INTEGER : Date.parse(milestone.due_on))
  const found = world.milestones
    .findBy('repo_id', repository.id)
    .filter((milestone) => state === 'all' || milestone.state === state)
    .sort((a, b) => (due(a) - due(b) || a.number - b.number) * direction)
  return page(request, found, (slice) => slice.map((milestone) => formatMilestone(world, milestone, repository, url.origin)))
}
