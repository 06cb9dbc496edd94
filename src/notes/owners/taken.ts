import { negations, takingPhrases } from '../languages/aside-words.js'
import type { Owner } from '../../model/person.js'
import type { NameSense } from '../names/owner-names.js'
import type { OwnerRule } from './rule.js'
import { asPhrase, peopleIn, sign } from './without-asides.js'

/** How much of a text's end is looked at, in UTF-16 code units. */
const longestEnd = 80
/** Most words of a phrase. */
const longestPhrase = 5

/** People of whom the end of a text says that they have taken what stands in front. */
export const taken: OwnerRule = {
  name: 'taken',
  given: { known: ['Ann Lee', 'Bob Ray'] },
  examples: [
    ['Order the paint. Ann will do it.', ['Ann']],
    ['Order the paint (Ann volunteered)', ['Ann']],
    ['Order the paint – Ann’s on it', ['Ann']],
    ['Order the paint, @ann takes care of it', ['@ann']],
    ['Ann volunteered', ['Ann']],
    ['Order the paint; Ann and Bob do it', null],
    ['Farbe bestellen, Ann kümmert sich darum', ['Ann']],
    ['Farbe bestellen (macht Ann)', null],
    ['Commander la peinture – Ann s’en occupe', ['Ann']],
    ['Order the paint. Ann did it last year.', null],
    ['Farbe bestellen. Ann kümmert sich nicht darum.', null],
    ['Order the paint. Python does it.', null],
  ],
  read({ text, place: { work } }, sense) {
    const end = text.replace(/(?<![\s.!)\]])[\s.!)\]]+$/u, '')
    const tail = end.slice(Math.max(0, end.length - longestEnd))
    if (!work || !endsInPhrase(tail)) return null
    for (const { 0: written, index } of [...tail.matchAll(sign)].toReversed()) {
      if (written === ' ') continue
      const owners = takersIn(tail.slice(index + written.length), sense)
      if (owners) return { owners, rest: text }
    }
    const owners = tail === end ? takersIn(end, sense) : null
    return owners && { owners, rest: text }
  },
}

/** The last words of such phrases: most texts end in another one. */
const lastWords: ReadonlySet<string> = new Set([...takingPhrases].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))

const endsInPhrase = (tail: string): boolean => lastWords.has(asPhrase(tail.slice(tail.lastIndexOf(' ') + 1)))

/** "Ann will do it", "Ann’s on it" */
function takersIn(said: string, sense: NameSense): readonly Owner[] | null {
  if (said.split(' ').some((word) => negations.has(asPhrase(word)))) return null
  const spoken = said
    .replaceAll("'", '’')
    .replace(/(?<=\p{L})’s (?=\p{Ll})/u, ' ’s ')
    .split(' ')
  for (let length = Math.min(longestPhrase, spoken.length - 1); length > 0; length--)
    if (takingPhrases.has(asPhrase(spoken.slice(-length).join(' ')))) return peopleIn(spoken.slice(0, -length).join(' '), sense)
  return null
}
