import type { Profile } from '../model/person.js'
import type { IssueTracker } from '../model/ports.js'
import type { Client } from './client.js'
import { sendQuery } from './graphql.js'
import { nullIfRefused } from './null-if-refused.js'
import type { Repository } from './repository.js'

/** Reads what the accounts of GitHub may do in one repository. */
export function accountsReader(
  client: Client,
  repository: Repository,
): Pick<IssueTracker, 'canBeAssigned' | 'assignableProfiles' | 'canWrite'> {
  return {
    async canBeAssigned(login) {
      const check = () => client.rest.issues.checkUserCanBeAssigned({ ...repository, assignee: login })
      return (await nullIfRefused([404], check)) !== null
    },
    assignableProfiles: () => readAssignable(client, repository),
    async canWrite(login) {
      const ask = () => client.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login })
      const permission = (await nullIfRefused([404], ask))?.data.permission
      return permission === 'admin' || permission === 'write'
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
