import type { Client } from './client.js'
import { isRateLimit, isRefusedWith } from './explain-error.js'

/** What GitHub says to a token that may not ask this, and to a field that an older Enterprise Server does not know. */
const refusals = ['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'undefinedField', 'argumentNotAccepted']

interface GraphqlError {
  readonly type?: string
  readonly extensions?: { readonly code?: string }
}

/**
 * Asks GitHub for much in one request, where the same can be had by REST, too.
 * @returns null where REST has to do: this may not be asked, or GitHub does not answer it
 * @throws where GitHub asks for patience
 */
export async function askGraphql<Answer>(
  client: Pick<Client, 'graphql'>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer | null> {
  try {
    return await sendQuery<Answer>(client, query, variables)
  } catch (error) {
    if (isRateLimit(error)) throw error
    return null
  }
}

/**
 * Asks GitHub for much in one request. What does not exist, or the token may not see, is null in the answer.
 * @returns null where this may not be asked at all
 * @throws where GitHub does not answer, as it does for queries that are too large for it, and every other error of the client
 */
export async function sendQuery<Answer>(
  client: Pick<Client, 'graphql'>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer | null> {
  try {
    return await client.graphql<Answer>(query, variables)
  } catch (error) {
    if (isRefusedWith(error, 401, 403, 404)) return null
    const { errors, data } = error as { errors?: readonly GraphqlError[]; data?: Answer | null }
    const kinds = Array.isArray(errors) ? errors.map(({ type, extensions }: GraphqlError) => type ?? extensions?.code ?? '') : []
    if (kinds.length === 0) throw error
    if (kinds.every((kind) => kind === 'NOT_FOUND')) return data ?? null
    if (kinds.every((kind) => kind === 'NOT_FOUND' || refusals.includes(kind))) return null
    throw error
  }
}
