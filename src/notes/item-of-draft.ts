import { detailLines } from './details.js'
import type { FoundItem } from './found-item.js'
import { readState, withoutOutcome } from './item-state.js'
import { withoutOngoing, withoutOpenMarks, withoutTaskTag } from './item-text.js'
import type { Vocabulary } from './languages/vocabulary.js'
import { type Block, joinLines } from './outline/block.js'
import { readStruckText } from './outline/struck.js'
import { eachOnce } from './owners/each-once.js'
import type { Statement } from './statements/statement.js'
import type { ItemDraft } from './verdicts/verdict.js'

/**
 * The item that a rule made of a place in the note.
 * @param rule name of the rule
 * @param details what is nested below it and belongs to it
 */
export function itemOf(
  draft: ItemDraft,
  rule: string,
  place: Pick<Statement, 'block' | 'lines' | 'context'>,
  details: readonly Block[],
  words: Vocabulary,
  sourceLines: readonly string[],
): FoundItem {
  const { block, context } = place
  const lines = draft.lines ?? place.lines
  const struck = block.struck || lines.every(({ text }) => readStruckText(text) !== null)
  const text = withoutOngoing(withoutTaskTag(withoutOpenMarks(draft.text), words), words)
  const said = { text: joinLines(lines), kind: draft.kind }
  return {
    kind: draft.kind,
    line: lines[0]!.number,
    endLine: lines.at(-1)!.number,
    section: context.title,
    // What a decision says of being done or dropped was decided.
    text: draft.kind === 'todo' ? withoutOutcome(text, words) : text,
    owners: eachOnce(draft.owners),
    ...(draft.handedBy && { handedBy: draft.handedBy }),
    state: struck ? 'struck' : stateOf(draft.kind, context.done ? 'done' : readState(block, said, details, words)),
    rule,
    ownerRule: draft.ownerRule,
    ...(context.above && context.above.text !== draft.text && { context: context.above }),
    details: detailLines(details, block, sourceLines),
  }
}

/** A decision is not done: a tick says that it was taken. */
const stateOf = (kind: FoundItem['kind'], state: FoundItem['state']): FoundItem['state'] =>
  kind === 'decision' && state === 'done' ? 'open' : state
