import type { Vocabulary } from '../languages/vocabulary.js'

/** "owner Ann", "assigned to Ann", "resp. Ann" without the word for who is responsible; "by Ann" need not say it. */
export function withoutKey(text: string, { ownerKeys, forWords }: Pick<Vocabulary, 'ownerKeys' | 'forWords'>): string {
  const spoken = text.split(' ', 3)
  for (let length = Math.min(2, spoken.length - 1); length > 0; length--) {
    const key = spoken.slice(0, length).join(' ')
    const phrase = key.replace(/[.:]$/u, '').toLowerCase()
    if (ownerKeys.has(phrase) && !forWords.has(phrase)) return text.slice(key.length + 1)
  }
  return text
}
