import type { Milestone, ReleaseRepository } from '../model/release.js'
import type { MilestoneReader, OtherMilestones } from '../model/ports.js'
import { isSameName } from '../model/same-name.js'
import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { Client } from './client.js'
import { askGraphql } from './graphql.js'
import { listContent, readMilestoneContent } from './milestone-content.js'
import { nullIfRefused } from './null-if-refused.js'
import { repositoryOf } from './repository.js'

type MilestoneAnswer = RestEndpointMethodTypes['issues']['listMilestones']['response']['data'][number]

/** A repository and a page of its milestones, and whether it may be shown to the readers of the notes if it is private. */
const milestonesQuery = `query RepositoryMilestones($owner: String!, $repo: String!, $notesOwner: String!, $notesRepo: String!, $after: String) {
  notes: repository(owner: $notesOwner, name: $notesRepo) { visibility }
  repository(owner: $owner, name: $repo) {
    databaseId
    nameWithOwner
    url
    visibility
    milestones(first: 100, after: $after, orderBy: { field: NUMBER, direction: ASC }) {
      nodes { number title url state dueOn }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

interface MilestonesAnswer {
  readonly notes: { readonly visibility: Uppercase<Visibility> } | null
  readonly repository: {
    readonly databaseId: number | null
    readonly nameWithOwner: string
    readonly url: string
    readonly visibility: Uppercase<Visibility>
    readonly milestones: {
      readonly nodes:
        | readonly ({
            readonly number: number
            readonly title: string
            readonly url: string
            readonly state: 'OPEN' | 'CLOSED'
            readonly dueOn: string | null
          } | null)[]
        | null
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    } | null
  } | null
}

export interface MilestoneReaderOptions {
  /** "owner/name" of the notes repository. */
  readonly notes: string
  /** With the token for the notes repository. */
  readonly client: Client
  /** With the token for all others. */
  readonly otherClient: Client
}

/** Reads milestones and what they hold. */
export function createMilestoneReader({ notes, client, otherClient }: MilestoneReaderOptions): MilestoneReader {
  const clientOf = (fullName: string) => (isSameName(fullName, notes) ? client : otherClient)
  return {
    own: () => nullIfRefused(hidden, () => listMilestones(client, notes)),
    async elsewhere(fullName) {
      const found =
        (await askMilestones(otherClient, fullName, notes)) ?? (await nullIfRefused(hidden, () => requestMilestones(otherClient, fullName)))
      if (!found) return null
      const { repository, milestones, visibility } = found
      if (visibility === 'public') return { repository, milestones, mayBeShown: true }
      // The token for others may not see the notes.
      const notesVisibility = found.notesVisibility ?? (await nullIfRefused(hidden, () => readVisibility(client, notes)))
      return { repository, milestones, mayBeShown: notesVisibility === 'private' || notesVisibility === visibility }
    },
    content: (fullName, milestone) => readMilestoneContent(clientOf(fullName), fullName, milestone),
    contentWithoutReviews: (fullName, milestone) => listContent(clientOf(fullName), fullName, milestone),
  }
}

/** Statuses for what GitHub does not show: 404 for what is private, 403 for what the token was not given. */
const hidden = [403, 404]

/** Who can read a repository: everybody, everybody of an enterprise, or only whom it names. */
type Visibility = 'public' | 'internal' | 'private'

interface FoundMilestones extends Omit<OtherMilestones, 'mayBeShown'> {
  readonly visibility: Visibility
  /** That of the notes repository; null if it is not known. */
  readonly notesVisibility: Visibility | null
}

/** All in one request; null where GitHub does not answer it so. */
async function askMilestones(client: Client, fullName: string, notes: string): Promise<FoundMilestones | null> {
  const { owner: notesOwner, repo: notesRepo } = repositoryOf(notes)
  const milestones: Milestone[] = []
  let after: string | null = null
  for (;;) {
    const answer: MilestonesAnswer | null = await askGraphql(client, milestonesQuery, {
      ...repositoryOf(fullName),
      notesOwner,
      notesRepo,
      after,
    })
    const repository: MilestonesAnswer['repository'] = answer?.repository ?? null
    if (!answer || !repository?.milestones || repository.databaseId === null) return null
    for (const node of repository.milestones.nodes ?? []) {
      if (node)
        milestones.push({
          number: node.number,
          title: node.title,
          url: node.url,
          state: node.state === 'CLOSED' ? 'closed' : 'open',
          due: dayOf(node.dueOn),
        })
    }
    after = repository.milestones.pageInfo.endCursor
    if (!repository.milestones.pageInfo.hasNextPage) {
      const { databaseId: id, nameWithOwner, url } = repository
      return {
        repository: { id, fullName: nameWithOwner, url },
        milestones,
        visibility: visibilityOf(repository.visibility),
        notesVisibility: answer.notes && visibilityOf(answer.notes.visibility),
      }
    }
  }
}

async function requestMilestones(client: Client, fullName: string): Promise<FoundMilestones> {
  const { data } = await client.rest.repos.get({ ...repositoryOf(fullName) })
  const repository: ReleaseRepository = { id: data.id, fullName: data.full_name, url: data.html_url }
  const milestones = await listMilestones(client, repository.fullName)
  return { repository, milestones, visibility: visibilityOf(data.visibility), notesVisibility: null }
}

async function listMilestones(client: Client, fullName: string): Promise<Milestone[]> {
  const found = await client.paginate(client.rest.issues.listMilestones, { ...repositoryOf(fullName), state: 'all', per_page: 100 })
  return found.map(milestoneOf)
}

async function readVisibility(client: Client, fullName: string): Promise<Visibility> {
  return visibilityOf((await client.rest.repos.get({ ...repositoryOf(fullName) })).data.visibility)
}

/** Whatever else GitHub says, or if it says nothing, counts as private. */
function visibilityOf(written: string | undefined): Visibility {
  const known = written?.toLowerCase()
  return known === 'public' || known === 'internal' ? known : 'private'
}

function milestoneOf({ number, title, html_url: url, state, due_on: due }: MilestoneAnswer): Milestone {
  return { number, title, url, state: state === 'closed' ? 'closed' : 'open', due: dayOf(due) }
}

function dayOf(time: string | null | undefined): string | null {
  return time ? time.slice(0, 10) : null
}
