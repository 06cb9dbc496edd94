import type { Vocabulary } from '../../languages/vocabulary.js'
import type { MarkerForm } from './form.js'

/** The owner's label is what is left. */
export const addressed: MarkerForm = {
  name: 'addressed',
  examples: [
    ['Action item for Michael: write it', 'todo', 'Michael: write it'],
    ['AI Ganesh: write it', 'todo', 'Ganesh: write it'],
    ['todo ann: write it', 'todo', 'ann: write it'],
    ['todo ann + bob: write it', 'todo', 'ann + bob: write it'],
    ['AI AN: write it', 'todo', 'AN: write it'],
    ['AI AN + CW: write it', 'todo', 'AN + CW: write it'],
    ['AI BY CW: write it', 'todo', 'CW: write it'],
    ['AI all: write it', 'todo', 'all: write it'],
    ['todo website: write it', null],
    ['todo list: write it', null],
    ['Action item scribe: Ann', null],
    ['Action on Monday: call them', null],
    ['Action on the budget: cut it', null],
  ],
  read({ after, kind }, words) {
    const colon = after.indexOf(':')
    if (colon < 2 || colon > 40 || !after.startsWith(' ')) return null
    const [first, ...others] = after.slice(1, colon).split(' ')
    const isAddressed = words.forWords.has(first!.toLowerCase()) && !areInitials(first!, others, words)
    const name = isAddressed ? others : [first!, ...others]
    if (name.length === 0 || name.length > 5) return null
    const looksRight = isAddressed || areCapitalised(name, words) || (kind === 'todo' && areInLowerCase(name, words))
    if (!looksRight || name.some((word) => isTopic(word, words))) return null
    return after.slice(after.length - after.trimStart().length + (isAddressed ? first!.length + 1 : 0)).trim()
  },
}

/** "Ann Lee", "AL/BR", "@ann and Bob": words with capitals, none of which is known to be a topic or a day. */
export function areOwners(name: readonly string[], words: Vocabulary): boolean {
  const isOther = (word: string) => isTopic(word, words) || words.weekdays.has(word.toLowerCase()) || words.months.has(word.toLowerCase())
  return name.length > 0 && name.length <= 5 && areCapitalised(name, words) && !name.some(isOther)
}

const areCapitalised = (name: readonly string[], words: Vocabulary): boolean =>
  name.every((word) => /^[@\p{Lu}]/u.test(word) || joins(word, words))

/** "ann", "ann + bob", "ann, bob": single words that nothing else is known of. */
function areInLowerCase(name: readonly string[], words: Vocabulary): boolean {
  const isOther = (word: string) =>
    [words.markerNouns, words.labelTopics, words.roleWords, words.subjectStopWords, words.articles, words.workVerbs, words.forWords].some(
      (others) => others.has(word),
    )
  const isWhom = (word: string) => words.groups.has(word) || !isOther(word)
  return name.every((word, at) =>
    at % 2 === 0 || name[at - 1]!.endsWith(',')
      ? /^\p{Ll}[\p{Ll}\d_-]{1,20},?$/u.test(word) && isWhom(word.replace(/,$/, ''))
      : joins(word, words),
  )
}

/** "AN" spells an article, and is somebody's initials; "CI" is a topic. */
function isTopic(word: string, { topicWords, articles, forWords }: Vocabulary): boolean {
  const lower = word.toLowerCase()
  const isSmallWord = [articles, forWords].some((others) => others.has(lower)) && /^\p{Lu}{2}$/u.test(word)
  return topicWords.has(lower) && !isSmallWord
}

const joins = (word: string, words: Vocabulary): boolean => words.joiners.has(word) || '+/&'.includes(word)

/** "AN: …", "AN + CW: …": somebody's initials that spell a preposition; "BY CW: …" is addressed. */
const areInitials = (word: string, [next]: readonly string[], words: Vocabulary): boolean =>
  /^\p{Lu}{2},?$/u.test(word) && (next === undefined || word.endsWith(',') || joins(next, words))
