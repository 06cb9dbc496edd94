import type { MilestoneReference, ReleaseReference } from '../../model/release.js'
import type { Block, Heading, SourceLine } from '../outline/block.js'
import type { OutlinePart } from '../outline/outline.js'
import { findDates } from '../dates/calendar-dates.js'
import { findMilestoneLinks } from './milestone-links.js'
import { findPhrase, normalizePhrase, wordsOf } from '../text/phrases.js'
import { isAgenda } from '../outline/sections.js'
import { findVersions, versionKey, type WrittenVersion } from './versions.js'
import { todayPhrases } from '../languages/calendar.js'
import { licenceBeforeVersion } from '../languages/licences.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** A line of the note, or the lines that one sentence is wrapped over, with the lines nested below. */
interface Passage {
  readonly lines: readonly SourceLine[]
  /** The lines joined by one blank. */
  readonly text: string
  readonly below: readonly string[]
  readonly heading: boolean
  /** The headings that it stands below and the list items that it is nested in, outermost first; the same array for all of them. */
  readonly above: readonly Passage[]
}

/** What has been read of one version so far. */
interface Draft {
  line: number
  version: string
  milestone: MilestoneReference | null
  due: string | null
}

/** Finds the releases that a note plans, each where it is first named as planned. */
export function readReleases(outline: readonly OutlinePart[], meeting: string | null, words: Vocabulary): ReleaseReference[] {
  const passages = passagesOf(outline)
  const drafts = new Map<string, Draft>()
  const plans = new Plans()
  for (const passage of passages) {
    for (const { version, line, due } of plannedIn(passage, meeting, words)) {
      const key = versionKey(version)
      const draft = drafts.get(key)
      if (!draft) drafts.set(key, { line, version, milestone: null, due })
      else draft.due ??= due
      plans.add(passage, key)
    }
  }
  for (const passage of passages) linkMilestones(passage, drafts, plans, words)
  if (drafts.size === 1) [...drafts.values()][0]!.due ??= findReleaseDay(passages, meeting, words)
  return [...drafts.values()].toSorted((a, b) => a.line - b.line)
}

function passagesOf(outline: readonly OutlinePart[]): Passage[] {
  const found: Passage[] = []
  const above = new Map<Heading | null, readonly Passage[]>([[null, []]])
  for (const part of outline) {
    if ('block' in part) {
      found.push(...passagesOfBlock(part.block, above.get(part.section.heading)!))
      continue
    }
    const { line, text } = part.heading
    const heading = {
      lines: [{ number: line, text }],
      text,
      below: [],
      heading: true,
      above: above.get(part.section.above!.heading)!,
    }
    found.push(heading)
    above.set(part.heading, [...heading.above, heading])
  }
  return found
}

function passagesOfBlock(block: Block, above: readonly Passage[]): Passage[] {
  if (block.struck) return []
  if (block.form === 'row')
    return block.cells.map((text) => ({ lines: [{ number: block.line, text }], text, below: [], heading: false, above }))
  const own = joinWrapped(block.lines).map((lines) => ({
    lines,
    text: lines.map(({ text }) => text).join(' '),
    below: [] as string[],
    heading: false,
    above,
  }))
  const last = own.at(-1)
  const children = block.children.flatMap((child) => passagesOfBlock(child, last && block.form === 'bullet' ? [...above, last] : above))
  if (last && block.form === 'bullet') last.below.push(...children.map(({ text }) => text))
  return [...own, ...children]
}

/** Joins lines of one sentence: the one above does not end it, and the next begins with a small letter or a digit and no label. */
function joinWrapped(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = []
  for (const line of lines) {
    const before = groups.at(-1)
    const continues =
      before !== undefined &&
      !/[.!?:;]$/.test(before.at(-1)!.text) &&
      /^(?:\p{Ll}|\d)/u.test(line.text) &&
      !/^\S{1,40}:(?:\s|$)/u.test(line.text)
    if (continues) before.push(line)
    else groups.push([line])
  }
  return groups
}

