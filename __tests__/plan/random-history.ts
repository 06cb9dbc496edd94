/** Histories of notes and of people's edits at random, with what must be true after each of them. */
import fc from 'fast-check'
import type { ItemState } from '../../src/model/item.js'
import type { Note } from '../../src/model/note.js'
import { aNote, type GivenItem } from './builders.js'

/** An item as its writer knows it, whatever its words and its place become. */
export interface Task {
  readonly uid: number
  kind: 'todo' | 'decision'
  text: string
  owners: string[]
  state: ItemState
  /** What happened to it since the last run that ended well; two changes at once are asked of no matching. */
  touched: boolean
  /** Unticked since the last run that ended well: where it has no issue, it is asked for now. */
  unticked: boolean
  /** How often it was ticked, struck or unticked. */
  states: number
  /** Written down again from another task: one issue may stand for both. */
  readonly copyOf: number | null
}

export interface Page {
  path: string
  date: string
  readonly series: string
  tasks: Task[]
  /** Its path or its date changed since the last run that ended well. */
  touched: boolean
}

/** One choice of a history; the numbers are taken modulo what there is. */
export interface Choice {
  readonly what: Change
  readonly a: number
  readonly b: number
}

export const changes = [
  'add note',
  'add note',
  'add item',
  'add item',
  'add item',
  'edit',
  'edit',
  'edit',
  'change owners',
  'reorder',
  'tick',
  'untick',
  'strike',
  'delete item',
  'put back',
  'rename',
  'rename folder',
  'move item',
  'copy note',
  'copy note',
  'late note',
  'overwrite',
  'delete note',
  'repeat item',
] as const
type Change = (typeof changes)[number]

export const aChoice: fc.Arbitrary<Choice> = fc.record({ what: fc.constantFrom(...changes), a: fc.nat(9999), b: fc.nat(9999) })

const words =
  'amber basket cellar dragon engine fabric garden hammer island jacket kettle ladder magnet needle orange pencil quiver ribbon saddle tunnel umbrella violin wagon yellow zipper anchor bridge candle desert eagle forest glacier harbor indigo jungle kitchen lantern meadow nickel oyster palace quartz rocket silver temple urchin valley walnut'.split(
    ' ',
  )
const ownerSets = [['RD'], ['AJ'], ['MS'], ['RD', 'AJ'], [], ['nobody known']]
const seriesNames = ['community', 'infra']

/** Text of a new item, not like any other. */
function sentence(seed: number, uid: number): string {
  const pick = (step: number) => words[(seed * 31 + uid * 17 + step * (7 + (uid % 11))) % words.length]
  const base = `${['Write', 'Send', 'Check', 'Order'][seed % 4]} the ${pick(0)} ${pick(1)} for ${pick(2)} and ${pick(3)} ${pick(4)}`
  if (seed % 7 === 0) return `${base} in https://github.com/acme/core/issues/${uid}`
  return seed % 5 === 0 ? `${base} before release ${uid}` : base
}

/** The notes of a repository while people write them. */
export class Desk {
  pages: Page[] = []
  /** Tasks that were or are written twice in one note: which issue is whose, nobody can tell. */
  readonly twins = new Set<number>()
  /** Tasks without an issue, for it was deleted or let go, or never opened: of two such equal items nobody can tell which has none. */
  readonly forsaken = new Set<number>()
  private readonly dropped: { task: Task; path: string }[] = []
  /** What went out of a note, for good, into another one or into other words, since the last run that ended well. */
  private vanished: Task[] = []
  private lastUid = 0
  private lastDay = 0

  get tasks(): Task[] {
    return this.pages.flatMap(({ tasks }) => tasks)
  }

  notes(): Note[] {
    return this.pages.map(({ path, date, tasks }) =>
      aNote(
        path,
        tasks.map(({ kind, text, owners, state }): GivenItem => ({ kind, text, owners, state, section: 'TODOs' })),
        { date },
      ),
    )
  }

  /** A run ended well: what happened before it is no longer a change. */
  dealtWith(): void {
    for (const page of this.pages) page.touched = false
    for (const task of this.tasks) Object.assign(task, { touched: false, unticked: false })
    for (const { task } of this.dropped) task.touched = false
    this.vanished = []
  }

