import { list } from './word-list.js'

const pairs: readonly (readonly [office: string, spellings: string])[] = [
  ['chair', 'acting chair, in the chair, chair for today, chairing, presiding'],
  ['treasurer', 'treas, treas., hon treasurer, hon. treasurer, honorary treasurer, acting treasurer'],
  ['secretary', 'sec, sec., secy, secy., hon secretary, hon. secretary, hon sec, hon. sec., honorary secretary, acting secretary'],
  ['on-call', 'on call, oncall'],
  ['vorsitz', 'kommissarischer vorsitz'],
]

/** Other ways to write an office, by the way that the other lists know. */
export const officeSpellings: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([office, spellings]) => list(spellings).map((spelling): [string, string] => [spelling, office])),
)

/** Behind a name: that this person led the meeting. */
export const presidingPhrases: ReadonlySet<string> = new Set([
  ...list(
    'took the chair, was in the chair, is in the chair, in the chair, presided, presides, chaired, chaired the meeting, chairs the meeting',
  ),
  ...list(
    'leitete die sitzung, leitet die sitzung, führte den vorsitz, hatte den vorsitz, a présidé, a présidé la séance, préside la séance',
  ),
])

/** The office of whoever led the meeting. */
export const presidingOffice = 'chair'

/** Behind an office in front of who has it for that time: "On call this week: Ann". */
export const termPhrases: readonly string[] = list(
  'this week, this sprint, this month, today, for today, diese woche, heute, cette semaine, aujourd’hui',
)
