import type { Vocabulary } from '../languages/vocabulary.js'
import { wordsOf } from '../text/phrases.js'
import { ambiguousForms, innerForms } from './forms.js'
import { capitals } from './forms/capitals.js'
import { firstToFit } from './forms/form.js'
import { decorationOf, type LabelWords, longestMarkerWords, readLabelWords } from './label-words.js'
import type { Marker, MarkerRule } from './marker.js'

type IsKnown = (sign: string) => boolean

/** A label further inside a line: in capitals, or emphasised, or behind initials that the note knows, with a colon. */
export const inner: MarkerRule = {
  name: 'inner',
  examples: [
    ['It is late. TODO: call them', 'todo', 'call them'],
    ['It is late (**Action:** call them)', 'todo', 'call them'],
    ['It is late (Action: call them)', 'todo', 'call them'],
    ['It is late (the action: call them)', null],
    ['It is late (Decision: no)', null],
    ['RM ACTION: send it', 'todo', 'send it'],
    ['*Ann:* action item: call them', 'todo', 'call them'],
    ['It is late. AGREED that we call them', 'decision', 'AGREED that we call them'],
    ['It is late. Agreed that we call them', null],
    ['It is late → **TODO** Ann: call them', 'todo', 'Ann: call them'],
    ['It is late. Todo: call them', null],
    ['The best action item: none', null],
    ['The roof leaks, TODO(@ann): call them', 'todo', '@ann: call them'],
    ['The roof leaks ACTION(Ann, Bob): call them', 'todo', '[name=Ann], [name=Bob]: call them'],
    ['It is late (TODO(Ann): call them) and dark', 'todo', '[name=Ann]: call them'],
    ['The roof leaks – ACTION (Ann Lee): call them', 'todo', '[name=Ann Lee]: call them'],
    ['The best plan (Ann): call them', null],
    ['Look for `// TODO(ann): x` in the code', null],
    ['Run `TODO: x` in the shell', null],
    ['Roof: TODO call them', 'todo', 'call them'],
    ['today: → TODO call them', 'todo', 'call them'],
    ['Roof: TODO list of the team', null],
    ['Roof: ACTION REQUIRED', null],
    ['Roof: todo call them', null],
    ['PROPOSED RESOLUTION: we call them', null],
    ['See [the TODO: list](https://example.org)', null],
  ],
  read(text, words, isKnown) {
    for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
      const found = readMarkerBefore(text, at, words, isKnown)
      if (found && found.at > 0) return found
    }
    return readBehindLabel(text, words) ?? readParticiple(text, words)
  },
}

/** "Roof: TODO call them", "today: → TODO call them": in capitals behind a label, in front of what is to be done. */
function readBehindLabel(text: string, words: Vocabulary): Marker | null {
  const colon = text.slice(0, longestTopic).indexOf(': ')
  if (colon < 2) return null
  const at = colon + 2 + decorationOf(text.slice(colon + 2))
  const label = readLabelWords(text, at, words)
  if (!label?.upperCase || label.short || label.kind !== 'todo' || beginsLink(text, at)) return null
  const rest = capitals.read({ ...label, text, at: label.end, after: text.slice(label.end), closed: false }, words)
  const [next = ''] = wordsOf(rest ?? '')
  const isState = [words.linkingVerbs, words.futureWords, words.doneWords, words.ofWords, words.forWords].some((set) => set.has(next))
  // "Status: ACTION REQUIRED"
  return rest !== null && /^[\p{Ll}@]/u.test(rest) && !isState ? { kind: 'todo', rest, at, by: 'inner' } : null
}

/** "… . AGREED that we call them": a participle in capitals behind a sentence. */
function readParticiple(text: string, { outcomeParticiples, outcomeFollowers }: Vocabulary): Marker | null {
  // Few texts have so many capitals in a row.
  if (!/\p{Lu}{5}/u.test(text)) return null
  for (const { 1: end = '', 2: word = '', 3: next = '', index } of text.matchAll(
    /([.;!?][)*_]{0,3} )([*_]{0,3}\p{Lu}{5,12}[*_]{0,3}) (\p{Ll}{2,12}) /gu,
  )) {
    const at = index + end.length
    const said = word.replaceAll(/[*_]/gu, '').toLowerCase()
    if (outcomeParticiples.has(said) && outcomeFollowers.has(next)) return { kind: 'decision', rest: text.slice(at), at, by: 'inner' }
  }
  return null
}

