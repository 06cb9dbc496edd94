/** Answers in GitHub's form. */

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

export interface FieldError {
  resource: string
  field: string
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom'
  message?: string
  value?: unknown
}

const DOCUMENTATION = 'https://docs.github.com/rest'

export function ok(body: unknown, status = 200): Answer {
  return { status, body }
}

export function failure(status: number, message: string, errors?: readonly FieldError[]): Answer {
  return {
    status,
    body: { message, ...(errors === undefined ? {} : { errors }), documentation_url: DOCUMENTATION, status: String(status) },
  }
}

export const notFound = (): Answer => failure(404, 'Not Found')
export const badCredentials = (): Answer => failure(401, 'Bad credentials')
export const notAccessible = (): Answer => failure(403, 'Resource not accessible by integration')
export const invalid = (...errors: FieldError[]): Answer => failure(422, 'Validation Failed', errors)

/** One page of a list and the Link header that leads on. */
export function page<T>(request: { url: URL }, items: readonly T[], wrap: (slice: T[]) => unknown = (slice) => slice): Answer {
  const { searchParams } = request.url
  const size = Math.min(100, Math.max(1, Number(searchParams.get('per_page') ?? 30) || 30))
  const current = Math.max(1, Number(searchParams.get('page') ?? 1) || 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (number: number, rel: string): string => {
    const url = new URL(request.url)
    url.searchParams.set('page', String(number))
    return `<${url.href}>; rel="${rel}"`
  }
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : []),
  ]
  return {
    status: 200,
    body: wrap(items.slice((current - 1) * size, current * size)),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  }
}
