import type { Vocabulary } from '../../languages/vocabulary.js'
import { readLeadingMarker } from '../../markers/table.js'
import { behindArrow } from '../../statements/behind-arrow.js'

/** What somebody is to do is not voted on: "TODO: call the bank", "→ Ann: the lamps". */
export const isTask = (text: string, words: Vocabulary): boolean =>
  behindArrow(text) !== null || readLeadingMarker(text, words)?.kind === 'todo'
