import type { LinkedIssue } from '../model/ports.js'
import type { Client } from './client.js'
import { askGraphql } from './graphql.js'
import { nullIfRefused } from './null-if-refused.js'
import { fullNameIn, isNamed, repositoryOf, type Repository } from './repository.js'

/** Links of one query. */
const mostLinks = 50
/** GraphQL takes no larger number. */
const largestNumber = 2 ** 31 - 1

/** A pull request or issue that a note links. */
interface Reference {
  /** "owner/name" */
  readonly repository: string
  readonly number: number
}

/** The answer to one query. */
interface LinkedAnswer {
  readonly linked: readonly (LinkedIssue | null)[]
  /** Names of all labels of the notes repository, asked for along the way; null where there are more than one answer holds. */
  readonly labels: readonly string[] | null
}

interface LabelsAnswer {
  readonly labels: {
    readonly nodes: readonly ({ readonly name: string } | null)[] | null
    readonly pageInfo: { readonly hasNextPage: boolean }
  } | null
}

interface LinkAnswer {
  readonly issueOrPullRequest: {
    readonly title: string
    readonly closed: boolean
    readonly repository: { readonly nameWithOwner: string; readonly isPrivate: boolean }
  } | null
}

/** A pull request or issue as it was found, and where: a repository is renamed, an issue transferred, and GitHub leads there. */
interface FoundIssue extends LinkedIssue {
  readonly home: { readonly fullName: string; readonly isPrivate: boolean }
}

/**
 * Reads what notes link, many with one request, and where GitHub takes no query one after the other.
 * @param repository the notes' own; what is private elsewhere must not be shown there, whoever can read it
 */
export async function readLinked(client: Client, repository: Repository, references: readonly Reference[]): Promise<LinkedAnswer> {
  const linked: (LinkedIssue | null)[] = []
  let labels: readonly string[] | null = null
  for (let first = 0; first < references.length; first += mostLinks) {
    const some = references.slice(first, first + mostLinks)
    const answer = await askTogether(client, repository, some)
    if (answer) labels = answer.labels
    linked.push(...(answer?.linked ?? (await Promise.all(some.map((reference) => readAlone(client, repository, reference))))))
  }
  return { linked, labels }
}

async function askTogether(client: Client, repository: Repository, references: readonly Reference[]): Promise<LinkedAnswer | null> {
  const answer = await askGraphql<Readonly<Record<string, LabelsAnswer | LinkAnswer | null>>>(client, linksQuery(references), {
    ...repository,
  })
  if (!answer) return null
  return {
    labels: labelsOf(answer['notes'] as LabelsAnswer | null),
    linked: references.map((_, index) => {
      const found = ((answer[`link${index}`] ?? null) as LinkAnswer | null)?.issueOrPullRequest
      if (!found) return null
      const { title, closed, repository: home } = found
      return ifMayBeShown({ title, isOpen: !closed, home: { fullName: home.nameWithOwner, isPrivate: home.isPrivate } }, repository)
    }),
  }
}

function linksQuery(references: readonly Reference[]): string {
  const links = references.map((reference, index) => {
    // A larger number than GraphQL takes would spoil the whole query, and nothing has it.
    if (reference.number > largestNumber) return ''
    const { owner, repo } = repositoryOf(reference.repository)
    const fields = '{ title closed repository { nameWithOwner isPrivate } }'
    const link = `issueOrPullRequest(number: ${reference.number}) { ... on Issue ${fields} ... on PullRequest ${fields} }`
    return `link${index}: repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)}) { ${link} }`
  })
  const labels = 'notes: repository(owner: $owner, name: $repo) { labels(first: 100) { nodes { name } pageInfo { hasNextPage } } }'
  return `query LinkedIssues($owner: String!, $repo: String!) { ${[labels, ...links].join(' ')} }`
}

function labelsOf(answer: LabelsAnswer | null): readonly string[] | null {
  if (!answer?.labels || answer.labels.pageInfo.hasNextPage) return null
  return (answer.labels.nodes ?? []).flatMap((label) => (label ? [label.name] : []))
}

async function readAlone(client: Client, repository: Repository, { repository: linked, number }: Reference): Promise<LinkedIssue | null> {
  return nullIfRefused([403, 404, 410, 451], async () => {
    const { title, state, repository_url } = (await client.rest.issues.get({ ...repositoryOf(linked), issue_number: number })).data
    const fullName = fullNameIn(repository_url)
    const isPrivate = !isNamed(repository, fullName) && (await client.rest.repos.get({ ...repositoryOf(fullName) })).data.private
    return ifMayBeShown({ title, isOpen: state === 'open', home: { fullName, isPrivate } }, repository)
  })
}

/** What is private (or internal) is shown nowhere but in its own repository: the one in which it was found, whatever the link names. */
function ifMayBeShown({ title, isOpen, home }: FoundIssue, notes: Repository): LinkedIssue | null {
  return home.isPrivate && !isNamed(notes, home.fullName) ? null : { title, isOpen }
}
