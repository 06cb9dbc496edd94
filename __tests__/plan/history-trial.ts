/** Plays random histories of notes, of people on GitHub, and of runs that are skipped, killed and repeated. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { textAround, blockOf } from '../../src/managed/body.js'
import type { CurrentIssue, IssueState, Occurrence } from '../../src/model/issue.js'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { identify } from '../../src/matching/identity.js'
import { issueTitle } from '../../src/desired/title.js'
import { anItem } from './builders.js'
import { Chain } from './chain.js'
import { Desk, type Page, type Task } from './random-history.js'
import { aHistory, type Deed, type Push } from './random-pushes.js'

/** What a person made of an issue, and this action must not unmake. */
interface Persons {
  title?: string
  around?: string
  inside?: string | null
  labels: Map<string, boolean>
  assignees: Map<string, boolean>
  milestone?: number
  state?: IssueState
  /** How often each task had changed its state when they reopened it; none that no run had noted: it may be ticked since. */
  reopenedAt?: ReadonlyMap<number, number>
  /** A run left it alone while it was closed: what changed in the notes by then is the person's to carry over. */
  leftAlone?: true
}

/** Plays a history and checks after each run. */
class HistoryTrial {
  readonly desk = new Desk()
  readonly chain = new Chain()
  /** Numbers of the issues that were opened for a task, by its uid. */
  private readonly opened = new Map<number, Set<number>>()
  private readonly persons = new Map<number, Persons>()
  /** Issues that are the action's no longer: let go or deleted. */
  private readonly lost = new Set<number>()
  /** Tasks that such an issue stood for when it went. */
  private readonly left = new Set<number>()
  /** Tasks that stood in the notes when a run ended well for the last time, and those that were not open when they were new. */
  private seen = new Set<number>()
  private readonly neverOpened = new Set<number>()

  async push({ choices, deeds, run }: Push): Promise<void> {
    choices.forEach((choice) => this.desk.make(choice))
    deeds.forEach(({ what, number }) => this.act(what, number))
    if (run.end === 'skipped') return
    if (run.end === 'killed')
      this.chain.tracker.failure = (write) => (write < run.write ? null : write === run.write ? run.effect : 'before')
    this.chain.tracker.restart()
    await this.run({ keepBase: run.end === 'killed' })
    this.chain.tracker.failure = () => null
    if (run.end === 'killed') return
    this.checkTasks()
    await this.checkRepeated()
    this.seen = new Set(this.desk.tasks.map(({ uid }) => uid))
    this.desk.dealtWith()
  }

  private async run(options: { keepBase: boolean }): Promise<void> {
    const before = new Map(this.chain.tracker.issues.map((issue) => [issue.number, issue]))
    const shared = this.standOpen()
    const { opened } = await this.chain.push(this.desk.notes(), options)
    this.checkPersons()
    this.checkClosed(before)
    for (const mine of this.persons.values()) if (mine.state !== undefined && mine.state !== 'open') mine.leftAlone = true
    for (const number of opened) this.attribute(number, shared)
  }

  /** The tasks whose issue takes the place of a copy: it is open, or this action closed it. */
  private standOpen(): Set<number> {
    const standing = this.chain.managed.filter(
      ({ issue, marker }) => issue.state === 'open' || marker.subject === 'decision' || issue.state === marker.applied.state,
    )
    // An issue belongs to one series; where one of its notes was renamed out of that, copies of this one are new.
    const occurrences = standing.flatMap(({ marker }) =>
      marker.occurrences.filter(({ gone, note }) => !gone && seriesOfPath(note) === marker.series),
    )
    return new Set(
      occurrences
        .map(({ note, key }) => this.at(note, key))
        .flatMap((equals) => (equals.length === 1 ? equals : []))
        .map(({ uid }) => uid),
    )
  }

  /** Finds the task for which an issue was opened; it must be a new one that has none yet. */
  private attribute(number: number, shared: ReadonlySet<number>): void {
    const marker = this.chain.managed.find(({ issue }) => issue.number === number)?.marker
    const standing = (marker?.occurrences ?? []).flatMap(({ note, key }) => this.at(note, key))
    const newborn = standing.filter(({ uid, unticked }) => !this.seen.has(uid) || unticked)
    expect(newborn, `#${number} ${this.chain.tracker.get(number).title} was opened for something that is not new`).not.toEqual([])
    // One that an unfinished run had opened and a person deleted is still new.
    const task = newborn.find(({ uid }) => [...(this.opened.get(uid) ?? [])].every((other) => this.lost.has(other)))
    expect(task, `#${number} ${this.chain.tracker.get(number).title} was opened a second time`).toBeDefined()
    const source = this.desk.pages.find(({ tasks }) => tasks.some(({ uid }) => uid === task?.copyOf && shared.has(uid)))
    const isShared = source !== undefined && seriesOfPath(source.path) === marker?.series
    expect(isShared, `#${number} ${this.chain.tracker.get(number).title} was opened, though it is a copy`).toBe(false)
    for (const each of standing)
      if (each === task || (each.copyOf !== null && !this.desk.twins.has(each.uid))) this.own(each.uid).add(number)
  }

