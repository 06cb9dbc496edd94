const MAX_PAGE = 100

/** An error with GitHub's `type` beside the message. */
export class TypedError extends Error {
  readonly extensions: { type: string }
  constructor(type: string, message: string) {
    super(message)
    this.extensions = { type }
  }
}

/** Throws what GitHub answers to a token without the right. */
export function forbid(): never {
  throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
}

export interface PageArguments {
  first?: number | null
  last?: number | null
  after?: string | null
}

export function connection(nodes: readonly object[], { first, last, after }: PageArguments): object {
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
