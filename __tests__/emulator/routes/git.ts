/** Files of a repository at a commit: trees, blobs, commits, contents, comparison, from real git objects. */
import type { Commit, TreeEntry } from '../git-objects.js'
import { type Answer, failure, notFound, ok, page } from '../respond.js'
import { type Route, type RouteRequest, route } from '../router.js'

/** Past this, GitHub cuts a recursive tree. */
const MAX_TREE_ENTRIES = 100_000
const BASE64_LINE = 60

export const gitRoutes: readonly Route[] = [
  route('GET', '/repos/:owner/:repo/git/trees/:sha', getTree),
  route('GET', '/repos/:owner/:repo/git/blobs/:sha', getBlob),
  route('GET', '/repos/:owner/:repo/git/commits/:sha', (request) => {
    const commit = gitOf(request).commits.get(request.params['sha'] ?? '')
    return commit === undefined ? notFound() : ok(gitCommit(request, commit))
  }),
  route('GET', '/repos/:owner/:repo/git/ref/*ref', getRef),
  route('GET', '/repos/:owner/:repo/branches/*branch', getBranch),
  route('GET', '/repos/:owner/:repo/commits', listCommits),
  route('GET', '/repos/:owner/:repo/commits/*ref', getCommit),
  route('GET', '/repos/:owner/:repo/compare/*basehead', compare),
  route('GET', '/repos/:owner/:repo/contents', (request) => contents(request, '')),
  route('GET', '/repos/:owner/:repo/contents/*path', (request) => contents(request, request.params['path'] ?? '')),
]

function gitOf(request: RouteRequest): ReturnType<RouteRequest['world']['git']> {
  return request.world.git(request.repository)
}

function repositoryUrl({ url, repository }: RouteRequest): string {
  return `${url.origin}/repos/${repository.full_name}`
}

function getTree(request: RouteRequest): Answer {
  // GitHub takes any value of `recursive`, "0" and "false" too, as yes.
  const tree = gitOf(request).tree(request.params['sha'] ?? '', request.url.searchParams.has('recursive'))
  if (tree === undefined) return notFound()
  const entries = tree.entries.slice(0, MAX_TREE_ENTRIES).map((entry) => ({
    ...entry,
    ...(entry.type === 'blob' ? { size: gitOf(request).blobs.get(entry.sha)?.length ?? 0 } : {}),
    url: `${repositoryUrl(request)}/git/${entry.type}s/${entry.sha}`,
  }))
  return ok({
    sha: tree.sha,
    url: `${repositoryUrl(request)}/git/trees/${tree.sha}`,
    tree: entries,
    truncated: tree.entries.length > MAX_TREE_ENTRIES,
  })
}

function getBlob(request: RouteRequest): Answer {
  const sha = request.params['sha'] ?? ''
  const content = gitOf(request).blobs.get(sha)
  if (content === undefined) return notFound()
  if (wantsRaw(request)) return raw(content)
  return ok({
    sha,
    node_id: `B_${sha}`,
    size: content.length,
    encoding: 'base64',
    content: base64(content),
    url: `${repositoryUrl(request)}/git/blobs/${sha}`,
  })
}

