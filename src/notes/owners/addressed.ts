import { namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'

export const addressed: OwnerRule = {
  name: 'addressed',
  examples: [
    ['For Ann: write it', ['Ann'], 'write it'],
    ['Für Ann: schreib es', ['Ann'], 'schreib es'],
    ['Pour Ann : écrire', ['Ann'], 'écrire'],
    ['For example: the budget', null],
  ],
  read({ atColon: split }, sense) {
    if (!split) return null
    const [first = '', ...others] = split.label.split(' ')
    return others.length > 0 && sense.words.addressWords.has(first.toLowerCase())
      ? namesIn(others.join(' '), 'shaped', split.rest, sense)
      : null
  },
}
