import { plural } from '../desired/plural.js'
import type { Operation } from '../model/plan.js'

/** How many issues a plan opens to be worked on, and how many for another reason, each in words. */
export function creationCounts(operations: readonly Operation[]): { readonly open: number; readonly others: readonly string[] } {
  const creations = operations.filter((operation) => operation.type === 'create-issue')
  const decisions = creations.filter(({ subject }) => subject === 'decision').length
  const pages = creations.filter(({ subject }) => subject === 'page').length
  const done = creations.filter(({ subject, then }) => subject !== 'decision' && then !== null).length
  return {
    open: creations.length - decisions - pages - done,
    others: [
      ...(decisions > 0 ? [`${plural(decisions, 'decision')} to record`] : []),
      ...(done > 0 ? [`${done} to open and close at once`] : []),
      ...(pages > 0 ? [`${plural(pages, 'page')} of open items`] : []),
    ],
  }
}
