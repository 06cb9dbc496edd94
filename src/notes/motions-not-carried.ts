import type { Diagnostic } from '../model/diagnostics.js'
import type { FoundItem } from './found-item.js'
import type { Statement } from './statements/statement.js'
import { type Ledger, voteOn } from './verdicts/votes/ledger.js'
import { motionNotCarried, type NotCarried, whyNotCarried } from './verdicts/votes/not-carried.js'
import { opensOpen } from './verdicts/votes/undecided.js'

/** The motions of a note that are no decisions, each named once. */
export class MotionsNotCarried {
  private readonly reasons = new Map<number, NotCarried>()
  /** Motions of the talk without an outcome of their own, and the headings above them. */
  private readonly waiting: { readonly line: number; readonly section: string | null }[] = []

  name(line: number, reason: NotCarried): void {
    this.reasons.set(line, reason)
  }

  /** Looks at a line of the talk that records nothing, or at what it says in front of the task that it ends in. */
  look({ lines, block, context, sense, ...statement }: Statement, task?: { readonly text: string }): void {
    const text = task ? textBefore(statement.text, task.text) : statement.text
    const line = lines[0]!.number
    // Below a decision, "Still open: …" is about it.
    const reason = lines[0] !== block.lines[0] && opensOpen(text) ? 'undecided' : whyNotCarried(text, sense.words)
    if (reason === null || block.struck || voteOn(context.ledger, lines) !== null) return
    if (reason !== 'open') this.name(line, reason)
    // An agenda says what will be moved.
    else if (context.section !== 'checklist' && context.ledger?.outcomes.get(line) === undefined)
      this.waiting.push({ line, section: context.title })
  }

  diagnostics(path: string, { notCarried }: Ledger, items: readonly FoundItem[]): Diagnostic[] {
    for (const [line, reason] of notCarried) this.name(line, reason)
    const decided = items.filter(({ kind }) => kind === 'decision')
    for (const { line, section } of this.waiting)
      if (!decided.some((item) => item.line >= line && item.section === section)) this.name(line, 'open')
    return [...this.reasons].map(([line, reason]) => motionNotCarried(path, line, reason))
  }
}

const textBefore = (text: string, end: string): string => (text.endsWith(end) ? text.slice(0, -end.length) : '')