  private own(uid: number): Set<number> {
    const numbers = this.opened.get(uid) ?? new Set()
    this.opened.set(uid, numbers)
    return numbers
  }

  /** The tasks with a key in a note. */
  private at(path: string, key: string): Task[] {
    const page = this.desk.pages.find((candidate) => candidate.path === path)
    return (page?.tasks ?? []).filter((task) => identify(anItem(task)).key === key)
  }

  /** After a run that ended well every open task that was new stands in an issue, and the issue says what the note says. */
  private checkTasks(): void {
    for (const task of this.desk.tasks) {
      if (task.unticked) this.neverOpened.delete(task.uid)
      else if (!this.seen.has(task.uid) && task.state !== 'open') this.neverOpened.add(task.uid)
    }
    for (const uid of this.neverOpened) this.desk.forsaken.add(uid)
    for (const page of this.desk.pages) {
      for (const task of page.tasks) {
        if (this.neverOpened.has(task.uid)) continue
        const issues = this.issuesAt(page, task)
        const equals = this.at(page.path, identify(anItem(task)).key).filter(({ uid }) => !this.neverOpened.has(uid))
        if (equals.length === 1) for (const { issue } of issues) this.own(task.uid).add(issue.number)
        if (this.isLost(task)) continue
        expect(issues.length, `“${task.text}” in ${page.path} has ${issues.length} issues`).toBe(
          equals.filter((equal) => !this.isLost(equal)).length,
        )
        for (const { issue, marker } of issues) {
          const isAlone = marker.occurrences.length === 1
          const { title, state, inside, leftAlone } = this.persons.get(issue.number) ?? {}
          const isOurs = issue.state === marker.applied.state && title === undefined && state === undefined && !leftAlone
          if (isAlone && isOurs) expect(issue.title).toBe(issueTitle(task.text))
          if (isAlone && state === undefined && !leftAlone && task.kind === 'todo' && equals.length === 1) {
            expect(issue.state, `“${task.text}” is ${task.state}`).toBe(
              { open: 'open', done: 'completed', struck: 'not_planned' }[task.state],
            )
          }
          const block = blockOf(issue.body) ?? ''
          if (isAlone && isOurs && inside === undefined) expect(block).not.toContain('no longer in the note')
        }
      }
    }
  }

  private isNoted(page: Page, task: Task): boolean {
    const isHere = ({ note, key, state }: Occurrence) => note === page.path && key === identify(anItem(task)).key && state === task.state
    return this.issuesAt(page, task).some(({ marker }) => marker.occurrences.some(isHere))
  }

  /** What a file had before another meeting's text was another meeting's. */
  private issuesAt({ path, date }: Page, task: Task) {
    const { key } = identify(anItem(task))
    const isThere = (at: Occurrence) => !at.gone && at.note === path && at.date === date && at.key === key
    return this.chain.managed.filter(({ marker }) => marker.occurrences.some(isThere))
  }

  /** Whether a task's issue was deleted or let go, also where it shared that of another task. */
  private isLost({ uid, copyOf }: Task): boolean {
    // What was left without one stays so until it has its own, also where the task that it repeats is opened anew elsewhere.
    if (this.left.has(uid) && [...(this.opened.get(uid) ?? [])].every((number) => this.lost.has(number))) return true
    const numbers = [uid, copyOf].map((id) => [...(this.opened.get(id ?? 0) ?? [])]).find(({ length }) => length > 0) ?? []
    return numbers.length > 0 && numbers.every((number) => this.lost.has(number))
  }

  private async checkRepeated(): Promise<void> {
    const writes = this.chain.tracker.writes.length
    await this.chain.push(this.desk.notes())
    expect(this.chain.tracker.writes.slice(writes), 'the same push once more').toEqual([])
  }

