import { deadlineWords } from '../languages/calendar.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { firstWordOf } from '../text/phrases.js'
import { readMentions } from './mention.js'
import { withRemark } from '../names/remarked-names.js'
import { isJoiner } from '../names/split-names.js'
import { namesIn } from './names-in.js'
import type { Named, OwnerRule } from './rule.js'

export const affiliated: OwnerRule = {
  name: 'affiliated',
  given: { known: ['Ann Lee', 'Sam Cole', 'JO', 'RV', 'SK'] },
  examples: [
    ['Ann Lee (ACME): write it', ['Ann Lee'], 'write it'],
    ['JK (with Sam): write it', ['JK'], 'write it (with Sam)'],
    ['Ann (with Sam): write it', ['Ann'], 'write it (with Sam)'],
    ['Ann (with help from Sam): write it', ['Ann'], 'write it (with help from Sam)'],
    ['Ann (and Sam): write it', ['Ann', 'Sam'], 'write it'],
    ['Ann (+ Sam Cole): write it', ['Ann', 'Sam Cole'], 'write it'],
    ['Ann (and the roof): write it', ['Ann'], 'write it'],
    ['JO(RV): write it', ['JO', 'RV'], 'write it'],
    ['JO/SK (RV): write it', ['JO', 'SK', 'RV'], 'write it'],
    ['Ann Lee (AL): write it', ['Ann Lee'], 'write it'],
    ['Ann (or Sam if Ann is away): write it', ['Ann'], 'write it (or Sam if Ann is away)'],
    ['Ann (by email): write it.', ['Ann'], 'write it (by email)'],
    ['Ann (tech lead): write it', ['Ann'], 'write it'],
    ['Bob Ray (ACME): write it', null],
    ['Web folks (@sam): order it', ['@sam'], 'Web folks: order it'],
    ['Zoe (@zoe) and Tim (@tim): order it', null],
    ['Lunch (with Sam): order it', null],
  ],
  read({ atColon: split }, sense) {
    const [, label, remark] = /^(.*\S) ?\(([^()]{1,40})\)$/u.exec(split?.label ?? '') ?? []
    if (!split || label === undefined) return split && namesIn(split.label, 'known', split.rest, sense)
    // "JK (with Sam)": initials that nobody else knows are somebody beside people.
    const isSign = /^\p{Lu}{2,3}$/u.test(label) && accompanies(remark!, sense)
    const task = split.rest !== '' && (saysMore(remark!, sense) || helps(remark!, sense)) ? withRemark(split.rest, remark!) : split.rest
    const named = namesIn(label, isSign ? 'shaped' : 'known', task, sense)
    // "Web folks (@sam): write it"
    const isTeam = !named && !label.includes('(') && !label.split(' ').some((word) => isJoiner(word, sense.words))
    const mentioned = isTeam ? readMentions(remark!, sense.words) : null
    return named ? withJoined(named, remark!, sense) : mentioned && { owners: mentioned, rest: `${label}: ${split.rest}` }
  },
}

/** "or Sam if Ann is away", "by email": of the task, not of who has it. */
function saysMore(remark: string, { words }: NameSense): boolean {
  const [first = '', second] = remark.split(' ', 2)
  if (second === undefined) return false
  return [words.alternativeWords, words.forWords, words.subjectStopWords, deadlineWords].some((set) => set.has(first))
}

/** "with Sam": somebody who only helps stays among the task's words. */
const helps = (remark: string, { words, known }: NameSense): boolean =>
  words.bystanderWords.has(firstWordOf(remark)) && remark.split(/[\s,]+/u).some((word) => word.startsWith('@') || known.has(word))

/** "with Sam": whom a remark on a person names beside them. */
function accompanies(remark: string, sense: NameSense): boolean {
  const gap = remark.indexOf(' ')
  const { joiners, bystanderWords } = sense.words
  const word = remark.slice(0, gap).toLowerCase()
  return gap > 0 && (joiners.has(word) || bystanderWords.has(word)) && readOwnerNames(remark.slice(gap + 1), 'known', sense) !== null
}

/** "Ann (and Sam)" and "JO(RV)" name both; whoever only helps is none of them. */
function withJoined(named: Named, remark: string, sense: NameSense): Named {
  const gap = remark.indexOf(' ')
  const word = remark.slice(0, gap).toLowerCase()
  const joins = (isJoiner(word, sense.words) && !sense.words.bystanderWords.has(word)) || ['+', '&'].includes(word)
  const isSign = [remark, ...named.owners.map(({ written }) => written)].every((sign) => /^\p{Lu}{2,4}$/u.test(sign))
  const joined = joins || isSign ? readOwnerNames(remark.slice(gap + 1), 'known', sense) : null
  return joined ? { ...named, owners: [...named.owners, ...joined] } : named
}
