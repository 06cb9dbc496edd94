import { expect, test } from 'vitest'
import type { Client } from '../../src/github/client.js'
import { createNotesReader } from '../../src/github/notes-reader.js'

test('only regular files are notes: no symbolic link, no submodule, no folder', async () => {
  const entry = (path: string, mode: string, type: string) => ({ path, mode, type, sha: path, size: 1 })
  const tree = [
    entry('a.md', '100644', 'blob'), entry('run.md', '100755', 'blob'), entry('link.md', '120000', 'blob'), entry('module.md', '160000', 'commit'), entry('folder.md', '040000', 'tree'),
  ]
  const client = { rest: { git: { getTree: async () => ({ data: { tree, truncated: false } }) } } } as unknown as Client
  const files = await createNotesReader(client, { owner: 'acme', repo: 'notes' }).files('c0ffee')
  expect(files?.map(({ path }) => path)).toEqual(['a.md', 'run.md'])
})
