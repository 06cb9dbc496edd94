import type { Occurrence } from '../model/issue.js'
import type { TrackedIssue } from './tracked-issue.js'

/** Finds issues by the contents of their occurrences, in the order in which they were added. */
export class ContentIndex {
  private readonly places = new Map<TrackedIssue, number>()
  /** By the contents that they have or had, with a deadline at the end and without. */
  private readonly issues = new Map<string, Set<TrackedIssue>>()

  /** Makes an issue known, or what its occurrences say by now. */
  add(issue: TrackedIssue): void {
    if (!this.places.has(issue)) this.places.set(issue, this.places.size)
    for (const content of issue.occurrences.flatMap(({ occurrence: { content, undated } }) =>
      undated === undefined ? [content] : [content, undated],
    )) {
      const known = this.issues.get(content)
      if (known) known.add(issue)
      else this.issues.set(content, new Set([issue]))
    }
  }

  /** The issues of which an occurrence has this content. */
  of(content: string): TrackedIssue[] {
    return this.having(content, (occurrence) => occurrence.content)
  }

  /** The issues of which an occurrence has this content and a deadline at its end besides. */
  ofUndated(content: string): TrackedIssue[] {
    return this.having(content, ({ undated }) => undated)
  }

  private having(content: string, contentOf: (occurrence: Occurrence) => string | undefined): TrackedIssue[] {
    const found = [...(this.issues.get(content) ?? [])].filter((issue) =>
      issue.occurrences.some(({ occurrence }) => contentOf(occurrence) === content),
    )
    return found.toSorted((a, b) => this.places.get(a)! - this.places.get(b)!)
  }
}
