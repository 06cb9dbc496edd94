import { splitAtWords, wordsOf } from '../text/phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { splitAtDash } from './label-text.js'
import { namesIn } from './names-in.js'
import type { OwnerRule } from './rule.js'
import { withoutAsides } from './without-asides.js'

/** Known people in front of a colon or dash, with a remark on each, or on others beside them, such as helpers: the task is theirs. */
export const helped: OwnerRule = {
  name: 'helped',
  given: { known: ['Ann Lee', 'Bob'] },
  examples: [
    ['Ann, with Bob’s help: write it', ['Ann'], 'write it'],
    ['Ann with help from Bob: write it', ['Ann'], 'write it'],
    ['Ann, supported by Bob – write it', ['Ann'], 'write it'],
    ['Ann mit Hilfe von Bob: das Protokoll', ['Ann'], 'das Protokoll'],
    ['Ann w/ Bob: write it', ['Ann'], 'write it'],
    ['Ann (w/ Bob) - write it', ['Ann'], 'write it'],
    ['Ann (lead), Bob: write it', ['Ann', 'Bob'], 'write it'],
    ['Ann, cc Bob: write it', ['Ann'], 'write it'],
    ['Ann instead of Bob: write it', ['Ann'], 'write it'],
    ['Ann, not Bob – write it', ['Ann'], 'write it'],
    ['Ann statt Bob: das Protokoll', ['Ann'], 'das Protokoll'],
    ['Ann à la place de Bob : écrire', ['Ann'], 'écrire'],
    ['Ann with Bob: write it', null],
    ['Zoe, with Bob’s help: write it', null],
    ['Help with Bob: write it', null],
  ],
  read({ atColon, start }, sense) {
    const split = atColon ?? splitAtDash(start)
    if (!split) return null
    const label = withoutAsides(withoutHelpers(split.label.replaceAll(/ \([^()]{1,40}\)/gu, ''), sense.words), sense)
    return label === split.label ? null : namesIn(label, 'known', split.rest, sense)
  },
}

/** The label in front of "w/ Bob", "with Bob’s help", "supported by Bob". */
function withoutHelpers(label: string, { helpWords, bystanderWords }: Vocabulary): string {
  const [own = ''] = label.split(/,? w\/ ?/u, 1)
  const isHelp = (word: string) => wordsOf(word).some((part) => helpWords.has(part))
  const [before = '', ...behind] = splitAtWords(own, (word) => bystanderWords.has(word) || isHelp(word))
  return behind.length > 0 && own.split(' ').some(isHelp) ? before.replace(/,$/u, '') : own
}
