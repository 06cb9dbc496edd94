import type { Vocabulary } from '../../languages/vocabulary.js'
import { withRemark } from '../../names/remarked-names.js'
import { areOwners } from './addressed.js'
import { colonOf } from './colon.js'
import type { MarkerForm } from './form.js'

/** Most that stands in front of the colon, in UTF-16 code units. */
const longestLabel = 70

/**
 * Whatever other words stand between the marker and the colon say whose the task is, in words that may name nobody: they stay in front of
 * it. Without emphasis they begin with a name, a group or a sign of asking; a topic, or what goes on as a sentence, may be a heading.
 */
export const otherWords: MarkerForm = {
  name: 'other-words',
  examples: [
    ['**Action Ann or Bob:** write it', 'todo', 'Ann or Bob: write it'],
    ['Action Ann or Bob: write it', 'todo', 'Ann or Bob: write it'],
    ['AI AL or BR: write it', 'todo', 'AL or BR: write it'],
    ['**Action AL → BR:** write it', 'todo', 'AL → BR: write it'],
    ['Action AL -> BR: write it', 'todo', 'AL -> BR: write it'],
    ['**Action all but AL**: write it', 'todo', 'all but AL: write it'],
    ['**Action whoever is in:** write it', 'todo', 'whoever is in: write it'],
    ['**Action ??:** write it', 'todo', '??: write it'],
    ['Action ?: write it', 'todo', '?: write it'],
    ['Action AL / new student: write it', 'todo', 'AL / new student: write it'],
    ['Action AL + guest from Kiel: write it', 'todo', 'AL: write it (+ guest from Kiel)'],
    ['Action Ann and a student: write it', 'todo', 'Ann: write it (and a student)'],
    ['Action whoever is in: write it', null],
    ['Action items for the board: roof', null],
    ['**Action items from May:** roof', null],
    ['**Action on the roof:** a talk', null],
    ['**Action plan 2025:** roof', null],
    ['Action is needed: the roof', null],
    ['ai Ann or Bob: write it', null],
    ['Decision Ann or Bob: tabs', null],
  ],
  read({ kind, after, short, upperCase, decorated }, words) {
    const found = kind === 'todo' && (!short || upperCase) && after.startsWith(' ') ? colonOf(after, longestLabel) : null
    if (!found) return null
    const label = found.label.trim()
    const first = label.split(/[ ,/]/u, 1)[0]!
    if (label.includes('. ') || /[*_`]/u.test(label) || isOther(first, words)) return null
    const isEmphasised = decorated && /^[*_]/u.test(after.slice(found.label.length).trim().replace(/^:/u, ''))
    const isNamed = /^(?:[\p{Lu}@]|\?+$)/u.test(first) || words.groups.has(first.toLowerCase())
    return isEmphasised || isNamed ? besideStranger(label, found.rest, words) : null
  },
}

/** "AL + guest from Kiel": whom no name stands for is put behind the task. */
function besideStranger(label: string, task: string, words: Vocabulary): string {
  const spoken = label.split(' ')
  const at = spoken.findIndex((word, index) => index > 0 && (words.joiners.has(word) || '+&'.includes(word)))
  const names = spoken.slice(0, at)
  const isBeside = at > 0 && /^\p{Ll}{2}|^\p{Ll} /u.test(spoken.slice(at + 1).join(' ')) && areOwners(names, words)
  return isBeside ? `${names.join(' ')}: ${withRemark(task, spoken.slice(at).join(' '))}` : `${label}: ${task}`
}

/** A topic, a part of a compound, or what goes on as a sentence. */
function isOther(word: string, words: Vocabulary): boolean {
  const { markerNouns, labelTopics, topicWords, forWords, ofWords, articles, linkingVerbs, futureWords, workVerbs, infinitiveWords } = words
  const lower = word.toLowerCase()
  if (words.groups.has(lower) || /^\p{Lu}{2,4}$/u.test(word)) return topicWords.has(lower) && !/^\p{Lu}{2}$/u.test(word)
  return [markerNouns, labelTopics, topicWords, forWords, ofWords, articles, linkingVerbs, futureWords, workVerbs, infinitiveWords].some(
    (others) => others.has(lower),
  )
}
