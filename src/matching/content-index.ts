import type { TrackedIssue } from './tracked-issue.js'

/** Finds issues by the contents of their occurrences, in the order in which they were added. */
export class ContentIndex {
  private readonly places = new Map<TrackedIssue, number>()
  /** By the contents that they have or had. */
  private readonly issues = new Map<string, Set<TrackedIssue>>()

  /** Makes an issue known, or what its occurrences say by now. */
  add(issue: TrackedIssue): void {
    if (!this.places.has(issue)) this.places.set(issue, this.places.size)
    for (const { occurrence } of issue.occurrences) {
      const known = this.issues.get(occurrence.content)
      if (known) known.add(issue)
      else this.issues.set(occurrence.content, new Set([issue]))
    }
  }

  /** The issues of which an occurrence has this content. */
  of(content: string): TrackedIssue[] {
    const found = [...(this.issues.get(content) ?? [])].filter((issue) =>
      issue.occurrences.some(({ occurrence }) => occurrence.content === content),
    )
    return found.toSorted((a, b) => this.places.get(a)! - this.places.get(b)!)
  }
}
