/** Branches, commits with their statuses, and blobs. */
import type { StatusRow } from '../world.js'
import { account } from './account.js'
import { connection, forbid, type PageArguments } from './connection.js'
import { mayRead, type View } from './view.js'

export function gitFields(view: View): object {
  const git = view.world.git(view.repository)
  return {
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      if (!mayRead(view, 'git')) forbid()
      const name = qualifiedName.replace(/^refs\/heads\//, '')
      const sha = git.branches.get(name)
      return sha === undefined ? null : { name, target: commitOf(view, sha) }
    },
    object: ({ oid }: { oid?: string | null }) => {
      if (!mayRead(view, 'git')) forbid()
      if (git.commits.has(oid ?? '')) return commitOf(view, oid ?? '')
      const content = git.blobs.get(oid ?? '')
      return content === undefined ? null : blobOf(oid ?? '', content)
    },
  }
}

function commitOf(view: View, sha: string): object {
  const git = view.world.git(view.repository)
  const commit = git.commits.get(sha)
  if (commit === undefined) throw new Error(`No commit ${sha}`)
  const commits = (shas: readonly string[]) => shas.map((other) => commitOf(view, other))
  return {
    __typename: 'Commit',
    oid: sha,
    committedDate: commit.date,
    parents: (page: PageArguments) => connection(commits(commit.parents), page),
    history: (page: PageArguments) => connection(commits(git.ancestors(commit)), page),
    status: () => {
      if (!mayRead(view, `commits/${sha}/statuses`)) forbid()
      return statusOf(view.world.statuses(view.repository).filter((row) => row.sha === sha))
    },
  }
}

/** A commit without statuses has none; of each context the one set last shows. */
function statusOf(rows: readonly StatusRow[]): object | null {
  if (rows.length === 0) return null
  return {
    context: ({ name }: { name: string }) => {
      const row = rows.findLast(({ context }) => context === name)
      if (row === undefined) return null
      const { context, state, description, target_url, created_at, creator } = row
      return {
        context,
        state: state.toUpperCase(),
        description,
        targetUrl: target_url,
        createdAt: created_at,
        creator: account(creator.login, creator.type),
      }
    },
  }
}

/** Bytes of a blob that GitHub gives as text. */
const MAX_TEXT = 512_000

/** The text is that of valid UTF-8 without its byte order mark, so that nobody relies on more. */
function blobOf(oid: string, content: Buffer): object {
  const isBinary = content.includes(0)
  return {
    __typename: 'Blob',
    oid,
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > MAX_TEXT,
    text: isBinary
      ? null
      : content
          .subarray(0, MAX_TEXT)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
  }
}
