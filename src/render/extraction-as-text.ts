import type { ResolvedOwner } from '../model/person.js'
import type { Note } from '../model/note.js'
import { literal } from '../markdown/literal.js'
import { meetingName } from '../wanted/meeting-name.js'
import { printableLine } from './printable.js'

/**
 * What the notes say, for a terminal.
 * @param explain names below each item the rule that read it and the rule that named its owners
 */
export function extractionAsText(notes: readonly Note[], explain = false): string {
  const parts = notes.map((note) => {
    const rows = rowsOf(note).flatMap(({ line, kind, owners, text, rules }) => [
      `  ${String(line).padStart(5)}  ${kind.padEnd(8)}  ${owners === '' ? '' : `${owners}: `}${text}`,
      ...(explain && rules !== undefined ? [`${' '.repeat(19)}${rules}`] : []),
    ])
    const heading = `${note.path}  ${note.title}${note.date ? `  ${note.date}` : ''}`
    return [heading, ...(rows.length > 0 ? rows : ['         nothing found'])].map(printableLine).join('\n')
  })
  return `${parts.join('\n\n')}\n`
}

/** What the notes say, as Markdown. */
export function extractionAsMarkdown(notes: readonly Note[]): string {
  const parts = notes.map((note) => {
    const rows = rowsOf(note).map(({ line, kind, owners, text }) => `| ${line} | ${kind} | ${literal(owners)} | ${literal(text)} |`)
    const table = rows.length > 0 ? ['| Line | Kind | Owners | Text |', '|---|---|---|---|', ...rows].join('\n') : 'Nothing found.'
    return [`## ${literal(note.path)}`, literal(meetingName({ meeting: note.title, date: note.date })), table].join('\n\n')
  })
  return `${parts.join('\n\n')}\n`
}

/** One thing that a note says. */
interface Row {
  readonly line: number
  /** Kind of the item, release, or how much a finding matters. */
  readonly kind: string
  readonly owners: string
  readonly text: string
  /** The rules that read an item: "read by colon, task-or-remark; owner by subject". */
  readonly rules?: string
}

/** Items, then planned releases, then what is odd about the note. */
function rowsOf(note: Note): Row[] {
  const ownerText = ({ written, login }: ResolvedOwner) => (login ? `${written} (${login})` : written)
  return [
    ...note.items.map(({ line, kind, owners, text, due, state, rule, ownerRule }) => ({
      line,
      kind,
      owners: owners.map(ownerText).join(', '),
      text: `${text}${due ? ` [due ${due}]` : ''}${state === 'open' ? '' : ` [${state}]`}`,
      rules: `read by ${rule}${ownerRule === null ? '' : `; owner by ${ownerRule}`}`,
    })),
    ...note.releases.map(({ line, version, due }) => ({
      line,
      kind: 'release',
      owners: '',
      text: `${version}${due ? `, due ${due}` : ''}`,
    })),
    ...note.diagnostics.map(({ line = 1, severity, message }) => ({ line, kind: severity, owners: '', text: message })),
  ]
}
