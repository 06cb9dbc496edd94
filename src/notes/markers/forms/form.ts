import type { Vocabulary } from '../../languages/vocabulary.js'
import type { LabelWords } from '../label-words.js'
import type { MarkerExample } from '../marker.js'

/** A marker's words in a line, with the number and the closing emphasis that belong to them. */
export interface WrittenLabel extends LabelWords {
  readonly text: string
  /** Offset behind the number and the closing emphasis. */
  readonly at: number
  /** What stands from there. */
  readonly after: string
  /** True where a number or closing emphasis follows the words. */
  readonly closed: boolean
}

/** One way in which a marker is set apart from the task behind it. */
export interface MarkerForm {
  /** The name of its file; what explains a reading says it. */
  readonly name: string
  /** The form's documentation and its test. */
  readonly examples: readonly MarkerExample[]
  /** The task; null where the label is not written so. */
  read(label: WrittenLabel, words: Vocabulary): string | null
}

/** What the first form says that fits, and which one it was. */
export function firstToFit(
  forms: readonly MarkerForm[],
  text: string,
  label: LabelWords,
  words: Vocabulary,
): { readonly rest: string; readonly by: string } | null {
  const written = writtenLabel(text, label)
  for (const form of forms) {
    const rest = form.read(written, words)
    if (rest !== null) return { rest, by: form.name }
  }
  return null
}

function writtenLabel(text: string, label: LabelWords): WrittenLabel {
  let at = label.end
  // A running number: "ACTION 77.2", "Action #3", "ACTION-15", "Action 26-03-1", "ACTION 147-B".
  const number = /^(?:\s?#?|-)\d(?:[\d.]|[-/](?=\d)){0,11}(?:[-/]?\p{Lu})?(?![\p{L}])/u.exec(text.slice(at, at + 16))
  if (number) at += number[0].replace(/\.$/u, '').length
  while (at < text.length && '*_~`])'.includes(text[at]!)) at++
  return { ...label, text, at, after: text.slice(at), closed: at > label.end }
}
