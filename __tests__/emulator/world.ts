/**
 * The state of the emulated GitHub: emulate's own tables for accounts, repositories, issues, labels and milestones,
 * and beside them what emulate does not keep (tokens with their rights, git objects, runs, review state).
 */
import { GitObjects } from './git-objects.js'
import { type Collection, type Row, Store, githubTime } from './store.js'
import type {
  Access,
  IssueSeed,
  MilestoneSeed,
  Permission,
  PullRequestSeed,
  RepositoryOptions,
  ReviewDecision,
  CommitState,
  CreationLimits,
  StatusSeed,
  TokenOptions,
} from './types.js'

export interface UserRow extends Row {
  login: string
  /** What the profile shows. */
  name: string | null
  node_id: string
  type: 'User' | 'Bot' | 'Organization'
  site_admin: boolean
}

export interface RepositoryRow extends Row {
  name: string
  full_name: string
  node_id: string
  owner_id: number
  private: boolean
  visibility: 'public' | 'internal' | 'private'
  default_branch: string
  fork: boolean
}

export interface LabelRow extends Row {
  repo_id: number
  node_id: string
  name: string
  description: string | null
  color: string
  default: boolean
}

export interface MilestoneRow extends Row {
  repo_id: number
  node_id: string
  number: number
  title: string
  description: string | null
  state: 'open' | 'closed'
  due_on: string | null
  closed_at: string | null
  creator_id: number
}

/** What makes an issue row a pull request; kept in the row, where emulate ignores it. */
export interface PullRequestState {
  draft: boolean
  merged_at: string | null
  reviewers: string[]
  review_decision: ReviewDecision
}

export interface IssueRow extends Row {
  repo_id: number
  node_id: string
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  state_reason: string | null
  locked: boolean
  active_lock_reason: string | null
  user_id: number
  assignee_ids: number[]
  label_ids: number[]
  milestone_id: number | null
  comments: number
  closed_at: string | null
  closed_by_id: number | null
  is_pull_request: boolean
  pull_request: PullRequestState | null
  /** Changes of the title, the oldest first. */
  renamings: readonly { readonly previousTitle: string; readonly currentTitle: string }[]
}

interface CollaboratorRow extends Row {
  repo_id: number
  user_id: number
  permission: Permission
}

export interface StatusRow {
  id: number
  sha: string
  context: string
  state: CommitState
  description: string | null
  target_url: string | null
  creator: UserRow
  created_at: string
}

/** Who a request comes from and what it may do. */
export interface Actor {
  token: string
  user: UserRow
  kind: 'user' | 'installation'
  permissions: { contents: Access; issues: Access; pullRequests: Access; statuses: Access }
  repositories: string[] | null
}

const GITHUB_ACTIONS_BOT = 'github-actions[bot]'

export class World {
  readonly store = new Store(() => this.clock())
  readonly users = this.table<UserRow>('github.users', ['login'])
  readonly organizations = this.table<UserRow>('github.orgs', ['login'])
  readonly repositories = this.table<RepositoryRow>('github.repos', ['owner_id', 'full_name'])
  readonly issues = this.table<IssueRow>('github.issues', ['repo_id', 'number'])
  readonly labels = this.table<LabelRow>('github.labels', ['repo_id'])
  readonly milestones = this.table<MilestoneRow>('github.milestones', ['repo_id', 'number'])
  private readonly apps = this.table<Row & { app_id: number; slug: string }>('github.apps', ['slug'])
  private readonly collaborators = this.table<CollaboratorRow>('github.collaborators', ['repo_id', 'user_id'])
  private readonly tokens = new Map<string, Actor>()
  private readonly gitOf = new Map<number, GitObjects>()
  private readonly statusesOf = new Map<number, readonly StatusRow[]>()
  /** Where issues went that are no longer where they were, by "repository#number": to another address, or away for good. */
  private readonly departed = new Map<string, { repository: RepositoryRow; number: number } | null>()
  private readonly creations = new Map<number, number[]>()
  limits: CreationLimits | null = null
  private readonly issueByNumber = new Map<string, number>()
  private readonly lastNumber = new Map<number, number>()

  /** @param clock the time of this GitHub */
  constructor(private readonly clock: () => Date) {}

