import type { Note } from '../../src/model/note.js'
import type { Owner } from '../../src/model/person.js'
import { publicServer } from '../../src/model/server.js'
import { buildVocabulary } from '../../src/notes/languages/vocabulary.js'
import { readLeadingMarker } from '../../src/notes/markers/table.js'
import { KnownNames } from '../../src/notes/names/known-names.js'
import { type Block, leadOf } from '../../src/notes/outline/block.js'
import { readOutline } from '../../src/notes/outline/outline.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { capText } from '../../src/notes/text/cap-text.js'
import { readFrontMatter } from '../../src/notes/text/front-matter.js'

/** What became of a line of an announced section; a `remark` is talk about earlier items, in a section that reviews them. */
export type Account = 'item' | 'detail' | 'reported' | 'remark' | 'named' | 'label' | 'dropped'

const words = buildVocabulary(defaultReadingOptions.words)
const sense = { words, known: new KnownNames([], []), server: publicServer }

/** Lines that are part of an item, a detail of one, reported of an earlier meeting, or named with a reason. */
export function accountedFor(note: Note<Owner>, source: readonly string[]): Map<number, Account> {
  const found = new Map<number, Account>()
  for (const { line } of note.diagnostics) if (line !== undefined) found.set(line, 'named')
  for (const { line } of note.reported) found.set(line, 'reported')
  for (const { line, endLine, details } of note.items) {
    for (let at = line; at <= endLine; at++) found.set(at, 'item')
    // A blank line may stand between an item and its details.
    const first = source.findIndex((text, index) => index >= endLine && text.trim() !== '')
    details.forEach((_, index) => found.set(first + 1 + index, 'detail'))
  }
  return found
}

/** Each line with words of the note's announced sections, and what became of it. */
export function accountsOf(path: string, text: string): { line: number; source: string; account: Account }[] {
  const { lines: source } = capText(path, text, defaultReadingOptions.limits)
  const found = accountedFor(parseNote({ path, text }, defaultReadingOptions), source)
  const announced = readOutline(readFrontMatter(path, source).lines, sense).flatMap((part) =>
    'block' in part && kinds.has(part.section.kind)
      ? linesOf(part.block).map((line) => ({ line, isReview: part.section.kind === 'review' }))
      : [],
  )
  return announced.map(({ line, isReview }) => ({
    line,
    source: source[line - 1]!,
    account: found.get(line) ?? (isReview ? 'remark' : leadsToItem(source, line, found) ? 'label' : 'dropped'),
  }))
}

const kinds: ReadonlySet<string> = new Set(['actions', 'decisions', 'both', 'review'])

/** Lines with words of a block and of all that is nested in it; not what is below a label that leads back to the talk. */
function linesOf(block: Block): number[] {
  if (block.form === 'opaque') return [block.line]
  const own = block.lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ number }) => number)
  return /^(?:Discussions|Links):$/.test(leadOf(block)) ? own : [...own, ...block.children.flatMap(linesOf)]
}

/** A label says something of the items in the list below it. */
function leadsToItem(source: readonly string[], line: number, found: ReadonlyMap<number, Account>): boolean {
  const isLabel = /:[*_]{0,3}$/.test(source[line - 1]!) || readLeadingMarker(source[line - 1]!, words)?.rest === ''
  return isLabel && found.has(source.findIndex((text, index) => index >= line && text.trim() !== '') + 1)
}
