/** Issues with their limits, listing with pull requests in it, assignees. */
import { formatIssue, formatLabel } from '../format.js'
import { type Answer, type FieldError, failure, invalid, notFound, ok, page } from '../respond.js'
import { type Route, type RouteRequest, route } from '../router.js'
import type { IssueRow } from '../world.js'

const MAX_TITLE = 256
const MAX_BODY = 65_536
const MAX_ASSIGNEES = 10
const MAX_LABEL = 50

export const issueRoutes: readonly Route[] = [
  route('GET', '/repos/:owner/:repo/issues', listIssues),
  route('POST', '/repos/:owner/:repo/issues', createIssue),
  route('GET', '/repos/:owner/:repo/issues/:number', (request) => {
    const issue = issueOf(request)
    return issue === undefined ? gone(request) : ok(show(request, issue))
  }),
  route('POST', '/repos/:owner/:repo/issues/:number/labels', addLabels),
  route('DELETE', '/repos/:owner/:repo/issues/:number/labels/:name', removeLabel),
  route('PATCH', '/repos/:owner/:repo/issues/:number', updateIssue),
  route('POST', '/repos/:owner/:repo/issues/:number/assignees', (request) => changeAssignees(request, true)),
  route('DELETE', '/repos/:owner/:repo/issues/:number/assignees', (request) => changeAssignees(request, false)),
  route('GET', '/repos/:owner/:repo/assignees/:login', ({ world, repository, params }) =>
    world.canBeAssigned(repository, params['login'] ?? '') ? { status: 204 } : notFound(),
  ),
]

function show(request: RouteRequest, issue: IssueRow): object {
  return formatIssue(request.world, issue, request.repository, request.url.origin)
}

/** A transferred issue leads to what it became, a deleted one is gone, and one that never was is not found. */
function gone({ world, repository, params, url }: RouteRequest): Answer {
  const to = world.departedTo(repository, Number(params['number']))
  if (to === undefined) return notFound()
  if (to === null) return failure(410, 'This issue was deleted')
  const location = `${url.origin}/repos/${to.repository.full_name}/issues/${to.number}`
  return { status: 301, headers: { location }, body: { message: 'Moved Permanently', url: location } }
}

function issueOf({ world, repository, params }: RouteRequest): IssueRow | undefined {
  return world.findIssue(repository, Number(params['number']))
}

function listIssues(request: RouteRequest): Answer {
  const { world, repository, url } = request
  const query = url.searchParams
  const filters: ((issue: IssueRow) => boolean)[] = []

  const state = query.get('state') ?? 'open'
  if (state !== 'all') filters.push((issue) => issue.state === state)

  const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
  const labelIds = labels.map((name) => world.findLabel(repository, name)?.id)
  filters.push((issue) => labelIds.every((id) => id !== undefined && issue.label_ids.includes(id)))

  const since = query.get('since')
  if (since !== null) filters.push((issue) => Date.parse(issue.updated_at) >= Date.parse(since))

  const creator = query.get('creator')
  if (creator !== null) {
    const id = world.findUser(creator)?.id
    filters.push((issue) => issue.user_id === id)
  }
  const assignee = query.get('assignee')
  if (assignee === 'none') filters.push((issue) => issue.assignee_ids.length === 0)
  else if (assignee === '*') filters.push((issue) => issue.assignee_ids.length > 0)
  else if (assignee !== null) {
    const id = world.findUser(assignee)?.id
    filters.push((issue) => id !== undefined && issue.assignee_ids.includes(id))
  }
  const milestone = query.get('milestone')
  if (milestone === 'none') filters.push((issue) => issue.milestone_id === null)
  else if (milestone === '*') filters.push((issue) => issue.milestone_id !== null)
  else if (milestone !== null) {
    const desired = world.milestone(repository, Number(milestone))
    if (desired === undefined) return invalid({ resource: 'Issue', field: 'milestone', code: 'invalid', value: milestone })
    filters.push((issue) => issue.milestone_id === desired.id)
  }

  const found = world
    .issuesAndPullRequests(repository)
    .filter((issue) => filters.every((fits) => fits(issue)))
    .sort(orderOf(query))
  return page(request, found, (slice) => slice.map((issue) => show(request, issue)))
}

function orderOf(query: URLSearchParams): (a: IssueRow, b: IssueRow) => number {
  const sort = query.get('sort') ?? 'created'
  const direction = query.get('direction') === 'asc' ? 1 : -1
  const key = (issue: IssueRow): number =>
    sort === 'updated' ? Date.parse(issue.updated_at) : sort === 'comments' ? issue.comments : Date.parse(issue.created_at)
  return (a, b) => (key(a) - key(b) || a.number - b.number) * direction
}

function createIssue(request: RouteRequest): Answer {
  const { world, repository, actor, body } = request
  if (body['title'] === undefined) return failure(422, 'Invalid request.\n\n"title" wasn\'t supplied.')
  const errors = contentErrors(request)
  if (errors.length > 0) return invalid(...errors)
  if (world.isOpeningTooFast(actor.user)) return tooFast()
  const issue = world.insertIssue(repository, {
    user_id: actor.user.id,
    title: String(body['title']).trim(),
    body: textOrNull(body['body']),
    ...triageChanges(request),
  })
  return ok(show(request, issue), 201)
}