  /** Now, as GitHub writes times. */
  time(): string {
    return githubTime(this.clock())
  }

  private table<T extends Row>(name: string, indexes: string[]): Collection<T> {
    return this.store.collection(name, indexes) as unknown as Collection<T>
  }

  // --- seeding ---

  addUser(login: string, name: string | null = null): UserRow {
    const known = this.users.findOneBy('login', login)
    if (known !== undefined) return name === null ? known : (this.users.update(known.id, { name }) ?? known)
    const row = this.users.insert({
      login,
      name,
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
      site_admin: false,
      node_id: `U_${login}`,
    })
    return row
  }

  addRepository(fullName: string, options: RepositoryOptions = {}): void {
    const [ownerLogin = '', name = ''] = fullName.split('/')
    if (name === '') throw new Error(`A repository is named owner/name, not "${fullName}"`)
    const owner =
      this.organizations.findOneBy('login', ownerLogin) ??
      this.organizations.insert({ login: ownerLogin, type: 'Organization', node_id: `O_${ownerLogin}` })
    const repository = this.repositories.insert({
      ...(options.id === undefined ? {} : { id: options.id }),
      ...REPOSITORY_DEFAULTS,
      name,
      full_name: fullName,
      node_id: `R_${fullName}`,
      owner_id: owner.id,
      private: options.internal ?? options.private ?? false,
      fork: options.fork ?? false,
      default_branch: options.defaultBranch ?? 'main',
      visibility: options.internal === true ? 'internal' : options.private === true ? 'private' : 'public',
    })
    this.gitOf.set(repository.id, new GitObjects(repository.default_branch, this.clock))
    for (const [login, permission] of Object.entries(options.collaborators ?? {})) {
      this.collaborators.insert({ repo_id: repository.id, user_id: this.addUser(login).id, permission })
    }
  }

  addToken(token: string, options: TokenOptions): void {
    const kind = options.kind ?? 'user'
    const user = this.addUser(kind === 'installation' ? botLogin(options.login) : options.login)
    if (kind === 'installation') {
      const slug = user.login.replace(/\[bot\]$/, '')
      if (this.apps.findOneBy('slug', slug) === undefined) this.apps.insert({ app_id: user.id, slug })
    }
    this.tokens.set(token, {
      token,
      user,
      kind,
      permissions: {
        contents: 'read',
        issues: 'write',
        pullRequests: 'read',
        statuses: 'write',
        ...options.permissions,
      },
      repositories: options.repositories ?? null,
    })
  }

  addMilestone(fullName: string, seed: MilestoneSeed): number {
    const repository = this.repository(fullName)
    const number = Math.max(0, ...this.milestones.findBy('repo_id', repository.id).map((row) => row.number)) + 1
    this.milestones.insert({
      repo_id: repository.id,
      node_id: `MI_${fullName}_${number}`,
      number,
      title: seed.title,
      description: seed.description ?? null,
      state: seed.state ?? 'open',
      due_on: seed.dueOn ?? null,
      closed_at: seed.state === 'closed' ? this.time() : null,
      creator_id: repository.owner_id,
    })
    return number
  }

  addStatus(fullName: string, { sha, context, state = 'success', creator, description, createdAt }: StatusSeed): void {
    const repository = this.repository(fullName)
    this.insertStatus(repository, {
      sha,
      context,
      state,
      description: description ?? null,
      target_url: null,
      creator: this.addUser(creator ?? GITHUB_ACTIONS_BOT),
      created_at: createdAt ?? this.time(),
    })
  }

  addIssue(fullName: string, seed: IssueSeed): number {
    const repository = this.repository(fullName)
    const milestone = seed.milestone === undefined ? undefined : this.milestone(repository, seed.milestone)
    return this.insertIssue(repository, {
      title: seed.title,
      body: seed.body ?? null,
      user_id: this.addUser(seed.author).id,
      label_ids: (seed.labels ?? []).map((name) => this.labelNamed(repository, name).id),
      assignee_ids: (seed.assignees ?? []).map((login) => this.addUser(login).id),
      milestone_id: milestone?.id ?? null,
      ...(seed.updatedAt === undefined ? {} : { created_at: seed.updatedAt, updated_at: seed.updatedAt }),
      ...(seed.state === 'closed' ? { state: 'closed', state_reason: 'completed', closed_at: seed.updatedAt ?? this.time() } : {}),
    }).number
  }

