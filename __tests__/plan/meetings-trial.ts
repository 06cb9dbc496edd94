/** Plays random weeks of two recurring meetings: whose tasks they are, which are opened, and what people closed. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { identify } from '../../src/matching/identity.js'
import type { Config } from '../../src/model/config.js'
import { peopleOf, sameNames } from '../../src/matching/people.js'
import type { Diagnostic } from '../../src/model/diagnostics.js'
import type { CurrentIssue, ManagedIssue } from '../../src/model/issue.js'
import type { Item } from '../../src/model/item.js'
import type { Note } from '../../src/model/note.js'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { noteResolver } from '../../src/people/resolve-notes.js'
import { Chain, type Pushed } from './chain.js'
import { hadItem, isOwnerBehind, mayBeOf, mayBeSame, originOf, ownedBy, reasonOf, type Owned, type Reason } from './managed-issues.js'
import { aHabit, bare, logins, Minutes, noteOf, peopleOfMeetings } from './random-meetings.js'

const aDeed = fc.record({ what: fc.constantFrom('close', 'close', 'close', 'close', 'reopen', 'damage the marker'), number: fc.nat(9999) })
const aWeek = fc.record({
  habits: fc.array(aHabit, { minLength: 1, maxLength: 3 }),
  deeds: fc.array(aDeed, { maxLength: 2 }),
  run: fc.oneof(
    { weight: 6, arbitrary: fc.constant('well' as const) },
    { weight: 1, arbitrary: fc.constant('skipped' as const) },
    { weight: 1, arbitrary: fc.nat(6) },
  ),
})
export type Week = typeof aWeek extends fc.Arbitrary<infer T> ? T : never
/** Two months of meetings at most. */
export const someWeeks = fc.array(aWeek, { minLength: 1, maxLength: 8 })
const resolve = noteResolver(peopleOfMeetings)

/** An item as a note has it now. */
interface Line {
  readonly note: Note
  readonly item: Item
  /** With the number at its end, and without: which of the two its issue keeps depends on whether the number is the issue's. */
  readonly keys: readonly string[]
  /** The same where it is the same task in the same meeting. */
  readonly at: string
}

class MeetingsTrial {
  readonly chain: Chain
  readonly minutes = new Minutes(
    () => this.chain.tracker.now.slice(0, 10),
    (series, text) =>
      this.chain.managed.find(({ issue, marker }) => issue.title === text && issue.state === 'open' && marker.series === `notes/${series}`)
        ?.issue.number ?? null,
  )
  readonly reasons = new Map<Reason, number>()
  /** Numbers of the issues that a person closed last. */
  private readonly closedByPerson = new Set<number>()
  private weeks = 0
  /** Keys of the lines that stood in each note when a run ended well. */
  private seen = new Set<string>()
  /** The same with all that may change of a line; empty where a later run has died, for what that noted may be news again. */
  private dealtWith = new Set<string>()

  constructor(config: Partial<Config> = {}) {
    this.chain = new Chain(config).people(peopleOfMeetings)
    this.chain.tracker.assignable = new Set(logins)
  }

  async week({ habits, deeds, run }: Week): Promise<void> {
    this.chain.tracker.wait(7)
    habits.forEach((habit) => this.minutes.act(habit))
    deeds.forEach((deed) => this.do(deed))
    if (run === 'skipped') return
    const { tracker } = this.chain
    await this.checkOrder()
    if (run !== 'well') {
      tracker.restart()
      tracker.failure = (write) => (write < run ? null : 'before')
    }
    const before = this.chain.managed
    const pushed = await this.chain.push(this.minutes.notes(), { keepBase: run !== 'well' })
    tracker.failure = () => null
    this.checkAssignees(before)
    this.checkClosed(before)
    this.checkOpened(before, pushed)
    this.checkUnchanged(pushed)
    if (run !== 'well') return this.dealtWith.clear()
    this.checkItems(before, pushed)
    const writes = tracker.writes.length
    await this.chain.push(this.minutes.notes())
    expect(tracker.writes.slice(writes), 'the same push once more').toEqual([])
    this.seen = new Set(this.lines().map(({ at }) => at))
    this.dealtWith = new Set(this.lines().map(wholeLine))
    const behind = this.chain.managed.filter((managed) => managed.issue.state !== 'open' || isOwnerBehind(managed))
    const ofBehind = new Set(behind.flatMap(({ issue, marker }) => [issue.title, ...marker.occurrences.map(({ note }) => note)]))
    this.minutes.dealtWith((textOrPath) => !ofBehind.has(textOrPath))
  }

