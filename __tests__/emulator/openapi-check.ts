/** Checks each request against GitHub's OpenAPI description: does the operation exist, do query and body fit it? */
import { Ajv, type ValidateFunction } from 'ajv'
import { readOpenApiOperations } from './resources.js'

interface Operation {
  method: string
  path: string
  query: object
  body: { required: boolean; schema: object } | null
}

interface CompiledOperation {
  method: string
  path: string
  pattern: RegExp
  query: ValidateFunction
  body: ValidateFunction | null
  bodyRequired: boolean
}

export interface OpenApiCheck {
  readonly violations: string[]
  check(method: string, url: URL, body: unknown): void
}

/** Ends of paths whose last parameter may hold slashes as they are; elsewhere a slash is written %2F. */
const OPEN_ENDS = ['/contents/{path}', '/git/ref/{ref}']

let compiled: CompiledOperation[] | undefined

export function createOpenApiCheck(): OpenApiCheck {
  compiled ??= compile()
  const operations = compiled
  const violations: string[] = []
  return {
    violations,
    check(method, url, body) {
      // GraphQL is no part of the REST description; its documents are validated against the schema elsewhere.
      if (url.pathname === '/graphql') return
      const operation = operations.find((candidate) => candidate.method === method && candidate.pattern.test(url.pathname))
      if (operation === undefined) {
        violations.push(`${method} ${url.pathname}: no operation of those in openapi-operations.json`)
        return
      }
      const complain = (part: string, errors: ValidateFunction['errors']): void => {
        for (const error of errors ?? []) {
          violations.push(`${method} ${url.pathname}: ${part}${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`)
        }
      }
      const query = Object.fromEntries(url.searchParams)
      if (!operation.query(query)) complain('query', operation.query.errors)
      if (operation.body === null) {
        if (body !== null) violations.push(`${method} ${url.pathname}: takes no body`)
      } else if (body === null) {
        if (operation.bodyRequired) violations.push(`${method} ${url.pathname}: needs a body`)
      } else if (!operation.body(body)) complain('body', operation.body.errors)
    },
  }
}

function compile(): CompiledOperation[] {
  const { operations } = JSON.parse(readOpenApiOperations()) as { operations: Operation[] }
  const options = { strict: false, validateFormats: false, allErrors: true } as const
  const bodies = new Ajv(options)
  // A query's values arrive as text.
  const queries = new Ajv({ ...options, coerceTypes: true })
  return operations.map(({ method, path, query, body }) => ({
    method,
    path,
    pattern: pathPattern(path),
    query: queries.compile(query),
    body: body === null ? null : bodies.compile(closed(body.schema)),
    bodyRequired: body?.required ?? false,
  }))
}

function pathPattern(path: string): RegExp {
  const source = path.replace(/\{\w+\}/g, '[^/]+')
  return new RegExp(OPEN_ENDS.some((end) => path.endsWith(end)) ? `^${source}(/.+)?$` : `^${source}$`)
}

/** A misspelt field is a violation too, though the description leaves bodies open. */
function closed(schema: object): object {
  return 'properties' in schema ? { additionalProperties: false, ...schema } : schema
}
