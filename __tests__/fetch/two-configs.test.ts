import { expect, test } from 'vitest'
import { ConfigError } from '../../src/fetch/config-error.js'
import { fetchConfig } from '../../src/fetch/config.js'
import { publicServer } from '../../src/model/server.js'

const texts: Record<string, string> = { a: 'max-age: 1', b: 'max-age: 2', c: 'max-age: 3' }
const read = (path: string, files: Record<string, string>) =>
  fetchConfig(
    path,
    Object.entries(files).map(([file, blob]) => ({ path: file, blob, size: null })),
    { text: (blob) => Promise.resolve(texts[blob]!) },
    publicServer,
  )

test.each([
  ['.github/meeting-notes.yml', { '.github/meeting-notes.yml': 'a' }, 1],
  ['.github/meeting-notes.yml', { '.github/meeting-notes.yaml': 'b' }, 2],
  ['teams/core.yml', { 'teams/core.yml': 'c', '.github/meeting-notes.yaml': 'b', '.github/meeting-notes.yml': 'a' }, 3],
])('%s is read where there is %j', async (path, files, maxAge) => {
  const { config, isRead } = await read(path, files)
  expect(config.maxAge).toBe(maxAge)
  // Where one ending takes the place of the other, the config changes.
  expect(isRead('.github/meeting-notes.yaml')).toBe(path.startsWith('.github'))
})

test('two default configs are refused', async () => {
  const error = await read('.github/meeting-notes.yml', { '.github/meeting-notes.yml': 'a', '.github/meeting-notes.yaml': 'b' }).catch(
    (thrown: unknown) => thrown,
  )
  expect((error as ConfigError).diagnostics).toMatchObject([{ severity: 'error', path: '.github/meeting-notes.yaml' }])
})
