import { nameParticles } from '../../people/name-forms.js'
import type { NameSense } from './owner-names.js'

/** Most words of a name behind "@". */
const longestName = 5
/** Of the name, in UTF-16 code units. */
const longestText = 100

/**
 * The name of several words that a text begins with behind "@": "@Ann Lee", "@Jo van Dam", as editors with a list of people write them.
 * It is a name, and never the login of its first word.
 */
export function leadingNameMention(text: string, { words, known }: Omit<NameSense, 'server'>): string | null {
  if (/^@\p{Lo}/u.test(text)) return withoutCapitals(text, known)
  if (!/^@\p{Lu}/u.test(text)) return null
  const spoken = text.slice(1, longestText).split(/[\s,;:()[\]*]/u, longestName)
  const gap = spoken.indexOf('')
  const run = gap === -1 ? spoken : spoken.slice(0, gap)
  for (let length = run.length; length > 1; length--) {
    const name = run.slice(0, length).join(' ')
    if (text.startsWith(`@${name}`) && isNamePart(run[length - 1]!) && known.isWhole(name)) return name
  }
  let end = 1
  while (end < run.length - 1 && isParticle(run[end]!, words)) end++
  const [first = '', last = ''] = [run[0], run[end]]
  const isWord = [words.workVerbs, words.topicWords].some((others) => others.has(last.toLowerCase()))
  const name = run.slice(0, end + 1).join(' ')
  return isFirst(first) && isNamePart(last) && !isWord && text.startsWith(`@${name}`) ? name : null
}

/** "@西森 ", "@서지원님 ": a known name, which is no login. */
function withoutCapitals(text: string, known: NameSense['known']): string | null {
  const [, name = ''] = /^@(\p{Lo}{2,8})(?=[\s,、]|$)/u.exec(text) ?? []
  return name !== '' && known.has(name) ? name : null
}

/** "Ann", not "AnnLee" or "ACME", which may be logins beside a name. */
const isFirst = (word: string): boolean => /^\p{Lu}\p{Ll}[\p{Ll}'’]{0,30}(?:-\p{Lu}\p{Ll}{1,30})?$/u.test(word)

const isNamePart = (word: string): boolean => /^\p{Lu}\p{L}[\p{L}'’-]{0,30}$/u.test(word) && word !== word.toUpperCase()

/** "van", "ter"; "den" and "von" begin what is to be done as well: "@Ann den Raum buchen". */
function isParticle(word: string, { articles, joiners, bystanderWords }: NameSense['words']): boolean {
  return nameParticles.has(word) && ![articles, joiners, bystanderWords].some((others) => others.has(word))
}
