/** Plays random weeks of two recurring meetings: whose tasks they are, which are opened, and what people closed. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { standingOf } from '../../src/managed/standing.js'
import { identify } from '../../src/matching/identity.js'
import type { CurrentIssue, ManagedIssue } from '../../src/model/issue.js'
import type { Item } from '../../src/model/item.js'
import type { Note } from '../../src/model/note.js'
import { noteResolver } from '../../src/people/resolve-notes.js'
import { Chain, type Pushed } from './chain.js'
import { aHabit, bare, logins, Minutes, peopleOfMeetings } from './random-meetings.js'

const aDeed = fc.record({ what: fc.constantFrom('close', 'close', 'close', 'reopen'), number: fc.nat(9999) })
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
const resolve = noteResolver(peopleOfMeetings)

/** Why an item that is new in its note has no issue that is open. */
type Reason = 'its issue is open' | 'closed-before' | 'done-already' | 'no-issue-known'

class MeetingsTrial {
  readonly chain = new Chain().people(peopleOfMeetings)
  readonly minutes = new Minutes(
    () => this.chain.tracker.now.slice(0, 10),
    (series, text) =>
      this.chain.managed.find(({ issue, marker }) => issue.title === text && issue.state === 'open' && marker.series === `notes/${series}`)
        ?.issue.number ?? null,
  )
  readonly reasons = new Map<Reason, number>()
  /** Keys of the lines that stood in each note when a run ended well. */
  private seen = new Set<string>()

  constructor() {
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
    if (run !== 'well') return
    this.checkItems(pushed)
    const writes = tracker.writes.length
    await this.chain.push(this.minutes.notes())
    expect(tracker.writes.slice(writes), 'the same push once more').toEqual([])
    this.seen = new Set(this.lines().map(({ at }) => at))
    this.minutes.dealtWith((text) => this.chain.tracker.issues.every(({ title, state }) => title !== text || state === 'open'))
  }

  private lines(): { note: Note; item: Item; at: string; key: string }[] {
    return this.minutes
      .notes()
      .map((note) => resolve(note))
      .flatMap((note) =>
        note.items.map((item) => {
          const { key } = identify(item)
          return { note, item, key, at: `${note.path} ${note.date} ${bare(item.text)} ${item.owners.map(({ written }) => written).join()}` }
        }),
      )
  }

  private do({ what, number: choice }: { what: string; number: number }): void {
    const issues = this.chain.managed.filter(({ issue }) => (issue.state === 'open') === (what === 'close'))
    const issue = issues[choice % Math.max(1, issues.length)]?.issue
    if (!issue) return
    this.chain.tracker.edit(issue.number, { state: what === 'close' ? (choice % 2 === 0 ? 'completed' : 'not_planned') : 'open' })
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
    const shuffled = (issues: CurrentIssue[]) => issues.toSorted((x, y) => ((x.number * 7) % 11) - ((y.number * 7) % 11))
    const expected = await plan((issues) => issues)
    expect(await plan((issues) => issues.toReversed()), 'listed the other way').toEqual(expected)
    expect(await plan(shuffled), 'listed in any order').toEqual(expected)
  }

  /** Whose a task is changes only where somebody said so. */
  private checkAssignees(before: readonly ManagedIssue[]): void {
    for (const { issue, marker } of before) {
      const { assignees, title } = this.chain.tracker.get(issue.number)
      if (assignees.join() === issue.assignees.join() || this.minutes.reowned.has(title)) continue
      const owners = marker.occurrences.find(({ givesOwner }) => givesOwner)?.owners ?? []
      expect(owners, `#${issue.number} ${title} went from ${issue.assignees.join()} to ${assignees.join()}`).toEqual([])
    }
  }

  /** What a person closed stays closed. */
  private checkClosed(before: readonly ManagedIssue[]): void {
    for (const managed of before)
      if (standingOf(managed) === 'closed-by-person')
        expect(this.chain.tracker.get(managed.issue.number).state, `#${managed.issue.number}, closed by a person`).toBe(managed.issue.state)
  }

