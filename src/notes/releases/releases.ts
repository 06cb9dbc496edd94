import type { ReleaseReference } from '../../model/release.js'
import type { Vocabulary } from '../languages/vocabulary.js'
import type { OutlinePart } from '../outline/outline.js'
import { isExcluded, isSaidToBeOut } from './excluded-versions.js'
import { linkMilestones, linkedVersions, PlannedVersions } from './link-milestones.js'
import { lineAt, partsOf, type Passage, passagesOf, sentencesOf } from './passages.js'
import { isPlanned } from './planned.js'
import { findPhrase } from '../text/phrases.js'
import { dayBehindRelease, dayBehindVersion, labelledReleaseDay, ownDay, releaseDay } from './release-day.js'
import { findVersions, fullVersion, versionKey, type WrittenVersion } from './versions.js'

/** Finds the releases that a note plans, each where it is first named as planned. */
export function readReleases(outline: readonly OutlinePart[], meeting: string | null, words: Vocabulary): ReleaseReference[] {
  const passages = passagesOf(outline)
  const planned = new PlannedVersions()
  for (const passage of passages) {
    for (const { version, line, due } of plannedIn(passage, meeting, words)) planned.add(passage, version, line, due)
  }
  for (const passage of passages) linkMilestones(passage, planned, words)
  const [only, ...more] = planned.drafts
  if (only && more.length === 0) only.due ??= labelledReleaseDay(passages, meeting, words)
  return planned.drafts
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, version, preRelease, package: name, milestone, due }) => ({
      line,
      version,
      ...(preRelease === null ? {} : { preRelease }),
      ...(name === null ? {} : { package: name }),
      milestone,
      due,
    }))
}

/** Reads the day of a release in a sentence. */
type DayReader = (sentence: string, meeting: string | null, words: Vocabulary) => string | null

/** The day of a release that a sentence of the heading's section gives, without naming another version: "We release on 15 May 2026". */
function daySaidBelow({ section }: Passage, dayOf: DayReader, meeting: string | null, words: Vocabulary): string | null {
  const days = (section ?? [])
    .slice(0, mostSentences)
    .flatMap((text) => partsOf(text, /((?<=[.!?;])\s)/u).map(({ text: part }) => part))
    .filter((sentence) => findVersions(sentence).length === 0 && findPhrase(sentence.toLowerCase(), words.pastReleasePhrases) === null)
    .flatMap((sentence) => dayOf(sentence, meeting, words) ?? [])
  return new Set(days).size === 1 ? days[0]! : null
}

const anyDay: DayReader = (sentence, meeting, words) => ownDay(sentence, meeting, words) ?? dayBehindRelease(sentence, meeting, words)

/** "We freeze for 11.2 on May 3. Release on May 20.": the day that another sentence of the passage gives. */
function dayBeside(passage: Passage, meeting: string | null, words: Vocabulary): string | null {
  if (findPhrase(passage.text.toLowerCase(), words.freezePhrases) === null) return null
  const others = sentencesOf(passage).filter(({ text }) => findVersions(text).length === 0)
  return others.map(({ text }) => ownDay(text, meeting, words)).find((day) => day !== null) ?? null
}

/** Lines below a heading that are looked at. */
const mostSentences = 20

/** Most versions that a sentence plans by its words; one with more is a list of them. */
const mostInSentence = 12

/** Versions that a sentence of the passage plans. */
function plannedIn(
  passage: Passage,
  meeting: string | null,
  words: Vocabulary,
): { version: WrittenVersion; line: number; due: string | null }[] {
  if (findVersions(passage.text).length === 0) return []
  return sentencesOf(passage).flatMap(({ text: sentence, from }) => {
    const linked = linkedVersions(sentence)
    const named = findVersions(sentence)
    const isList = named.length > mostInSentence
    const versions = named.filter((version) => linked.has(version.at) || (!isList && !isExcluded(sentence, version, words)))
    if (versions.length === 0) return []
    const [{ at }] = versions as [WrittenVersion]
    const below = daySaidBelow(passage, anyDay, meeting, words)
    const isDatedBelow = below !== null && daySaidBelow(passage, ownDay, meeting, words) !== null
    const due =
      releaseDay(sentence, passage.below, meeting, words, passage.section !== null, at) ?? below ?? dayBeside(passage, meeting, words)
    const isPlannedHere = (version: WrittenVersion) =>
      isPlanned({ passage, sentence, version, isDated: due !== null, isDatedBelow, meeting }, words)
    const isOne = new Set(versions.map((version) => versionKey(fullVersion(version)))).size === 1
    return versions
      .filter((version) => linked.has(version.at) || isPlannedHere(version))
      .map((version) => ({
        // "1.0.0-rc.1 is out, the rest comes soon": what is planned is the release.
        version: isSaidToBeOut(sentence.toLowerCase(), version, words) ? { ...version, preRelease: null } : version,
        line: lineAt(passage, from + version.at),
        due: isOne ? due : dayBehindVersion(sentence, version.at, meeting, words),
      }))
  })
}