  private lines(): Line[] {
    return this.minutes
      .notes()
      .map((note) => resolve(note))
      .flatMap((note) =>
        note.items.map((item) => {
          const keys = [item.text, bare(item.text)].map((text) => identify({ ...item, text }).key)
          return {
            note,
            item,
            keys,
            at: `${note.path} ${note.date} ${bare(item.text)} ${item.owners.map(({ written }) => written).join()}`,
          }
        }),
      )
  }

  /** The lines whose issue it is. */
  private linesOf({ marker }: ManagedIssue): Line[] {
    return this.lines().filter(({ note, keys }) =>
      marker.occurrences.some((occurrence) => !occurrence.gone && occurrence.note === note.path && keys.includes(occurrence.key)),
    )
  }

  private do({ what, number: choice }: { what: string; number: number }): void {
    const issues = this.chain.managed.filter(({ issue }) => (issue.state === 'open') === (what !== 'reopen'))
    const issue = issues[choice % Math.max(1, issues.length)]?.issue
    if (!issue) return
    if (what === 'damage the marker') return this.chain.tracker.edit(issue.number, { body: issue.body.slice(0, -9) })
    if (what === 'close') this.closedByPerson.add(issue.number)
    else this.closedByPerson.delete(issue.number)
    this.chain.tracker.edit(issue.number, { state: what === 'close' ? (choice % 2 === 0 ? 'completed' : 'not_planned') : 'open' })
  }

  private isPersons({ issue }: ManagedIssue): boolean {
    return this.closedByPerson.has(issue.number)
  }

  /** GitHub promises no order of a listing. */
  private async checkOrder(): Promise<void> {
    const { tracker } = this.chain
    const notes = this.minutes.notes()
    const plan = async (order: (issues: CurrentIssue[]) => CurrentIssue[]) => {
      tracker.order = order
      const { operations, diagnostics } = await this.chain.plan(notes)
      tracker.order = (issues) => issues
      return { operations, diagnostics }
    }
    const orders = [
      (issues: CurrentIssue[]) => issues.toReversed(),
      (issues: CurrentIssue[]) => issues.toSorted((x, y) => ((x.number * 7) % 11) - ((y.number * 7) % 11)),
    ]
    // One after the other, for each costs a run.
    const order = orders[this.weeks++ % orders.length]!
    expect(await plan(order), 'listed in another order').toEqual(await plan((issues) => issues))
  }

  /** Whose a task is changes only where somebody said so. */
  private checkAssignees(before: readonly ManagedIssue[]): void {
    for (const { issue, marker } of before) {
      const { assignees, title } = this.chain.tracker.get(issue.number)
      const giver = marker.occurrences.find(({ givesOwner }) => givesOwner)
      const { reowned, corrected } = this.minutes
      if (assignees.join() === issue.assignees.join() || reowned.has(title) || (giver && corrected.has(giver.note))) continue
      expect(giver?.owners ?? [], `#${issue.number} ${title} went from ${issue.assignees.join()} to ${assignees.join()}`).toEqual([])
    }
  }

  /** Of a line that nobody touched nothing is said to have been edited. */
  private checkUnchanged({ plan }: Pushed): void {
    const told = new Set(plan.diagnostics.flatMap(({ code, path, line }) => (code === 'closed-by-a-person' ? [`${path} ${line}`] : [])))
    for (const line of this.lines())
      if (this.dealtWith.has(wholeLine(line)))
        expect(told.has(`${line.note.path} ${line.item.line}`), `“${line.item.text}” in ${line.note.path} is said to be edited`).toBe(false)
  }

