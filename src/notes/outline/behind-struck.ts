import { readLeadingMarker } from '../markers/table.js'
import type { NameSense } from '../names/owner-names.js'
import { labels } from '../owners/labels.js'
import { Clause, firstToName } from '../owners/rule.js'
import { subject } from '../owners/subject.js'
import { isPlaceholder } from '../statements/placeholder.js'
import { stateOfPhrase } from '../statements/status.js'
import { firstWordOf, wordsOf } from '../text/phrases.js'
import { type BehindStruck, bracketed } from './struck.js'

/** Most words of a state: "no longer needed". */
const longestState = 3
/** What is looked at, in UTF-16 code units. */
const longestStart = 160

/** Tells what is said behind a struck text by the state or the verb that it begins with, or by whose task it is. */
export const readBehindStruck =
  (sense: NameSense): BehindStruck =>
  (text) => {
    const start = text.slice(0, longestStart).replace(/^[\s*_(–—-]*(?:(?:→|⇒|[-=]>)\s*)?/u, '')
    const state = stateAtStart(start, sense)
    if (state !== null) return state === 'done' ? 'done' : 'remark'
    const comment = bracketed(text)
    if (comment !== null) return isTaskInComment(comment, sense) ? 'task' : 'remark'
    if (sense.words.workVerbs.has(firstWordOf(start))) return 'task'
    const clause = new Clause(start, 'line')
    return firstToName(labels, clause, sense) || subject.read(clause, sense) ? 'task' : null
  }

/** "(Ann: buy soap)", "(Ann to buy soap)", "(TODO: buy soap)"; "(call went well)" begins like a task and is none. */
function isTaskInComment(comment: string, sense: NameSense): boolean {
  const marker = readLeadingMarker(comment, sense.words)
  if (marker) return !isPlaceholder(marker.rest, sense)
  return firstToName(labels, new Clause(comment, 'unsure'), sense) !== null || subject.read(new Clause(comment, 'line'), sense) !== null
}

function stateAtStart(text: string, { words }: NameSense): ReturnType<typeof stateOfPhrase> {
  const spoken = wordsOf(text)
  for (let length = Math.min(longestState, spoken.length); length > 0; length--) {
    const state = stateOfPhrase(spoken.slice(0, length).join(' '), words)
    // "open the door"
    if (state !== null) return length < spoken.length && words.workVerbs.has(spoken[0]!) ? null : state
  }
  return null
}
