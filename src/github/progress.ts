import { defaultConfigPath } from '../model/config.js'
import type { BranchTip, CommitPage, DoneStatus, ExaminedCommit, ProgressTracker } from '../model/ports.js'
import { loginOf, type Actor } from './actor.js'
import type { Client } from './client.js'
import { isRefusedWith } from './explain-error.js'
import { askGraphql } from './graphql.js'
import { nullIfRefused } from './null-if-refused.js'
import type { Repository } from './repository.js'

/** Commits of one page, and how many are looked at altogether: by REST each costs a request. */
const pageSize = 100
const mostByGraphql = 5000
const mostByRest = 300
/** A status of this commit is refused, but GitHub asks for the right first: the one way to learn of it without a trace. */
const noCommit = '0'.repeat(40)

/** What a run says of itself in the status that it sets. */
export interface StatusLabel {
  /** Path of the config file: each config has a status of its own. */
  readonly configPath: string
  /** Web address of the run. */
  readonly runUrl: string | null
}

interface StatusAnswer {
  readonly context: {
    readonly state: string
    readonly createdAt: string
    readonly description: string | null
    readonly creator: Actor | null
  } | null
}

interface CommitAnswer {
  readonly oid: string
  readonly parents: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null }
  readonly status: StatusAnswer | null
}

interface HistoryAnswer {
  readonly repository: {
    readonly isFork: boolean
    readonly ref: {
      readonly target: {
        readonly oid?: string
        readonly history?: {
          readonly nodes: readonly (CommitAnswer | null)[] | null
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        }
      } | null
    } | null
    readonly before?: Partial<CommitAnswer> | null
  } | null
}

const commitFields =
  'oid parents(first: 1) { nodes { oid } } status { context(name: $context) { state createdAt description creator { __typename login } } }'

const historyQuery = `query Progress($owner: String!, $repo: String!, $branch: String!, $context: String!, $after: String, $before: GitObjectID!, $hasBefore: Boolean!) {
  repository(owner: $owner, name: $repo) {
    isFork
    ref(qualifiedName: $branch) { target { oid ... on Commit {
      history(first: ${pageSize}, after: $after) { nodes { ${commitFields} } pageInfo { hasNextPage endCursor } }
    } } }
    before: object(oid: $before) @include(if: $hasBefore) { ... on Commit { ${commitFields} } }
  }
}`

/** Name of the status: that of the default config is short. */
function contextOf(configPath: string): string {
  const context = 'meeting-notes-to-issues/done'
  return configPath === defaultConfigPath ? context : `${context} (${configPath})`
}

/** Keeps what has been dealt with as a status of the commit, which survives renamed workflows and lost run histories. */
export function createProgressTracker(client: Client, repository: Repository, { configPath, runUrl }: StatusLabel): ProgressTracker {
  const context = contextOf(configPath)
  const statuses = async (commit: string) => {
    const found = await client.paginate(client.rest.repos.listCommitStatusesForRef, { ...repository, ref: commit, per_page: 100 })
    return found
      .filter((status) => status.context === context)
      .map(({ state, created_at: createdAt, creator, description }) => ({
        isSuccess: state === 'success',
        createdAt,
        creator: creator?.login ?? null,
        description,
      }))
  }
  return {
    async tip(branch, seen, before) {
      const tip = await tipByGraphql(client, repository, context, branch, before)
      const isStale = tip !== null && seen !== null && seen !== before && !tip.commits.some(({ commit }) => commit === seen)
      return tip && !isStale ? tip : tipByRest(client, repository, statuses, branch, before)
    },
    statuses,
    async assertMayMark() {
      try {
        await client.rest.repos.createCommitStatus({ ...repository, sha: noCommit, state: 'success', context })
      } catch (error) {
        // A token that may is told that there is no such commit. What else is wrong will show when it matters.
        if (isRefusedWith(error, 401, 403)) throw error
      }
    },
    async markDone(commit, description) {
      await client.rest.repos.createCommitStatus({
        ...repository,
        sha: commit,
        state: 'success',
        context,
        description,
        ...(runUrl === null ? {} : { target_url: runUrl }),
      })
    },
  }
}