  /** What a person closed stays closed. */
  private checkClosed(before: readonly ManagedIssue[]): void {
    for (const managed of before)
      if (this.isPersons(managed))
        expect(this.chain.tracker.get(managed.issue.number).state, `#${managed.issue.number}, closed by a person`).toBe(managed.issue.state)
  }

  /** An issue is opened for a task that has none, or that is asked for anew after a person closed it. */
  private checkOpened(before: readonly ManagedIssue[], { opened, plan }: Pushed): void {
    const now = this.chain.managed
    const says = new Set(plan.diagnostics.flatMap(({ code, path, line }) => (code === 'may-repeat' ? [`${path} ${line}`] : [])))
    for (const number of opened) {
      const mine = now.find(({ issue }) => issue.number === number)
      if (!mine) throw new Error(`#${number} is not managed.`)
      const what = `#${number} ${mine.issue.title} in ${mine.marker.series}`
      const others = [...before, ...now.filter((other) => opened.includes(other.issue.number) && other.issue.number < number)].filter(
        (other) => other.issue.title === mine.issue.title && other.marker.series === mine.marker.series,
      )
      const carried = others.filter((other) => !this.isPersons(other))
      // Whose they are now: an owner may have been edited in the same push.
      const owned = (other: ManagedIssue) => now.find(({ issue }) => issue.number === other.issue.number) ?? other
      for (const other of carried) expect(mayBeSame(mine, owned(other)), `${what} is the task of #${other.issue.number}`).toBe(false)
      const closed = others.filter((other) => this.isPersons(other) && mayBeSame(mine, owned(other)))
      if (closed.length > 0 && carried.length === 0) expect(this.isAskedAnew(mine, closed), `${what} was closed by a person`).toBe(true)
      // Of two that are opened at once, one may repeat the other.
      const atOnce = others.filter((other) => opened.includes(other.issue.number))
      const isSaid = mine.marker.earlier !== undefined || [mine, ...atOnce].some((one) => says.has(originOf(one)))
      if (others.length > 0) expect(isSaid, `${what} may repeat #${others[0]?.issue.number}, and nothing says so`).toBe(true)
    }
  }

  /** Whether a meeting of an issue is after a close, and the meeting before it did not have the task. */
  private isAskedAnew({ issue, marker }: ManagedIssue, closed: readonly ManagedIssue[]): boolean {
    return marker.occurrences.some((at) => closed.some((other) => this.asksAnew(at.note, issue.title, at, other) !== false))
  }

  /**
   * Null where the meeting before only looked back at it, or had it as done: a list that is copied from there, or a task that recurs. A run
   * reads neither that note again nor an issue for what was done when it was new. The same where it was somebody else's there.
   * @param mine whose it is
   */
  private asksAnew(path: string, title: string, mine: Owned, { issue: { closedAt }, marker }: ManagedIssue): boolean | null {
    const meeting = this.minutes.meetings.find((other) => other.path === path)
    if (!meeting || meeting.date <= (closedAt ?? '').slice(0, 10)) return false
    // One that moved from this series into another one is known in both.
    const isMoved = (marker.movedFrom ?? []).some((from) => seriesOfPath(from) === seriesOfPath(path))
    const elsewhere = isMoved ? marker.occurrences.map(({ note }) => note) : []
    const before = this.minutes.before(meeting, elsewhere)
    const had = before ? resolve(noteOf(before)).items.filter(({ text }) => bare(text) === title) : []
    if (had.some((item) => item.state === 'open' && mayBeOf(item, mine))) return false
    const reviews = before?.reviews ?? []
    return had.length > 0 || reviews.some(({ text }) => bare(text) === title) ? null : true
  }

