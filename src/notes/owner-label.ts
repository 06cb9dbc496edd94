import { type NameDemand, type NameSense, readOwnerNames } from './owner-names.js'

/** A leading label that names owners, and the words behind it. */
export interface OwnerLabel {
  readonly owners: readonly string[]
  readonly rest: string
}

/** An arrow, symbols, or the number of a paragraph. */
const opening = /^(?:(?:→|⇒|[-=]>) +|(?:\p{Extended_Pictographic}\uFE0F? *){1,4}|\d{1,2}(?:\.\d{1,2}){1,2}[.)]? +)/u

/** Longest label that is looked for, in UTF-16 code units. */
const longestLabel = 160

/**
 * Reads "RD: …", "SK/RD: …", "**Ann**: …", "[name=x] …", "@ann: …", "(Ann) …", "Ann → …", "[Ann](https://github.com/ann): …".
 * A dash as in "Ann - …" counts only where `dashes` says how much the label must look like names; `task`: less in front of a work verb,
 * as brackets and arrows do.
 */
export function readOwnerLabel(text: string, sense: NameSense, dashes: NameDemand | 'task' = 'known'): OwnerLabel | null {
  const start = text.replace(opening, '').replace(/^[*_~]{1,3}(?=[\p{L}@[])/u, '')
  const byColon = splitAtColon(start)
  if (byColon) {
    const owners = readOwnerNames(byColon.label, 'shaped', sense)
    if (owners) return { owners, rest: stripClosers(byColon.rest) }
    // "Ann Lee (ACME): …"
    const remarked = readOwnerNames(byColon.label.replace(/ \([^()]{1,40}\)$/u, ''), 'known', sense)
    if (remarked) return { owners: remarked, rest: stripClosers(byColon.rest) }
    const addressed = readAddressed(byColon.label, sense)
    if (addressed) return { owners: addressed, rest: stripClosers(byColon.rest) }
  }
  const isTask = (rest: string): boolean => sense.words.workVerbs.has(rest.split(' ', 1)[0]!)
  const byDash = splitAtDash(start)
  if (byDash) {
    const owners = readOwnerNames(byDash.label, dashes !== 'task' ? dashes : isTask(byDash.rest) ? 'shaped' : 'known', sense)
    if (owners) return { owners, rest: byDash.rest }
  }
  const byArrow = /^([^→>]{1,60}?) ?(?:→|->) (?=\S)/u.exec(start)
  if (byArrow) {
    const rest = start.slice(byArrow[0].length)
    const owners = readOwnerNames(byArrow[1]!, dashes !== 'known' && isTask(rest) ? 'shaped' : 'known', sense)
    if (owners) return { owners, rest }
  }
  const byBrackets = splitAtBracket(start)
  if (byBrackets) {
    const owners = readOwnerNames(byBrackets.label, dashes !== 'known' && isTask(byBrackets.rest) ? 'shaped' : 'known', sense)
    if (owners) return { owners, rest: byBrackets.rest }
  }
  const tagged = /^\[name=\s*([^\s\]][^\]]*)\][\s:-]*/u.exec(start)
  return tagged && { owners: [tagged[1]!.trim()], rest: start.slice(tagged[0].length) }
}

/** "For Ann: …" */
function readAddressed(label: string, sense: NameSense): string[] | null {
  const [first = '', ...others] = label.split(' ')
  return others.length > 0 && sense.words.addressWords.has(first.toLowerCase()) ? readOwnerNames(others.join(' '), 'shaped', sense) : null
}

function splitAtColon(text: string): { label: string; rest: string } | null {
  const at = findOutsideBrackets(text, (index) => text[index] === ':')
  if (at < 1) return null
  const after = text[at + 1]
  if (after === '/' && text[at + 2] === '/') return null
  return { label: text.slice(0, at), rest: text.slice(at + 1).trim() }
}

function splitAtDash(text: string): { label: string; rest: string } | null {
  const at = findOutsideBrackets(text, (index) => {
    const dash = text[index]!
    if (!'-–—'.includes(dash)) return false
    const after = text[index + 1]
    return (after === ' ' || (after === '-' && text[index + 2] === ' ')) && index > 0
  })
  if (at < 1) return null
  return {
    label: text.slice(0, at),
    rest: text
      .slice(at)
      .replace(/^[-–—]{1,2}/u, '')
      .trim(),
  }
}

/** "(Ann) …", "[Ann, Bob] …" */
function splitAtBracket(text: string): { label: string; rest: string } | null {
  const closer = text.startsWith('(') ? ')' : text.startsWith('[') ? ']' : null
  const close = closer === null ? -1 : text.slice(0, longestLabel).indexOf(closer)
  if (close < 2 || !/^\s/u.test(text.slice(close + 1, close + 2))) return null
  return { label: text.slice(1, close), rest: text.slice(close + 2).trim() }
}

function findOutsideBrackets(text: string, matches: (index: number) => boolean): number {
  let depth = 0
  const end = Math.min(text.length, longestLabel)
  for (let at = 0; at < end; at++) {
    const char = text[at]!
    if (char === '[' || char === '(') depth++
    else if (char === ']' || char === ')') depth--
    else if (depth === 0 && matches(at)) return at
  }
  return -1
}

/** Takes off the emphasis that a label such as "**RD:**" leaves behind its colon. */
function stripClosers(rest: string): string {
  return rest.replace(/^[*_]{1,3}(?=\s|$)/u, '').trim()
}
