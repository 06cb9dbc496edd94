import { SITE } from './account.js'
import { connection, type PageArguments } from './connection.js'
import { gitFields } from './git.js'
import { issueFields, milestoneFields } from './issues.js'
import type { View } from './view.js'

/** A repository as GraphQL answers it. */
export function repositoryOf(view: View): object {
  const { world, repository } = view
  return {
    id: repository.node_id,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.full_name,
    isPrivate: repository.private,
    isFork: repository.fork,
    visibility: repository.visibility.toUpperCase(),
    url: `${SITE}/${repository.full_name}`,
    labels: (page: PageArguments) =>
      connection(
        world.labels.findBy('repo_id', repository.id).map(({ node_id, name, color }) => ({ id: node_id, name, color })),
        page,
      ),
    assignableUsers: (page: PageArguments) =>
      connection(
        world.users
          .all()
          .filter(({ login }) => world.canBeAssigned(repository, login))
          .map(({ node_id, login, name }) => ({ id: node_id, login, name })),
        page,
      ),
    ...issueFields(view),
    ...milestoneFields(view),
    ...gitFields(view),
  }
}
