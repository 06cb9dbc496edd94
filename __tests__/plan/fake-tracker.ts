import type { CurrentIssue } from '../../src/model/issue.js'
import type { Profile } from '../../src/model/person.js'
import type { CreateIssue, IssueChange, LabelDefinition } from '../../src/model/plan.js'
import type { IssueTracker, LinkedIssue } from '../../src/model/ports.js'
import { workflowBot } from '../../src/model/workflow-bot.js'
import { anIssue } from './builders.js'

/** When a write of the fake fails: before or after it took effect. */
export type Failure = 'before' | 'after' | null

/** The issues of one repository in memory, as GitHub keeps them. */
export class FakeTracker implements IssueTracker {
  readonly writes: string[] = []
  /** Asked before each write; counts from 0. */
  failure: (write: number) => Failure = () => null
  /** What happens before a write of this number. */
  meanwhile: { readonly write: number; readonly run: () => Promise<unknown> } | null = null
  /** Order in which a listing comes; GitHub promises none. */
  order: (issues: CurrentIssue[]) => CurrentIssue[] = (issues) => issues
  /** Whether a listing tells who closed an issue, as reading one does. */
  listsWhoClosed = false
  /** Issues of one page of a listing. */
  pageSize = 100
  /** Pages of closed issues that were read. */
  closedPages = 0
  assignable: ReadonlySet<string> = new Set(['rosa', 'anders', 'mia'])
  writers: ReadonlySet<string> = new Set()
  /** Titles of pull requests and issues elsewhere, by `owner/name#number`. */
  readonly linkedTitles = new Map<string, string>()
  /** Those of them that are merged or closed. */
  readonly merged = new Set<string>()
  private readonly stored = new Map<number, CurrentIssue>()
  private readonly labelNames = new Set<string>()
  private lastNumber = 0
  private ticks = 0
  private writeCount = 0

  get issues(): CurrentIssue[] {
    return [...this.stored.values()]
  }

  get(number: number): CurrentIssue {
    const issue = this.stored.get(number)
    if (!issue) throw new Error(`There is no issue #${number}.`)
    return issue
  }

  /** A person's edit on the web page. */
  edit(number: number, change: Partial<CurrentIssue>, by = 'rosa'): void {
    const at = this.tick()
    const before = this.get(number)
    const wasOpen = before.state === 'open'
    const closed = change.state === undefined || (change.state !== 'open' && !wasOpen) ? before : { closedAt: at, closedBy: by }
    const { closedAt, closedBy } = change.state === 'open' ? { closedAt: null, closedBy: null } : closed
    const isReopened =
      change.state === undefined ? before.isReopened : change.state === 'open' && (before.state !== 'open' || before.isReopened)
    this.stored.set(number, { ...before, closedAt, closedBy, isReopened, ...change, updatedAt: at })
  }

  /** Deletes or transfers an issue. */
  remove(number: number): void {
    this.stored.delete(number)
  }

  /** An issue that somebody else opens. */
  open(issue: Partial<CurrentIssue>): number {
    const number = ++this.lastNumber
    const now = this.tick()
    this.stored.set(number, anIssue({ ...issue, number, createdAt: now, updatedAt: now }))
    return number
  }

  async list({ label, state, updatedSince }: Parameters<IssueTracker['list']>[0]): Promise<CurrentIssue[]> {
    return this.order(
      this.issues
        .filter((issue) => label.split(',').every((name) => issue.labels.includes(name)) && (state === 'all' || issue.state === 'open'))
        .filter(({ updatedAt }) => updatedSince === undefined || updatedAt >= updatedSince)
        .map((issue) => this.asListed(issue)),
    )
  }

  private asListed(issue: CurrentIssue): CurrentIssue {
    return this.listsWhoClosed ? issue : { ...issue, closedBy: null }
  }

  async issue(number: number): Promise<CurrentIssue | null> {
    return this.stored.get(number) ?? null
  }

