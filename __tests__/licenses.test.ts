import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }

/** Names that stand on a line of their own, as each package's does above its licence. */
const listedIn = (path: string) => new Set(read(path).split('\n'))

test('every dependency is listed beside the bundle that has it; only the command line has one of its own', () => {
  const ofAction = listedIn('dist/licenses.txt')
  const missing = Object.keys(dependencies).filter((name) => !ofAction.has(name))
  expect(missing).toEqual(['commander'])
  for (const name of missing) expect(listedIn('dist/cli/licenses.txt')).toContain(name)
})

test('dist/licenses.txt lists what the dependencies bring along, with the text', () => {
  const listed = listedIn('dist/licenses.txt')
  for (const name of ['undici', '@octokit/core', 'micromark', 'js-yaml']) expect(listed).toContain(name)
  expect(read('dist/licenses.txt').split('Permission is hereby granted').length).toBeGreaterThan(60)
})

test('dist/cli/licenses.txt lists what reads notes, and nothing that talks to GitHub', () => {
  const listed = listedIn('dist/cli/licenses.txt')
  for (const name of ['commander', 'yaml', 'zod', 'mdast-util-from-markdown', 'micromark']) expect(listed).toContain(name)
  expect([...listed].filter((line) => line.startsWith('@octokit/'))).toEqual([])
})

test('dist/demo/licenses.txt lists what emulates GitHub, with the notices that emulate passes on', () => {
  const listed = listedIn('dist/demo/licenses.txt')
  for (const name of ['emulate', '## Hono', 'graphql', 'ajv', 'yaml', '@octokit/graphql-schema']) expect(listed).toContain(name)
})
