import type { Vocabulary } from './vocabulary.js'
import { type NameSense, readOwnerNames } from './owner-names.js'
import { hasPhrase, wordsOf } from './phrases.js'

/** Words that a subject of "… to do" may have at most. */
const longestSubject = 8

/**
 * Owners named inside an item's text: "Ann to write …", "Ann and Bob will …", "… (owner: Ann)", "… (@ann)", "… -- Ann to write …",
 * "@ann …".
 * The text keeps them.
 */
export function readOwnerPhrase(text: string, marked: boolean, sense: NameSense, announced = false): string[] {
  return (
    readSubject(text, sense) ??
    readKeyed(text, sense) ??
    (marked ? readKnownSubject(text, sense) : announced ? readKnownSigns(text, sense) : null) ??
    readMentionAtStart(text, sense) ??
    readAfterDash(text, sense) ??
    readTrailing(text, sense) ??
    []
  )
}

/** "Ann to write", "MK and DK will help". */
function readSubject(text: string, sense: NameSense): string[] | null {
  const { words } = sense
  // "Ann Lee (ACME) to follow up": the bracket is no part of the name.
  const spoken = text
    .slice(0, 200)
    .replace(/(?<!\]) ?\([^()]{1,60}\)/gu, '')
    .split(' ')
  for (let at = 1; at <= Math.min(longestSubject, spoken.length - 1); at++) {
    const word = spoken[at]!.toLowerCase()
    const next = spoken[at + 1] ?? ''
    const future = beginsPhrase(spoken, at, words.futureWords)
    const infinitive = words.infinitiveWords.has(word) && /^\p{Ll}/u.test(next) && !words.articles.has(next.toLowerCase())
    if (!future && !infinitive) continue
    const subject = spoken
      .slice(0, at)
      .join(' ')
      .replace(/^[*_~]+/u, '')
    const names = readOwnerNames(subject, 'shaped', sense)
    // "The team agreed to …" tells an outcome.
    if (names) return words.outcomeParticiples.has(word) && names.every((name) => isGroup(name, words)) ? null : names
    return !subject.includes(' ') && infinitive && isLoginLike(subject, sense) ? [subject] : null
  }
  return null
}

export function isGroup(name: string, words: Vocabulary): boolean {
  const lower = name.toLowerCase()
  return words.groups.has(lower) || words.groups.has(lower.slice(lower.lastIndexOf(' ') + 1))
}

/** Most words of a phrase between an owner and his task. */
const longestFuture = 4

function beginsPhrase(spoken: readonly string[], from: number, phrases: ReadonlySet<string>): boolean {
  let phrase = ''
  for (let at = from; at < Math.min(from + longestFuture, spoken.length); at++) {
    phrase += (at > from ? ' ' : '') + spoken[at]!.toLowerCase()
    if (phrases.has(phrase)) return true
  }
  return false
}

/** "niko to post": a word in lower case that is no verb. */
function isLoginLike(word: string, { words, known }: NameSense): boolean {
  const lower = word.toLowerCase()
  if (known.has(word)) return true
  return (
    /^[a-z][a-z\d_-]{2,}$/.test(word) &&
    !words.workVerbs.has(lower) &&
    !words.subjectStopWords.has(lower) &&
    !words.topicWords.has(lower) &&
    !words.ruleVerbs.has(lower)
  )
}

/** "(owner: RD, tech lead: SK)" and "… → Owner: RD, due: May 4" name RD. */
function readKeyed(text: string, sense: NameSense): string[] | null {
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const key = /(?:[([→|;,.] ?| [-–—]{1,2} )[*_]{0,2}(\p{L}[\p{L} ]{1,20})$/u.exec(text.slice(Math.max(0, colon - longestKey), colon))?.[1]
    if (key === undefined || !sense.words.ownerKeys.has(key.toLowerCase())) continue
    const [value = ''] = text.slice(colon + 1).split(/[)\]→|;]| [-–—]{1,2} |[.] (?=\p{Lu})/u, 1)
    const nextKey = value.indexOf(':')
    const names = readOwnerNames(nextKey === -1 ? value : value.slice(0, value.lastIndexOf(',', nextKey)), 'shaped', sense)
    if (names) return names
  }
  return null
}

/** Of a key and what separates it from the words in front of it, in UTF-16 code units. */
const longestKey = 30

/** Behind a marker: "PAC merge and clarify", "Ann and Bob discuss". */
function readKnownSubject(text: string, sense: NameSense): string[] | null {
  const spoken = text.slice(0, 120).split(' ')
  // "Will bring it up": no Will, but whoever speaks.
  if (sense.words.futureWords.has(spoken[0]!.toLowerCase())) return null
  let end = 0
  while (end < spoken.length - 1 && (/^[\p{Lu}@]/u.test(spoken[end]!) || (end > 0 && sense.words.joiners.has(spoken[end]!)))) end++
  const next = spoken[end]!
  // "Mark review comments as read"
  if (end === 1 && sense.words.workVerbs.has(spoken[0]!.toLowerCase())) return null
  if (end === 0 || !sense.words.workVerbs.has(next.toLowerCase()) || next !== next.toLowerCase()) return null
  return readOwnerNames(spoken.slice(0, end).join(' '), end > 1 || isAcronym(spoken[0]!) ? 'shaped' : 'known', sense)
}

/** In a list of tasks: "CM/JW finish the reviews", signs of people that the note lists. */
function readKnownSigns(text: string, sense: NameSense): string[] | null {
  const [first = '', next = ''] = text.split(' ', 2)
  if (!/^\p{Lu}{2,3}(?:[/+&,]\p{Lu}{2,3})*$/u.test(first) || !sense.words.workVerbs.has(next)) return null
  return readOwnerNames(first, 'known', sense)
}

