import type { Block } from './block.js'
import { block } from './block.js'
import type { Part } from './parse-blocks.js'
import { isPlanningLine, outlinerStates } from './task-headings.js'

/** What Logseq keeps of a block in lines of its own: "id:: 64f1", "collapsed:: true". */
const property = /^(?:id|collapsed|created-at|updated-at|query-[a-z-]{1,20}|heading):: ?\S*$/u
/** What it logs between two such lines. */
const logbook = /^:(?:LOGBOOK|END):|^CLOCK: \[/u
/** A word in capitals, and the task behind it. */
const state = /^(\p{Lu}[\p{Lu}-]{2,11}) +(?=\S)/u

/**
 * List items that are tasks by a word for their state, as Logseq and Org mode write them: "DOING write it", "DONE print it"; and without
 * the lines in which these keep what is no part of the text. Only where another item or line shows that the note is written so.
 */
export function withOutlinerTasks(parts: readonly Part[]): readonly Part[] {
  const isWritten = (part: Block): boolean => part.lines.some(isOutliners) || part.children.some(isWritten)
  return parts.some((part) => 'lines' in part && isWritten(part)) ? parts.map((part) => ('lines' in part ? asTask(part) : part)) : parts
}

/** "TODO write it", "DEADLINE: <2026-03-09 Mon>" */
const isOutliners = ({ text }: { readonly text: string }): boolean => /^TODO +\S/u.test(text) || isPlanningLine(text)

function asTask(part: Block): Block {
  const children = part.children.map(asTask)
  const kept = part.lines.filter(({ text }, index) => index === 0 || !(property.test(text) || logbook.test(text) || isPlanningLine(text)))
  const planned = part.lines.slice(1).filter(({ text }) => isPlanningLine(text))
  const details = planned.map((line) => block({ form: 'paragraph', line: line.number, endLine: line.number, lines: [line], quoted: part.quoted }))
  const [lead, ...others] = kept
  const [opening = '', word = ''] = part.form === 'bullet' ? (state.exec(lead?.text ?? '') ?? []) : []
  const said = word === 'TODO' ? undefined : outlinerStates.get(word)
  const own = { ...part, lines: kept, children: [...details, ...children] }
  if (!lead || said === undefined || said === 'decided') return own
  return {
    ...own,
    lines: [{ ...lead, text: `TODO ${lead.text.slice(opening.length)}` }, ...others],
    ticked: said === 'done' ? true : part.ticked,
    struck: said === 'cancelled' || part.struck,
  }
}
