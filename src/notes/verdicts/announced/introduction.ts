import { phrases } from '../../owners/phrases.js'
import { ownersInWords } from '../../owners/without-asides.js'
import { Clause } from '../../owners/rule.js'
import { type Block, joinLines, leadOf } from '../../outline/block.js'
import { beginsItem, contextBelow, isBold, isBoldTopic, type Statement } from '../../statements/statement.js'
import { firstWordOf, normalizePhrase, wordsOf } from '../../text/phrases.js'
import { isOnlyUrls } from '../../text/urls.js'
import { isWorkVerb } from '../item-kind.js'
import type { VerdictRule } from '../verdict.js'
import { introduces } from './introduces.js'

/** A line that only leads to its list: it ends in a colon, or names a topic whose bullets are tasks. */
export const introduction: VerdictRule = {
  name: 'introduction',
  examples: [
    ['- Before the release of the site:\n  - write the report', 'no item'],
    ['- **Website**\n  - [ ] write the report', 'no item'],
    ['- The new website\n  - TODO: write the report', 'no item'],
    ['- The new website\n  - Ann to draw it\n  - Ben to write it', 'no item'],
    ['- Order the lamps\n  - TODO: ask for the price', null],
    ['- The new website', null],
  ],
  judge: (statement) =>
    statement.bare && statement.children.length > 0 && isIntroduction(statement)
      ? introduces(statement.task, statement.context, statement.sense, contextBelow(statement))
      : null,
}

function isIntroduction({ task, block, children, context, sense }: Statement): boolean {
  const { words } = sense
  const isSomebodys = () => ownersInWords(phrases, new Clause(task, 'line'), sense) !== null
  if (isBoldTopic(task)) return true
  // "Ann will order the following:" is a task with its details.
  if (task.endsWith(':')) return !isSomebodys()
  // A topic without a checkbox above tasks with one.
  const aboveCheckboxes = block.ticked === null && children.every((child) => child.ticked !== null)
  if (aboveCheckboxes && /^(?:\*\*|__)/u.test(task)) return true
  const aboveLinks = children.every((child) => isOnlyUrls(joinLines(child.lines)))
  const [last = ''] = wordsOf(task.slice(0, 80)).slice(-1)
  if (aboveLinks && words.meetingWords.has(last)) return true
  const first = firstWordOf(task)
  if (isWorkVerb(first, words) || words.ruleVerbs.has(first) || isSomebodys()) return false
  if (aboveCheckboxes || isBold(block) || words.doneWords.has(normalizePhrase(task)) || aboveLinks) return true
  const isTheirs = (child: Block) => ownersInWords(phrases, new Clause(leadOf(child), 'line'), sense) !== null
  if (task.length < 80 && children.every(isTheirs)) return true
  const lead = leadOf(children[0])
  return task.length < 80 && (beginsItem(lead, context, sense) || isWorkVerb(firstWordOf(lead), words))
}
