import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Note } from '../../src/model/note.js'
import type { Owner } from '../../src/model/person.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const folder = new URL('../fixtures/notes/', import.meta.url)
/** UPDATE_FIXTURES=1 writes the JSON of each note anew; read the difference before committing it. */
const update = process.env['UPDATE_FIXTURES'] === '1'

/** A note with its owners as written; the logins that items give stand with those of the attendance. */
function printed({ items, writtenLogins, ...note }: Note<Owner>) {
  const inItems = items.flatMap(({ owners }) => owners.flatMap(({ written, login }) => (login === null ? [] : [{ name: written, login }])))
  const each = new Map(inItems.map((given) => [JSON.stringify(given), given]))
  return {
    ...note,
    writtenLogins: [...writtenLogins, ...each.values()],
    items: items.map(({ owners, ...item }) => ({ ...item, owners: owners.map(({ written }) => written) })),
  }
}

describe('each fixture note reads as its JSON says', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    it(file, () => {
      const note = printed(parseNote({ path: `notes/${file}`, text: readFileSync(new URL(file, folder), 'utf8') }, defaultReadingOptions))
      const expected = new URL(file.replace(/\.md$/, '.json'), folder)
      if (update || !existsSync(expected)) writeFileSync(expected, `${JSON.stringify(note, null, 2)}\n`)
      expect(note).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
    })
  }
})
