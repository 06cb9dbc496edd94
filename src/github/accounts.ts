import type { Profile } from '../model/person.js'
import type { IssueTracker } from '../model/ports.js'
import type { Client } from './client.js'
import { isRefusedWith } from './explain-error.js'
import { sendQuery } from './graphql.js'
import type { Repository } from './repository.js'

/** Reads what the accounts of GitHub may do in one repository. */
export function accountsReader(
  client: Client,
  repository: Repository,
): Pick<IssueTracker, 'canBeAssigned' | 'assignableProfiles' | 'canWrite'> {
  return {
    async canBeAssigned(login) {
      try {
        await client.rest.issues.checkUserCanBeAssigned({ ...repository, assignee: login })
        return true
      } catch (error) {
        if (isRefusedWith(error, 404)) return false
        throw error
      }
    },
    assignableProfiles: () => readAssignable(client, repository),
    async canWrite(login) {
      try {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login })
        return data.permission === 'admin' || data.permission === 'write'
      } catch (error) {
        if (isRefusedWith(error, 404)) return false
        throw error
      }
    },
  }
}

interface AssignableAnswer {
  readonly repository: { readonly assignableUsers: { readonly nodes: readonly (Profile | null)[] | null } } | null
}

const assignableQuery = `query AssignablePeople($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    assignableUsers(first: 100) { nodes { login name } }
  }
}`

/** People whom issues can be assigned to, as many as one query gives; none where the token may not ask. */
async function readAssignable(client: Client, repository: Repository): Promise<readonly Profile[]> {
  const answer = await sendQuery<AssignableAnswer>(client, assignableQuery, { ...repository })
  return (answer?.repository?.assignableUsers.nodes ?? []).filter((profile) => profile !== null)
}
