import type { ClassifiedError, RefusedField, Wait } from '../model/plan.js'

/**
 * What an error means for the operation that met it: GitHub refuses some content for good; it asks for patience; an answer
 * that did not come, or a failure of the server, leaves open whether the write happened.
 */
export function classifyError(error: unknown): ClassifiedError {
  const status = statusOf(error)
  const message = explainError(error)
  if (isRateLimit(error)) return { kind: 'failed', message, stops: true, wait: waitOf(error) }
  // Neither the token nor the repository takes any other write, either.
  if (status === 401 || status === 403) return { kind: 'failed', message, stops: true }
  if (isOfIssue(error) && [301, 404, 410].includes(status ?? 0)) return { kind: 'gone', message }
  if (status === 404 || status === 410) return { kind: 'failed', message, stops: true }
  if (status === 422) return { kind: 'refused', message, refused: refusedFields(error) }
  if (status !== null && status >= 400 && status < 500) return { kind: 'refused', message }
  // The client reports a connection without an answer as status 500, too.
  return { kind: status === null || status >= 500 ? 'unclear' : 'failed', message }
}

/** What GitHub asks for: it names the seconds, or the time, or nothing. */
function waitOf(error: unknown): Wait {
  const headers = (error as { response?: { headers?: Readonly<Record<string, string | undefined>> } }).response?.headers ?? {}
  const seconds = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(seconds)) return { seconds }
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return { until: reset * 1000 }
  return { atLeast: 60 }
}

function refusedFields(error: unknown): RefusedField[] {
  const { errors } = (error as { response?: { data?: { errors?: unknown } } }).response?.data ?? {}
  if (!Array.isArray(errors)) return []
  return errors.flatMap((found: unknown) => {
    const { field, value } = (typeof found === 'object' ? found : null) as { field?: unknown; value?: unknown }
    return typeof field === 'string' ? [{ field, value: typeof value === 'string' ? value : null }] : []
  })
}

/** Whether a request was about one issue that exists, or did. */
function isOfIssue(error: unknown): boolean {
  return /\/issues\/\d+(?:\/|$)/.test(requestOf(error) ?? '')
}

/** A sentence for people about what went wrong on GitHub, and how to fix it. Never holds a token. */
export function explainError(error: unknown): string {
  const status = statusOf(error)
  const message = messageOf(error)
  const request = requestOf(error)
  const where = request ? ` (${request})` : ''
  if (status === 401)
    return `GitHub does not accept the token${where}. Check the input “token”; without it the workflow's own token is used.`
  if (isRateLimit(error)) return `GitHub's rate limit is exceeded${where}. Run the workflow again later; nothing is lost.`
  if (status === 403) return `The token is not allowed to do this${where}: ${message}. ${permissionFor(request)}`
  if (status === 301) return `This was moved to another place${where}.`
  if (status === 404) return `Not found on GitHub, or not visible to the token${where}.`
  if (status === 410)
    return `Issues are switched off in this repository${where}. Switch them on in its settings, or use another repository.`
  if (status === 422) return `GitHub refused the content${where}: ${message}`
  const connection = connectionError(error)
  if (connection?.name === 'TimeoutError')
    return `GitHub did not answer in time${where}. Raise the input “request-timeout”, or run the workflow again.`
  if (connection) return `GitHub could not be reached${where}: ${message}. Run the workflow again; nothing is lost.`
  if (status !== null && status >= 500) return `GitHub answered ${status}${where}. Run the workflow again; nothing is lost.`
  return `${message}${where}`
}

/** The permission of the job that a request needs. */
function permissionFor(request: string | null): string {
  const path = (request ?? '').replace(/^\S* |\?.*$/g, '')
  const all = 'contents: read, issues: write, pull-requests: read, statuses: write'
  const needed = [
    [/\/statuses(?:\/|$)/, 'statuses: write'],
    [/\/(?:issues|labels|milestones|assignees)(?:\/|$)/, 'issues: write'],
    [/\/pulls(?:\/|$)/, 'pull-requests: read'],
    [/\/(?:git|commits|compare|contents)(?:\/|$)/, 'contents: read'],
  ] as const
  const permission = needed.find(([pattern]) => pattern.test(path))?.[1]
  return permission === undefined
    ? `Give the job “permissions: { ${all} }”.`
    : `Add “${permission}” to the permissions of the job: “permissions: { ${all} }”.`
}

/**
 * Whether GitHub answered nothing but that it was asked too much, which says nothing about rights or content; to a query
 * it says so without a status, and of issues that follow each other too fast with the status of bad content.
 */
export function isRateLimit(error: unknown): boolean {
  const message = messageOf(error)
  const { errors } = error as { errors?: unknown }
  if (Array.isArray(errors) && errors.some(({ type }: { type?: unknown }) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT')) return true
  if (statusOf(error) === 422) return /submitted too quickly/i.test(message)
  if (statusOf(error) === 429) return true
  return [403, null].includes(statusOf(error)) && /rate limit|abuse/i.test(message)
}

/** Whether GitHub answered with one of these statuses and means it: what it does not give is not there, or not for this token. */
export function isRefusedWith(error: unknown, ...statuses: readonly number[]): boolean {
  return statuses.includes(statusOf(error) ?? 0) && !isRateLimit(error)
}

/** HTTP status of an error of the client, or null. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null
  return typeof error.status === 'number' ? error.status : null
}

/** What kept a request from its answer, or null; the client calls that a status 500 as well. */
function connectionError(error: unknown): Error | null {
  return error instanceof Error && statusOf(error) === 500 && error.cause instanceof Error ? error.cause : null
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/ - https:\/\/docs\.github\.com\S*/, '').trim()
}

function requestOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('request' in error)) return null
  const { request } = error as { request?: { method?: string; url?: string } }
  if (!request?.method || !request.url) return null
  return `${request.method} ${request.url.replace(/^https?:\/\/[^/]+/, '')}`
}