/** Line on which a character of a passage stands. */
function lineAt({ lines }: Passage, offset: number): number {
  let end = 0
  const line = lines.find(({ text }) => {
    end += text.length + 1
    return offset < end
  })
  return line!.number
}

/** Versions that a sentence of the passage plans. */
function plannedIn(passage: Passage, meeting: string | null, words: Vocabulary): { version: string; line: number; due: string | null }[] {
  if (findVersions(passage.text).length === 0) return []
  return sentencesOf(passage.text).flatMap(({ sentence, from }) => {
    const lower = sentence.toLowerCase()
    const versions = findVersions(sentence).filter(
      (version) => !isOfReleaseNotes(lower, version, words) && !isOut(lower, version, words) && !isOfLicence(lower, version),
    )
    if (versions.length === 0) return []
    const linked = findMilestoneLinks(sentence).length > 0
    const due = dueOf(sentence, passage.below, meeting, words, passage.heading)
    const planned =
      linked || ((passage.heading || isOnAgenda(passage, words)) && isReleaseAlone(lower, words)) || isPlan(lower, due !== null, words)
        ? versions
        : due === null
          ? []
          : versions.filter((version) => isPlanned(lower, version, words))
    return planned.map(({ version, at }) => ({ version, line: lineAt(passage, from + at), due: versions.length === 1 ? due : null }))
  })
}

function sentencesOf(text: string): { sentence: string; from: number }[] {
  let from = 0
  return text.split(/([.!?] (?=\p{Lu})|; )/u).flatMap((sentence, index) => {
    const start = from
    from += sentence.length
    return index % 2 === 0 ? [{ sentence, from: start }] : []
  })
}

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

/** "planning 2.5 for March 15": a planning word right in front of the version, and no noun behind it, as in "2.5 hours". */
function isPlanned(sentence: string, { at, length }: WrittenVersion, words: Vocabulary): boolean {
  const before = wordsOf(sentence.slice(0, at))
    .filter((word) => !words.articles.has(word) && !words.forWords.has(word))
    .at(-1)
  const [behind] = wordsOf(/^[^.,;:()]*/.exec(sentence.slice(at + length))![0])
  return (
    before !== undefined &&
    words.planningWords.has(before) &&
    (behind === undefined || words.forWords.has(behind) || words.months.has(behind))
  )
}

/** "now that 1.11 is out": said of the version right in front of it; where "1.12-rc.1 is out", 1.12 is still to come. */
function isOut(sentence: string, { at, length }: WrittenVersion, words: Vocabulary): boolean {
  if (sentence.slice(at, at + length).includes('-')) return false
  const behind = wordsOf(sentence.slice(at + length))
    .slice(0, 3)
    .join(' ')
  return [...words.pastReleasePhrases].some((phrase) => `${behind} `.startsWith(`${phrase} `))
}

/** "We publish the pictures under CC BY 4.0": the version of a licence. */
function isOfLicence(sentence: string, { at }: WrittenVersion): boolean {
  return licenceBeforeVersion.test(sentence.slice(Math.max(0, at - longestLicence), at))
}

/** Of a licence's name UTF-16 code units in front of its version. */
const longestLicence = 40

const isOnAgenda = ({ above }: Passage, words: Vocabulary): boolean => isAgenda(above.findLast(({ heading }) => heading)?.text ?? '', words)

/** "The 0.22 release", "Planning 0.22", "v0.22.0" as a heading or on the agenda: a point that is nothing but the release. */
function isReleaseAlone(text: string, words: Vocabulary): boolean {
  const spoken = wordsOf(text).filter((word) => !/^v?\d/u.test(word) && !words.articles.has(word))
  return spoken.length > 0 ? spoken.every((word) => words.releaseWords.has(word) || words.planningWords.has(word)) : /^v\d+\.\d/u.test(text)
}

