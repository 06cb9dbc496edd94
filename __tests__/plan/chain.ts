import { blockOf } from '../../src/managed/body.js'
import { sortIssues } from '../../src/managed/trust.js'
import type { Config } from '../../src/model/config.js'
import type { CurrentIssue, ManagedIssue } from '../../src/model/issue.js'
import type { Note } from '../../src/model/note.js'
import type { Roster } from '../../src/model/person.js'
import type { Plan } from '../../src/model/plan.js'
import type { MilestoneReader } from '../../src/model/ports.js'
import type { RunResult } from '../../src/pipeline/run.js'
import type { Scope } from '../../src/scope/scope.js'
import { configPath, repositoryId, roster } from './builders.js'
import { FakeTracker } from './fake-tracker.js'
import { noMilestones, runInMemory, type MemoryRun, type Snapshot } from './memory-repository.js'

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

const startingPoint = 's'.repeat(40)

/** Notes and issues over several pushes: the whole pipeline on a repository in memory. */
export class Chain {
  readonly tracker: FakeTracker
  milestones: MilestoneReader = noMilestones
  private base: Snapshot
  /** The last run that ended well; in the beginning the first run’s starting point. */
  private baseRun: NonNullable<MemoryRun['baseRun']>
  private readonly done = new Set([startingPoint])
  private pushes = 0
  /** The commit before the one that is pushed. */
  private before = startingPoint
  private current: Omit<Snapshot, 'notes'>

  /**
   * @param tracker of another chain, where two configs share a repository
   * @param path of the config file
   * @param otherConfigs paths of the other configs
   */
  constructor(
    config: Partial<Config> = {},
    tracker = new FakeTracker(),
    private readonly path = configPath,
    otherConfigs: readonly string[] = [],
  ) {
    this.tracker = tracker
    this.current = { config, roster, otherConfigs }
    this.base = { notes: [], ...this.current }
    this.baseRun = { commit: startingPoint, ended: tracker.now, isStart: true }
    tracker.makeLabel(config.labels?.managed ?? 'meeting-notes')
  }

  /** The notes as they are without any run having seen them. */
  start(notes: readonly Note[]): this {
    this.base = { ...this.base, notes }
    return this
  }

  /** The next push brings another config. */
  configure(changed: Partial<Config>): this {
    this.current = { ...this.current, config: changed }
    return this
  }

  /** The next push brings another roster. */
  people(changed: Roster): this {
    this.current = { ...this.current, roster: changed }
    return this
  }

  /** All managed issues of the config, by number. */
  get managed(): ManagedIssue[] {
    const labelled = this.tracker.issues.filter(({ labels }) => labels.includes('meeting-notes'))
    const scope = { repository: repositoryId, config: this.path, bots: [] }
    return [...sortIssues(labelled, scope, this.tracker.writers).managed]
  }

  /** What a push of these notes would do. */
  async plan(notes: readonly Note[], now = this.tracker.now): Promise<Plan> {
    return (await this.run(notes, { dryRun: true, now })).plan
  }

  /** Plans and applies; the next push starts from here unless `keepBase` says that the run did not end well. */
  async push(notes: readonly Note[], options: { keepBase?: boolean } = {}): Promise<Pushed> {
    this.pushes++
    this.tracker.tick()
    const pushed = await this.told(() => this.run(notes, {}))
    this.before = this.head
    if (!options.keepBase) {
      this.base = { notes, ...this.current }
      this.baseRun = { commit: this.head, ended: this.tracker.now }
      this.done.add(this.head)
    }
    return pushed
  }

  /** The same, by a run that does not end well: the next one starts from where this one did. */
  async pushUnfinished(notes: readonly Note[]): Promise<Pushed> {
    return this.push(notes, { keepBase: true })
  }

  /** A person asks for all items of the notes whose paths fit. */
  async backfill(notes: readonly Note[], ...paths: string[]): Promise<Pushed> {
    this.pushes++
    return this.again(notes, { type: 'backfill', dryRun: false, branch: 'main', paths, since: null, release: null })
  }

  /** A run that no push caused. */
  async again(notes: readonly Note[], scope: Scope): Promise<Pushed> {
    this.tracker.tick()
    return this.told(() => this.run(notes, { scope }))
  }

  private async run(notes: readonly Note[], given: { dryRun?: boolean; scope?: Scope; now?: string }): Promise<RunResult> {
    const { baseRun, base, head, done } = this
    const scope: Scope = given.scope ?? {
      type: 'push',
      dryRun: given.dryRun ?? false,
      branch: 'main',
      before: this.before,
      pushed: head,
    }
    const run = {
      base,
      head: { notes, ...this.current },
      headCommit: head,
      baseRun,
      done,
      scope,
      config: this.path,
      milestones: this.milestones,
    }
    return runInMemory(given.now === undefined ? run : { ...run, now: given.now }, this.tracker)
  }

  /** What a run did to the issues. */
  private async told(run: () => Promise<RunResult>): Promise<Pushed> {
    const before = new Map(this.tracker.issues.map((issue) => [issue.number, issue]))
    const { plan } = await run()
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
