import type { Vocabulary } from '../../languages/vocabulary.js'
import { labels } from '../../owners/labels.js'
import { knownBeforeVerb } from '../../owners/known-before-verb.js'
import { phrases } from '../../owners/phrases.js'
import { ownersInWords } from '../../owners/without-asides.js'
import { Clause, firstToName } from '../../owners/rule.js'
import { isPlaceholder } from '../../statements/placeholder.js'
import { innerMarker } from '../../statements/statement.js'
import { wordsOf } from '../../text/phrases.js'
import type { VerdictRule } from '../verdict.js'

/** A checkbox with an owner, anywhere but on the agenda and in a review. */
export const ownedCheckbox: VerdictRule = {
  name: 'owned-checkbox',
  given: { known: ['Ann Lee', 'Kees van Dam', 'Mark Field'] },
  examples: [
    ['- [ ] @ann write the report', 'todo', '@ann write the report', ['ann']],
    ['- [x] Ann: write the report', 'todo', 'write the report', ['Ann']],
    ['- [ ] Ann writes the report', 'todo', 'Ann writes the report', ['Ann']],
    ['- [ ] KvD rework the draft', 'todo', 'KvD rework the draft', ['KvD']],
    ['- [ ] Kees van Dam und Ann den Bericht schreiben', 'todo', 'Kees van Dam und Ann den Bericht schreiben', ['Kees van Dam', 'Ann']],
    ['- [ ] write the report', null],
    ['- @ann write the report', null],
    ['- Ann writes the report', null],
    ['- [ ] Zoe writes the report', null],
    ['- [ ] Ann is away', null],
    ['- [ ] Ann present at ten', null],
    ['- [ ] Ann review', null],
    ['- [ ] Ann’s review of it', null],
    ['- [ ] All check the draft', null],
    ['- [ ] Field report', null],
    ['- [ ] Mark the field', null],
  ],
  judge({ lines, text, block, context: { section }, sense }) {
    if (
      block.ticked === null ||
      ['attendance', 'absence', 'checklist', 'review'].includes(section) ||
      lines.some((line) => innerMarker(line.text, sense))
    )
      return null
    const label = firstToName(labels, new Clause(text, 'line'), sense)
    const task = label?.rest ?? text
    const mayNameOwner = text.startsWith('@') || promises(text, sense.words)
    const named = label ?? (mayNameOwner ? ownersInWords(phrases, new Clause(text, 'line'), sense) : knownBeforeVerb(text, sense))
    return named && !isPlaceholder(task, sense)
      ? { item: { kind: 'todo', text: task, owners: named.owners, ownerRule: named.by }, below: { are: 'details' } }
      : null
  },
}

/** "Ann to write the report", "Ann will write it" */
const promises = (text: string, { infinitiveWords, futureWords }: Vocabulary): boolean =>
  wordsOf(text.slice(0, 60)).some((word, at) => at > 0 && (infinitiveWords.has(word) || futureWords.has(word)))
