import { quotingPhrases } from '../languages/mail-heads.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, normalizePhrase } from '../text/phrases.js'
import { joinLines, type SourceLine } from './block.js'

/** In UTF-16 code units; in words of whoever signs. */
const longestSignOff = 80
const longestName = 4
/** Longest line above a mail that an answer quotes, in UTF-16 code units. */
const longestQuoteHead = 160

/** Whether a paragraph begins a mail that the note answers. */
export function quotesMail([first]: readonly SourceLine[], words: Pick<Vocabulary, 'quotedMails'>): boolean {
  return first !== undefined && (beginsQuotedMail(first.text, words) || introducesQuote(first.text))
}

/** Whether a paragraph ends the mail in which the note was sent: what stands below it is the signature of its writer. */
export const signsMail = (lines: readonly SourceLine[], { signOffs }: Pick<Vocabulary, 'signOffs'>): boolean =>
  (signedBy(joinLines(lines), signOffs) ?? []).length > 0

/** A closing phrase with nothing but a name behind it. */
export const isSignOff = (text: string, { signOffs }: Pick<Vocabulary, 'signOffs'>): boolean => signedBy(text, signOffs) !== null

/** The words of the name behind a closing phrase; null without such a phrase. */
function signedBy(text: string, signOffs: ReadonlySet<string>): readonly string[] | null {
  if (text.length > longestSignOff) return null
  const spoken = text.split(' ')
  for (let end = Math.min(4, spoken.length); end > 0; end--) {
    const name = spoken.slice(end)
    if (!signOffs.has(normalizePhrase(spoken.slice(0, end).join(' ')))) continue
    return name.length <= longestName && name.every((word) => /^[\p{Lu}\p{Lo}][\p{L}.'’-]*[.!]?$/u.test(word)) ? name : null
  }
  return null
}

/** "-----Original Message-----" */
function beginsQuotedMail(line: string, { quotedMails }: Pick<Vocabulary, 'quotedMails'>): boolean {
  const [, title] = /^-{2,20} ?([^-]{4,40}?) ?-{2,20}$/u.exec(line.trimEnd()) ?? []
  return title !== undefined && quotedMails.has(normalizePhrase(title))
}

/** "On 8 Feb 2026, at 18:02, Ann Lee wrote:" */
const introducesQuote = (line: string): boolean =>
  line.length <= longestQuoteHead && line.endsWith(':') && /\d/.test(line) && findPhrase(line.toLowerCase(), quotingPhrases) !== null
