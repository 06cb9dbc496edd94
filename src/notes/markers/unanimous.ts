import { decorationOf, firstWordAt, readLabelWords } from './label-words.js'
import { firstToFit } from './forms/form.js'
import { colon } from './forms/colon.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { wordsOf } from '../text/phrases.js'
import type { MarkerRule } from './marker.js'

/** How all were of one mind, in front of a decision's marker. */
export const unanimous: MarkerRule = {
  name: 'unanimous',
  examples: [
    ['Unanimously decided: tabs', 'decision', 'tabs'],
    ['**Unanimously agreed:** tabs', 'decision', 'tabs'],
    ['Einstimmig beschlossen: Tabs', 'decision', 'Tabs'],
    ['Approved unanimously: the plan', 'decision', 'the plan'],
    ['Einstimmig angenommen: der Plan', 'decision', 'der Plan'],
    ['Approved: the plan', null],
    ['Unanimously decided to use tabs', null],
    ['Hardly decided: tabs', null],
  ],
  read(text, words) {
    const at = decorationOf(text)
    const word = firstWordAt(text, at)
    const adopted = readAdopted(text, at, word, words)
    if (adopted !== null) return { kind: 'decision', rest: adopted, at, by: 'unanimous' }
    if (!words.unanimityWords.has(word) || text[at + word.length] !== ' ') return null
    const label = readLabelWords(text, at + word.length + 1, words)
    const form = label?.kind === 'decision' ? firstToFit([colon], text, label, words) : null
    return form && { kind: 'decision', rest: form.rest, at, by: 'unanimous' }
  },
}

/** "Approved unanimously: the plan": what stands behind the colon; null for any other line. */
function readAdopted(text: string, at: number, first: string, { unanimityWords, outcomeWords }: Vocabulary): string | null {
  if (!outcomeWords.has(first) && !unanimityWords.has(first)) return null
  const colon = text.slice(at, at + longestLabel).indexOf(':')
  const spoken = colon === -1 ? [] : wordsOf(text.slice(at, at + colon))
  const isAdopted =
    spoken.length === 2 &&
    spoken.every((word) => outcomeWords.has(word)) &&
    spoken.some((word) => !unanimityWords.has(word)) &&
    spoken.some((word) => unanimityWords.has(word))
  const rest = text.slice(at + colon + 1).replace(/^[*_\s]+/u, '')
  return isAdopted && rest !== '' ? rest : null
}

/** In UTF-16 code units. */
const longestLabel = 40
