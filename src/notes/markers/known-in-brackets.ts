import { splitNames } from '../names/split-names.js'
import { decorationOf, readLabelWords } from './label-words.js'
import type { MarkerRule } from './marker.js'

/** Where the bracket opens at the latest, in UTF-16 code units. */
const latestBracket = 20

/** Two letters that mark a task only because people whom the note knows stand in brackets behind them; "AI (ML)" is a subject. */
export const knownInBrackets: MarkerRule = {
  name: 'known-in-brackets',
  examples: [
    ['AI (CW) write it', 'todo', '[name=CW]: write it'],
    ['AI (CW/CW): write it', 'todo', '[name=CW], [name=CW]: write it'],
    ['AI (ML) for the archive', null],
    ['CW (CW) write it', null],
    ['AI (CW)', null],
  ],
  read(text, words, isKnown) {
    const bracket = text.indexOf(' (')
    if (bracket < 2 || bracket > latestBracket) return null
    const at = decorationOf(text)
    const label = readLabelWords(text, at, words)
    if (!label?.short || !label.upperCase || label.kind !== 'todo') return null
    const behind = /^ \((\p{Lu}[^()]{1,60})\):? (?=\S)/u.exec(text.slice(label.end))
    if (!behind || isKnown(label.phrase.toUpperCase())) return null
    const names = splitNames(behind[1]!, words, ',/+&')
    if (!names.every(isKnown)) return null
    const rest = text.slice(label.end + behind[0].length)
    return { kind: 'todo', rest: `${names.map((name) => `[name=${name}]`).join(', ')}: ${rest}`, at, by: 'known-in-brackets' }
  },
}