/** What GitHub says to an account that opens issues faster than it likes. */
function tooFast(): Answer {
  const answer = failure(403, 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.')
  return { ...answer, headers: { 'retry-after': '60' } }
}

function updateIssue(request: RouteRequest): Answer {
  const { world, actor, body, canPush } = request
  const issue = issueOf(request)
  if (issue === undefined) return gone(request)
  if (!canPush && issue.user_id !== actor.user.id) return failure(403, 'Must have admin rights to Repository.')
  const errors = contentErrors(request)
  if (errors.length > 0) return invalid(...errors)
  const changes: Partial<IssueRow> = triageChanges(request)
  if (body['title'] !== undefined) changes.title = String(body['title']).trim()
  if (body['body'] !== undefined) changes.body = textOrNull(body['body'])
  const state = body['state']
  // state_reason alone changes nothing: GitHub reads it only where the state changes.
  if ((state === 'open' || state === 'closed') && state !== issue.state) {
    const reason = body['state_reason'] ?? (state === 'closed' ? 'completed' : 'reopened')
    changes.state = state
    changes.state_reason = String(reason)
    changes.closed_at = state === 'closed' ? world.time() : null
    changes.closed_by_id = state === 'closed' ? actor.user.id : null
  }
  return ok(show(request, world.updateIssue(issue, changes)))
}

/** A label that the repository does not have is made, grey, as on the page. */
function addLabels(request: RouteRequest): Answer {
  const { world, repository, body } = request
  const issue = issueOf(request)
  if (issue === undefined) return gone(request)
  const errors = contentErrors(request)
  if (errors.length > 0) return invalid(...errors)
  const ids = labelNames(body['labels']).map((name) => world.labelNamed(repository, name).id)
  return labelsOf(request, world.issues.update(issue.id, { label_ids: [...new Set([...issue.label_ids, ...ids])] }) ?? issue)
}

function removeLabel(request: RouteRequest): Answer {
  const { world, repository, params } = request
  const issue = issueOf(request)
  if (issue === undefined) return gone(request)
  const id = world.findLabel(repository, params['name'] ?? '')?.id
  if (id === undefined || !issue.label_ids.includes(id)) return failure(404, 'Label does not exist')
  return labelsOf(request, world.issues.update(issue.id, { label_ids: issue.label_ids.filter((other) => other !== id) }) ?? issue)
}

function labelsOf({ world, repository, url }: RouteRequest, issue: IssueRow): Answer {
  return ok(issue.label_ids.flatMap((id) => world.labels.get(id) ?? []).map((label) => formatLabel(label, repository, url.origin)))
}

/** Assignees that GitHub does not take are left out here without a word; only create and update refuse them. */
function changeAssignees(request: RouteRequest, add: boolean): Answer {
  const { world, repository, body, canPush } = request
  const issue = issueOf(request)
  if (issue === undefined) return gone(request)
  const named = strings(body['assignees']).filter((login) => world.canBeAssigned(repository, login))
  const ids = named.flatMap((login) => world.findUser(login)?.id ?? [])
  const after = add
    ? [...new Set([...issue.assignee_ids, ...ids])].slice(0, MAX_ASSIGNEES)
    : issue.assignee_ids.filter((id) => !ids.includes(id))
  const updated = canPush ? world.issues.update(issue.id, { assignee_ids: after }) : issue
  return ok(show(request, updated ?? issue), add ? 201 : 200)
}

/** What only those who may triage can set; dropped without a word for others. */
function triageChanges({ world, repository, body, canPush }: RouteRequest): Partial<IssueRow> {
  if (!canPush) return {}
  const changes: Partial<IssueRow> = {}
  if (body['labels'] !== undefined)
    changes.label_ids = [...new Set(labelNames(body['labels']).map((name) => world.labelNamed(repository, name).id))]
  if (body['assignees'] !== undefined)
    changes.assignee_ids = [...new Set(strings(body['assignees']).flatMap((login) => world.findUser(login)?.id ?? []))]
  if (body['milestone'] !== undefined) {
    changes.milestone_id = body['milestone'] === null ? null : (world.milestone(repository, Number(body['milestone']))?.id ?? null)
  }
  return changes
}

function contentErrors({ world, repository, body, canPush }: RouteRequest): FieldError[] {
  const errors: FieldError[] = []
  const add = (field: string, code: FieldError['code'], more: Partial<FieldError> = {}): void => {
    errors.push({ resource: 'Issue', field, code, ...more })
  }
  const title = body['title']
  if (title !== undefined) {
    const text = String(title ?? '').trim()
    if (text === '') add('title', 'missing_field')
    else if (length(text) > MAX_TITLE) add('title', 'custom', { message: `title is too long (maximum is ${MAX_TITLE} characters)` })
  }
  if (length(String(body['body'] ?? '')) > MAX_BODY) {
    add('body', 'custom', { message: `body is too long (maximum is ${MAX_BODY} characters)` })
  }
  if (!canPush) return errors
  const assignees = strings(body['assignees'])
  for (const login of assignees) {
    if (!world.canBeAssigned(repository, login)) add('assignees', 'invalid', { value: login })
  }
  if (assignees.length > MAX_ASSIGNEES) add('assignees', 'custom', { message: `assignees is too long (maximum is ${MAX_ASSIGNEES})` })
  for (const name of labelNames(body['labels'])) {
    if (length(name) > MAX_LABEL)
      errors.push({ resource: 'Label', field: 'name', code: 'custom', message: `name is too long (maximum is ${MAX_LABEL} characters)` })
  }
  const milestone = body['milestone']
  if (milestone !== undefined && milestone !== null && world.milestone(repository, Number(milestone)) === undefined) {
    add('milestone', 'invalid', { value: milestone })
  }
  return errors
}

/** Length in characters, as GitHub counts them. */
function length(text: string): number {
  return [...text].length
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []
}

function labelNames(value: unknown): string[] {
  const entries: unknown[] = Array.isArray(value) ? value : []
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    const name = (entry as { name?: unknown } | null)?.name
    return typeof name === 'string' ? [name] : []
  })
}