/** What is looked at in front of a colon, and in front of a marker, in UTF-16 code units. */
const longestLabel = 150
const longestWord = 60
/** Longest label in front of a marker without a colon. */
const longestTopic = 60

function readMarkerBefore(text: string, colon: number, words: Vocabulary, isKnown: IsKnown): Marker | null {
  const first = Math.max(0, colon - longestLabel)
  const bracket = bracketBefore(text, colon, first)
  let start = bracket ?? colon
  for (let count = 0; count < longestMarkerWords && start > first; count++) {
    while (start > first && text[start - 1] === ' ') start--
    while (start > first && !' (['.includes(text[start - 1]!)) start--
    let from = start
    while (from < colon && '*_~`'.includes(text[from]!)) from++
    const label = readLabelWords(text, from, words)
    // "PROPOSED RESOLUTION" resolves nothing yet.
    if (
      !label ||
      beginsLink(text, start) ||
      words.pendingWords.has(wordsOf(text.slice(Math.max(0, start - longestWord), start)).at(-1) ?? '')
    )
      continue
    const isOwners = label.end === bracket && label.upperCase && !label.short && !isInCode(text, start)
    if (!isOwners && !isSetApart(text, start, from, label, isKnown)) continue
    const form = firstToFit(words.ambiguousMarkers.has(label.phrase) ? ambiguousForms : innerForms, text, label, words)
    if (form) return { kind: label.kind, rest: withinBrackets(text[start - 1], form.rest), at: start, by: 'inner' }
  }
  return null
}

/** Offset of the bracket, or the blank in front of it, that ends right before a colon: the owners of "TODO(ann): …"; null without one. */
function bracketBefore(text: string, colon: number, first: number): number | null {
  let end = colon
  while (end > first && '*_~` '.includes(text[end - 1]!)) end--
  const opener = text[end - 1] === ')' ? '(' : text[end - 1] === ']' ? '[' : null
  const open = opener === null ? -1 : text.slice(first, end).lastIndexOf(opener) + first
  if (open <= first) return null
  return text[open - 1] === ' ' ? open - 1 : open
}

/** Behind a code tick that nothing has closed. */
const isInCode = (text: string, at: number): boolean => text.slice(0, at).split('`').length % 2 === 0

/** "*Ann:* action item: …" */
const speaker = /^[*_]{0,2}\p{Lu}[\p{L}.'’ -]{0,40}:[*_]{0,2} *$/u

function isSetApart(text: string, start: number, from: number, label: LabelWords, isKnown: IsKnown): boolean {
  if (!label.short && followsSign(text, start, isKnown)) return true
  if (!label.short && label.kind === 'todo' && text[start - 1] === '(' && /^\p{Lu}/u.test(text.slice(from, from + 1))) return true
  if (!label.upperCase && from === start) return label.phrase.includes(' ') && speaker.test(text.slice(0, start))
  return beginsClause(text, start) || (label.upperCase && !label.short && followsNames(text, start))
}

/** True behind a point, comma, bracket or dash; within a clause "AI" is artificial intelligence. */
function beginsClause(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text[before] === ' ') before--
  return before < 0 || '.,;:!?()[|>→⇒–—-*_"”'.includes(text[before]!)
}

/** "RM ACTION: …": only capitalised words stand before the marker. */
function followsNames(text: string, at: number): boolean {
  return /^[*_]{0,3}\p{Lu}[\p{L}.]{0,30}(?:(?: |, ?| ?[/&+] ?)\p{Lu}[\p{L}.]{0,30}){0,3}[*_]{0,3} $/u.test(text.slice(0, Math.min(at, 140)))
}

/** "FK action: …": nothing but known initials stands before the marker. */
function followsSign(text: string, at: number, isKnown: IsKnown): boolean {
  const sign = at <= 5 ? text.slice(0, at).trimEnd() : ''
  return /^\p{Lu}{2,4}$/u.test(sign) && isKnown(sign)
}

/** "[TODO: the list](https://…)" */
const beginsLink = (text: string, at: number): boolean => text[at - 1] === '[' && /^[^\][]*\]\(/u.test(text.slice(at))

/** The text up to the bracket that closes the one in front of the marker. */
function withinBrackets(opener: string | undefined, text: string): string {
  const closer = opener === '(' ? ')' : opener === '[' ? ']' : null
  if (closer === null) return text
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === opener) depth++
    else if (text[at] === closer && depth-- === 0) return text.slice(0, at).trim()
  }
  return text
}
