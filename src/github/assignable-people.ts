import type { Profile } from '../model/person.js'
import type { Client } from './client.js'
import { sendQuery } from './graphql.js'
import type { Repository } from './repository.js'

interface AssignableAnswer {
  readonly repository: { readonly assignableUsers: { readonly nodes: readonly (Profile | null)[] | null } } | null
}

const assignableQuery = `query AssignablePeople($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    assignableUsers(first: 100) { nodes { login name } }
  }
}`

/** People whom issues of a repository can be assigned to, as many as one query gives; none where the token may not ask. */
export async function readAssignable(client: Pick<Client, 'graphql'>, repository: Repository): Promise<readonly Profile[]> {
  const answer = await sendQuery<AssignableAnswer>(client, assignableQuery, { ...repository })
  return (answer?.repository?.assignableUsers.nodes ?? []).filter((profile) => profile !== null)
}
