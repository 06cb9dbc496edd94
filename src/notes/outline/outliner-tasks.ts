import { deadlineKey, logLine, outlinerStates, propertyKeys, taskWord } from '../languages/org-words.js'
import { type Block, block, type SourceLine } from './block.js'
import type { Part } from './parse-blocks.js'
import { isPlanningLine } from './task-headings.js'

/**
 * List items that are tasks by a word for their state, as Logseq and Org mode write them: "DOING write it", "DONE print it"; and without
 * the lines in which these keep what is no part of the text. Only where another item or line shows that the note is written so.
 */
export function withOutlinerTasks(parts: readonly Part[]): readonly Part[] {
  const isWritten = (part: Block): boolean => part.lines.some(isOutliners) || part.children.some(isWritten)
  return parts.some((part) => 'lines' in part && isWritten(part)) ? parts.map((part) => ('lines' in part ? asTask(part) : part)) : parts
}

/** "TODO write it", "DEADLINE: <2026-03-09 Mon>" */
const isOutliners = ({ text }: SourceLine): boolean => stateIn(text)?.[1] === taskWord || isPlanningLine(text)

/** A word in capitals, and the task behind it. */
const stateIn = (text: string): RegExpExecArray | null => /^(\p{Lu}[\p{Lu}-]{2,11}) +(?=\S)/u.exec(text)

function asTask(part: Block): Block {
  const children = part.children.map(asTask)
  const [lead, ...others] = part.lines
  // The day by which it is to be done is told from the words as any other one.
  const planned = others.filter(({ text }) => isPlanningLine(text) && !text.includes(deadlineKey))
  const lines = others.filter((line) => !planned.includes(line) && !isOfProgram(line.text))
  const details = planned.map((line) => block({ form: 'paragraph', line: line.number, endLine: line.number, lines: [line] }))
  const [opening = '', word = ''] = part.form === 'bullet' ? (stateIn(lead?.text ?? '') ?? []) : []
  const state = word === taskWord ? undefined : outlinerStates.get(word)
  const own = { ...part, lines: lead ? [lead, ...lines] : [], children: [...details, ...children] }
  if (!lead || state === undefined || state === 'decision') return own
  return {
    ...own,
    lines: [{ ...lead, text: `${taskWord} ${lead.text.slice(opening.length)}` }, ...lines],
    ticked: state === 'done' ? true : part.ticked,
    struck: state === 'cancelled' || part.struck,
  }
}

/** "id:: 64f1", ":LOGBOOK:" */
function isOfProgram(text: string): boolean {
  const [, key = ''] = /^([a-z-]{2,20}):: ?\S*$/u.exec(text) ?? []
  return propertyKeys.has(key) || logLine.test(text)
}
