import { normalizePhrase } from '../text/phrases.js'
import { kindOfMarker } from './label-words.js'
import type { MarkerRule } from './marker.js'

/** A tag in code ticks or brackets at the end of a line. */
export const trailing: MarkerRule = {
  name: 'trailing',
  examples: [
    ['New certificates `ToDo`', 'todo', 'New certificates'],
    ['New certificates [action]', 'todo', 'New certificates'],
    ['New certificates [draft]', null],
  ],
  read(text, words) {
    const last = text.at(-1)
    const opening = last === '`' ? '`' : last === ']' ? '[' : null
    if (opening === null) return null
    const at = text.lastIndexOf(opening, text.length - 2)
    if (at < 1) return null
    const kind = kindOfMarker(normalizePhrase(text.slice(at + 1, -1)), words)
    return kind && { kind, rest: text.slice(0, at).trim(), at, by: 'trailing' }
  },
}