  private act(what: Deed, choice: number): void {
    const { tracker } = this.chain
    const issues = tracker.issues.filter(({ number }) => !this.lost.has(number))
    const issue = issues[choice % Math.max(1, issues.length)]
    if (!issue) return
    const { number } = issue
    const isTwins = [...this.desk.twins].some((uid) => this.opened.get(uid)?.has(number))
    const mine: Persons = this.persons.get(number) ?? { labels: new Map(), assignees: new Map() }
    this.persons.set(number, mine)
    switch (what) {
      case 'title':
        mine.title = `Mine ${choice}`
        return tracker.edit(number, { title: mine.title })
      case 'text around': {
        const body = `Before\r\n\r\n${issue.body.replace(/\r?\n/g, '\r\n')}\r\n\r\n- [x] behind ${choice}`
        mine.around = textAround(body)
        return tracker.edit(number, { body })
      }
      case 'text inside': {
        const body = issue.body.replace('\n>', `\n> said ${choice}:`)
        mine.inside = blockOf(body)
        return tracker.edit(number, { body })
      }
      case 'label added':
      case 'label removed': {
        const name = what === 'label added' ? `mine-${choice % 3}` : (issue.labels.find((label) => label !== 'meeting-notes') ?? '')
        // A label that follows the owner may be desired anew.
        if (name.includes('owner') || name === 'team-core') return
        mine.labels.set(name, what === 'label added')
        return tracker.edit(number, {
          labels: what === 'label added' ? [...new Set([...issue.labels, name])] : issue.labels.filter((label) => label !== name),
        })
      }
      case 'assignee added':
        mine.assignees.set('zoe', true)
        return tracker.edit(number, { assignees: [...new Set([...issue.assignees, 'zoe'])] })
      case 'assignee removed':
        mine.assignees.set('zoe', false)
        return tracker.edit(number, { assignees: issue.assignees.filter((login) => login !== 'zoe') })
      case 'milestone':
        mine.milestone = 1 + (choice % 5)
        return tracker.edit(number, { milestone: mine.milestone })
      case 'close':
        if (issue.state !== 'open') return
        mine.state = (['completed', 'not_planned', 'duplicate'] as const)[choice % 3] ?? 'completed'
        return tracker.edit(number, { state: mine.state })
      case 'reopen':
        if (issue.state === 'open') return
        mine.state = 'open'
        mine.reopenedAt = new Map(
          this.desk.pages.flatMap((page) =>
            page.tasks.filter((task) => this.isNoted(page, task)).map(({ uid, states }): [number, number] => [uid, states]),
          ),
        )
        // Who takes back a close has changed nothing.
        if (this.chain.managed.find((managed) => managed.issue.number === number)?.marker.applied.state === 'open') delete mine.state
        return tracker.edit(number, { state: 'open' })
      case 'let go':
        if (isTwins) return
        this.lose(number)
        return tracker.edit(number, { labels: issue.labels.filter((label) => label !== 'meeting-notes') })
      case 'delete':
        if (isTwins) return
        this.lose(number)
        return tracker.remove(number)
    }
  }

  /** The issue is the action's no longer. */
  private lose(number: number): void {
    this.lost.add(number)
    this.persons.delete(number)
    for (const { uid, copyOf } of this.desk.tasks)
      if ([uid, copyOf].some((id) => id !== null && this.opened.get(id)?.has(number))) {
        this.desk.forsaken.add(uid)
        this.left.add(uid)
      }
  }

  private checkPersons(): void {
    for (const [number, mine] of this.persons) {
      const issue = this.chain.tracker.get(number)
      if (mine.state === 'open' && issue.state !== 'open' && this.isTickedSince(number, mine)) delete mine.state
      const { title, around, inside, milestone, state } = mine
      const is = {
        title: issue.title,
        around: textAround(issue.body),
        inside: blockOf(issue.body),
        milestone: issue.milestone,
        state: issue.state,
      }
      const wants = { title, around, inside, milestone, state }
      for (const field of ['title', 'around', 'inside', 'milestone', 'state'] as const) {
        if (wants[field] !== undefined) expect(is[field], `a person's ${field} of #${number}`).toBe(wants[field])
      }
      for (const [name, has] of mine.labels) expect(issue.labels.includes(name), `a person's label ${name} of #${number}`).toBe(has)
      for (const [login, has] of mine.assignees) expect(issue.assignees.includes(login), `a person's assignee of #${number}`).toBe(has)
    }
  }

  /** Whether a task of an issue was ticked after a person reopened it: what the notes say then is news. */
  private isTickedSince(number: number, { reopenedAt }: Persons): boolean {
    const marker = this.chain.managed.find(({ issue }) => issue.number === number)?.marker
    const tasks = (marker?.occurrences ?? []).flatMap(({ note, key }) => this.at(note, key))
    return tasks.some(({ uid, state, states }) => state !== 'open' && states > (reopenedAt?.get(uid) ?? -1))
  }

  /** What a run closed was ticked or struck in a note, or is a decision. */
  private checkClosed(before: ReadonlyMap<number, CurrentIssue>): void {
    for (const { issue, marker } of this.chain.managed) {
      if (before.get(issue.number)?.state !== 'open' || issue.state === 'open' || marker.subject === 'decision') continue
      const states = marker.occurrences.flatMap(({ note, key }) => this.at(note, key)).map(({ state }) => state)
      expect(states, `#${issue.number} ${issue.title} was closed as ${issue.state}`).toContain(
        issue.state === 'completed' ? 'done' : 'struck',
      )
    }
  }
}

/** Nothing is opened twice, nothing is lost, nothing that a person did is undone, and a run twice writes nothing. */
export const historiesHold = fc.asyncProperty(aHistory, async (history) => {
  const trial = new HistoryTrial()
  for (const push of history) await trial.push(push)
})
