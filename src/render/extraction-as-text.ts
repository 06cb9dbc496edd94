import type { Note } from '../model/note.js'
import { literal } from '../markdown/literal.js'
import { meetingName } from '../wanted/meeting-name.js'
import type { Resolve } from './extraction-as-json.js'
import { printableLine } from './printable.js'

/** What the notes say, for a terminal. */
export function extractionAsText(notes: readonly Note[], resolve: Resolve): string {
  const parts = notes.map((note) => {
    const rows = rowsOf(note, resolve).map(
      ({ line, kind, owners, text }) => `  ${String(line).padStart(5)}  ${kind.padEnd(8)}  ${owners === '' ? '' : `${owners}: `}${text}`,
    )
    const heading = `${note.path}  ${note.title}${note.date ? `  ${note.date}` : ''}`
    return [heading, ...(rows.length > 0 ? rows : ['         nothing found'])].map(printableLine).join('\n')
  })
  return `${parts.join('\n\n')}\n`
}

/** What the notes say, as Markdown. */
export function extractionAsMarkdown(notes: readonly Note[], resolve: Resolve): string {
  const parts = notes.map((note) => {
    const rows = rowsOf(note, resolve).map(
      ({ line, kind, owners, text }) => `| ${line} | ${kind} | ${literal(owners)} | ${literal(text)} |`,
    )
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
}

/** Items, then planned releases, then what is odd about the note. */
function rowsOf(note: Note, resolve: Resolve): Row[] {
  const ownerText = (name: string) => {
    const { login } = resolve(name, note)
    return login ? `${name} (${login})` : name
  }
  return [
    ...note.items.map(({ line, kind, owners, text, due, state }) => ({
      line,
      kind,
      owners: owners.map(ownerText).join(', '),
      text: `${text}${due ? ` [due ${due}]` : ''}${state === 'open' ? '' : ` [${state}]`}`,
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
