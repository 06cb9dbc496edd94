import type { Owner } from '../../model/person.js'
import { calledWords } from '../languages/others.js'
import { type NameSense, readOwnerNames } from '../names/owner-names.js'
import { wordsOf } from '../text/phrases.js'
import { doersOf } from './doer.js'
import { isSomebody } from './after-comma.js'
import { handedTo } from './handed-over.js'
import { readMentions } from './mention.js'
import type { OwnerRule } from './rule.js'
import { subjectOf } from './subject.js'
import { areMonths, beforeDeadline, withoutDue } from './without-due.js'
import { withoutKey } from './without-key.js'
import { withoutRemarks } from './without-remarks.js'

/** In UTF-16 code units. */
const longestNames = 80

export const bracketsAtEnd: OwnerRule = {
  name: 'brackets-at-end',
  given: { known: ['Ann Lee', 'Brian', 'Todd', 'June Park'], config: ['Cleo Way', 'Mia Bell'] },
  examples: [
    ['Write the report (@ann)', ['@ann']],
    ['Write the report (Brian/Todd)', ['Brian', 'Todd']],
    ['Write the report [Ann]', ['Ann']],
    ['Write the report (@ann, due 2024-05-22)', ['@ann']],
    ['Write the report (Ann, by Friday)', ['Ann']],
    ['Write the report [Ann] [2024-05-24]', ['Ann']],
    ['Write the report (**Ann**)', ['Ann']],
    ['Write the report *(Ann)*', ['Ann']],
    ['Write the report ([Ann](https://github.com/annlee))', ['Ann @annlee']],
    ['Write the report (Ann to do)', ['Ann']],
    ['Write the report (Ann orders the paper)', ['Ann']],
    ['Write the report (Ann, before the fair)', ['Ann']],
    ['Write the report (Ann) - DONE', ['Ann']],
    ['Write the report (Ann) (2 pages)', ['Ann']],
    ['Write the report [name=ann]', ['ann']],
    ['Write the report (resp. Ann)', ['Ann']],
    ['Write the report (CW)', ['CW']],
    ['Write the report (CW + Ann)', ['CW', 'Ann']],
    ['Write the report (CW, if there is time)', ['CW']],
    ['Write the report (Ann → Brian)', ['Brian']],
    ['Write the report (Ann, not Brian)', ['Ann']],
    ['Write the report (Ann; Brian did it last year)', ['Ann']],
    ['Write the report (Ann) (thanks Brian)', ['Ann']],
    ['Write the report (Ann, cc @brian)', ['Ann']],
    ['Write the report (Ann); print it (Brian)', ['Ann', 'Brian']],
    ['Write the report (@ann), print it [@bob]', ['@ann', '@bob']],
    ['Schreib den Bericht (Ann) und druck ihn (Brian)', ['Ann', 'Brian']],
    ['Write the report (2 pages); print it (Brian)', ['Brian']],
    ['Invite the speaker (Ann), book the hall (Brian)', ['Brian']],
    ['Somebody has to write it. (Ann, I mean you!)', ['Ann']],
    ['Write the report (h/t @ann)', null],
    ['Write the report (not Ann)', null],
    ['Write the report (suggested by Ann)', null],
    ['Write the report (Ann knows how)', null],
    ['Write the report (Ann to help)', null],
    ['Write the report (Dank an @ann)', null],
    ['Write the report (merci @ann)', null],
    ['Call the shop (Ann, the owner)', null],
    ['Buy a drive (MB)', null],
    ['Write the report (TBC)', null],
    ['Review the report (by Ann)', null],
    ['Use the photo of the team (Brian, Todd)', null],
    ['Write the report (Ann?)', null],
    ['See [the report](https://example.org)', null],
    ['Write the report (soon, by Friday)', null],
    ['The plan for the summer (June)', null],
  ],
  read({ text, plainness }, sense) {
    const end = withoutRemarks(withoutMarks(text), sense.words)
    const isMarked = plainness === 'marked'
    const last = ownersInBrackets(end, isMarked, sense)
    const owners = last ? [...ownersWithin(end, sense), ...last] : ownersInBrackets(withoutLastBracket(end), isMarked, sense)
    return owners && !areMonths(owners, sense.words) && !saysWho(end, owners, sense) ? { owners, rest: text } : null
  },
}

