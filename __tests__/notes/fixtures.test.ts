import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/model/item.js'
import type { Note } from '../../src/model/note.js'
import type { Owner } from '../../src/model/person.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const folder = new URL('../fixtures/notes/', import.meta.url)
/** UPDATE_FIXTURES=1 writes the JSON of each note anew; read the difference before committing it. */
const update = process.env['UPDATE_FIXTURES'] === '1'

describe('each fixture note reads as its JSON says', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    it(file, () => {
      const note = parseNote({ path: `notes/${file}`, text: readFileSync(new URL(file, folder), 'utf8') }, defaultReadingOptions)
      const expected = new URL(file.replace(/\.md$/, '.json'), folder)
      if (update || !existsSync(expected)) writeFileSync(expected, printed(note))
      expect(printed(note)).toBe(readFileSync(expected, 'utf8'))
    })
  }
})

/** What the note says, an entry a line; left out is what is empty, as the file's name has it, or as in the item above. */
function printed(note: Note<Owner>): string {
  const stem = note.path.replace(/^.*\/|\.md$/g, '')
  const facts = {
    ...(note.title === stem ? {} : { title: note.title }),
    ...(note.date === stem.slice(0, 10) ? {} : { date: note.date }),
    teams: note.teams,
    participants: note.participants,
    agendaNames: note.agendaNames,
    writtenLogins: note.writtenLogins.map(({ name, login }) => `${name}: ${login}`),
    items: note.items.map((item, index) => saying(item, note.items[index - 1])),
    reported: note.reported.map((item) => `${item.line}: ${item.state} [${item.owners.join(', ')}] ${item.text}`),
    releases: note.releases,
    diagnostics: note.diagnostics.map(
      ({ line, severity, code, message }) => `${line ?? 1}${code === 'not-an-item' ? '' : ` ${severity} ${code}`}: ${message}`,
    ),
  }
  const entries = Object.entries(facts).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`).join(',\n')}\n}\n`
}

function saying(
  { line, endLine, kind, owners, text, state, due, details, section, context }: Item<Owner>,
  above: Item<Owner> | undefined,
): object {
  return {
    line,
    ...(endLine === line ? {} : { endLine }),
    kind,
    ...(owners.length > 0 && { owners: owners.map(ownerText).join(', ') }),
    text,
    ...(context && { below: `${context.line}: ${context.text}` }),
    ...(state !== 'open' && { state }),
    ...(due !== null && { due }),
    ...(details.length > 0 && { details: details.join('\n') }),
    ...(section !== (above?.section ?? null) && { section }),
  }
}

/** "RD", "@ann", "Ann @annlee": with the login that the item gives. */
const ownerText = ({ written, login }: Owner) => (login === null ? written : login === written ? `@${login}` : `${written} @${login}`)

const lines = (value: unknown): string =>
  Array.isArray(value) ? `[\n${value.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]` : JSON.stringify(value)
