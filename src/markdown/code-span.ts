import type { Markdown } from '../model/markdown.js'
import { visibleLine } from './visible.js'

/** A code span; backticks of the text are left out, and in a table a pipe is escaped. */
export function codeSpan(text: string): Markdown {
  return `\`${visibleLine(text).replaceAll('`', '').replaceAll('|', '\\|')}\`` as Markdown
}
