import { writtenRelease } from '../release/written-release.js'
import { noItemCodes } from '../model/diagnostics.js'
import type { ResolvedOwner } from '../model/person.js'
import type { Note } from '../model/note.js'
import { literal } from '../markdown/literal.js'
import { meetingName } from '../desired/meeting-name.js'
import { beginningOf, type TextAt } from './places-with-text.js'
import { printableLine } from './printable.js'
import { joinLines, type Style, type Styled } from './styled.js'

/** How much an extraction tells. */
export interface ExtractionOptions {
  /** Whether each item comes with the names of the rules that read it. */
  readonly explain: boolean
  /** What the notes say at a line: shown with the reason why it was not read. */
  readonly textAt?: TextAt
}

const kindStyles: Readonly<Record<string, Style>> = { todo: 'green', decision: 'green', error: 'red', warning: 'yellow', info: 'dim' }

/** What the notes say, for a terminal. */
export function extractionAsText(notes: readonly Note[], options: ExtractionOptions): Styled {
  return notes.flatMap((note, index) => {
    const rows = rowsOf(note, options).map(({ line, kind, owners, text, rules }): Styled => [
      `  ${String(line).padStart(5)}  `,
      { style: kindStyles[kind] ?? 'dim', text: kind.padEnd(8) },
      printableLine(`  ${owners === '' ? '' : `${owners}: `}${text}`),
      ...(rules === '' ? [] : ['\n', { style: 'dim' as const, text: printableLine(`${' '.repeat(19)}${rules}`) }]),
    ])
    const heading: Styled = [
      { style: 'bold', text: printableLine(note.path) },
      printableLine(`  ${note.title}${note.date ? `  ${note.date}` : ''}`),
    ]
    return [...(index > 0 ? ['\n'] : []), ...joinLines([heading, ...(rows.length > 0 ? rows : ['         nothing found'])])]
  })
}

/** What the notes say, as Markdown. */
export function extractionAsMarkdown(notes: readonly Note[], options: ExtractionOptions): string {
  const parts = notes.map((note) => {
    const explained = (cells: string[], rules: string) => `| ${[...cells, ...(options.explain ? [rules] : [])].join(' | ')} |`
    const rows = rowsOf(note, options).map(({ line, kind, owners, text, rules }) =>
      explained([String(line), kind, literal(owners), literal(text)], literal(rules)),
    )
    const head = [explained(['Line', 'Kind', 'Owners', 'Text'], 'Read by'), `|${'---|'.repeat(options.explain ? 5 : 4)}`]
    const table = rows.length > 0 ? [...head, ...rows].join('\n') : 'Nothing found.'
    return [`## ${literal(note.path)}`, literal(meetingName({ meeting: note.title, date: note.date })), table].join('\n\n')
  })
  return `${parts.join('\n\n')}\n`
}

/** One thing that a note says. */
interface Row {
  readonly line: number
  /** Kind of the item, release, or how much a diagnostic matters. */
  readonly kind: string
  readonly owners: string
  readonly text: string
  /** The rules that read an item, if they are asked for. */
  readonly rules: string
}

/** Items, then planned releases, then what is odd about the note. */
function rowsOf(note: Note, { explain, textAt }: ExtractionOptions): Row[] {
  const ownerText = ({ written, login }: ResolvedOwner) => (login ? `${written} (${login})` : written)
  return [
    ...note.items.map(({ line, kind, owners, text, due, state, rule, ownerRule }) => ({
      line,
      kind,
      owners: owners.map(ownerText).join(', '),
      text: `${text}${due ? ` [due ${due}]` : ''}${state === 'open' ? '' : ` [${state}]`}`,
      rules: explain ? `read by ${rule}${ownerRule === null ? '' : `; owner by ${ownerRule}`}` : '',
    })),
    ...note.releases.map(({ line, due, ...release }) => ({
      line,
      kind: 'release',
      owners: '',
      text: `${writtenRelease(release)}${due ? `, due ${due}` : ''}`,
      rules: '',
    })),
    ...note.diagnostics.map(({ code, line = 1, severity, message }) => {
      const text = explain && noItemCodes.has(code) ? beginningOf(textAt?.(note.path, line).trim() ?? '') : ''
      return { line, kind: severity, owners: '', ...(text === '' ? { text: message, rules: '' } : { text, rules: message }) }
    }),
  ]
}
