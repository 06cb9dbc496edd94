import { agreementLeads, agreementManners, agreementOpenings, doubtfulAgreements } from '../../languages/agreement-words.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../../text/phrases.js'

const anyOpening = agreementOpenings.join('|')

export const agreementOpening = new RegExp(`^(?:${anyOpening})(?![\\p{L}\\p{N}])`, 'u')

const openingAnywhere = new RegExp(anyOpening, 'u')

/** A cheap look for an opening anywhere, with which most lines are done. */
export const mayAgree = (text: string): boolean => openingAnywhere.test(straight(text))

const doubtful = new RegExp(`(?<![\\p{L}\\p{N}])(?:${doubtfulAgreements.join('|')})(?![\\p{L}\\p{N}])`, 'u')

/** "We're going with the red one", "(all ok with it)": perhaps a decision, perhaps an opinion. */
export const mayTellOfDecision = (text: string): boolean => doubtful.test(straight(text))

/** In lower case, with one apostrophe, without emphasis and the count of a vote that was won: "the board voted 4-1 to sell it". */
export const straight = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll('*', '')
    .replaceAll(count, (written, yes: string, no: string) => (Number(yes) > Number(no) ? '' : written))

const count = / (\d{1,4}) ?[-–:/] ?(\d{1,4})(?:[-–:/]\d{1,4})?(?= \p{L})/gu

/** Whether a sentence begins so: "We decided to". */
export const opensAgreement = (sentence: string): boolean => agreementOpening.test(straight(sentence))

/** "The board voted 1-4 to sell it": the count of a vote that was lost. */
export function losesVote(sentence: string): boolean {
  if (!/\d ?[-–:/] ?\d/.test(sentence) || opensAgreement(sentence)) return false
  return agreementOpening.test(straight(sentence).replaceAll(count, ''))
}

/** Whether a sentence begins so: "It was resolved that", "In the end it was agreed nem. con. that". */
export function opensResolution(text: string, { resolutionOpenings, outcomeFollowers }: Vocabulary): boolean {
  const lower = withoutLead(text.toLowerCase())
  const opening = findPhrase(lower, resolutionOpenings)
  if (opening === null || !lower.startsWith(opening)) return false
  const said = lower.slice(opening.length)
  const manner = agreementManners.find((how) => said.startsWith(` ${how} `))
  const behind = said.slice(manner === undefined ? 0 : manner.length + 1)
  const [next = ''] = wordsOf(behind)
  // "Es wurde beschlossen, die Bühne zu kaufen"
  return outcomeFollowers.has(next) || (behind.startsWith(',') && next !== '')
}

function withoutLead(lower: string): string {
  const lead = agreementLeads.find((phrase) => lower.startsWith(phrase))
  return lead === undefined ? lower : lower.slice(lead.length).replace(/^,? /u, '')
}
