import type { Vocabulary } from '../languages/vocabulary.js'
import { opensLabelledMotion, opensMotion } from '../verdicts/votes/motion.js'
import { isAgreed, namesOnlyMovers } from '../verdicts/votes/outcome.js'
import { type Block, block as blockOf, type SourceLine } from './block.js'
import { announcesAlone, isLabelLine } from './sections.js'

/** Longest line, in UTF-16 code units, that no editor has wrapped. */
const longestUnwrapped = 60

/**
 * Indexes of the lines of a paragraph that announce the lines below them: "Actions:", "**Decisions**", "ACTIONS", and as the first line
 * "Next steps", too.
 */
export function labelsAmong(lines: readonly SourceLine[], words: Vocabulary): number[] {
  return lines.flatMap(({ text }, index) => {
    const next = lines[index + 1]
    const isLabel =
      next !== undefined &&
      !isOutcome(lines, index, words) &&
      (isLabelLine(text, words) || ((index === 0 || isInCapitals(text)) && isPlainLabel(text, next.text, words)))
    return isLabel ? [index] : []
  })
}

/** "AGREED" below a motion says how the vote on it ended. */
function isOutcome(lines: readonly SourceLine[], index: number, words: Vocabulary): boolean {
  const above = lines[index - 1]?.text
  if (above === undefined || !isAgreed(lines[index]!.text, words)) return false
  return opensMotion(lines[0]!.text, words) || opensLabelledMotion(lines[0]!.text, words) || namesOnlyMovers(above, words)
}

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)

/** A line that announces by its words alone; where the next one begins with a small letter it is a sentence that goes on. */
function isPlainLabel(text: string, next: string, words: Vocabulary): boolean {
  return (
    text.length <= longestUnwrapped && (isInCapitals(text) || !/^\p{Ll}/u.test(next) || isLabelled(next)) && announcesAlone(text, words)
  )
}

/** "Ann - call them", "AB/CD: call them", "[ ] call them": few words in front of a dash or a colon. */
const isLabelled = (text: string): boolean =>
  /^(?:\[[ xX]\] |(?:@?[\p{L}\p{N}.&/+,'’()-]{1,24} ){0,3}@?[\p{L}\p{N}.&/+,'’()-]{1,24}(?: [-–—] |: ?|：)\S)/u.test(text)

/** The lines of a paragraph right below their label as entries of a list without marks; null where they are one text. */
export function asEntries({ lines, children, quoted }: Block): Block[] | null {
  if (lines.length < 2 || children.length > 0 || !lines.every((line, index) => isOwnLine(line, lines[index + 1]))) return null
  return lines.map((line) => blockOf({ form: 'bullet', lines: [line], line: line.number, endLine: line.number, quoted }))
}

/** Whether a line ended though the next word would have had its place in it, and no sentence goes on. */
function isOwnLine({ text }: SourceLine, next: SourceLine | undefined): boolean {
  if (!next) return true
  const [word = ''] = next.text.split(' ', 1)
  return isLabelled(next.text) || (text.length + 1 + word.length <= longestUnwrapped && !/[,;&+–—-]$/u.test(text)) || /[.!?]$/u.test(text)
}
