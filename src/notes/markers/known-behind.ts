import { splitNames } from '../names/split-names.js'
import { decorationOf, readLabelWords } from './label-words.js'
import type { MarkerRule } from './marker.js'

/** Longest names, in UTF-16 code units. */
const longestNames = 60

/** A label that could as well be somebody's initials marks a task in front of people whom the note knows: "AP Ann: …" is no two people. */
export const knownBehind: MarkerRule = {
  name: 'known-behind',
  examples: [
    ['AP CW: write it', 'todo', 'CW: write it'],
    ['**AP CW/CW:** write it', 'todo', 'CW/CW: write it'],
    ['AR CW & CW: write it', 'todo', 'CW & CW: write it'],
    ['AP CW/all: write it', 'todo', 'CW/all: write it'],
    ['AP News: write it', null],
    ['AP CW', null],
    ['CW CW: write it', null],
  ],
  read(text, words, isKnown) {
    const at = decorationOf(text)
    const label = readLabelWords(text, at, words)
    if (!label?.upperCase || !words.ambiguousMarkers.has(label.phrase) || isKnown(label.phrase.toUpperCase())) return null
    const behind = text.slice(label.end)
    const colon = behind.slice(0, longestNames).indexOf(':')
    const task = behind
      .slice(colon + 1)
      .replace(/^[*_]{1,3}(?=\s)/u, '')
      .trim()
    if (colon < 2 || task === '' || !behind.startsWith(' ')) return null
    const names = behind.slice(1, colon)
    return splitNames(names, words, ',/+&').every((name) => isKnown(name) || words.groups.has(name.toLowerCase()))
      ? { kind: 'todo', rest: `${names}: ${task}`, at, by: 'known-behind' }
      : null
  },
}
