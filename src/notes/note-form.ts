import type { NoteSource } from '../model/note.js'
import { findDates } from './dates/calendar-dates.js'
import { ofMeeting } from './dates/opening-date.js'
import { dateLabels } from './languages/calendar.js'
import { buildVocabulary, type Vocabulary } from './languages/vocabulary.js'
import type { Heading } from './outline/block.js'
import { readOutline } from './outline/outline.js'
import { readBlocks } from './outline/parse-blocks.js'
import { classifyHeading } from './outline/sections.js'
import { noNames } from './names/known-names.js'
import type { ReadingOptions } from './reading-options.js'
import { readReleases } from './releases/releases.js'
import { capText } from './text/cap-text.js'
import { readFrontMatter } from './text/front-matter.js'

/** What a team's notes have in common: their front matter and headings, with the day left open. */
export interface NoteForm {
  /** Lines of the front matter with its fences; empty where there is none. */
  readonly frontMatter: readonly string[]
  /** Lines of the headings, in order, and between them the one at the head that gives the day: "Date: YYYY-MM-DD". */
  readonly headings: readonly string[]
  /** Index of the heading below which tasks are listed; null where none announces them. */
  readonly tasks: number | null
}

/** What stands for the day of the next meeting. */
export const openDay = 'YYYY-MM-DD'
/** Most lines that a form takes over, of the front matter and of headings each. */
const lineLimit = 60
/** Lines at the head of a note among which the one with its day is looked for. */
const headLimit = 20

/**
 * A reader of the form of notes.
 * @returns the form of the note; each day of `date` (YYYY-MM-DD) in it is left open
 */
export function formReader({ words, withoutWords, limits, server }: ReadingOptions): (source: NoteSource, date: string | null) => NoteForm {
  const vocabulary = buildVocabulary(words, withoutWords)
  return ({ path, text }, date) => {
    const { lines } = capText(path, text, limits)
    const body = readFrontMatter(path, lines).lines
    const openDays = (line: string) => (date === null ? line : leaveDayOpen(line, date, vocabulary))
    const headings = readBlocks(body, () => false).filter((part) => part.form === 'heading')
    const form = formOf(headings, vocabulary).slice(0, lineLimit)
    const kept = withoutPlans(form, (left) => {
      const outline = readOutline(
        left.flatMap((heading) => [sourceOf(heading, lines), '']),
        { words: vocabulary, known: noNames, server },
      )
      return readReleases(outline, date, vocabulary).map(({ line }) => (line - 1) / 2)
    })
    const tasks = kept.findLastIndex((heading) => isOfTasks(heading, vocabulary))
    const day = date === null ? null : dayLine(body, date, vocabulary)
    const above = day === null ? 0 : kept.filter(({ line }) => line <= day.line).length
    // What the front matter was taken from is empty in the body.
    const end = lines.findIndex((line, index) => line !== '' && line === body[index])
    const head = lines.slice(0, end === -1 ? lines.length : end).filter((line) => line.trim() !== '')
    return {
      // A long one is left out whole: without its end it would be no front matter.
      frontMatter: head.length > lineLimit ? [] : head.map(openDays),
      headings: kept.map((heading) => openDays(sourceOf(heading, lines))).toSpliced(above, 0, ...(day ? [day.text] : [])),
      tasks: tasks === -1 ? null : day && above <= tasks ? tasks + 1 : tasks,
    }
  }
}

/** What a line begins with that gives a fact of the meeting: "Date:", "**Date:**", "- Datum:". */
const label = /^ {0,3}(?:[-*+] )?[*_]{0,3}(\p{L}[\p{L} ]{0,30}|[\p{Lo} ]{1,12})[*_]{0,3}[:：][*_]{0,3}/u

/** The first line at the head of a note that says "Date:" and gives its day, with the day left open, and its number. */
function dayLine(body: readonly string[], date: string, words: Vocabulary): { text: string; line: number } | null {
  const head = body.slice(0, headLimit)
  const index = head.findIndex((line) => {
    const name = label.exec(line)?.[1]
    return (
      name !== undefined && dateLabels.has(name.trim().toLowerCase()) && findDates(line, words, ofMeeting).some((day) => day.date === date)
    )
  })
  return index === -1 ? null : { text: `${label.exec(head[index]!)![0].trim()} ${openDay}`, line: index + 1 }
}

/**
 * The headings that the next note has again, each once: those that are the form of the note, and the last one for tasks, below which the
 * open items go. Others for tasks, as below each topic, would stay empty.
 */
function formOf(headings: readonly Heading[], words: Vocabulary): Heading[] {
  const tasks = headings.findLast((heading) => isOfTasks(heading, words))
  const isSame = (one: Heading, other: Heading | undefined) => one.depth === other?.depth && one.text === other.text
  const kept = headings.filter((heading) => heading === tasks || (isOfForm(heading, headings) && !isSame(heading, tasks)))
  return kept.filter((heading, index) => heading === tasks || kept.findIndex((other) => isSame(other, heading)) === index)
}

/** The outermost headings are a note's form; below a title alone those of the next level are, too. Deeper ones are topics. */
function isOfForm({ depth }: Heading, headings: readonly Heading[]): boolean {
  const depths = headings.map((heading) => heading.depth).filter((level) => level <= 6)
  const outermost = Math.min(...depths)
  const isTitle = depths.filter((level) => level === outermost).length === 1
  const second = Math.min(...depths.filter((level) => level > outermost))
  return depth === outermost || (isTitle && depth === second)
}

/**
 * A heading that plans a release would plan it again in the next note: it is a topic of this one.
 * @param plansOf indexes of headings that plan a release: of several that plan the same one, the first
 */
function withoutPlans(headings: readonly Heading[], plansOf: (headings: readonly Heading[]) => readonly number[]): readonly Heading[] {
  const planned = new Set(plansOf(headings))
  return planned.size === 0
    ? headings
    : withoutPlans(
        headings.filter((_, index) => !planned.has(index)),
        plansOf,
      )
}

function isOfTasks({ text }: Heading, words: Vocabulary): boolean {
  const kind = classifyHeading(text, words)
  return kind === 'actions' || kind === 'both'
}

/** The heading as the note writes it; one that is underlined gets marks instead. */
function sourceOf({ line, depth, text }: Heading, lines: readonly string[]): string {
  const source = (lines[line - 1] ?? '').trim()
  return source.startsWith('#') || depth > 6 ? source : `${'#'.repeat(depth)} ${text}`
}

function leaveDayOpen(line: string, date: string, words: Vocabulary): string {
  return findDates(line, words, { year: Number(date.slice(0, 4)), short: true })
    .filter((found) => found.date === date)
    .reduceRight((text, { at, length }) => text.slice(0, at) + openDay + text.slice(at + length), line)
}
