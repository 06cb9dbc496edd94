import { ambiguousForms, leadingForms } from './forms.js'
import { firstToFit } from './forms/form.js'
import { beginsLink, decorationOf, readLabelWords } from './label-words.js'
import type { MarkerRule } from './marker.js'

/** A marker's words at the beginning of a line, in one of the forms. */
export const leading: MarkerRule = {
  name: 'leading',
  examples: [
    ['🎯 TODO: write it', 'todo', 'write it'],
    ['→ Action: write it', 'todo', 'write it'],
    ['5.2 ACTION: write it', 'todo', 'write it'],
    ['[TODO: write it](https://example.org)', 'todo', '[write it](https://example.org)'],
    ['We have one TODO: write it', null],
  ],
  read(text, words) {
    const at = decorationOf(text)
    const label = readLabelWords(text, at, words)
    const form = label && firstToFit(words.ambiguousMarkers.has(label.phrase) ? ambiguousForms : leadingForms, text, label, words)
    return form && { kind: label.kind, at, ...form, rest: beginsLink(text, at) ? `[${form.rest}` : form.rest }
  },
}
