/** Milestones, what they hold, and release issues for tests. */
import { sortIssues } from '../../src/managed/trust.js'
import type { Config } from '../../src/model/config.js'
import type { ManagedIssue } from '../../src/model/issue.js'
import type { Note } from '../../src/model/note.js'
import type { CreateIssue, UpdateIssue } from '../../src/model/plan.js'
import type {
  Milestone,
  MilestoneContent,
  MilestoneIssue,
  MilestonePullRequest,
  ReleaseReference,
  ReleaseRepository,
} from '../../src/model/release.js'
import type { KnownTodo } from '../../src/release/belonging-todos.js'
import { nameReleases } from '../../src/release/name-releases.js'
import { parseReleaseInput } from '../../src/release/parse-release-input.js'
import { planReleases, type ReleasePlan } from '../../src/release/plan-releases.js'
import type { RepositoryAccess } from '../../src/release/repository-access.js'
import { selectReleases, type Selection } from '../../src/release/select-releases.js'
import { aConfig, aNote, configPath, headCommit, issueScope, repositoryId, repositoryUrl } from '../plan/builders.js'
import { FakeTracker } from '../plan/fake-tracker.js'

export const core: ReleaseRepository = { id: 815, fullName: 'acme/core', url: 'https://github.com/acme/core' }
export const notesRepository = { id: repositoryId, fullName: 'acme/meeting-notes', url: repositoryUrl }

export function aMilestone(overrides: Partial<Milestone> = {}): Milestone {
  const number = overrides.number ?? 2
  return { number, title: 'v0.10.0 (Phoebe)', url: `${core.url}/milestone/${number}`, state: 'open', due: null, ...overrides }
}

export function aPullRequest(number: number, overrides: Partial<MilestonePullRequest> = {}): MilestonePullRequest {
  return { number, title: `Change ${number}`, author: 'mia', state: 'open', draft: false, review: 'needed', reviewers: [], ...overrides }
}

export function aMilestoneIssue(number: number, overrides: Partial<MilestoneIssue> = {}): MilestoneIssue {
  return { number, title: `Fault ${number}`, state: 'open', assignees: [], labels: [], ...overrides }
}

export function aContent(overrides: Partial<MilestoneContent> = {}): MilestoneContent {
  return { pullRequests: [], issues: [], reviewsKnown: true, ...overrides }
}

/** A release that a note plans, in the repository that the config or nothing else names. */
export function aReference(overrides: Partial<ReleaseReference> = {}): ReleaseReference {
  return { line: 5, version: '0.10', milestone: null, due: null, ...overrides }
}

/** A note that plans releases; without more, release 0.10. */
export function planning(path: string, ...references: Partial<ReleaseReference>[]): Note {
  return aNote(path, [], { releases: (references.length > 0 ? references : [{}]).map((reference) => aReference(reference)) })
}

/** What a run did. */
export interface ReleaseRun {
  readonly selection: Selection
  readonly plan: ReleasePlan
  readonly operations: readonly (CreateIssue | UpdateIssue)[]
  /** Codes of all findings. */
  readonly says: readonly string[]
}

/** Release issues over several runs, as the pipeline deals with them: name, select, plan, apply. */
export class ReleaseChain {
  readonly tracker = new FakeTracker()
  access: RepositoryAccess = { access: 'read', repository: core, milestones: [aMilestone()] }
  content = aContent()
  todos: readonly KnownTodo[] = []
  private base: readonly Note[] = []
  private readonly config: Config

  constructor(config: Partial<Config> = {}) {
    this.config = aConfig({ release: { repository: core.fullName, repositories: [] }, ...config })
  }

  /** The notes as they are without any run having seen them. */
  start(notes: readonly Note[]): this {
    this.base = notes
    return this
  }

  get milestones(): readonly Milestone[] {
    return this.access.access === 'read' ? this.access.milestones : []
  }

  set milestones(milestones: readonly Milestone[]) {
    this.access = { access: 'read', repository: core, milestones }
  }

  /** All release issues, by number. */
  get managed(): ManagedIssue[] {
    return [...sortIssues(this.tracker.issues, issueScope, this.tracker.writers).managed]
  }

  /** Deals with a push after which these notes are all that there are; notes with the given paths are renamed ones. */
  async push(notes: readonly Note[], renamed: Readonly<Record<string, string>> = {}): Promise<ReleaseRun> {
    const before = (path: string) => this.base.find((note) => note.path === (renamed[path] ?? path)) ?? null
    const gone = this.base.filter(({ path }) => !notes.some((note) => (renamed[note.path] ?? note.path) === path))
    const kept = notes
      .map((head) => ({ base: before(head.path), head }))
      .filter(({ base, head }) => JSON.stringify(base) !== JSON.stringify(head))
    this.base = notes
    return this.run({ changes: [...kept, ...gone.map((base) => ({ base, head: null }))] })
  }

  /** Deals with a release that a person asks for. */
  async ask(release: string): Promise<ReleaseRun> {
    return this.run({ release })
  }

  /** Brings all open release issues up to date, as the schedule does. */
  async refresh(): Promise<ReleaseRun> {
    return this.run({ refreshAll: true })
  }

  private async run({
    changes = [],
    release,
    refreshAll = false,
  }: {
    changes?: { base: Note | null; head: Note | null }[]
    release?: string
    refreshAll?: boolean
  }): Promise<ReleaseRun> {
    const { config, access, managed: issues } = this
    const named = nameReleases(changes, release === undefined ? null : parseReleaseInput(release), issues, config, notesRepository.fullName)
    const selection = selectReleases({ named, changes, issues, refreshAll, access: new Map([[core.fullName, access]]), head: headCommit })
    const releases = selection.selected.map((selected) => ({ release: selected, content: this.content }))
    const plan = planReleases({ config, configPath, notes: notesRepository, releases, todos: this.todos })
    for (const operation of plan.operations) {
      if (operation.type === 'create-issue') await this.tracker.create(operation)
      else await this.tracker.update(operation.number, operation.change)
    }
    return { selection, plan, operations: plan.operations, says: [...selection.diagnostics, ...plan.diagnostics].map(({ code }) => code) }
  }
}
