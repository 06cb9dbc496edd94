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
  const written = writtenLabel(text, label, words)
  for (const form of forms) {
    const rest = form.read(written, words)
    if (rest !== null) return { rest, by: form.name }
  }
  return null
}

/** "ACTION 77.2", "Action #3", "ACTION-15", "Action 26-03-1", "ACTION 147-B", "Décision n° 3", "Beschluss Nr. 4" */
const runningNumber = /^(?:\s?#?|-|\s(?:[nN][°ºo]|[nN][rR]\.?|[nN]o\.|№)\s?)\d(?:[\d.]|[-/](?=\d)){0,11}(?:[-/]?\p{Lu})?(?![\p{L}])/u
/** "Action A41-1", in front of a sign that ends the label: "TODO A4 paper" is about paper. */
const letteredNumber = /^[\s-](\p{Lu}{1,2})-?\d{1,4}(?:[-./]\d{1,3})?(?=[*_`)\]]{0,3}:|[*_`)\]]{1,3} | [([])/u

function readLetteredNumber(text: string, { numberedSigns }: Vocabulary): RegExpExecArray | null {
  const found = letteredNumber.exec(text)
  return found && numberedSigns.has(found[1]!.toLowerCase()) ? found : null
}

function writtenLabel(text: string, label: LabelWords, words: Vocabulary): WrittenLabel {
  let at = label.end
  const number = runningNumber.exec(text.slice(at, at + 16)) ?? readLetteredNumber(text.slice(at, at + 24), words)
  if (number) at += number[0].replace(/\.$/u, '').length
  while (at < text.length && '*_~`])】〕'.includes(text[at]!)) at++
  return { ...label, text, at, after: text.slice(at), closed: at > label.end }
}
