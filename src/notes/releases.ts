import type { MilestoneReference, ReleaseReference } from '../model/release.js'
import type { Block, Heading } from './block.js'
import { findDates } from './calendar-dates.js'
import { findMilestoneLinks } from './milestone-links.js'
import { findPhrase, hasPhrase, wordsOf } from './phrases.js'
import { findVersions, versionKey } from './versions.js'
import type { Vocabulary } from './vocabulary.js'

/** A line of the note with the lines nested below it. */
interface Line {
  readonly number: number
  readonly text: string
  readonly below: readonly string[]
  readonly heading: boolean
}

/** What has been read of one version so far. */
interface Draft {
  line: number
  version: string
  milestone: MilestoneReference | null
  due: string | null
}

/** Finds the releases that a note plans, each where it is first named as planned. */
export function readReleases(content: readonly (Heading | Block)[], meeting: string | null, words: Vocabulary): ReleaseReference[] {
  const lines = content.flatMap((part) => (part.form === 'heading' ? [{ number: part.line, text: part.text, below: [], heading: true }] : linesOf(part)))
  const drafts = new Map<string, Draft>()
  for (const line of lines) {
    for (const { version, due } of plannedIn(line, meeting, words)) {
      const draft = drafts.get(versionKey(version))
      if (!draft) drafts.set(versionKey(version), { line: line.number, version, milestone: null, due })
      else draft.due ??= due
    }
  }
  for (const line of lines) linkMilestones(line, drafts)
  if (drafts.size === 1) [...drafts.values()][0]!.due ??= findReleaseDay(lines, meeting, words)
  return [...drafts.values()].toSorted((a, b) => a.line - b.line)
}

function linesOf(block: Block): Line[] {
  if (block.struck) return []
  if (block.form === 'row') return block.cells.map((text) => ({ number: block.line, text, below: [], heading: false }))
  const children = block.children.flatMap(linesOf)
  const below = block.form === 'bullet' ? children.map(({ text }) => text) : []
  const last = block.lines.length - 1
  return [...block.lines.map(({ number, text }, index) => ({ number, text, below: index === last ? below : [], heading: false })), ...children]
}

/** Versions that a sentence of the line plans. */
function plannedIn(line: Line, meeting: string | null, words: Vocabulary): { version: string; due: string | null }[] {
  if (!/\d/.test(line.text)) return []
  return line.text.split(/[.!?] (?=\p{Lu})/u).flatMap((sentence) => {
    const versions = findVersions(sentence)
    if (versions.length === 0) return []
    const lower = sentence.toLowerCase()
    const linked = findMilestoneLinks(sentence).length > 0
    const due = dueOf(sentence, line.below, meeting, words)
    if (!linked && !(line.heading && isReleaseAlone(lower, words)) && !isPlan(lower, due !== null, words)) return []
    return versions.map(({ version }) => ({ version, due: versions.length === 1 ? due : null }))
  })
}

/** "The 0.22 release" as a heading: a point of the agenda that is nothing but the release. */
function isReleaseAlone(text: string, words: Vocabulary): boolean {
  const spoken = wordsOf(text).filter((word) => !/^v?\d/u.test(word) && !words.articles.has(word))
  return spoken.length > 0 && spoken.every((word) => words.releaseWords.has(word))
}

function isPlan(sentence: string, dated: boolean, words: Vocabulary): boolean {
  if (findPhrase(sentence, words.pastReleasePhrases) && !findPhrase(sentence, words.shippingWords)) return false
  if (findPhrase(sentence, words.shippingWords)) return true
  if (findPhrase(sentence, words.releaseWords) === null) return false
  return dated || findPhrase(sentence, words.planningWords) !== null || wordsOf(sentence).some((word) => words.months.has(word) && word !== 'may')
}

/** The first day not before the meeting that the sentence, or a line nested below it, gives for the release. */
function dueOf(sentence: string, below: readonly string[], meeting: string | null, words: Vocabulary): string | null {
  for (const text of [sentence, ...below]) {
    const lower = text.toLowerCase()
    if (findPhrase(lower, words.freezePhrases)) continue
    const day = findDates(text, words, meeting === null ? null : Number(meeting.slice(0, 4))).find(({ date }) => meeting === null || date >= meeting)
    if (day) return day.date
    if (meeting !== null && text === sentence && hasPhrase(lower, 'today')) return meeting
  }
  return null
}

/** Where a note plans one release: the day behind the words "release date". */
function findReleaseDay(lines: readonly Line[], meeting: string | null, words: Vocabulary): string | null {
  for (const { text } of lines) {
    const at = text.toLowerCase().indexOf('release date')
    const day = at === -1 ? null : dueOf(text.slice(at), [], meeting, words)
    if (day) return day
  }
  return null
}

/** Gives each milestone link to the version in its title, else to the nearest version of its line. */
function linkMilestones(line: Line, drafts: Map<string, Draft>): void {
  for (const { at, repo, title, number } of findMilestoneLinks(line.text)) {
    const titled = title === null ? undefined : findVersions(title)[0]?.version
    const nearest = findVersions(line.text).toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]?.version
    const version = titled ?? nearest
    if (version === undefined) continue
    const draft = drafts.get(versionKey(version))
    if (draft) draft.milestone ??= { repo, title, number }
    else drafts.set(versionKey(version), { line: line.number, version, milestone: { repo, title, number }, due: null })
  }
}
