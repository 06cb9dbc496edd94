import { broadcasts } from '../notes/names/owner-names.js'
import { defaultReadingOptions } from '../notes/reading-options.js'

/** Names of groups in all languages that are read, in lower case. */
export const groupWords: ReadonlySet<string> = new Set([...defaultReadingOptions.words.flatMap(({ groups = [] }) => groups), ...broadcasts])

export const isGroupWord = (name: string): boolean => groupWords.has(name.toLowerCase())