  /** An issue is opened for a task that has none, or that is asked for anew after a person closed it. */
  private checkOpened(before: readonly ManagedIssue[], { opened }: Pushed): void {
    const now = this.chain.managed
    for (const number of opened) {
      const mine = now.find(({ issue }) => issue.number === number)
      if (!mine) throw new Error(`#${number} is not managed.`)
      const what = `#${number} ${mine.issue.title} in ${mine.marker.series}`
      const others = [...before, ...now.filter((other) => opened.includes(other.issue.number) && other.issue.number < number)].filter(
        (other) => other.issue.title === mine.issue.title && other.marker.series === mine.marker.series,
      )
      const carried = others.filter((other) => standingOf(other) !== 'closed-by-person')
      // Whose they are now: an owner may have been edited in the same push.
      const owned = (other: ManagedIssue) => now.find(({ issue }) => issue.number === other.issue.number) ?? other
      for (const other of carried) expect(mayBeSame(mine, owned(other)), `${what} is the task of #${other.issue.number}`).toBe(false)
      const closed = others.filter((other) => standingOf(other) === 'closed-by-person' && mayBeSame(mine, other))
      if (closed.length > 0 && carried.length === 0) expect(this.isAskedAnew(mine, closed), `${what} was closed by a person`).toBe(true)
    }
  }

  private isAskedAnew({ issue, marker }: ManagedIssue, closed: readonly ManagedIssue[]): boolean {
    return marker.occurrences.some(({ note }) => {
      const meeting = this.minutes.meetings.find(({ path }) => path === note)
      if (!meeting) return false
      const earlier = this.minutes.before(meeting)
      const hadIt = earlier?.lines.some(({ text }) => bare(text) === issue.title) ?? false
      return !hadIt && closed.some((other) => meeting.date > (other.issue.closedAt ?? '').slice(0, 10))
    })
  }

  /** An item that is new in its note has one open issue, or a reason that design.md lists. */
  private checkItems({ plan }: Pushed): void {
    for (const { note, item, key, at } of this.lines()) {
      if (this.seen.has(at)) continue
      const standing = this.chain.managed.filter(({ marker }) =>
        marker.occurrences.some((occurrence) => !occurrence.gone && occurrence.note === note.path && occurrence.key === key),
      )
      const said = plan.diagnostics.find(
        ({ path, line, code }) => path === note.path && line === item.line && code !== 'unknown-owner',
      )?.code
      const what = `“${item.text}” in ${note.path}: ${standing.map(({ issue }) => `#${issue.number} ${issue.state}`).join()}, ${said}`
      expect(standing.length, what).toBeLessThanOrEqual(1)
      const [only] = standing
      const reason: Reason | null =
        only?.issue.state === 'open' || (only && item.state !== 'open')
          ? 'its issue is open'
          : said === 'closed-before' || said === 'done-already' || said === 'no-issue-known'
            ? said
            : null
      const isDone = only?.marker.occurrences.some(({ state }) => state !== 'open') ?? false
      if (only && reason === null) expect(isDone || standingOf(only) === 'closed-by-person', what).toBe(true)
      else expect(reason, what).not.toBeNull()
      if (reason) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
    }
  }
}

/** Whether nothing is against two issues of equal text being one task. */
function mayBeSame(one: ManagedIssue, other: ManagedIssue): boolean {
  const [mine, theirs] = [one, other].map(({ marker }) => marker.occurrences.find(({ givesOwner }) => givesOwner)?.people ?? []) as [
    readonly string[],
    readonly string[],
  ]
  return mine.length === 0 || theirs.length === 0 || mine.some((person) => theirs.includes(person))
}

/** A task keeps its person and its issue, what people closed stays closed, and no order of the listing matters. */
export const meetingsHold = fc.asyncProperty(fc.array(aWeek, { minLength: 1, maxLength: 8 }), async (weeks) => {
  await playWeeks(weeks)
})

/** Plays weeks, and checks after each. */
export async function playWeeks(weeks: readonly Week[]): Promise<MeetingsTrial> {
  const trial = new MeetingsTrial()
  for (const week of weeks) await trial.week(week)
  return trial
}
