import type { Occurrence } from '../model/issue.js'

type Dated = Pick<Occurrence, 'date' | 'due' | 'gone' | 'reported'>

/**
 * The day by which an issue is to be done: that of its item, or the one to which a later meeting that looked back put it off.
 * @param item due day of the item that gives the text, and the day of its meeting
 */
export function dueDay(item: Pick<Dated, 'date' | 'due'>, occurrences: readonly Dated[]): string | null {
  const putOff = latest(occurrences.filter(({ reported, gone, due }) => reported === true && !gone && due))
  return (putOff && (putOff.date ?? '') > (item.date ?? '') ? putOff.due : item.due) ?? null
}

/** The same where no item says anew what the issue shows; undefined where no meeting has put it off, so that the day stays. */
export function dueDayOfOccurrences(occurrences: readonly Dated[]): string | null | undefined {
  if (!occurrences.some(({ reported, due }) => reported === true && due)) return undefined
  return dueDay(latest(occurrences.filter(({ reported, gone }) => reported !== true && !gone)) ?? { date: null }, occurrences)
}

const latest = (occurrences: readonly Dated[]): Dated | null =>
  occurrences.reduce<Dated | null>((last, other) => ((other.date ?? '') >= (last?.date ?? '') ? other : last), null)
