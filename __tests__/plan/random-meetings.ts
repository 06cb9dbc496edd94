/** Meetings as people write them down from week to week: lists that are copied, people who come and go, reviews, prunings. */
import fc from 'fast-check'
import type { ItemState } from '../../src/model/item.js'
import type { Note } from '../../src/model/note.js'
import type { Roster } from '../../src/model/person.js'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { aNote, aReport, roster } from './builders.js'

/** A sign of two people, which of them is told by who took part, beside people whom everything tells apart. */
export const peopleOfMeetings: Roster = {
  people: [{ login: 'clara', name: 'Clara Ojala', aliases: [] }, { login: 'cem', name: 'Cem Okay', aliases: [] }, ...roster.people],
  groups: roster.groups,
}
export const logins = peopleOfMeetings.people.map(({ login }) => login)

/** One line of a list; the text alone says which task it is. */
export interface Line {
  readonly text: string
  owners: readonly string[]
  state: ItemState
}

/** A line that looks back, written in a note as it is. */
interface Review {
  readonly text: string
  readonly owners: readonly string[]
  state: 'open' | 'done' | 'cancelled'
}

export interface Meeting {
  readonly path: string
  date: string
  readonly series: string
  participants: readonly string[]
  lines: Line[]
  reviews: Review[]
}

const habits = [
  'meet',
  'meet',
  'copy list',
  'copy list',
  'copy into another series',
  'write again',
  'write again by another sign',
  'write again by nobody',
  'edit owner',
  'correct attendance',
  'prune',
  'overwrite',
  'review',
  'review',
  'tick',
  'untick',
  'late note',
  'bind by number',
] as const

/** One choice of people; the numbers are taken modulo what there is. */
export interface Habit {
  readonly what: (typeof habits)[number]
  readonly a: number
  readonly b: number
}
export const aHabit: fc.Arbitrary<Habit> = fc.record({ what: fc.constantFrom(...habits), a: fc.nat(9999), b: fc.nat(9999) })

const series = ['board', 'camp']
const attendances = [['Clara Ojala'], ['Cem Okay'], ['Clara Ojala', 'Cem Okay'], ['Rosa Diaz', 'Mia Sorel'], []]
const signs = [['CO'], ['RD'], ['CO'], ['Rosa Diaz'], ['MS'], ['CO'], ['Clara Ojala'], [], ['CO', 'AJ'], ['somebody else']]
/** Other signs of the same people, wherever they are read. */
const synonyms: Readonly<Record<string, string>> = {
  RD: 'Rosa Diaz',
  'Rosa Diaz': '@rosa',
  MS: 'Mia Sorel',
  AJ: 'Anders',
  'Clara Ojala': '@clara',
}
const verbs = ['Paint', 'Carry', 'Count', 'Clean', 'Mend', 'Sell', 'Weigh', 'Label']
const things =
  'benches lanterns kettles ropes drums flags sails bricks crates ladders mirrors pillows ribbons saddles shovels spoons stamps tiles trunks violins wagons wheels whistles windows'.split(
    ' ',
  )

/** The notes of two recurring meetings while people write them. */
export class Minutes {
  meetings: Meeting[] = []
  /** Texts of tasks whose owner was edited, or whose number was named, since a run ended well. */
  readonly reowned = new Set<string>()
  /** Notes whose attendance was corrected since then. */
  readonly corrected = new Set<string>()
  /** As they were when a run ended well for the last time: a meeting whose note is deleted since took place all the same. */
  private dealt: Meeting[] = []
  private lastTask = 0

  /** @param numberOf the open issue of a text in a series, as people see it on GitHub */
  constructor(
    private readonly today: () => string,
    private readonly numberOf: (series: string, text: string) => number | null,
  ) {}

  notes(): Note[] {
    return this.meetings.map(noteOf)
  }

  /** @param isOpen whether every issue of a text, or of a note, is open and has what was edited while it was closed */
  dealtWith(isOpen: (textOrPath: string) => boolean): void {
    for (const changed of [this.reowned, this.corrected]) for (const what of changed) if (isOpen(what)) changed.delete(what)
    this.dealt = structuredClone(this.meetings)
  }

  /**
   * The meeting before one in its series.
   * @param elsewhere notes of which the series counts, too
   */
  before({ date, path }: Meeting, elsewhere: readonly string[] = []): Meeting | null {
    // The file that each meeting writes over is a series of its own.
    const all = new Set([path, ...elsewhere].map((note) => seriesOfPath(note)))
    const isBefore = (other: Meeting) => all.has(seriesOfPath(other.path)) && other.path !== path && other.date < date
    const deleted = this.dealt.filter((other) => !this.meetings.some((kept) => kept.path === other.path))
    const earlier = [...this.meetings, ...deleted].filter(isBefore)
    return earlier.toSorted((x, y) => (x.date + x.path < y.date + y.path ? 1 : -1))[0] ?? null
  }

