import { codeSpan } from '../markdown/code-span.js'
import { literal } from '../markdown/literal.js'
import { joinMarkdown, inert } from '../markdown/markdown.js'
import type { Markdown } from '../model/markdown.js'
import type { MilestoneContent, Progress } from '../model/release.js'
import { plural } from '../desired/plural.js'

/** Cells of the progress bar. */
const barLength = 20

export function progressOf({ pullRequests, issues }: MilestoneContent): Progress {
  const planned = pullRequests.filter(({ state }) => state !== 'closed')
  return {
    pullRequests: { done: planned.filter(({ state }) => state === 'merged').length, total: planned.length },
    issues: { done: issues.filter(({ state }) => state === 'closed').length, total: issues.length },
  }
}

/** The progress as one line of Markdown with a bar; empty where the milestone holds nothing. */
export function progressLine({ pullRequests, issues }: Progress): Markdown {
  const total = pullRequests.total + issues.total
  if (total === 0) return inert``
  const done = pullRequests.done + issues.done
  // Only what is really complete shows as 100 %.
  const percent = Math.floor((100 * done) / total)
  const filled = Math.floor((barLength * done) / total)
  const counts = [
    ...(pullRequests.total > 0 ? [inert`${pullRequests.done} of ${literal(plural(pullRequests.total, 'pull request'))} merged`] : []),
    ...(issues.total > 0 ? [inert`${issues.done} of ${literal(plural(issues.total, 'issue'))} closed`] : []),
  ]
  return inert`${codeSpan('█'.repeat(filled) + '░'.repeat(barLength - filled))} ${percent} % · ${joinMarkdown(counts, ' · ')}`
}
