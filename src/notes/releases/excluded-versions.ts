import { licenceBeforeVersion } from '../languages/licences.js'
import { dependencyPhrases } from '../languages/release-phrases.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import { findPhrase, wordsOf } from '../text/phrases.js'
import type { WrittenVersion } from './versions.js'

/** Whether what stands around a version shows that it is not a release that the note could plan. */
export function isExcluded(sentence: string, version: WrittenVersion, words: Vocabulary): boolean {
  const lower = sentence.toLowerCase()
  return (
    isOfReleaseNotes(lower, version, words) ||
    isOut(lower, version, words) ||
    isOfLicence(lower, version) ||
    isElsewhere(lower, version) ||
    findPhrase(lower.slice(Math.max(0, version.at - longestPhrase), version.at), dependencyPhrases) !== null
  )
}

/** UTF-16 code units in front of a version in which a phrase belongs to it. */
const longestPhrase = 40

/** Of the words behind a version that say something of it. */
const longestBehind = 200

/** "v2.3 release notes", "release notes of v2.3": a text about the release. */
function isOfReleaseNotes(sentence: string, { at, length }: WrittenVersion, words: Vocabulary): boolean {
  const before = wordsOf(sentence.slice(0, at))
    .filter((word) => !words.articles.has(word) && !words.forWords.has(word) && !words.ofWords.has(word))
    .slice(-2)
    .join(' ')
  const behind = wordsOf(sentence.slice(at + length))
    .slice(0, 2)
    .join(' ')
  return [...words.releaseNotesPhrases].some((phrase) => `${before} `.endsWith(`${phrase} `) || `${behind} `.startsWith(`${phrase} `))
}

/** "now that 1.11 is out": said of the version right in front of it; where "1.12-rc.1 is out", 1.12 is still to come. */
function isOut(sentence: string, version: WrittenVersion, words: Vocabulary): boolean {
  return version.preRelease === null && isSaidToBeOut(sentence, version, words)
}

/** Whether "is out" or the like stands right behind a version. */
export function isSaidToBeOut(sentence: string, { at, length }: WrittenVersion, words: Vocabulary): boolean {
  const behind = wordsOf(sentence.slice(at + length, at + length + longestBehind))
    .slice(0, 3)
    .join(' ')
  return [...words.pastReleasePhrases].some((phrase) => `${behind} `.startsWith(`${phrase} `))
}

/** "We publish the pictures under CC BY 4.0": the version of a licence. */
function isOfLicence(sentence: string, { at }: WrittenVersion): boolean {
  return licenceBeforeVersion.test(sentence.slice(Math.max(0, at - longestPhrase), at))
}

/** "the `acme/tools` 1.0 release", "[acme/tools](https://…) 1.0": a release of another repository, which a link to its milestone would plan. */
function isElsewhere(sentence: string, { at }: WrittenVersion): boolean {
  return /(?:^|[\s`([])[\w.-]{1,40}\/[\w.-]{1,100}[`\])]{0,3}(?:\([^()\s]{1,200}\))?\s{1,2}$/.test(
    sentence.slice(Math.max(0, at - 400), at),
  )
}
