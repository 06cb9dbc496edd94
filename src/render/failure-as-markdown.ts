import { literal } from '../markdown/literal.js'
import { joinBlocks, joinMarkdown, inert } from '../markdown/markdown.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Markdown } from '../model/markdown.js'
import { diagnosticsTable } from './summary/attention.js'

/**
 * What the summary says of a run that ended before it had a plan.
 * @param why in sentences, one a line
 * @param diagnostics what led to it, with their places
 */
export function failureAsMarkdown(why: string, diagnostics: readonly Diagnostic[]): Markdown {
  const lines = why.split('\n').map((line) => literal(line))
  const text = joinBlocks([
    inert`## Meeting notes to issues – failed`,
    inert`❌ ${joinMarkdown(lines, '<br>')}`,
    diagnosticsTable({ diagnostics }, () => true, null),
  ])
  return inert`${text}\n`
}