const withoutMarks = (text: string): string => text.replace(/[.!]?[*_]{0,3}$/u, '').trimEnd()

/** "Write it (Ann) (2 pages)" up to the first of two brackets. */
function withoutLastBracket(text: string): string {
  const before = text.slice(0, Math.max(0, openingOf(text)))
  return /[)\]] $/u.test(before) ? before.trimEnd() : ''
}

/** "Order the lamps (Ann); pay (Bob)": whose the tasks in front of the last one are. */
function ownersWithin(end: string, sense: NameSense): readonly Owner[] {
  const before = end.slice(0, openingOf(end))
  const closings = [...before.matchAll(behindBracket)].filter(([, sign, word = '']) => sign !== '' || sense.words.joiners.has(word))
  return closings.slice(0, mostTasks).flatMap(({ index }) => {
    const part = before.slice(0, index)
    const said = wordsOf(part.slice(0, Math.max(0, openingOf(part))))
    const isAboutThem = sense.words.personVerbs.has(said[0] ?? '') || isSomebody(said.at(-1) ?? '', sense.words)
    return isAboutThem ? [] : (ownersInBrackets(part, false, sense) ?? [])
  })
}

/** What stands between two tasks behind the bracket of the first one. */
const behindBracket = /(?<=[)\]])([,;.]?) ([^\s]*)/gu
const mostTasks = 5

/** "The photo of the team (Ann, Bob)" says who is in the team. */
function saysWho(end: string, owners: readonly Owner[], { words }: NameSense): boolean {
  const [last = ''] = end
    .slice(0, Math.max(0, openingOf(end)))
    .trimEnd()
    .split(' ')
    .slice(-1)
  return owners.length > 1 && words.groups.has(last.toLowerCase())
}

/** @param isMarked behind a marker a name of two words need not be known */
function ownersInBrackets(end: string, isMarked: boolean, sense: NameSense): readonly Owner[] | null {
  const open = openingOf(end)
  // Behind a link's text the bracket holds its address.
  if (open < 1 || end[open - 1] === ']') return null
  // HackMD's "[name=ann]" behind the task.
  const tagged = /^\[name=([^\][]+)\]$/u.exec(end.slice(open))?.[1]
  if (tagged !== undefined) return tagged.split(',').map((name) => ({ written: name.trim(), login: null }))
  const inner = withoutKey(withoutDue(end.slice(open + 1, -1).replace(/^[*_]{1,3}|[*_]{1,3}$/gu, ''), sense.words), sense.words)
  if (inner.length > longestNames) return null
  return (
    readMentions(inner, sense.words) ??
    handedTo(inner, sense) ??
    readOwnerNames(inner, isMarked && inner.includes(' ') ? 'shaped' : 'signed', sense) ??
    subjectOf(inner, sense) ??
    doersOf(inner, sense) ??
    readOwnerNames(beforeDeadline(inner), 'signed', sense) ??
    readOwnerNames(beforeRemark(inner, sense), 'signed', sense)
  )
}

/** "Ann" of "Ann, if there is time"; "Ann, the plumber" says who she is. */
function beforeRemark(text: string, { words }: NameSense): string {
  // "Ann, I mean you!"
  const [called = '', ...said] = text.split(', ')
  if (wordsOf(said.join(' ')).some((word) => calledWords.has(word))) return called
  const comma = /[,;] | [–—-] /u.exec(text)
  const [first = ''] = text.slice((comma?.index ?? 0) + (comma?.[0].length ?? 0)).split(' ', 1)
  return comma && /^\p{Ll}/u.test(first) && !words.articles.has(first) ? text.slice(0, comma.index) : ''
}

/** Where the bracket opens that the text ends with; -1 if it ends with none. */
function openingOf(text: string): number {
  const closer = text.at(-1)
  const opener = closer === ')' ? '(' : closer === ']' ? '[' : null
  let depth = 0
  for (let at = text.length - 1; opener !== null && at >= 0; at--) {
    if (text[at] === closer) depth++
    else if (text[at] === opener && --depth === 0) return at
  }
  return -1
}
