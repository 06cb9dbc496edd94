import type { Heading } from './block.js'
import { hasPhrase, normalizePhrase } from './phrases.js'
import type { Vocabulary } from './vocabulary.js'

/** What a heading announces; `review` is work of earlier meetings, `talk` everything else. */
export type SectionKind = 'actions' | 'decisions' | 'both' | 'review' | 'attendance' | 'absence' | 'checklist' | 'talk'

/** Tells by its words what stands below a heading; null where it leaves that to the heading above. */
export function classifyHeading(text: string, words: Vocabulary): SectionKind | null {
  const parts = partsOf(text)
  const announces = (phrases: ReadonlySet<string>) => parts.some((part) => [...phrases].some((phrase) => announcesBy(part, phrase, phrases)))
  const is = (phrases: ReadonlySet<string>) => parts.some((part) => phrases.has(part))

  if (announces(words.absenceHeadings)) return 'absence'
  if (is(words.attendanceHeadings) || parts.some((part) => [...words.attendanceHeadings].some((phrase) => endsWithWord(part, phrase)))) return 'attendance'
  const actions = announces(words.actionHeadings)
  const decisions = announces(words.decisionHeadings)
  if (actions || decisions) {
    const all = normalizePhrase(text)
    if ([...words.reviewWords].some((word) => hasPhrase(all, word))) return 'review'
    if (actions && decisions) return 'both'
    // "Questions and conclusions": the outcomes stand between the talk, so only marked ones count.
    if (decisions && !parts.every((part) => [...words.decisionHeadings].some((phrase) => announcesBy(part, phrase, words.decisionHeadings)))) return 'talk'
    return actions ? 'actions' : 'decisions'
  }
  if (parts.some((part) => [...words.checklistHeadings].some((phrase) => part === phrase || endsWithWord(part, phrase)))) return 'checklist'
  return null
}

/** The headings above a place in the note. */
export class SectionStack {
  private readonly stack: { heading: Heading; kind: SectionKind | null }[] = []

  constructor(private readonly words: Vocabulary) {}

  enter(heading: Heading): void {
    while (this.stack.length > 0 && this.stack.at(-1)!.heading.depth >= heading.depth) this.stack.pop()
    this.stack.push({ heading, kind: classifyHeading(heading.text, this.words) })
  }

  /** What the nearest heading that announces anything announces. */
  get kind(): SectionKind {
    return this.stack.findLast(({ kind }) => kind !== null)?.kind ?? 'talk'
  }

  /** Plain text of the nearest heading. */
  get title(): string | null {
    return this.stack.at(-1)?.heading.text ?? null
  }
}

function partsOf(text: string): string[] {
  return text
    .replaceAll(' and ', '/')
    .replaceAll(' und ', '/')
    .replaceAll(' et ', '/')
    .split(/[/&+,:()|]| [-–—] /u)
    .map(normalizePhrase)
    .filter((part) => part !== '')
}

/** "action items for next week" announces, "the task force" doesn't: a few words may surround a plural or a phrase. */
function announcesBy(part: string, phrase: string, phrases: ReadonlySet<string>): boolean {
  if (part === phrase) return true
  const isPlural = phrase.endsWith('s') && phrases.has(phrase.slice(0, -1))
  if (!phrase.includes(' ') && !isPlural) return false
  const more = part.split(' ').length - phrase.split(' ').length
  return (part.startsWith(`${phrase} `) && more <= 4) || (endsWithWord(part, phrase) && more <= 2)
}

function endsWithWord(part: string, phrase: string): boolean {
  return part.endsWith(` ${phrase}`)
}
