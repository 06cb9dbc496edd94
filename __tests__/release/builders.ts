/** Milestones, what they hold, and release issues for tests. */
import { isDeepStrictEqual } from 'node:util'
import type { Config } from '../../src/model/config.js'
import type { ManagedIssue } from '../../src/model/issue.js'
import type { Note } from '../../src/model/note.js'
import type { CreateIssue, Plan, UpdateIssue } from '../../src/model/plan.js'
import type { MilestoneReader } from '../../src/model/ports.js'
import type {
  Milestone,
  MilestoneContent,
  MilestoneIssue,
  MilestonePullRequest,
  ReleaseReference,
  ReleaseRepository,
} from '../../src/model/release.js'
import { aNote, repositoryId, repositoryUrl } from '../plan/builders.js'
import { Chain } from '../plan/chain.js'
import type { FakeTracker } from '../plan/fake-tracker.js'

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
  readonly plan: Plan
  /** Those of release issues. */
  readonly operations: readonly (CreateIssue | UpdateIssue)[]
  /** Codes of all findings. */
  readonly says: readonly string[]
  /** How many milestones were asked for what they hold. */
  readonly contentsRead: number
}

/** Release issues over several runs of the whole pipeline, beside a repository whose milestones a test sets. */
export class ReleaseChain {
  /** Whether the repository can be read. */
  isReadable = true
  repository: ReleaseRepository = core
  milestones: readonly Milestone[] = [aMilestone()]
  content = aContent()
  private readonly chain: Chain
  private notes: readonly Note[] = []
  private contentsRead = 0

  constructor(config: Partial<Config> = {}) {
    this.chain = new Chain({ release: { repository: core.fullName, repositories: [] }, ...config })
    this.chain.milestones = this.reader()
  }

  get tracker(): FakeTracker {
    return this.chain.tracker
  }

  /** The notes as they are without any run having seen them. */
  start(notes: readonly Note[]): this {
    this.notes = notes
    this.chain.start(notes)
    return this
  }

  /** All release issues, by number. */
  get managed(): ManagedIssue[] {
    return this.chain.managed.filter(({ marker }) => marker.subject === 'release')
  }

  /** Deals with a push after which these notes are all that there are. */
  async push(notes: readonly Note[]): Promise<ReleaseRun> {
    this.notes = notes
    return this.told(async () => (await this.chain.push(notes)).plan)
  }

  /** The same, by a run that does not end well: the next one starts from where this one did. */
  async pushUnfinished(notes: readonly Note[]): Promise<ReleaseRun> {
    return this.told(async () => (await this.chain.pushUnfinished(notes)).plan)
  }

  /** What a push of these notes would do. */
  async preview(notes: readonly Note[]): Promise<ReleaseRun> {
    return this.told(() => this.chain.plan(notes))
  }

  /** Deals with a release that a person asks for. */
  async ask(release: string): Promise<ReleaseRun> {
    return this.told(async () => (await this.chain.again(this.notes, { type: 'release', dryRun: false, branch: 'main', release })).plan)
  }

  /** Brings all open release issues up to date, as the schedule does. */
  async refresh(): Promise<ReleaseRun> {
    return this.told(async () => (await this.chain.again(this.notes, { type: 'refresh', dryRun: false, branch: 'main' })).plan)
  }

  private async told(run: () => Promise<Plan>): Promise<ReleaseRun> {
    const readBefore = this.contentsRead
    const plan = await run()
    const numbers = this.managed.map(({ issue }) => issue.number)
    const operations = plan.operations.flatMap((operation) => {
      const isOfRelease =
        (operation.type === 'create-issue' && operation.subject === 'release') ||
        (operation.type === 'update-issue' && numbers.includes(operation.number))
      return isOfRelease ? [operation] : []
    })
    return { plan, operations, says: plan.diagnostics.map(({ code }) => code), contentsRead: this.contentsRead - readBefore }
  }

  private reader(): MilestoneReader {
    const content = async (fullName: string, milestone: number) => {
      this.contentsRead++
      const isKnown = fullName === this.repository.fullName && this.milestones.some(({ number }) => number === milestone)
      if (!isKnown) throw new Error(`${fullName} has no milestone ${milestone}.`)
      return this.content
    }
    return {
      own: async () => (isDeepStrictEqual(this.repository, notesRepository) ? this.milestones : []),
      elsewhere: async (fullName) =>
        this.isReadable && fullName === this.repository.fullName
          ? { repository: this.repository, milestones: this.milestones, mayBeShown: true }
          : null,
      content,
      contentWithoutReviews: content,
    }
  }
}
