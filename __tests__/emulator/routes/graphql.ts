/**
 * GraphQL over GitHub's own schema: documents are validated and run as GitHub would, for branches and commits with their
 * statuses, blobs, labels, milestones, issues and pull requests. Fields without a value here answer null, or an error where
 * the schema forbids null.
 */
import { type GraphQLError, type GraphQLSchema, buildSchema, execute, parse, validate } from 'graphql'
import { refusal } from '../access.js'
import { readSchema } from '../resources.js'
import { type Answer, failure, ok } from '../respond.js'
import { type RouteRequest, route } from '../router.js'
import { TypedError } from '../graphql/connection.js'
import { repositoryOf } from '../graphql/repository.js'

let schema: GraphQLSchema | undefined

/** Read on first use: the schema is large, and most tests send no GraphQL. */
function githubSchema(): GraphQLSchema {
  return (schema ??= buildSchema(readSchema(), { assumeValidSDL: true }))
}

/** @param violations where documents that do not fit the schema are noted */
export function graphqlRoute(violations: string[]): ReturnType<typeof route> {
  return route('POST', '/graphql', (request) => {
    const { query, variables } = request.body as { query?: unknown; variables?: Record<string, unknown> }
    if (typeof query !== 'string') return failure(400, 'A query attribute must be specified and must be a string.')
    try {
      return run(request, parse(query), variables ?? {}, violations)
    } catch (error) {
      violations.push(`POST /graphql: ${String(error)}`)
      return ok({ errors: [{ message: String(error) }] })
    }
  })
}

function run(request: RouteRequest, document: ReturnType<typeof parse>, variables: Record<string, unknown>, violations: string[]): Answer {
  const errors = validate(githubSchema(), document)
  if (errors.length > 0) {
    violations.push(...errors.map(({ message }) => `POST /graphql: ${message}`))
    return ok({ errors })
  }
  const result = execute({ schema: githubSchema(), document, variableValues: variables, rootValue: rootOf(request) })
  if (result instanceof Promise) throw new Error('No field here takes time')
  return ok({ ...result, ...(result.errors === undefined ? {} : { errors: result.errors.map(asGitHubShowsIt) }) })
}

/** GitHub puts the type of an error beside its message. */
function asGitHubShowsIt({ message, path, locations, extensions }: GraphQLError): object {
  return { ...extensions, path, locations, message }
}

function rootOf(request: RouteRequest): object {
  return {
    rateLimit: { cost: 1, limit: 5000, nodeCount: 1, remaining: 4999, used: 1, resetAt: new Date(Date.now() + 3_600_000).toISOString() },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const fullName = `${owner}/${name}`
      const found = request.world.findRepository(fullName)
      if (found === undefined || refusal(request.world, request.actor, 'GET', `/repos/${fullName}`, found) !== null) {
        throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`)
      }
      return repositoryOf({ world: request.world, actor: request.actor, repository: found })
    },
  }
}
