import { requestWords } from '../languages/announcing-words.js'
import type { NameSense } from '../names/owner-names.js'
import { knownBeforeVerb } from '../owners/known-before-verb.js'
import { wordsOf } from '../text/phrases.js'

/** Most sentences of a line that are looked at. */
const mostSentences = 6
const mostMentions = 4
/** Words behind a mention among which a verb of work shows a request. */
const verbReach = 3

/** Whether a line asks somebody whom it mentions to do something, or answers a question by saying that they do: "@ann can you check it?" */
export function isAskedOfPerson(text: string, sense: NameSense): boolean {
  if (!text.includes('@')) return false
  const sentences = text.split(/(?<=[.;?!]) (?=[\p{Lu}@])/u, mostSentences)
  return sentences.some(
    (sentence, at) => isRequest(sentence, sense) || (isAnswer(sentence, sentences[at - 1]) && !!knownBeforeVerb(sentence, sense)),
  )
}

const isAnswer = (sentence: string, before: string | undefined): boolean => sentence.startsWith('@') && before?.endsWith('?') === true

/** "@ann can you check it today?", "Can @ann check it?", "@ann please check it", "It is dry, @ann could you check it?" */
function isRequest(sentence: string, { words: { workVerbs } }: NameSense): boolean {
  return [...sentence.matchAll(mentionWithin)].slice(0, mostMentions).some(({ 0: found, 1: before = '', index }) => {
    const spoken = wordsOf(sentence.slice(index + found.length, index + found.length + 80))
    const asks = requestWords.has(spoken[0] ?? '') || requestWords.has(before.toLowerCase())
    return asks && spoken.slice(0, verbReach).some((word) => workVerbs.has(word))
  })
}

/** A mention with the word in front of it. */
const mentionWithin = /(?:^|([\p{L}-]{2,12}) |[,;:.?!(] )@[\p{L}\p{N}_-]{1,39},? (?=\S)/gu
