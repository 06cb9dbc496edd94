import { dutch } from './dutch.js'
import { english } from './english.js'
import { french } from './french.js'
import { german } from './german.js'
import { italian } from './italian.js'
import { portuguese } from './portuguese.js'
import { romanian } from './romanian.js'
import { spanish } from './spanish.js'

/** Every month name that comes along, whatever languages are read: to its number, 1 to 12. */
export const everyMonth: ReadonlyMap<string, number> = numbersOf(listsOfMonths())

/** The months written in full, the first name of each list. */
export const fullMonths: ReadonlySet<string> = new Set(listsOfMonths().map((names) => names.split(' ', 1)[0]!))

function listsOfMonths(): string[] {
  return [english, german, french, spanish, portuguese, italian, dutch, romanian].flatMap(({ months = [] }) => months)
}

/** Short forms of months that other words end names with: "roll-out", "data-set". */
export const monthsLikeWords: ReadonlySet<string> = new Set(['set', 'out', 'ago', 'mag', 'lug', 'gen'])

/** Numbers, 1 to 12, of month names in lists of twelve; several forms of one month are separated by blanks. */
export function numbersOf(months: readonly string[]): Map<string, number> {
  return new Map(months.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, (index % 12) + 1])))
}