async function tipByGraphql(
  client: Client,
  repository: Repository,
  context: string,
  branch: string,
  before: string | null,
): Promise<BranchTip | null> {
  const ask = async (after: string | null, count: number): Promise<(CommitPage & Omit<BranchTip, keyof CommitPage>) | null> => {
    const answer = await askGraphql<HistoryAnswer>(client, historyQuery, {
      ...repository,
      branch: `refs/heads/${branch}`,
      context,
      after,
      before: before ?? '0'.repeat(40),
      hasBefore: before !== null && after === null,
    })
    if (!answer) return null
    const target = answer.repository?.ref?.target
    if (!answer.repository || !target?.oid || !target.history?.nodes) throw new Error(`GitHub did not return the commits of ${branch}.`)
    const commits = target.history.nodes.flatMap((node) => (node ? [examined(node)] : []))
    const { hasNextPage, endCursor } = target.history.pageInfo
    const hasOlder = hasNextPage && count + commits.length < mostByGraphql
    const older = async () => {
      const page = await ask(endCursor, count + commits.length)
      if (!page) throw new Error(`GitHub did not return the older commits of ${branch}.`)
      return page
    }
    const { isFork, before: from } = answer.repository
    return { head: target.oid, isFork, before: from && isCommit(from) ? examined(from) : null, commits, older: hasOlder ? older : null }
  }
  return ask(null, 0)
}

/** An object that is not a commit has none of its fields. */
function isCommit(answer: Partial<CommitAnswer>): answer is CommitAnswer {
  return answer.oid !== undefined
}

function examined({ oid, parents, status }: CommitAnswer): ExaminedCommit {
  const found = status?.context
  return {
    commit: oid,
    parent: parents.nodes?.[0]?.oid ?? null,
    status: found ? { ...found, isSuccess: found.state === 'SUCCESS', creator: found.creator && loginOf(found.creator) } : null,
  }
}

/** The same by REST, a request for each commit until one has a status: where GitHub takes no query, or its answer is stale. */
async function tipByRest(
  client: Client,
  repository: Repository,
  statuses: (commit: string) => Promise<readonly DoneStatus[]>,
  branch: string,
  before: string | null,
): Promise<BranchTip> {
  const head = (await client.rest.git.getRef({ ...repository, ref: `heads/${branch}` })).data.object.sha
  const examine = async (commit: string, parent: string | null): Promise<ExaminedCommit> => ({
    commit,
    parent,
    status: (await statuses(commit))[0] ?? null,
  })
  const pageOf = async (page: number): Promise<CommitPage> => {
    const { data } = await client.rest.repos.listCommits({ ...repository, sha: head, per_page: pageSize, page })
    const commits: ExaminedCommit[] = []
    for (const { sha, parents } of data) {
      commits.push(await examine(sha, parents[0]?.sha ?? null))
      if (commits.at(-1)?.status?.isSuccess) break
    }
    const isEnd = data.length < pageSize || page * pageSize >= mostByRest
    return { commits, older: isEnd ? null : () => pageOf(page + 1) }
  }
  const [{ data: about }, from] = await Promise.all([
    client.rest.repos.get({ ...repository }),
    before && commitOrNull(client, repository, before),
  ])
  return { head, isFork: about.fork, before: from ? await examine(from.commit, from.parent) : null, ...(await pageOf(1)) }
}

async function commitOrNull(
  client: Client,
  repository: Repository,
  commit: string,
): Promise<{ commit: string; parent: string | null } | null> {
  const answer = await nullIfRefused([404, 422], () => client.rest.git.getCommit({ ...repository, commit_sha: commit }))
  return answer && { commit: answer.data.sha, parent: answer.data.parents[0]?.sha ?? null }
}
