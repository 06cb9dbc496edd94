import type { Judgement } from '../model/plan.js'

/**
 * What an error means for the operation that met it: GitHub refuses some content for good (422); an answer that did not
 * come, or a failure of the server, leaves open whether the write happened.
 */
export function judgeError(error: unknown): Judgement {
  const status = statusOf(error)
  const message = explainError(error)
  if (status === 401 || isRateLimit(error)) return { kind: 'failed', message, stops: true }
  if (status === 422) return { kind: 'refused', message }
  // The client reports a connection without an answer as status 500, too.
  return { kind: status === null || status >= 500 ? 'unclear' : 'failed', message }
}

/** A sentence for people about what went wrong on GitHub, and how to mend it. Never holds a token. */
export function explainError(error: unknown): string {
  const status = statusOf(error)
  const message = messageOf(error)
  const request = requestOf(error)
  const where = request ? ` (${request})` : ''
  if (status === 401)
    return `GitHub does not accept the token${where}. Check the input “token”; without it the workflow's own token is used.`
  if (isRateLimit(error)) return `GitHub's rate limit is used up${where}. Run the workflow again later; nothing is lost.`
  if (status === 403 && /not accessible|Must have|permission/i.test(message)) {
    return `The token may not do this${where}: ${message}. Give the job “permissions: { contents: read, issues: write, pull-requests: read, statuses: write }”.`
  }
  if (status === 404) return `GitHub does not find this, or the token may not see it${where}.`
  if (status === 410)
    return `Issues are switched off in this repository${where}. Switch them on in its settings, or use another repository.`
  if (status === 422) return `GitHub refused the content${where}: ${message}`
  const fault = connectionFault(error)
  if (fault?.name === 'TimeoutError')
    return `GitHub did not answer in time${where}. Raise the input “request-timeout”, or run the workflow again.`
  if (fault) return `GitHub could not be reached${where}: ${message}. Run the workflow again; nothing is lost.`
  if (status !== null && status >= 500) return `GitHub answered ${status}${where}. Run the workflow again; nothing is lost.`
  return `${message}${where}`
}

/**
 * Whether GitHub answered nothing but that it was asked too much, which says nothing about rights or content; to a query
 * it says so without a status, and of issues that follow each other too fast with the status of bad content.
 */
function isRateLimit(error: unknown): boolean {
  const message = messageOf(error)
  if (statusOf(error) === 422) return /submitted too quickly/i.test(message)
  return [403, 429, null].includes(statusOf(error)) && /rate limit|abuse/i.test(message)
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
function connectionFault(error: unknown): Error | null {
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
