import type { Note } from '../model/note.js'
import type { Roster } from '../model/person.js'
import { normalizePhrase } from '../notes/text/phrases.js'
import { ownerResolver } from '../people/resolve-owners.js'
import { printableJson } from '../render/printable.js'

/** So many lines below one heading that may be tasks are a habit of these notes. */
const enoughLines = 3
/** Below a heading for tasks, so many of the lines are some; below "Discussion" far fewer. */
const enoughShare = 1 / 3
/** Most headings that are named. */
const headingLimit = 3

/** What stands below all headings of the same words. */
interface Below {
  readonly heading: string
  named: number
  lines: number
}

/**
 * Says which headings of their own the notes seem to have for tasks, and what the config needs to read them; none where the lines that
 * may be tasks are scattered.
 */
export function ownHeadings(notes: readonly Note[], roster: Roster, linesOf: (path: string) => readonly string[]): string[] {
  const found = new Map<string, Below>()
  for (const note of notes) {
    const named = new Set(note.diagnostics.flatMap(({ code, line }) => (code === 'task-in-talk' && line !== undefined ? [line] : [])))
    if (named.size === 0) continue
    const isPerson = ownerResolver(roster)(note)
    countBelow(linesOf(note.path), named, found, (heading) => isPerson({ written: heading, login: null }).reason !== 'unknown')
  }
  return [...found]
    .filter(([, { named, lines }]) => named >= enoughLines && named >= enoughShare * lines)
    .sort(([, a], [, b]) => b.named - a.named)
    .slice(0, headingLimit)
    .map(
      ([phrase, { heading, named }]) =>
        `${named} lines that look like tasks are below the heading “${heading}”. To have everything below it read as tasks, put this into the config: words: { action-headings: [${asYaml(phrase)}] }. Do so only if nothing else stands there: decisions and plain talk below it would become tasks, too.`,
    )
}

/** Adds the lines of a note to what stands below their headings; those of a person's heading, and above all headings, are left out. */
function countBelow(
  lines: readonly string[],
  named: ReadonlySet<number>,
  found: Map<string, Below>,
  isPerson: (heading: string) => boolean,
): void {
  let below: Below | null = null
  lines.forEach((line, index) => {
    const heading = headingOf(line)
    if (heading !== null) {
      const phrase = normalizePhrase(heading)
      const isName = phrase === '' || /\d/u.test(phrase) || isPerson(heading)
      below = isName ? null : (found.get(phrase) ?? { heading, named: 0, lines: 0 })
      if (below) found.set(phrase, below)
    } else if (below && line.trim() !== '') {
      below.lines++
      if (named.has(index + 1)) below.named++
    }
  })
}

/** "## Parking lot", "**Parking lot**:"; the title of a note is none. */
function headingOf(line: string): string | null {
  const [, heading = null] = /^ {0,3}#{2,6}\s+(\S.{0,80}?)[\s#:]*$/u.exec(line) ?? /^\*\*([^*]{1,60}?):?\*\*:?\s*$/u.exec(line) ?? []
  return heading
}

/** A word of the config, in quotes only where YAML needs them. */
const asYaml = (phrase: string): string => (/^\p{L}[\p{L} -]*$/u.test(phrase) ? phrase : printableJson(phrase))
