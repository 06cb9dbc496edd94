import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const security = readFileSync(join(import.meta.dirname, '..', 'SECURITY.md'), 'utf8')
const threats =
  security
    .split('\n## ')
    .find((part) => part.startsWith('Threats'))
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1) ?? []

test('there are threats', () => {
  expect(threats.length).toBeGreaterThan(10)
})

test.each(threats)('%s', (row) => {
  const named = [...row.matchAll(/`([\w/-]+)`: ([^;|]+?) ?(?=[;|])/g)]
  expect(named.length).toBeGreaterThan(0)
  for (const [, file = '', words = ''] of named) {
    expect(readFileSync(join(import.meta.dirname, `${file}.test.ts`), 'utf8')).toContain(words)
  }
})
