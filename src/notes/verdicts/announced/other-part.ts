import { classifyHeading } from '../../outline/sections.js'
import { readBelow, type VerdictRule } from '../verdict.js'

/** A line whose label says that it belongs to another part of the note than the one that it stands in. */
export const otherPart: VerdictRule = {
  name: 'other-part',
  given: { known: ['Ann', 'Bob'] },
  examples: [
    ['Attending: Ann, Bob', 'no item'],
    ['**Apologies:** Ann', 'no item'],
    ['Parking lot: the gift shop, the lamps', 'no item'],
    ['Anwesend: Ann, Bob', 'no item'],
    ['- Agenda: send it to all', null],
    ['Ann: order the lamps', null],
    ['Lamps: order them', null],
  ],
  judge({ announced, marker, block, hasCheckbox, text, sense: { words } }) {
    if (!announced || marker || hasCheckbox || block.form !== 'paragraph') return null
    const [, label] = /^[*_]{0,3}([\p{L} ]{1,40})[*_]{0,3}[:：]/u.exec(text) ?? []
    const kind = label === undefined ? null : classifyHeading(label, words)
    return kind === 'attendance' || kind === 'absence' || kind === 'checklist'
      ? { leftOut: 'it belongs to another part of the notes', below: readBelow }
      : null
  },
}
