import { decorationOf, firstWordAt, readLabelWords } from './label-words.js'
import { firstToFit } from './forms/form.js'
import { colon } from './forms/colon.js'
import type { MarkerRule } from './marker.js'

/** How all were of one mind, in front of a decision's marker. */
export const unanimous: MarkerRule = {
  name: 'unanimous',
  examples: [
    ['Unanimously decided: tabs', 'decision', 'tabs'],
    ['**Unanimously agreed:** tabs', 'decision', 'tabs'],
    ['Einstimmig beschlossen: Tabs', 'decision', 'Tabs'],
    ['Unanimously decided to use tabs', null],
    ['Hardly decided: tabs', null],
  ],
  read(text, words) {
    const at = decorationOf(text)
    const word = firstWordAt(text, at)
    if (!words.unanimityWords.has(word) || text[at + word.length] !== ' ') return null
    const label = readLabelWords(text, at + word.length + 1, words)
    const form = label?.kind === 'decision' ? firstToFit([colon], text, label, words) : null
    return form && { kind: 'decision', rest: form.rest, at, by: 'unanimous' }
  },
}
