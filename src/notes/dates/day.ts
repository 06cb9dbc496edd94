/** The day as YYYY-MM-DD; null where the calendar has none such, or it is of no time in which notes are kept. */
export function dayOf(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const inRange = Number(year) >= 1970 && Number(year) < 2200
  return inRange && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null
}

/** Whether there is such a day: for filtering. */
export const isDay = (day: string | null): day is string => day !== null

/** The day so many days later, or earlier. Both are YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The last day of the month so many months after that of a day. */
export function lastOfMonth(day: string, months: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return new Date(Date.UTC(year, month + months, 0, 12)).toISOString().slice(0, 10)
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
}