  make({ what, a, b }: Choice): void {
    const page = this.pages[a % Math.max(1, this.pages.length)]
    const task = page?.tasks[b % Math.max(1, page.tasks.length)]
    switch (what) {
      case 'add note':
        return void this.addPage(seriesNames[a % 2] ?? '', this.nextDay(), 1 + (b % 4), a)
      case 'late note':
        return void this.addPage(
          seriesNames[a % 2] ?? '',
          `2025-${String(1 + (a % 12)).padStart(2, '0')}-${String(1 + (b % 28)).padStart(2, '0')}`,
          1 + (b % 3),
          b,
        )
      case 'add item':
        return void page?.tasks.splice(b % (page.tasks.length + 1), 0, this.newTask(a + b))
      case 'repeat item':
        if (
          !page ||
          !task ||
          task.touched ||
          task.state !== 'open' ||
          this.forsaken.has(task.uid) ||
          page.tasks.some((other) => other.touched && sameText(other, task))
        )
          return
        // One that goes elsewhere in the same push might have moved here, and one that was taken out might be back.
        if (
          this.dropped.some((other) => sameText(other.task, task)) ||
          this.vanished.some((other) => sameText(other, task) || this.twins.has(other.uid))
        )
          return
        // While one of two equal items is new, the others stay as they are, or nobody could tell which of them is new.
        for (const other of this.tasks) if (sameText(other, task)) other.touched = true
        page.tasks.push({ ...task, uid: ++this.lastUid, copyOf: null })
        this.twins.add(task.uid).add(this.lastUid)
        return
      case 'edit':
        if (!page || !task || task.touched) return
        if (this.isBesideChangedTwin(page, task)) return
        this.holdTwins(page, task)
        this.vanished.push({ ...task })
        Object.assign(task, { text: edited(task.text, a, b), touched: true })
        return
      case 'change owners':
        if (!page || !task || task.touched || task.kind !== 'todo') return
        this.holdTwins(page, task)
        Object.assign(task, { owners: ownerSets[(a + b) % ownerSets.length], touched: true })
        return
      case 'tick':
      case 'strike':
        // Which of two equal items is meant, nobody can tell.
        if (task && !page?.tasks.some((other) => other !== task && sameText(other, task)))
          Object.assign(task, { state: what === 'tick' ? 'done' : 'struck', states: task.states + 1, unticked: false })
        return
      case 'untick':
        if (!task || task.state === 'open' || this.isTwin(task)) return
        Object.assign(task, { state: 'open', states: task.states + 1, unticked: true })
        return
      case 'reorder':
        page?.tasks.reverse()
        return
      case 'delete item':
        // A note without items cannot be told from a new one where it is renamed.
        if (page && task && !task.touched && !page.touched && page.tasks.length > 1 && !this.isBesideChangedTwin(page, task))
          this.drop(page, task)
        return
      case 'put back': {
        const [found] = this.dropped.splice(a % Math.max(1, this.dropped.length), 1)
        // It might be an equal item that was edited or went elsewhere, or have moved to where an equal one stands.
        if (found && [...this.vanished, ...this.tasks].some((other) => other !== found.task && sameText(other, found.task))) return
        const home = this.pages.find(({ path }) => path === found?.path)
        if (found && home) home.tasks.push(Object.assign(found.task, { touched: true }))
        return
      }
      case 'rename':
        if (page)
          this.rename([page], (path) =>
            path.replace(/[^/]*$/, b % 2 === 0 ? `2026/${page.date}.md` : `${page.date}-${words[b % words.length]}.md`),
          )
        return
      case 'rename folder':
        return this.rename(
          this.pages.filter(({ series }) => series === page?.series),
          (path) => path.replace(/^\w+/, ['notes', 'archive', 'minutes'][b % 3] ?? ''),
        )
      case 'move item': {
        const target = this.pages[b % this.pages.length]
        if (!page || !task || !target || target === page || task.touched || page.touched || target.touched) return
        // Beside an equal item, or one that was equal, it might be that one.
        if (this.isBesideChangedTwin(page, task)) return
        if ([...target.tasks, ...this.vanished].some((other) => sameText(other, task))) return
        // Its series keeps the issue where it is written down there anew.
        if (target.series !== page.series && this.tasks.some((other) => other !== task && other.touched && sameText(other, task))) return
        page.tasks.splice(page.tasks.indexOf(task), 1)
        target.tasks.push(task)
        this.vanished.push(task)
        task.touched = true
        return
      }
      case 'copy note':
        if (page) this.copy(page, b)
        return
      case 'overwrite':
        if (!page || page.touched || page.tasks.length === 0 || page.tasks.some(({ touched }) => touched)) return
        this.vanished.push(...page.tasks)
        page.tasks = Array.from({ length: 1 + (b % 3) }, () => this.newTask(b))
        page.date = this.nextDay()
        page.touched = true
        return
      case 'delete note':
        if (!page || page.touched || page.tasks.some(({ touched }) => touched)) return
        // With a fresh copy of an item that has no issue, the note might have been renamed: then the copy has none either.
        if (
          page.tasks.some(
            (task) => this.forsaken.has(task.uid) && this.tasks.some((other) => other !== task && other.touched && sameText(other, task)),
          )
        )
          return
        this.vanished.push(...page.tasks)
        this.pages = this.pages.filter((other) => other !== page)
        return
    }
  }

