import { english } from './english.js'
import { french } from './french.js'
import { german } from './german.js'

/** Month names of further languages, January first; several forms of one month are separated by blanks. */
const furtherMonths: readonly string[] = [
  'enero gennaio janeiro januari',
  'febrero febbraio fevereiro februari',
  'marzo março maart',
  'aprile abril',
  'mayo maggio maio mei',
  'junio giugno junho juni',
  'julio luglio julho juli',
  'agosto augustus',
  'septiembre settembre setembro september',
  'octubre ottobre outubro oktober',
  'noviembre novembre novembro',
  'diciembre dicembre dezembro',
]

/** Every month name that comes along, whatever languages are read: to its number, 1 to 12. */
export const everyMonth: ReadonlyMap<string, number> = numbersOf([...furtherMonths, ...english.months, ...german.months, ...french.months])

/** Numbers, 1 to 12, of month names in lists of twelve; several forms of one month are separated by blanks. */
export function numbersOf(months: readonly string[]): Map<string, number> {
  return new Map(months.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, (index % 12) + 1])))
}