  addPullRequest(fullName: string, seed: PullRequestSeed): number {
    const repository = this.repository(fullName)
    const milestone = seed.milestone === undefined ? undefined : this.milestone(repository, seed.milestone)
    const mergedAt = seed.mergedAt ?? null
    const state = seed.state ?? (mergedAt === null ? 'open' : 'closed')
    return this.insertIssue(repository, {
      title: seed.title,
      user_id: this.addUser(seed.author).id,
      label_ids: (seed.labels ?? []).map((name) => this.labelNamed(repository, name).id),
      milestone_id: milestone?.id ?? null,
      state,
      closed_at: state === 'closed' ? (mergedAt ?? this.time()) : null,
      is_pull_request: true,
      pull_request: {
        draft: seed.draft ?? false,
        merged_at: mergedAt,
        reviewers: seed.reviewers ?? [],
        review_decision: seed.reviewDecision ?? null,
      },
    }).number
  }

  // --- reading and changing ---

  actor(token: string): Actor | undefined {
    return this.tokens.get(token)
  }

  /** A repository by name in any case, as GitHub finds it. */
  findRepository(fullName: string): RepositoryRow | undefined {
    return (
      this.repositories.findOneBy('full_name', fullName) ??
      this.repositories.all().find((row) => row.full_name.toLowerCase() === fullName.toLowerCase())
    )
  }

  repository(fullName: string): RepositoryRow {
    const repository = this.findRepository(fullName)
    if (repository === undefined) throw new Error(`No repository ${fullName} was seeded`)
    return repository
  }

  git(repository: RepositoryRow): GitObjects {
    return this.gitOf.get(repository.id) as GitObjects
  }

  /** Statuses of the repository's commits, in the order in which they were set. */
  statuses(repository: RepositoryRow): readonly StatusRow[] {
    return this.statusesOf.get(repository.id) ?? []
  }

  insertStatus(repository: RepositoryRow, values: Omit<StatusRow, 'id'>): StatusRow {
    const row = { ...values, id: 9_000_000 + this.statuses(repository).length + 1 }
    this.statusesOf.set(repository.id, [...this.statuses(repository), row])
    return row
  }

  findUser(login: string): UserRow | undefined {
    return this.users.findOneBy('login', login) ?? this.users.all().find((row) => row.login.toLowerCase() === login.toLowerCase())
  }

  /** What an account may do in a repository; an installation's rights are its token's. */
  permission(repository: RepositoryRow, user: UserRow): Permission | 'none' {
    const row = this.collaborators.findBy('repo_id', repository.id).find((entry) => entry.user_id === user.id)
    return row?.permission ?? (repository.private ? 'none' : 'read')
  }

  /** Only people with a right of their own in the repository can be assigned. */
  canBeAssigned(repository: RepositoryRow, login: string): boolean {
    const user = this.findUser(login)
    return user !== undefined && this.collaborators.findBy('repo_id', repository.id).some((entry) => entry.user_id === user.id)
  }

  findIssue(repository: RepositoryRow, number: number): IssueRow | undefined {
    const id = this.issueByNumber.get(`${repository.id}#${number}`)
    return id === undefined ? undefined : this.issues.get(id)
  }

  issue(fullName: string, number: number): IssueRow {
    const issue = this.findIssue(this.repository(fullName), number)
    if (issue === undefined) throw new Error(`${fullName} has no issue or pull request #${number}`)
    return issue
  }

  issuesAndPullRequests(repository: RepositoryRow): IssueRow[] {
    return this.issues.findBy('repo_id', repository.id)
  }

  milestone(repository: RepositoryRow, number: number): MilestoneRow | undefined {
    return this.milestones.findBy('repo_id', repository.id).find((row) => row.number === number)
  }

  /** A label by name in any case. */
  findLabel(repository: RepositoryRow, name: string): LabelRow | undefined {
    const desired = name.toLowerCase()
    return this.labels.findBy('repo_id', repository.id).find((row) => row.name.toLowerCase() === desired)
  }

