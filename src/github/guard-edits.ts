import type { CurrentIssue } from '../model/issue.js'
import type { IssueChange } from '../model/plan.js'
import type { Clock, IssueTracker } from '../model/ports.js'

/** Milliseconds for which an issue is taken for what it was when it was read. */
const freshFor = 5_000

/**
 * A tracker that overwrites nothing that people changed after it read an issue. GitHub takes no condition with a write,
 * and a run that opens many issues writes to others long after it read them, so it looks once more before it writes.
 */
export function guardEdits(tracker: IssueTracker, clock: Pick<Clock, 'now'>): IssueTracker {
  const read = new Map<number, { readonly issue: CurrentIssue; readonly at: number }>()
  const remember = async <Issues extends readonly CurrentIssue[]>(reading: Promise<Issues>): Promise<Issues> => {
    const at = clock.now().getTime()
    const issues = await reading
    // What was read first is what the plan is made from.
    for (const issue of issues) if (!read.has(issue.number)) read.set(issue.number, { issue, at })
    return issues
  }
  return {
    ...tracker,
    list: (query) => remember(tracker.list(query)),
    listClosed: (label, enough) => remember(tracker.listClosed(label, enough)),
    async update(number, change) {
      const known = read.get(number)
      const current = known && clock.now().getTime() - known.at > freshFor ? await tracker.issue(number) : null
      if (known && current && isEdited(known.issue, current, change)) {
        throw new Error(`#${number} was edited on GitHub while this run went on, and is left as it is. The next run looks at it again.`)
      }
      const issue = await tracker.update(number, change)
      read.set(number, { issue, at: clock.now().getTime() })
      return issue
    },
  }
}

/** Whether one of the fields is another now that a change would write. */
function isEdited(before: CurrentIssue, now: CurrentIssue, change: IssueChange): boolean {
  const text = (value: CurrentIssue[keyof IssueChange]) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
  return (Object.keys(change) as (keyof IssueChange)[]).some((field) => text(before[field]) !== text(now[field]))
}
