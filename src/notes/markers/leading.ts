import { ambiguousForms, leadingForms } from './forms.js'
import { firstToFit } from './forms/form.js'
import { decorationOf, readLabelWords } from './label-words.js'
import type { MarkerRule } from './marker.js'

/** A marker's words at the beginning of a line, in one of the forms. */
export const leading: MarkerRule = {
  name: 'leading',
  examples: [
    ['🎯 TODO: write it', 'todo', 'write it'],
    ['→ Action: write it', 'todo', 'write it'],
    ['5.2 ACTION: write it', 'todo', 'write it'],
    ['[TODO: Ann to write it](https://example.org)', 'todo', 'Ann to write it (https://example.org)'],
    ['[TODO](https://example.org): write it', 'todo', 'write it (https://example.org)'],
    ['We have one TODO: write it', null],
  ],
  read(text, words) {
    const at = decorationOf(text)
    const label = readLabelWords(text, at, words)
    const form = label && firstToFit(words.ambiguousMarkers.has(label.phrase) ? ambiguousForms : leadingForms, text, label, words)
    return form && { kind: label.kind, at, ...form, rest: text[at - 1] === '[' ? afterLink(form.rest) : form.rest }
  },
}

/** "write it](https://…)": of a link that began before the marker, its address stays behind its words. */
const afterLink = (rest: string): string => rest.replace(/^([^\][]{1,200})\]\(([^()\s]{1,300})\)/u, '$1 ($2)')
