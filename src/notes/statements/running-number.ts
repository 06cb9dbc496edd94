import type { ItemKind } from '../../model/item.js'
import { decisionSigns } from '../languages/announcing-words.js'
import type { Vocabulary } from '../languages/vocabulary.js'

/** The number of an action or decision in a register. */
export interface RunningNumber {
  /** As written, with what separates it from the words. */
  readonly written: string
  readonly kind: ItemKind
}

/** "**A1** – ", "D-12: ", "A41-2: ", the "A2 " of "A2 (Ann): " */
const separated =
  /^[*_]{0,2}(\p{Lu}{1,3})[-. ]?\d{1,3}(?:[-.]\d{1,3})?[*_]{0,2}(?:(?:[:.)]| [–—-])[*_]{0,2} | (?=[([][^()[\]]{2,60}[)\]][:*_ ]))/u
/** "**A1** " */
const bold = /^(?:\*\*(\p{Lu}{1,3})[-. ]?\d{1,3}\*\*|__(\p{Lu}{1,3})[-. ]?\d{1,3}__) (?=\S)/u

/** The "41-2 " of "41-2 (Ann): " */
const numbered = /^[*_]{0,2}\d{1,4}[-.]\d{1,3}[*_]{0,2} (?=[([][^()[\]]{2,60}[)\]]:[*_ ])/u

/** Reads such a number at the beginning of a line; null without one. */
export function readRunningNumber(text: string, { numberedSigns }: Pick<Vocabulary, 'numberedSigns'>): RunningNumber | null {
  const [written, one, other] = separated.exec(text) ?? bold.exec(text) ?? []
  if (written === undefined) {
    const [unlettered] = numbered.exec(text) ?? []
    return unlettered === undefined ? null : { written: unlettered, kind: 'todo' }
  }
  const sign = (one ?? other ?? '').toLowerCase()
  return numberedSigns.has(sign) ? { written, kind: decisionSigns.has(sign) ? 'decision' : 'todo' } : null
}

/** The entries of a register that are written on one line, each behind its number in bold. */
export function splitAtNumbers(text: string, words: Pick<Vocabulary, 'numberedSigns'>): string[] {
  if (readRunningNumber(text, words) === null) return [text]
  const parts: string[] = []
  for (const part of text.split(/(?<=[.!?*_)\]] )(?=\*\*\p{Lu}{1,3}[-. ]?\d{1,3}\*\* )/u)) {
    if (parts.length === 0 || readRunningNumber(part, words)) parts.push(part)
    else parts[parts.length - 1] += part
  }
  return parts.map((part) => part.trimEnd())
}
