/** Writes what is made from the code: the JSON Schemas and the tables of the documentation. `npm run generate`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from './generate/files.js'

const root = fileURLToPath(new URL('..', import.meta.url))
for (const [path, text] of generatedFiles(root)) {
  writeFileSync(join(root, path), text)
  console.log(path)
}
