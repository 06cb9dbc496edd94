import { passes } from '../../src/matching/match-items.js'
import { columns, effects, occurrenceEvents, type Effect, type OccurrenceEvent } from '../../src/matching/occurrence-events.js'

/** What the events of an occurrence are for people. */
const eventWords: Readonly<Record<OccurrenceEvent, string>> = {
  moved: 'moved, renamed, its meeting given another day',
  edited: 'text, owner or due day edited',
  back: 'unticked again, back after being gone',
  done: 'ticked, DONE, ticked in a review',
  cancelled: 'struck through, cancelled',
  gone: 'gone',
  repeated: 'new in another note of the series',
  'resolved anew': 'its owner stands for somebody else, or config or roster changed',
}

const effectWords: Readonly<Record<Effect, string>> = { follow: '–', report: 'report', update: 'update' }

/** The table of passes, in the order in which they run. */
export function passRows(): string[][] {
  return passes.map(({ name, accepts, result }, index) => [String(index + 1), `\`${name}\``, accepts, result])
}

/** The table of what each event does, by the state of the issue. */
export function effectRows(): string[][] {
  return occurrenceEvents.map((event) => [eventWords[event], ...columns.map((column) => effectWords[effects[event][column]])])
}

export const effectHeadings: readonly string[] = ['In the notes', ...columns]