  async listClosed(label: string, enough: (page: readonly CurrentIssue[]) => boolean): Promise<CurrentIssue[]> {
    const closed = this.issues
      .filter((issue) => issue.labels.includes(label) && issue.state !== 'open')
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    const read: CurrentIssue[] = []
    while (read.length < closed.length) {
      const page = closed.slice(read.length, read.length + this.pageSize)
      read.push(...page)
      this.closedPages++
      if (enough(page)) break
    }
    return this.order(read.map((issue) => this.asListed(issue)))
  }

  async canBeAssigned(login: string): Promise<boolean> {
    return this.assignable.has(login)
  }

  async canWrite(login: string): Promise<boolean> {
    return this.writers.has(login)
  }

  async linked(references: readonly { repository: string; number: number }[]): Promise<(LinkedIssue | null)[]> {
    return references.map(({ repository, number }) => {
      const title = this.linkedTitles.get(`${repository}#${number}`)
      return title === undefined ? null : { title, isOpen: !this.merged.has(`${repository}#${number}`) }
    })
  }

  async labels(): Promise<string[]> {
    return [...this.labelNames]
  }

  /** Makes a label, as the first run does before all else. */
  makeLabel(name: string): void {
    this.labelNames.add(name)
  }

  /** A person's deletion of a label, or their new name for it. */
  renameLabel(name: string, to: string | null): void {
    this.labelNames.delete(name)
    if (to !== null) this.labelNames.add(to)
    for (const issue of this.issues) {
      if (!issue.labels.includes(name)) continue
      const others = issue.labels.filter((label) => label !== name)
      this.stored.set(issue.number, { ...issue, labels: to === null ? others : [...others, to] })
    }
  }

  /** Counts writes from 0 again. */
  restart(): void {
    this.writeCount = 0
  }

  async createLabel({ name }: LabelDefinition): Promise<void> {
    await this.write(`label ${name}`, () => this.labelNames.add(name))
  }

  async create({ title, body, labels, assignees, milestone }: CreateIssue): Promise<CurrentIssue> {
    return this.write(`open ${title}`, () => this.get(this.open({ title, body, labels, assignees, milestone })))
  }

  async update(number: number, change: Omit<IssueChange, 'labels' | 'assignees'>): Promise<CurrentIssue> {
    return this.write(`update #${number} ${Object.keys(change).sort().join(' ')}`, () => {
      this.edit(number, change as Partial<CurrentIssue>, workflowBot)
      return this.get(number)
    })
  }

  async assignableProfiles(): Promise<readonly Profile[]> {
    return [...this.assignable].map((login) => ({ login, name: null }))
  }

  async titleBefore(): Promise<null> {
    return null
  }

  async addLabels(number: number, names: readonly string[]): Promise<void> {
    await this.write(`add labels to #${number}`, () => this.edit(number, { labels: [...this.get(number).labels, ...names] }))
  }

  async removeLabel(number: number, name: string): Promise<void> {
    await this.write(`remove a label of #${number}`, () =>
      this.edit(number, { labels: this.get(number).labels.filter((other) => other !== name) }),
    )
  }

  async addAssignees(number: number, logins: readonly string[]): Promise<void> {
    await this.write(`assign #${number}`, () => this.edit(number, { assignees: [...this.get(number).assignees, ...logins] }))
  }

  async removeAssignees(number: number, logins: readonly string[]): Promise<void> {
    await this.write(`unassign #${number}`, () =>
      this.edit(number, { assignees: this.get(number).assignees.filter((other) => !logins.includes(other)) }),
    )
  }

  private async write<T>(what: string, effect: () => T): Promise<T> {
    const { meanwhile } = this
    if (meanwhile && this.writeCount === meanwhile.write) {
      this.meanwhile = null
      await meanwhile.run()
    }
    const failure = this.failure(this.writeCount++)
    if (failure === 'before') throw new Error(`refused: ${what}`)
    this.writes.push(what)
    const result = effect()
    if (failure === 'after') throw new Error(`answer lost: ${what}`)
    return result
  }

  /** Lets days pass. */
  wait(days: number): void {
    this.ticks += days * 144
  }

  /** The time of the fake's next event; ten minutes pass with each. */
  tick(): string {
    this.ticks++
    return this.now
  }

  /** The time of its last event. */
  get now(): string {
    return new Date(Date.UTC(2026, 2, 5) + this.ticks * 600_000).toISOString()
  }
}