  act({ what, a, b }: Habit): void {
    const meeting = this.meetings[a % Math.max(1, this.meetings.length)]
    const line = meeting?.lines[b % Math.max(1, meeting.lines.length)]
    const name = series[a % 2] ?? ''
    switch (what) {
      case 'meet':
        return void this.meet(name, this.today(), this.newLines(b), b)
      case 'late note':
        return void this.meet(name, `2026-02-${String(1 + (b % 28)).padStart(2, '0')}`, this.oldLine(name, a, b), a)
      case 'copy list':
        return void (meeting && this.meet(meeting.series, this.today(), [...copied(meeting.lines), ...this.newLines(a % 2)], b))
      case 'copy into another series':
        return void (meeting && this.meet(series[1 - series.indexOf(meeting.series)] ?? '', this.today(), copied(meeting.lines), b))
      case 'write again':
        return void this.meet(name, this.today(), this.oldLine(name, a, b), b)
      case 'write again by another sign':
        return void this.meet(
          name,
          this.today(),
          this.oldLine(name, a, b).map((again) => ({ ...again, owners: again.owners.map((sign) => synonyms[sign] ?? sign) })),
          b,
        )
      case 'write again by nobody':
        return void this.meet(
          name,
          this.today(),
          this.oldLine(name, a, b).map((again) => ({ ...again, owners: [] })),
          b,
        )
      case 'edit owner':
        if (!meeting || !line) return
        line.owners = signs[(a + b) % signs.length] ?? []
        // Whether a number at its end is that of its issue, its issue tells.
        return void this.reowned.add(line.text).add(bare(line.text))
      case 'correct attendance':
        if (!meeting) return
        meeting.participants = attendances[b % attendances.length] ?? []
        return void this.corrected.add(meeting.path)
      case 'prune':
        this.meetings = this.meetings.filter(
          (other) => other.series !== name || other.date >= (this.meetings[b % this.meetings.length]?.date ?? ''),
        )
        return
      case 'overwrite':
        return this.overwrite(name, a, b)
      case 'review': {
        const earlier = this.meetings.filter((other) => other.series === name)
        const looked = earlier[a % Math.max(1, earlier.length)]
        const states = ['open', 'done', 'cancelled'] as const
        const at = this.meet(name, this.today(), [], b)
        if (at && looked)
          at.reviews = looked.lines.map(({ text, owners }, index) => ({ text, owners, state: states[(b + index) % 3] ?? 'open' }))
        return
      }
      case 'tick':
      case 'untick':
        if (line) line.state = what === 'tick' ? 'done' : 'open'
        return
      case 'bind by number': {
        const [again] = this.oldLine(name, a, b)
        const number = again && this.numberOf(name, again.text)
        if (!again || number === null || number === undefined) return
        const at = this.meet(
          name,
          this.today(),
          [{ ...again, text: `${again.text} (#${number})`, owners: signs[b % signs.length] ?? [] }],
          b,
        )
        if (at) this.reowned.add(again.text)
        return
      }
    }
  }

  /** A meeting a day in a series. */
  private meet(name: string, date: string, lines: readonly Line[], seed: number): Meeting | null {
    const path = `notes/${name}/${date}.md`
    if (this.meetings.some((other) => other.path === path)) return null
    const made: Meeting = {
      path,
      date,
      series: name,
      participants: attendances[seed % attendances.length] ?? [],
      lines: [...lines],
      reviews: [],
    }
    this.meetings.push(made)
    return made
  }

  /** One file that each meeting writes over. */
  private overwrite(name: string, a: number, b: number): void {
    const path = `notes/${name}/next.md`
    this.meetings = this.meetings.filter((other) => other.path !== path)
    const lines = b % 3 === 0 ? [...this.oldLine(name, a, b), ...this.newLines(1)] : this.newLines(b)
    this.meetings.push({
      path,
      date: this.today(),
      series: name,
      participants: attendances[b % attendances.length] ?? [],
      lines,
      reviews: [],
    })
    for (const { text } of lines) this.reowned.add(text)
  }

  private newLines(seed: number): Line[] {
    return Array.from({ length: 1 + (seed % 3) }, (_, index) => {
      const task = ++this.lastTask
      const thing = (step: number) => things[(task * (step + 3) + step * 7) % things.length] ?? ''
      const text = `${verbs[task % verbs.length]} the ${thing(0)} and the ${thing(1)} behind the ${thing(2)} of ${things[task % things.length]}${Math.floor(task / things.length) || ''}`
      return { text, owners: signs[(seed + index) % signs.length] ?? [], state: 'open' as const }
    })
  }

  /** A line of an earlier meeting of the series, to be written down again. */
  private oldLine(name: string, a: number, b: number): Line[] {
    const lines = this.meetings.filter((other) => other.series === name).flatMap((other) => other.lines)
    const found = lines[(a * 7 + b) % Math.max(1, lines.length)]
    return found ? [{ ...found, text: bare(found.text), state: 'open' }] : []
  }
}

/** The note of a meeting. */
export function noteOf({ path, date, participants, lines, reviews }: Meeting): Note {
  return aNote(path, lines, {
    date,
    participants,
    reported: reviews.map(({ text, state, owners }, index) => ({ ...aReport(text, state, owners), line: 40 + index })),
  })
}

/** A text without the number of an issue behind it. */
export function bare(text: string): string {
  return text.replace(/ \(#\d+\)$/, '')
}

function copied(lines: readonly Line[]): Line[] {
  return lines.filter(({ state }) => state === 'open').map((line) => ({ ...line, text: bare(line.text) }))
}
