import { foldLetters } from '../../people/name-forms.js'
import { defaultReadingOptions } from '../reading-options.js'
import { broadcasts } from './owner-names.js'

const { words } = defaultReadingOptions
const names = [...words.flatMap(({ groups = [] }) => groups), ...broadcasts].map(foldLetters)
const everybody = new Set(words.flatMap(({ everybodyWords = [] }) => everybodyWords).map(foldLetters))

/** Names of groups in all languages that are read, folded, and those in which a longer one may end: "Design team", not "Tom Allen". */
export const groupWords: {
  readonly names: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
} = {
  names: new Set(names),
  endings: new Set(names.filter((name) => !everybody.has(name))),
  // What people hold, which is nobody's name: "Treasurer".
  offices: new Set(words.flatMap(({ roleWords = [] }) => roleWords).map(foldLetters)),
}
