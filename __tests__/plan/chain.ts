import { applyPlan } from '../../src/apply/apply-plan.js'
import { blockOf } from '../../src/managed/body.js'
import { gatherIssues, gatherLinkedTitles } from '../../src/gather/issues.js'
import { digest } from '../../src/managed/digest.js'
import { sortIssues } from '../../src/managed/trust.js'
import type { Config } from '../../src/model/config.js'
import type { CurrentIssue, ManagedIssue } from '../../src/model/issue.js'
import type { Note } from '../../src/model/note.js'
import type { Plan } from '../../src/model/plan.js'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { makePlan } from '../../src/plan/make-plan.js'
import { ensureLabels, missingLabels } from '../../src/plan/missing-labels.js'
import { pairNotes } from '../../src/matching/pair-notes.js'
import { unfinishedNotes } from '../../src/plan/unfinished-notes.js'
import { aContext, repositoryId } from './builders.js'
import { FakeTracker } from './fake-tracker.js'

/** What a push did: the plan, and which fields of which issues a person sees changed. */
export interface Pushed {
  readonly plan: Plan
  /** Numbers of the issues that were opened. */
  readonly opened: readonly number[]
  /** Fields that changed, by issue number; where only the marker moved, the list is empty. */
  readonly changed: Readonly<Record<number, readonly string[]>>
  /** Codes of the findings that tell of issues and items. */
  readonly says: readonly string[]
}

/** Notes and issues over several pushes: plan, apply, plan again. */
export class Chain {
  readonly tracker = new FakeTracker()
  private base: readonly Note[] = []
  /** When the last run ended that ended well; null before the first. */
  private baseDone: string | null = null
  private readonly done = new Set<string>()
  private pushes = 0

  constructor(private readonly config: Partial<Config> = {}) {}

  /** The notes as they are without any run having seen them. */
  start(notes: readonly Note[]): this {
    this.base = notes
    return this
  }

  /** All managed issues, by number. */
  get managed(): ManagedIssue[] {
    return [
      ...sortIssues(
        this.tracker.issues.filter(({ labels }) => labels.includes('meeting-notes')),
        issueScope,
        this.tracker.writers,
      ).managed,
    ]
  }

  async plan(notes: readonly Note[], now = this.tracker.now): Promise<Plan> {
    const changed = (from: readonly Note[], to: readonly Note[]) =>
      from
        .filter((note) => !to.some((other) => other.path === note.path && blob(other) === blob(note)))
        .map((note) => ({ note, blob: blob(note) }))
    const existing = new Set(this.tracker.issues.flatMap(({ labels }) => labels))
    const differing = pairNotes(changed(this.base, notes), changed(notes, this.base))
    const context = aContext(this.config)
    const { managed: issues, blocking } = await gatherIssues(
      differing,
      this.baseDone,
      issueScope,
      context.config.labels.managed,
      this.tracker,
      () => null,
    )
    const unfinished = unfinishedNotes(issues, this.baseDone, this.done)
    const read = new Set(differing.flatMap(({ base, head }) => [base?.path, head?.path]))
    const unchanged = notes.filter(({ path }) => unfinished.has(path) && !read.has(path)).map((note) => ({ base: note, head: note }))
    const changes = [...differing, ...unchanged]
    const plan = makePlan({
      ...context,
      assignable: this.tracker.assignable,
      repositoryId,
      head: this.head,
      now,
      changes,
      exists: (path) => [...this.base, ...notes].some((note) => note.path === path),
      seriesOf: (path) => notes.find((note) => note.path === path)?.series ?? seriesOfPath(path),
      issues,
      blocking,
      resolve: this.resolve,
      groups: this.roster.groups,
      configPath,
      meetingBefore: (note) =>
        meetingBefore(note, [...notes, ...this.base.filter(({ path }) => notes.every((other) => other.path !== path))], changes),
      linkedTitles: await gatherLinkedTitles(changes, this.tracker),
      isBackfill: false,
      diagnostics: [],
    })
    const labels = ensureLabels(missingLabels(plan.operations, existing), context.config)
    return { ...plan, operations: [...labels, ...plan.operations] }
  }

  /** Plans and applies; the next push starts from here unless `keepBase` says that the run did not end well. */
  async push(notes: readonly Note[], options: { keepBase?: boolean } = {}): Promise<Pushed> {
    this.pushes++
    const before = new Map(this.tracker.issues.map((issue) => [issue.number, issue]))
    const began = this.tracker.tick()
    const plan = await this.plan(notes, began)
    await applyPlan(plan, this.tracker, {
      pace: { secondsBetweenCreates: 0, createsPerHour: 1000, deadline: new Date('2999-01-01') },
      clock: { now: () => new Date('2026-03-06T12:00:00Z'), sleep: async () => {} },
      log: { info: () => {}, warning: () => {}, step: (_, run) => run() },
      judge: (error) => ({ kind: 'failed', message: String(error) }),
    })
    if (!options.keepBase) {
      this.base = notes
      this.baseDone = this.tracker.now
      this.done.add(this.head)
    }
    const after = this.tracker.issues
    return {
      plan,
      opened: after.filter(({ number }) => !before.has(number)).map(({ number }) => number),
      changed: Object.fromEntries(
        after.flatMap((issue) => {
          const was = before.get(issue.number)
          return was && was !== issue ? [[issue.number, seenChanges(was, issue)]] : []
        }),
      ),
      says: plan.diagnostics.map(({ code }) => code).filter((code) => code !== 'unknown-owner'),
    }
  }

  private get head(): string {
    return String(this.pushes).padStart(40, '0')
  }

  /** Titles of the managed issues, by number. */
  get titles(): string[] {
    return this.managed.map(({ issue }) => issue.title)
  }
}

/** What a person sees changed from one state of an issue to another; the marker is not seen. */
export function seenChanges(was: CurrentIssue, is: CurrentIssue): string[] {
  const fields = ['title', 'state', 'labels', 'assignees', 'milestone'] as const
  const changed: string[] = fields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
  return blockOf(was.body) === blockOf(is.body) ? changed : [...changed, 'text']
}

function blob({ path: _, ...note }: Note): string {
  return digest(JSON.stringify(note))
}
