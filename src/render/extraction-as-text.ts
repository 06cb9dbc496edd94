import type { Item } from '../model/item.js'
import type { Note } from '../model/note.js'
import { literal } from '../wanted/literal.js'
import type { Resolve } from './extraction-as-json.js'
import { printableLine } from './printable.js'

/** What the notes say, for a terminal. */
export function extractionAsText(notes: readonly Note[], resolve: Resolve): string {
  const parts = notes.map((note) => {
    const lines = [`${note.path}  ${note.title}${note.date ? `  ${note.date}` : ''}`]
    for (const item of note.items) {
      lines.push(`  ${String(item.line).padStart(5)}  ${item.kind.padEnd(8)}  ${ownersOf(item, note, resolve)}${item.text}${progressOf(item)}`)
    }
    for (const release of note.releases) {
      lines.push(`  ${String(release.line).padStart(5)}  release   ${release.version}${release.due ? `, due ${release.due}` : ''}`)
    }
    for (const { line, severity, message } of note.diagnostics) lines.push(`  ${String(line ?? 1).padStart(5)}  ${severity}: ${message}`)
    if (lines.length === 1) lines.push('         nothing found')
    return lines.map(printableLine).join('\n')
  })
  return `${parts.join('\n\n')}\n`
}

/** What the notes say, as Markdown. */
export function extractionAsMarkdown(notes: readonly Note[], resolve: Resolve): string {
  const parts = notes.map((note) => {
    const rows = note.items.map(
      (item) => `| ${item.line} | ${item.kind} | ${literal(ownersOf(item, note, resolve))} | ${literal(item.text + progressOf(item))} |`,
    )
    const table = rows.length > 0 ? `| Line | Kind | Owners | Text |\n|---|---|---|---|\n${rows.join('\n')}` : 'Nothing found.'
    return `## ${literal(note.path)}\n\n${table}`
  })
  return `${parts.join('\n\n')}\n`
}

function ownersOf(item: Item, note: Note, resolve: Resolve): string {
  const owners = item.owners.map((name) => {
    const { login } = resolve(name, note)
    return login ? `${name} (${login})` : name
  })
  return owners.length > 0 ? `${owners.join(', ')}: ` : ''
}

function progressOf({ state, due }: Item): string {
  return `${due ? ` [due ${due}]` : ''}${state === 'open' ? '' : ` [${state}]`}`
}
