import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
      if (update || !existsSync(expected)) writeFileSync(expected, `${JSON.stringify(note, null, 2)}\n`)
      expect(note).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
    })
  }
})
