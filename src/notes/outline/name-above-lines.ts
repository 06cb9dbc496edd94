import type { NameSense } from '../names/owner-names.js'
import { labels } from '../owners/labels.js'
import { Clause, firstToName } from '../owners/rule.js'
import { normalizePhrase } from '../text/phrases.js'
import { type Block, block as blockOf, isBoldLine } from './block.js'

/** Longest name, in UTF-16 code units. */
const longestName = 60

/** A bold name with its tasks in plain lines below it, as some programs write them, is read as a name above a list. */
export function asList(block: Block, sense: NameSense): Block {
  const [name, ...tasks] = block.lines
  if (block.form !== 'paragraph' || !name || tasks.length === 0 || block.children.length > 0) return block
  if (name.text.length > longestName || !isBoldLine(name.text) || !isWhose(name.text, sense)) return block
  const children = tasks.map((line) =>
    blockOf({ form: 'bullet', lines: [line], line: line.number, endLine: line.number, quoted: block.quoted }),
  )
  return { ...block, lines: [name], children, listAdjoins: true }
}

/** "**Ann Lee**", "**Unassigned**" */
function isWhose(text: string, sense: NameSense): boolean {
  const name = normalizePhrase(text)
  return sense.words.nobodyWords.has(name) || firstToName(labels, new Clause(`${text.replace(/:$/u, '')}: x`, 'listed'), sense) !== null
}