  /** Whether an issue may have an item of these owners: somebody in common, the same names, or a change of owners that it takes over. */
  private mayHave({ marker }: ManagedIssue, before: ManagedIssue | undefined, item: Item, path: string): boolean {
    const giver = marker.occurrences.find(({ givesOwner }) => givesOwner)
    const [mine, theirs] = [peopleOf(item), giver?.people ?? []]
    if (mine.length === 0 || theirs.length === 0 || mine.some((person) => theirs.includes(person))) return true
    // Also where it was before it moved here.
    const known = [...marker.occurrences.filter(({ note }) => note !== path), ...(before?.marker.occurrences ?? [])]
    const names = item.owners.map(({ written }) => written)
    if (known.some(({ owners }) => sameNames(owners, names))) return true
    const { reowned, corrected } = this.minutes
    return (
      reowned.has(item.text) || reowned.has(bare(item.text)) || corrected.has(path) || (giver !== undefined && corrected.has(giver.note))
    )
  }

  /** An item that is new in its note has one open issue, or a reason that docs/design.md lists. */
  private checkItems(before: readonly ManagedIssue[], { plan }: Pushed): void {
    for (const { note, item, keys, at } of this.lines()) {
      if (this.seen.has(at)) continue
      const isOf = ({ marker }: ManagedIssue) =>
        marker.occurrences.some((occurrence) => !occurrence.gone && occurrence.note === note.path && keys.includes(occurrence.key))
      const issues = this.chain.managed.filter(isOf)
      const wasClosed = before.some((managed) => this.isPersons(managed) && issues.some((now) => hadItem(managed, now, note.path, keys)))
      // That a person closed an issue is said once, at one of its lines.
      const places = issues[0] ? this.linesOf(issues[0]) : []
      const isAt = (lines: readonly Pick<Line, 'note' | 'item'>[], { path, line }: Diagnostic) =>
        lines.some((other) => path === other.note.path && line === other.item.line)
      const said = plan.diagnostics
        .filter(
          (diagnostic) => isAt([{ note, item }], diagnostic) || (diagnostic.code === 'closed-by-a-person' && isAt(places, diagnostic)),
        )
        .map(({ code }) => code)
      // One issue for several meetings is deferred with the latest.
      const isDeferred = plan.deferredNotes.some(({ path }) =>
        this.lines().some((other) => other.note.path === path && other.keys.some((key) => keys.includes(key))),
      )
      const reason = wasClosed ? 'a person closed its issue' : reasonOf(item, issues[0] ?? null, isDeferred ? [...said, 'deferred'] : said)
      const what = `“${item.text}” in ${note.path}: ${issues.map(({ issue }) => `#${issue.number} ${issue.state}`).join()}, ${said.join()}`
      expect(issues.length, what).toBeLessThanOrEqual(1)
      expect(reason, what).not.toBeNull()
      const [only] = issues
      const was = before.find(({ issue }) => issue.number === only?.issue.number)
      if (only) expect(this.mayHave(only, was, item, note.path), `${what} is somebody else’s`).toBe(true)
      if (only && reason === 'closed-before')
        expect(this.asksAnew(note.path, bare(item.text), ownedBy(item), only), `${what} is asked for anew`).not.toBe(true)
      if (reason) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
    }
  }
}

function wholeLine({ note, item, at }: Line): string {
  return [at, item.text, item.state, note.participants.join()].join('\n')
}

/** What became of the new items of all histories of this process. */
export const reasonsPlayed = new Map<Reason, number>()

/** A task keeps its person and its issue, what people closed stays closed, and no order of the listing matters. */
export const meetingsHold = fc.asyncProperty(someWeeks, async (weeks) => {
  const { reasons } = await playWeeks(weeks)
  for (const [reason, count] of reasons) reasonsPlayed.set(reason, (reasonsPlayed.get(reason) ?? 0) + count)
})

/** Plays weeks, and checks after each. */
export async function playWeeks(weeks: readonly Week[], config: Partial<Config> = {}): Promise<MeetingsTrial> {
  const trial = new MeetingsTrial(config)
  for (const week of weeks) await trial.week(week)
  return trial
}