function isPlan(sentence: string, dated: boolean, words: Vocabulary): boolean {
  if (findPhrase(sentence, words.pastReleasePhrases) && !findPhrase(sentence, words.shippingWords)) return false
  if (findPhrase(sentence, words.shippingWords)) return true
  if (findPhrase(sentence, words.releaseWords) === null) return false
  return (
    dated ||
    findPhrase(sentence, words.planningWords) !== null ||
    wordsOf(sentence).some((word) => words.months.has(word) && !words.ambiguousMonths.has(word))
  )
}

/**
 * The first day not before the meeting that the sentence, or a line nested below it, gives for the release; in a heading
 * (`later`) the meeting's own day is not the release's.
 */
function dueOf(sentence: string, below: readonly string[], meeting: string | null, words: Vocabulary, later = false): string | null {
  for (const text of [sentence, ...below]) {
    const lower = text.toLowerCase()
    if (findPhrase(lower, words.freezePhrases)) continue
    const day = findDates(text, words, { year: meeting === null ? null : Number(meeting.slice(0, 4)) }).find(
      ({ date }) => meeting === null || date > meeting || (date === meeting && !later),
    )
    if (day) return day.date
    if (meeting !== null && text === sentence && findPhrase(lower, todayPhrases)) return meeting
  }
  return null
}

/** Where a note plans one release: the day behind the words "release date" or the label "Release:". */
function findReleaseDay(lines: readonly Passage[], meeting: string | null, words: Vocabulary): string | null {
  for (const { text } of lines) {
    const colon = text.indexOf(':')
    const labelled = colon > 0 && words.releaseWords.has(normalizePhrase(text.slice(0, colon)))
    const lower = text.toLowerCase()
    const phrase = findPhrase(lower, words.releaseDayPhrases)
    const at = labelled ? colon : phrase === null ? -1 : lower.indexOf(phrase)
    const day = at === -1 ? null : dueOf(text.slice(at), [], meeting, words)
    if (day) return day
  }
  return null
}

/** Which versions are planned where. */
class Plans {
  private readonly byPassage = new Map<Passage, Set<string>>()
  private readonly bySection = new Map<readonly Passage[], Set<string>>()

  add(passage: Passage, key: string): void {
    for (const [map, place] of [
      [this.byPassage, passage],
      [this.bySection, passage.above],
    ] as [Map<object, Set<string>>, object][]) {
      map.set(place, (map.get(place) ?? new Set()).add(key))
    }
  }

  /**
   * The one version that is planned around a passage: in the heading or list item above it, else beside it; null where none or several
   * are.
   */
  around({ above }: Passage): string | null {
    const nearest = above.findLast((passage) => this.byPassage.has(passage))
    const planned = (nearest ? this.byPassage.get(nearest) : this.bySection.get(above)) ?? new Set()
    return planned.size === 1 ? [...planned][0]! : null
  }
}

/**
 * Gives each milestone link to the version in its title, else to the nearest version of its line, else to the one that is planned
 * around it.
 */
function linkMilestones(passage: Passage, drafts: Map<string, Draft>, plans: Plans, words: Vocabulary): void {
  for (const { at, repo, title, number } of findMilestoneLinks(passage.text)) {
    const titled = title === null ? undefined : findVersions(title)[0]?.version
    const nearest = findVersions(passage.text).toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]?.version
    const version = titled ?? nearest
    const key = version === undefined ? (plans.around(passage) ?? soleRelease(passage, drafts, words)) : versionKey(version)
    if (key === null) continue
    if (version !== undefined && !drafts.has(key)) drafts.set(key, { line: lineAt(passage, at), version, milestone: null, due: null })
    drafts.get(key)!.milestone ??= { repo, title, number }
  }
}

/** Below "Next release" or behind "Milestone:" the only release of the note is meant. */
function soleRelease({ text, above }: Passage, drafts: Map<string, Draft>, words: Vocabulary): string | null {
  const spoken = [text, above.at(-1)?.text ?? ''].map((written) => written.split('http', 1)[0]!.toLowerCase())
  return drafts.size === 1 && spoken.some((written) => findPhrase(written, words.releaseWords) !== null) ? [...drafts.keys()][0]! : null
}