  /** A label by name, made grey and without description if it is missing, as naming it in an issue does. */
  labelNamed(repository: RepositoryRow, name: string): LabelRow {
    return this.findLabel(repository, name) ?? this.insertLabel(repository, { name, color: 'ededed', description: null })
  }

  insertLabel(repository: RepositoryRow, values: Pick<LabelRow, 'name' | 'color' | 'description'>): LabelRow {
    return this.labels.insert({
      repo_id: repository.id,
      node_id: `LA_${repository.id}_${values.name}`,
      default: false,
      ...values,
    })
  }

  insertIssue(repository: RepositoryRow, values: Partial<IssueRow>): IssueRow {
    const number = (this.lastNumber.get(repository.id) ?? 0) + 1
    this.lastNumber.set(repository.id, number)
    const row = this.issues.insert({
      repo_id: repository.id,
      node_id: `I_${repository.id}_${number}`,
      number,
      title: '',
      body: null,
      state: 'open',
      state_reason: null,
      locked: false,
      active_lock_reason: null,
      assignee_ids: [],
      label_ids: [],
      milestone_id: null,
      comments: 0,
      closed_at: null,
      closed_by_id: null,
      is_pull_request: false,
      pull_request: null,
      renamings: [],
      ...values,
    })
    this.issueByNumber.set(`${repository.id}#${number}`, row.id)
    return row
  }

  /** Changes an issue; its timeline keeps each title. */
  updateIssue(issue: IssueRow, changes: Partial<IssueRow>): IssueRow {
    const { title = issue.title } = changes
    const renamings = title === issue.title ? issue.renamings : [...issue.renamings, { previousTitle: issue.title, currentTitle: title }]
    return this.issues.update(issue.id, { ...changes, renamings }) ?? issue
  }

  deleteIssue(fullName: string, number: number): void {
    this.remove(this.issue(fullName, number), null)
  }

  transferIssue(fullName: string, number: number, to: string): number {
    const issue = this.issue(fullName, number)
    const target = this.repository(to)
    const { title, body, state, state_reason, user_id } = issue
    // Labels, assignees and milestone go along only where the other repository has them: none here.
    const moved = this.insertIssue(target, { title, body, state, state_reason, user_id })
    this.remove(issue, { repository: target, number: moved.number })
    return moved.number
  }

  private remove(issue: IssueRow, to: { repository: RepositoryRow; number: number } | null): void {
    this.issues.delete(issue.id)
    this.issueByNumber.delete(`${issue.repo_id}#${issue.number}`)
    this.departed.set(`${issue.repo_id}#${issue.number}`, to)
  }

  /** Where an issue went: its present place, null for a deleted one, undefined for one that never was. */
  departedTo(repository: RepositoryRow, number: number): { repository: RepositoryRow; number: number } | null | undefined {
    return this.departed.get(`${repository.id}#${number}`)
  }

  /** Whether an account has opened as many issues as it may by now; else counts one more. */
  isOpeningTooFast(user: UserRow): boolean {
    if (this.limits === null) return false
    const now = this.clock().getTime()
    const lastHour = (this.creations.get(user.id) ?? []).filter((time) => time > now - 3_600_000)
    const lastMinute = lastHour.filter((time) => time > now - 60_000)
    const isTooFast = lastMinute.length >= this.limits.perMinute || lastHour.length >= this.limits.perHour
    this.creations.set(user.id, isTooFast ? lastHour : [...lastHour, now])
    return isTooFast
  }
}

function botLogin(login: string): string {
  return login === '' || login === 'github-actions' ? GITHUB_ACTIONS_BOT : login.endsWith('[bot]') ? login : `${login}[bot]`
}

/** Fields that emulate's own routes read and nothing here varies. */
const REPOSITORY_DEFAULTS = {
  owner_type: 'Organization',
  description: null,
  forked_from_id: null,
  homepage: null,
  language: null,
  languages: {},
  forks_count: 0,
  stargazers_count: 0,
  watchers_count: 0,
  size: 0,
  open_issues_count: 0,
  topics: [],
  has_issues: true,
  has_projects: true,
  has_wiki: true,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  archived: false,
  disabled: false,
  pushed_at: null,
  allow_rebase_merge: true,
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_auto_merge: false,
  delete_branch_on_merge: false,
  allow_forking: true,
  is_template: false,
  license: null,
}