/** In a task: "Ann orders the lamps", "ann and bob order them"; only people whom the note shows to be some. */
export function readDoers(text: string, sense: NameSense): string[] {
  const { words } = sense
  const spoken = text.slice(0, 120).split(' ', longestSubject)
  const first = spoken[0]!.toLowerCase()
  // "Will bring it up", "Mark review comments as done", "Art work"
  const mayBeVerb = words.futureWords.has(first) || words.workVerbs.has(first) || words.ambiguousNames.has(first)
  const at = spoken.findIndex((word, index) => index > 0 && (words.presentVerbs.has(word) || (words.workVerbs.has(word) && !mayBeVerb)))
  const names = at === -1 ? null : readOwnerNames(spoken.slice(0, at).join(' '), 'known', sense)
  return names && !names.some((name) => isGroup(name, words)) ? names : []
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word)

/** "@ann go through …", also "@ann, @bob: …" where no label was read; "@Ann Lee check …" names Ann Lee, who is no account Ann. */
function readMentionAtStart(text: string, { words }: NameSense): string[] | null {
  const named = /^@(\p{Lu}\p{Ll}[\p{L}'’-]{0,30}) (\p{Lu}\p{Ll}[\p{L}'’-]{0,30})(?=[ ,]|$)/u.exec(text)
  if (named && ![words.workVerbs, words.topicWords].some((others) => others.has(named[2]!.toLowerCase())))
    return [`${named[1]!} ${named[2]!}`]
  const found: string[] = []
  for (const word of text.split(' ', 12)) {
    const mention = readMention(word)
    if (mention) found.push(mention)
    else if (found.length > 0 && (word === 'and' || word === '&' || word === ',')) continue
    else break
  }
  return found.length > 0 ? found : null
}

/** "… -- Ann to write …" */
function readAfterDash(text: string, sense: NameSense): string[] | null {
  for (const dash of [' -- ', ' – ', ' — ', ' - ', ' → ', ' -> ']) {
    const at = text.lastIndexOf(dash)
    if (at === -1) continue
    const rest = text.slice(at + dash.length)
    const subject = readSubject(rest, sense)
    if (subject) return subject
    const names = rest.length <= 60 ? (readMentions(rest) ?? readOwnerNames(rest.replace(/[.]$/u, ''), 'known', sense)) : null
    if (names) return names
  }
  return null
}

/** "… (@ann)", "… (Brian/Todd)", "… [Ann]", "… @ann" at the end. */
function readTrailing(text: string, sense: NameSense): string[] | null {
  const end = text.replace(/[.!]$/u, '').trimEnd()
  if (end.endsWith(')') || end.endsWith(']')) {
    const open = end.lastIndexOf(end.endsWith(')') ? '(' : '[')
    const inner = end.slice(open + 1, -1)
    // Behind a link's text the bracket holds its address.
    if (open < 1 || end[open - 1] === ']' || inner.length > 80) return null
    return readMentions(inner) ?? readOwnerNames(inner, 'known', sense)
  }
  const mentions = readLastMentions(end, sense.words)
  if (mentions.length > 0) return mentions
  // "Publish the draft, SC."
  const comma = end.lastIndexOf(', ')
  const sign = end.slice(comma + 2)
  return comma > 0 && isAcronym(sign) && sense.known.has(sign) ? [sign] : null
}

/** "… @ann @bob", "… @ann and @bob"; in "Ask @ann" and "Look at the patch by @bob" the task is somebody else's. */
function readLastMentions(text: string, words: Vocabulary): string[] {
  // HackMD writes "@Ann L", other editors "@Ann Lee".
  const named = /(?:^|\s)@(\p{Lu}[\p{L}'’-]{0,30} \p{Lu}[\p{L}'’-]{0,30})\.?$/u.exec(text.slice(-80))
  const found: string[] = named ? [named[1]!] : []
  let before = named ? text.slice(0, text.lastIndexOf('@')).trimEnd() : ''
  const spoken = named ? [] : text.split(' ')
  while (spoken.length > 0) {
    before = spoken.join(' ')
    const word = spoken.pop()!
    const mention = readMention(word)
    if (mention) found.unshift(mention)
    else if (found.length === 0 || !['and', '&', ',', '+', '/'].includes(word)) break
  }
  return isBystander(before.toLowerCase(), words) ? [] : found
}

/** True where the words in front of a name show that the task is not his. */
function isBystander(before: string, words: Vocabulary): boolean {
  if ([...words.ownerKeys].some((key) => key.includes(' ') && before.endsWith(key))) return false
  const [verbLead, last = ''] = ['', ...wordsOf(before.slice(-longestLead))].slice(-2)
  if ([words.bystanderWords, words.forWords, words.joiners].some((others) => others.has(last))) return true
  // "Ask @ann", "and ping @ann"; in "write the report @ann" it is a noun.
  return (
    words.workVerbs.has(last) &&
    (verbLead === '' || [words.infinitiveWords, words.joiners, words.futureWords].some((leads) => leads.has(verbLead!)))
  )
}

/** Of the words in front of a name, in UTF-16 code units. */
const longestLead = 60

function readMentions(text: string): string[] | null {
  const words = text.split(/[\s,/&+]+/u).filter((word) => word !== '' && !hasPhrase('and', word))
  const mentions = words.map(readMention)
  return mentions.length > 0 && mentions.every((mention) => mention !== null) ? mentions : null
}

/** The login of "@ann" or "@ann,"; null for a package such as "@scope/name" or "name@1.0". */
function readMention(word: string): string | null {
  const bare = word.replace(/^[*_([]+/u, '').replace(/\]\[\]|[)*_:,.;]+$/gu, '')
  return /^@[a-zA-Z\d][\w.-]{0,38}$/.test(bare) ? bare.slice(1) : null
}
