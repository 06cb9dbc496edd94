import type { ItemKind } from '../../model/item.js'
import { normalizePhrase, wordsOf } from '../text/phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** A label that says what a line is: "TODO:", "**ACTION 77.2**:", "Agreed to". */
export interface Marker {
  readonly kind: ItemKind
  /** What stands behind the marker; for a participle without a colon the whole line. */
  readonly rest: string
  /** Offset of the marker in the text. */
  readonly at: number
}

interface LabelWords {
  readonly kind: ItemKind
  readonly phrase: string
  readonly end: number
  readonly upperCase: boolean
  readonly decorated: boolean
  /** "#action", "!action": what a bot that keeps minutes is told. */
  readonly hashed: boolean
  readonly short: boolean
}

const longestMarkerWords = 3
/** Signs and symbols in front of a marker. */
const decoration = /^(?:[#*_~`[(→>=!• -]|\p{Extended_Pictographic}|\uFE0F)*/u

/** Reads a marker at the beginning of a line. */
export function readLeadingMarker(text: string, words: Vocabulary): Marker | null {
  const from = decoration.exec(text)![0].length
  const label = readLabelWords(text, from, words)
  if (label) {
    const rest = readBehind(text, label, false, words)
    if (rest !== null) return { kind: label.kind, rest, at: from }
  }
  return words.outcomeParticiples.has(firstWord(text, from)) ? readParticiple(text, from, words) : null
}

/**
 * Finds a marker written as a label further inside a line: upper case, or emphasised, or behind initials that the note knows, with a
 * colon.
 */
export function findInnerMarker(text: string, words: Vocabulary, isKnown: (sign: string) => boolean): Marker | null {
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const found = readMarkerBefore(text, at, words, isKnown)
    if (found && found.at > 0) return found
  }
  return null
}

/** Reads a tag in code ticks or brackets at the end of a line: "X509 `ToDo`". */
export function readTrailingTag(text: string, words: Vocabulary): Marker | null {
  const last = text.at(-1)
  const opening = last === '`' ? '`' : last === ']' ? '[' : null
  if (opening === null) return null
  const at = text.lastIndexOf(opening, text.length - 2)
  if (at < 1) return null
  const kind = kindOfMarker(normalizePhrase(text.slice(at + 1, -1)), words)
  return kind && { kind, rest: text.slice(0, at).trim(), at }
}

/** Kind of marker that a phrase is, or null. */
function kindOfMarker(phrase: string, words: Vocabulary): ItemKind | null {
  if (words.actionMarkers.has(phrase)) return 'todo'
  return words.decisionMarkers.has(phrase) ? 'decision' : null
}

/** The longest marker that starts at an offset. */
function readLabelWords(text: string, from: number, words: Vocabulary): LabelWords | null {
  if (!words.markerBeginnings.has(firstWord(text, from))) return null
  let end = from
  let best: LabelWords | null = null
  for (let count = 0; count < longestMarkerWords && end < text.length; count++) {
    const wordAt = end
    while (end < text.length && /[\p{L}/'’-]/u.test(text[end]!)) end++
    if (end === wordAt) break
    // "ACTION-15": the hyphen belongs to the number.
    if (/^-\d/.test(text.slice(end - 1, end + 1))) end--
    const written = text.slice(from, end)
    const phrase = normalizePhrase(written)
    const kind = words.ambiguousMarkers.has(phrase) ? 'todo' : kindOfMarker(phrase, words)
    if (kind && written.at(-1) !== '-') {
      best = {
        kind,
        phrase,
        end,
        upperCase: written === written.toUpperCase(),
        decorated: '*_[`~('.includes(text[from - 1] ?? ' '),
        hashed: '#!'.includes(text[from - 1] ?? ' '),
        short: written.length <= 2,
      }
    }
    if (text[end] !== ' ') break
    end++
  }
  return best
}

function firstWord(text: string, from: number): string {
  let end = from
  while (end < text.length && end < from + longestWord && isLetter(text.charCodeAt(end))) end++
  return text.slice(from, end).normalize('NFC').toLowerCase()
}

/** Longer words begin no marker. */
const longestWord = 40

/** A Latin letter, or any character beyond ASCII. */
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127
}

/** The text behind a label's words, or null where what follows shows that it is no label. */
function readBehind(text: string, label: LabelWords, needsColon: boolean, words: Vocabulary): string | null {
  let at = label.end
  // A running number: "ACTION 77.2", "Action #3", "ACTION-15", "Action 26-03-1".
  const number = /^(?:\s?#?|-)\d(?:[\d.]|[-/](?=\d)){0,11}(?![\p{L}])/u.exec(text.slice(at, at + 16))
  if (number) at += number[0].replace(/\.$/u, '').length
  while (at < text.length && '*_~`])'.includes(text[at]!)) at++
  const bracketed = words.ambiguousMarkers.has(label.phrase) || label.kind === 'decision' ? null : readBracketedOwner(text, at, words)
  if (bracketed !== null) return bracketed
  // "ACTION (carried over): …", "[TODO][P1] …"; for a decision it says who took it.
  const remark = /^ ?(\([^()]{1,40}\)|\[[^\][]{1,40}\])[*_]{0,3}( ?:)?(?=\s)/u.exec(text.slice(at, at + 60))
  if (remark && (remark[2] !== undefined || text[at - 1] === ']')) {
    const task = text
      .slice(at + remark[0].length)
      .replace(/^[*_]{1,3}(?=\s)/u, '')
      .trim()
    return label.kind === 'decision' || task === '' ? task : `${task} ${remark[1]!}`
  }
  const closed = at > label.end
  const after = text.slice(at)
  if (words.ambiguousMarkers.has(label.phrase)) {
    const behind = /^(?:: | )?/.exec(after)![0]
    const opens = behind === ': ' || (behind === ' ' && label.decorated && closed)
    return label.upperCase && opens && namesOwner(after.slice(behind.length), words) ? after.slice(behind.length).trim() : null
  }
  // French sets a space in front of the colon.
  const colon = /^[ \u00a0\u202f]?:(?!\/\/)/u.exec(after)?.[0]
  if (colon !== undefined)
    return after
      .slice(colon.length)
      .replace(/^[\])*_~`]+(?=\s|$)/u, '')
      .trim()
  if (after.trim() === '') return ''
  if (needsColon) return null
  if (label.hashed) return after.trim()
  if (label.decorated && closed && /^[\s.,–—-]/u.test(after)) return after.replace(/^[\s.,–—-]+/u, '')
  if (label.upperCase && /^\s@[\p{L}\p{N}]/u.test(after)) return after.trim()
  if (label.upperCase && !label.short && /^\.?\s/u.test(after) && !words.markerNouns.has(firstWord(after, 1)))
    return after.replace(/^\.?\s+[-–—]*\s*/u, '')
  if (/^\s[–—-]{1,2}\s/u.test(after)) return after.replace(/^\s[–—-]{1,2}\s+/u, '')
  const addressee = /^ (\p{Ll}{1,6}) (\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,2}) [–—-]{1,2} /u.exec(after)
  const sign = /^ (\p{Lu}{2,4}) (\p{Ll}{1,20})\s/u.exec(after)
  if (
    sign &&
    label.kind === 'todo' &&
    !words.acronyms.has(sign[1]!.toLowerCase()) &&
    (words.workVerbs.has(sign[2]!) || words.infinitiveWords.has(sign[2]!))
  )
    return after.trim()
  if (addressee && words.addressWords.has(addressee[1]!)) return `${addressee[2]!}: ${after.slice(addressee[0].length)}`
  return readAddressed(after, words) ?? (label.kind === 'todo' && !label.short ? readTopical(label.phrase, after, words) : null)
}

/** "@ann write …", "Ann – write …", "Ann to write …": behind a marker that could as well be somebody's initials. */
function namesOwner(text: string, { groups }: Vocabulary): boolean {
  return (
    groups.has(text.slice(0, Math.max(0, text.indexOf(': '))).toLowerCase()) ||
    /^(?:@[\p{L}\p{N}]|\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2}(?:: | [–—-]{1,2} | to \p{Ll}))/u.test(text.slice(0, 120))
  )
}

/** "TODO(ann): …", "AI(ann, bob): …", "TODO (@ann) …", "[ACTION][ann] …", "**Action (Ann)**: …"; the owners are given back as a label. */
function readBracketedOwner(text: string, from: number, { topicWords }: Vocabulary): string | null {
  const at = text[from] === ' ' ? from + 1 : from
  const closer = text[at] === '(' ? ')' : text[at] === '[' ? ']' : null
  const close = closer === null ? -1 : text.slice(at, at + 60).indexOf(closer)
  if (close < 2) return null
  const owner = text.slice(at + 1, at + close)
  const names = owner.split(/, ?|\//u)
  const after = text
    .slice(at + close + 1)
    .replace(/^[*_~`]{1,3}/u, '')
    .replace(/^ :/u, ':')
  // "TODO(#12)", "TODO [P1]"
  const areNames = names.every(
    (name) =>
      !topicWords.has(name.toLowerCase()) &&
      /^@?\p{L}[\p{L}\p{N}._'’ -]*$/u.test(name) &&
      !/^\p{Lu}\d/u.test(name) &&
      (name.startsWith('@') || !name.includes(' ') || name.split(' ').every((word) => /^\p{Lu}/u.test(word))),
  )
  if (!areNames || after.startsWith('(') || !(after.startsWith(':') || closer === ']' || owner.startsWith('@'))) return null
  return `${names.map((name) => (name.startsWith('@') ? name : `[name=${name}]`)).join(', ')}: ${after.replace(/^[:\s]+/u, '')}`
}

/** "Action item for Michael: …", "AI Ganesh: …": the owner's label is what is left. */
function readAddressed(after: string, words: Vocabulary): string | null {
  const colon = after.indexOf(':')
  if (colon < 2 || colon > 40 || !after.startsWith(' ')) return null
  const [first, ...others] = after.slice(1, colon).split(' ')
  const addressed = words.forWords.has(first!.toLowerCase())
  const name = addressed ? others : [first!, ...others]
  if (name.length === 0 || name.length > 5) return null
  const looksRight = name.every((word) => /^[@\p{Lu}]/u.test(word) || words.joiners.has(word) || '+/&'.includes(word)) || addressed
  if (!looksRight || name.some((word) => words.topicWords.has(word.toLowerCase()))) return null
  return after.slice(after.length - after.trimStart().length + (addressed ? first!.length + 1 : 0)).trim()
}

/** "Action item for the team: …", "TODO for the website: …": a group is an owner's label, a topic stays in the text. */
function readTopical(phrase: string, after: string, words: Vocabulary): string | null {
  const colon = after.indexOf(': ')
  const task = after.slice(colon + 1).trim()
  const [first = '', ...others] = `${phrase.slice(phrase.lastIndexOf(' ') + 1)}${after.slice(0, colon)}`.split(' ')
  const [second = '', ...more] = others
  const name = words.addressWords.has(first) ? others : words.addressWords.has(second.toLowerCase()) ? more : []
  if (colon < 2 || colon > 40 || name.length === 0 || task === '') return null
  const group = words.articles.has(name[0]!) ? name.slice(1).join(' ') : ''
  return `${words.groups.has(group) ? group : name.join(' ')}: ${task}`
}

function readParticiple(text: string, from: number, words: Vocabulary): Marker | null {
  const [first = '', second = ''] = text
    .slice(from, from + 60)
    .toLowerCase()
    .split(' ')
  return words.outcomeParticiples.has(first) && words.outcomeFollowers.has(second)
    ? { kind: 'decision', rest: text.slice(from), at: from }
    : null
}

function readMarkerBefore(text: string, colon: number, words: Vocabulary, isKnown: (sign: string) => boolean): Marker | null {
  let start = colon
  for (let count = 0; count < longestMarkerWords && start > 0; count++) {
    while (start > 0 && text[start - 1] === ' ') start--
    while (start > 0 && !' (['.includes(text[start - 1]!)) start--
    let from = start
    while (from < colon && '*_~`'.includes(text[from]!)) from++
    const label = readLabelWords(text, from, words)
    // "PROPOSED RESOLUTION" resolves nothing yet.
    if (!label || beginsLink(text, start) || words.pendingWords.has(wordsOf(text.slice(0, start)).at(-1) ?? '')) continue
    const bySign = !label.short && followsSign(text, start, isKnown)
    if (
      !bySign &&
      (!(label.upperCase || from > start) || !(beginsClause(text, start) || (label.upperCase && !label.short && followsNames(text, start))))
    )
      continue
    const rest = readBehind(text, label, true, words)
    const opener = text[start - 1]
    const closer = opener === '(' ? ')' : opener === '[' ? ']' : null
    if (rest !== null) return { kind: label.kind, rest: closer === null ? rest : cutAtClosing(closer, rest), at: start }
  }
  return null
}

/** True behind a point, comma, bracket or dash; within a clause "AI" is artificial intelligence. */
function beginsClause(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text[before] === ' ') before--
  return before < 0 || '.,;:!?()[|>–—-*_"”'.includes(text[before]!)
}

/** "RM ACTION: …": only capitalised words stand before the marker. */
function followsNames(text: string, at: number): boolean {
  return /^[*_]{0,3}\p{Lu}[\p{L}.]{0,30}(?:(?: |, ?| ?[/&+] ?)\p{Lu}[\p{L}.]{0,30}){0,3}[*_]{0,3} $/u.test(text.slice(0, Math.min(at, 140)))
}

/** "FK action: …": nothing but known initials stands before the marker. */
function followsSign(text: string, at: number, isKnown: (sign: string) => boolean): boolean {
  const sign = at <= 5 ? text.slice(0, at).trimEnd() : ''
  return /^\p{Lu}{2,4}$/u.test(sign) && isKnown(sign)
}

/** "[TODO: the list](https://…)" */
const beginsLink = (text: string, at: number): boolean => text[at - 1] === '[' && /^[^\][]*\]\(/u.test(text.slice(at))

function cutAtClosing(closer: ')' | ']', text: string): string {
  const opener = closer === ')' ? '(' : '['
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === opener) depth++
    else if (text[at] === closer && depth-- === 0) return text.slice(0, at).trim()
  }
  return text
}
