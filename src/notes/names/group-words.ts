import { foldLetters } from '../../people/name-forms.js'
import { defaultReadingOptions } from '../reading-options.js'
import { broadcasts } from './owner-names.js'

/** Names of groups in all languages that are read, folded. */
export const groupWords: ReadonlySet<string> = new Set(
  [...defaultReadingOptions.words.flatMap(({ groups = [] }) => groups), ...broadcasts].map(foldLetters),
)