function getRef(request: RouteRequest): Answer {
  const ref = request.params['ref'] ?? ''
  const sha = gitOf(request).branches.get(ref.replace(/^heads\//, ''))
  if (sha === undefined) return notFound()
  const object = { type: 'commit', sha, url: `${repositoryUrl(request)}/git/commits/${sha}` }
  return ok({ ref: `refs/${ref}`, node_id: `REF_${ref}`, url: `${repositoryUrl(request)}/git/refs/${ref}`, object })
}

function getBranch(request: RouteRequest): Answer {
  const name = request.params['branch'] ?? ''
  const sha = gitOf(request).branches.get(name)
  const commit = sha === undefined ? undefined : gitOf(request).resolve(sha)
  return commit === undefined ? failure(404, 'Branch not found') : ok({ name, commit: repositoryCommit(request, commit), protected: false })
}

function listCommits(request: RouteRequest): Answer {
  const git = gitOf(request)
  const ref = request.url.searchParams.get('sha') ?? request.repository.default_branch
  const commit = git.resolve(ref)
  if (commit === undefined) return notFound()
  return page(request, git.ancestors(commit), (slice) => slice.map((sha) => repositoryCommit(request, git.resolve(sha) ?? commit)))
}

function getCommit(request: RouteRequest): Answer {
  const ref = request.params['ref'] ?? ''
  const commit = gitOf(request).resolve(ref)
  if (commit === undefined) return failure(422, `No commit found for SHA: ${ref}`)
  if (request.accept.includes('.sha')) return raw(Buffer.from(commit.sha))
  const parent = gitOf(request).resolve(commit.parents[0] ?? '')
  const files = parent === undefined ? [] : gitOf(request).changedFiles(parent, commit)
  return ok({ ...repositoryCommit(request, commit), files })
}

function compare(request: RouteRequest): Answer {
  const git = gitOf(request)
  const [baseRef = '', headRef = ''] = (request.params['basehead'] ?? '').split('...')
  const [base, head] = [git.resolve(baseRef), git.resolve(headRef)]
  if (base === undefined || head === undefined) return notFound()
  const [ofBase, ofHead] = [git.ancestors(base), git.ancestors(head)]
  const common = git.resolve(ofHead.find((sha) => ofBase.includes(sha)) ?? '')
  if (common === undefined) return failure(404, `No common ancestor between ${baseRef} and ${headRef}.`)
  const ahead = ofHead.filter((sha) => !ofBase.includes(sha))
  const behind = ofBase.filter((sha) => !ofHead.includes(sha))
  const status = ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged'
  return ok({
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: repositoryCommit(request, base),
    merge_base_commit: repositoryCommit(request, common),
    commits: ahead
      .reverse()
      .slice(0, 250)
      .map((sha) => repositoryCommit(request, git.resolve(sha) ?? head)),
    files: git.changedFiles(common, head).slice(0, 300),
  })
}

function contents(request: RouteRequest, path: string): Answer {
  const git = gitOf(request)
  const ref = request.url.searchParams.get('ref') ?? request.repository.default_branch
  const commit = git.resolve(ref)
  if (commit === undefined) return failure(404, `No commit found for the ref ${ref}`)
  const entry = path === '' ? undefined : git.entry(commit, path)
  if (path !== '' && entry === undefined) return notFound()
  if (entry === undefined || entry.type === 'tree') {
    const entries = git.tree(entry?.sha ?? commit.tree, false)?.entries ?? []
    return ok(entries.map((child) => describe(request, child, path === '' ? child.path : `${path}/${child.path}`, ref)))
  }
  const content = git.blobs.get(entry.sha) ?? Buffer.alloc(0)
  if (wantsRaw(request)) return raw(content)
  const file = describe(request, entry, path, ref)
  if (entry.mode === '120000') return ok({ ...file, target: content.toString('utf8') })
  return ok({ ...file, encoding: 'base64', content: base64(content) })
}

function describe(request: RouteRequest, entry: TreeEntry, path: string, ref: string): object {
  const type = entry.type === 'tree' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file'
  return {
    type,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha: entry.sha,
    size: gitOf(request).blobs.get(entry.sha)?.length ?? 0,
    url: `${repositoryUrl(request)}/contents/${path}?ref=${ref}`,
    git_url: `${repositoryUrl(request)}/git/${entry.type}s/${entry.sha}`,
    html_url: `https://github.com/${request.repository.full_name}/${entry.type}/${ref}/${path}`,
    download_url: null,
  }
}

function gitCommit(request: RouteRequest, commit: Commit): object {
  const person = { name: 'Emulated Author', email: 'author@example.com', date: commit.date }
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    message: commit.message,
    author: person,
    committer: person,
    tree: { sha: commit.tree, url: `${repositoryUrl(request)}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({ sha, url: `${repositoryUrl(request)}/git/commits/${sha}` })),
    url: `${repositoryUrl(request)}/git/commits/${commit.sha}`,
    html_url: `https://github.com/${request.repository.full_name}/commit/${commit.sha}`,
  }
}

function repositoryCommit(request: RouteRequest, commit: Commit): object {
  const { sha, node_id, parents, html_url, ...rest } = gitCommit(request, commit) as Record<string, unknown>
  return {
    sha,
    node_id,
    parents,
    html_url,
    commit: rest,
    author: null,
    committer: null,
    url: `${repositoryUrl(request)}/commits/${commit.sha}`,
  }
}

function wantsRaw({ accept }: RouteRequest): boolean {
  return /application\/vnd\.github(\.v3)?\.raw/.test(accept)
}

function raw(content: Buffer): Answer {
  return { status: 200, body: content, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } }
}

function base64(content: Buffer): string {
  return content.toString('base64').replace(new RegExp(`.{1,${BASE64_LINE}}`, 'g'), '$&\n')
}
