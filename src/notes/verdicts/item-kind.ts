import type { ItemKind } from '../../model/item.js'
import type { Marker } from '../markers/marker.js'
import { findPhrase, firstWordOf, wordsOf } from '../text/phrases.js'
import type { SectionKind } from '../outline/sections.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** What is known of a line when its kind is decided. */
export interface LineSigns {
  readonly text: string
  readonly marker: Marker | null
  readonly hasOwner: boolean
  readonly section: SectionKind
  /** True for list items, rows and lines with a label; a free paragraph needs more to be an item. */
  readonly listed: boolean
  /** True for list items with a checkbox. */
  readonly ticked: boolean
}

/** Kind of an item in an announced section or behind a marker; null for a remark. */
export function decideKind(signs: LineSigns, words: Vocabulary): ItemKind | null {
  const { text, marker, hasOwner, section, listed, ticked } = signs
  if (marker) return kindOfMarked(marker, hasOwner)
  if (hasOwner) return 'todo'
  if (section === 'decisions') return 'decision'

  const first = firstWordOf(text)
  // "Moving a buoy will need two boats": the gerund is what the sentence is about.
  const isSubject = section === 'both' && !words.workVerbs.has(first) && findPhrase(text.toLowerCase(), words.futureWords) !== null
  const asksForWork =
    (isWorkVerb(first, words) && !isSubject) ||
    findPhrase(text.toLowerCase(), words.dutyPhrases) !== null ||
    (section === 'actions' && promisesWork(text, words))
  if (
    section === 'actions' &&
    !ticked &&
    !asksForWork &&
    (words.statementWords.has(first) || text.endsWith('?') || reportsPast(text, words))
  )
    return null
  if (section === 'actions') return listed || asksForWork || words.ruleVerbs.has(first) ? 'todo' : null
  if (words.ruleVerbs.has(first)) return 'decision'
  return asksForWork ? 'todo' : 'decision'
}

/** Kind of an item behind a marker: what somebody is named for is work, also where it is called a decision. */
export function kindOfMarked(marker: Marker, hasOwner: boolean): ItemKind {
  return hasOwner ? 'todo' : marker.kind
}

/** "Ann Lee secured the name", "It was found that …": what happened is no task. */
function reportsPast(text: string, words: Vocabulary): boolean {
  const start = text.slice(0, 100)
  return (
    findPhrase(start.toLowerCase(), words.reportPhrases) !== null ||
    isPast(/^[*_]{0,3}\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}[*_]{0,3} (\p{Ll}+) /u.exec(start)?.[1] ?? '', words)
  )
}

/** "secured"; "need" is not of the past. */
const isPast = (verb: string, { pastEndings }: Vocabulary): boolean =>
  [...pastEndings].some((ending) => verb.length > ending.length + 1 && verb.endsWith(ending) && verb.at(-ending.length - 1) !== ending[0])

/** A base form that begins a task, or its English gerund: "solve", "solving". */
export function isWorkVerb(word: string, words: Vocabulary): boolean {
  if (words.workVerbs.has(word)) return true
  if (words.topicWords.has(word)) return false
  const stems = [...words.gerundEndings].filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))
  return stems.some((stem) => [stem, `${stem}e`, stem.slice(0, -1)].some((verb) => words.workVerbs.has(verb)))
}

/** "The crew will order the lamps", "The crew to order them": a verb of work behind what promises it; "will be warm" promises none. */
function promisesWork(text: string, words: Vocabulary): boolean {
  const spoken = wordsOf(text.slice(0, 200))
  return spoken.some((word, at) => at > 0 && words.futureWords.has(word) && words.workVerbs.has(spoken[at + 1] ?? ''))
}