  /** Of items that differ only in their owners one changes at a time: else each might have become the other, and none is taken. */
  private holdTwins(page: Page, task: Task): void {
    for (const other of page.tasks) if (sameText(other, task) && other.owners.join() !== task.owners.join()) other.touched = true
  }

  /** Of two that were equal and are still much alike, one changes at a time: else which was which is open, and said to be. */
  private isBesideChangedTwin(page: Page, task: Task): boolean {
    const changed = [...page.tasks.filter(({ touched }) => touched), ...this.vanished]
    return this.isTwin(task) && changed.some((other) => other.uid !== task.uid && this.isTwin(other))
  }

  /** Whether it is or was one of two equal items of a note. */
  private isTwin({ uid }: Task): boolean {
    return this.twins.has(uid)
  }

  private addPage(series: string, date: string, size: number, seed: number): void {
    const path = `notes/${series}/${date}.md`
    if (this.pages.some((page) => page.date === date || page.path === path)) return
    this.pages.push({
      path,
      date,
      series,
      tasks: Array.from({ length: size }, (_, index) => this.newTask(seed + index * 3)),
      touched: true,
    })
  }

  private newTask(seed: number): Task {
    const uid = ++this.lastUid
    const kind = seed % 6 === 1 ? 'decision' : 'todo'
    return {
      uid,
      kind,
      text: sentence(seed, uid),
      owners: kind === 'todo' ? (ownerSets[seed % ownerSets.length] ?? []) : [],
      state: 'open',
      touched: true,
      unticked: false,
      states: 0,
      copyOf: null,
    }
  }

  private copy(page: Page, b: number): void {
    const date = this.nextDay()
    const path = page.path.replace(/[^/]*$/, `${date}.md`)
    if (this.pages.some((other) => other.path === path) || page.tasks.some(({ touched }) => touched) || page.touched) return
    // Beside one that goes without an issue, its copy might be that one.
    if (page.tasks.some((task) => this.forsaken.has(task.uid) && this.vanished.some((other) => sameText(other, task)))) return
    const tasks = page.tasks.map((task) => ({ ...task, uid: ++this.lastUid, touched: true, copyOf: task.uid }))
    for (const { uid, copyOf } of tasks) if (this.twins.has(copyOf)) this.twins.add(uid)
    // Beside one that went into another series, its copy might be what is left of that one.
    const elsewhere = this.pages.filter(({ series }) => series !== page.series).flatMap((other) => other.tasks)
    if (page.tasks.some((task) => this.vanished.some((other) => sameText(other, task) && elsewhere.includes(other)))) return
    // While the copy is fresh, the text that it repeats stays.
    for (const task of page.tasks) task.touched = true
    this.pages.push({ path, date, series: page.series, tasks: [...tasks, ...(b % 2 === 0 ? [this.newTask(b)] : [])], touched: true })
  }

  private drop(page: Page, task: Task): void {
    page.tasks.splice(page.tasks.indexOf(task), 1)
    task.touched = true
    this.dropped.push({ task, path: page.path })
    this.vanished.push(task)
  }

  private rename(pages: readonly Page[], to: (path: string) => string): void {
    const paths = pages.map(({ path }) => to(path))
    if (pages.some(({ touched }) => touched) || new Set(paths).size < paths.length) return
    // A note of which less than half is as it was cannot be told from a new one.
    if (pages.some(({ tasks }) => tasks.filter(({ touched }) => !touched).length * 2 < tasks.length)) return
    if (this.pages.some((other) => !pages.includes(other) && paths.includes(other.path))) return
    pages.forEach((page, index) => {
      for (const entry of this.dropped) if (entry.path === page.path) Object.assign(entry, { path: paths[index] })
      Object.assign(page, { path: paths[index], touched: true })
    })
  }

  private nextDay(): string {
    return new Date(Date.UTC(2026, 0, 1 + ++this.lastDay)).toISOString().slice(0, 10)
  }
}

/** A text with a typo, a word more or another word. */
function edited(text: string, a: number, b: number): string {
  const parts = text.split(' ')
  const at = 2 + (b % (parts.length - 3))
  const word = parts[at] ?? ''
  if (/\d|http/.test(word)) return `${text} soon`
  if (a % 7 === 3 && !text.includes('http')) return `${text} with https://example.com/${b}`
  const by = [`${word.slice(0, 2)}${word.slice(1)}`, `${word} ${words[a % words.length]}`, words[a % words.length] ?? '']
  parts[at] = by[a % 3] ?? word
  return parts.join(' ')
}

function sameText(one: Task, other: Task): boolean {
  return one.text === other.text && one.kind === other.kind
}
