import type { IdentifiedItem } from '../matching/pair-items.js'
import type { TrackedIssue } from '../matching/tracked-issue.js'
import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { DeferredNote } from '../model/plan.js'
import { pathAsGlob } from '../desired/path-as-glob.js'
import { plural } from '../desired/plural.js'
import { daysBetween } from '../model/days-between.js'

interface DeferInput {
  readonly config: Config
  /** When the run began, ISO. */
  readonly now: string
  readonly isBackfill: boolean
}

/** Splits what is to be opened into what is opened now and what a person has to ask for. */
export function deferNotes(created: readonly TrackedIssue[], input: DeferInput): { open: TrackedIssue[]; deferredNotes: DeferredNote[] } {
  const byNote = new Map<string, TrackedIssue[]>()
  for (const issue of created) {
    const { path } = textFromOf(issue).note
    byNote.set(path, [...(byNote.get(path) ?? []), issue])
  }
  const open: TrackedIssue[] = []
  const deferredNotes: DeferredNote[] = []
  let full = false
  for (const [path, issues] of byNote) {
    const { date } = textFromOf(issues[0] as TrackedIssue).note
    const { maxAge, maxNewIssues } = input.config
    const howTo = `To open them, ${runByHand(path)}`
    if (!input.isBackfill && maxAge !== null && date !== null && daysBetween(date, input.now.slice(0, 10)) > maxAge) {
      deferredNotes.push({
        path,
        items: issues.length,
        reason: `the meeting of ${date} was more than ${plural(maxAge, 'day')} ago (max-age). ${howTo}`,
      })
    } else if (full || open.length + issues.length > maxNewIssues) {
      full = true
      // Too many for any run, also for one by hand.
      const first = issues.length > maxNewIssues ? `Raise it to ${issues.length} or more in the config. ` : ''
      deferredNotes.push({
        path,
        items: issues.length,
        reason: `one run opens at most ${plural(maxNewIssues, 'issue')} (max-new-issues). ${first}${howTo}`,
      })
    } else {
      open.push(...issues)
    }
  }
  return { open, deferredNotes }
}

/** Says of whole notes that their new items are not opened now. */
export function explainDeferred({ items, reason, path }: DeferredNote): Diagnostic {
  return { severity: 'warning', code: 'deferred', message: `Deferred ${plural(items, 'new item')}: ${reason}`, path, line: 1 }
}

/** How a person opens what a run does not. */
export function runByHand(path: string): string {
  return `run this workflow by hand with dry-run: false and paths: ${pathAsGlob(path)}`
}

function textFromOf(issue: TrackedIssue): IdentifiedItem {
  if (!issue.textFrom) throw new Error(`No item gives the new issue ${issue.id} its text.`)
  return issue.textFrom
}
