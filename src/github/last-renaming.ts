import type { Client } from './client.js'
import { sendQuery } from './graphql.js'
import type { Repository } from './repository.js'

/** An event of an issue's timeline. */
interface Renaming {
  readonly previousTitle: string
  readonly currentTitle: string
}

interface RenamingAnswer {
  readonly repository: {
    readonly issue: { readonly timelineItems: { readonly nodes: readonly (Renaming | null)[] | null } } | null
  } | null
}

const renamingQuery = `query LastRenaming($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      timelineItems(last: 1, itemTypes: [RENAMED_TITLE_EVENT]) { nodes { ... on RenamedTitleEvent { previousTitle currentTitle } } }
    }
  }
}`

/** The last change of an issue's title; null where there was none, or where the token may not ask. */
export async function readLastRenaming(client: Pick<Client, 'graphql'>, repository: Repository, number: number): Promise<Renaming | null> {
  const answer = await sendQuery<RenamingAnswer>(client, renamingQuery, { ...repository, number })
  return answer?.repository?.issue?.timelineItems.nodes?.[0] ?? null
}
