import { asidePhrases, plainAsides } from '../languages/aside-words.js'
import { firstWordOf } from '../text/phrases.js'
import { certainPhrases } from './phrases.js'
import { Clause, type OwnerRule } from './rule.js'
import { arePeople, behindPhrase, ownersInWords } from './without-asides.js'

/** In UTF-16 code units. */
const longestLead = 80

/** The words that such phrases begin with: most lines begin with another one. */
const firstWords: ReadonlySet<string> = new Set([...asidePhrases, ...plainAsides].map(firstWordOf))

/** People in front of a task of whom a word says that they have another part in it: the task is whose the words behind them say. */
export const beside: OwnerRule = {
  name: 'beside',
  given: { known: ['Ann', 'Bob', 'Per Olsen'] },
  examples: [
    ['Reviewer: Ann – write it', [], 'Reviewer: Ann – write it'],
    ['**Reported by:** Ann – write it', [], '**Reported by:** Ann – write it'],
    ['Suggested by @ann: write it', [], 'Suggested by @ann: write it'],
    ['According to @ann: write it', [], 'According to @ann: write it'],
    ['Per Olsen: write it', null],
    ['Contact: Ann – write it (Bob)', ['Bob'], 'Contact: Ann – write it (Bob)'],
    ['Ansprechpartnerin: Ann – schreib es', [], 'Ansprechpartnerin: Ann – schreib es'],
    ['Proposé par Ann : écrire', [], 'Proposé par Ann : écrire'],
    ['Review: Ann – write it', null],
    ['Owner: Ann – write it', null],
    ['Reviewer: write it', null],
  ],
  read(clause, sense) {
    const { start, text } = clause
    const first = firstWordOf(start)
    // "Review: Ann – …" names a topic and who sees to it.
    const isTopic = [sense.words.topicWords, sense.words.labelTopics].some((topics) => topics.has(first))
    if (!firstWords.has(first)) return null
    const lead = start.slice(0, longestLead)
    for (const { 0: sign, index } of lead.matchAll(/ ?[:：][*_]{0,3} |[.;] | [–—|-]{1,2} /gu)) {
      const behind = start.slice(index + sign.length).trim()
      const spoken = lead.slice(0, index).replaceAll(/[*_]/gu, '').split(' ')
      const names = behindPhrase(spoken, true)
      const isLabel = names !== null && !(isTopic && names === spoken.slice(1).join(' '))
      // "Per Olsen: …", where he is known.
      if (!isLabel || behind === '' || sense.known.has(spoken.join(' ')) || !arePeople(names, sense)) continue
      return {
        owners: ownersInWords(certainPhrases, new Clause(behind, clause.plainness, { announced: true, work: true }), sense)?.owners ?? [],
        rest: text,
      }
    }
    return null
  },
}
