import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** For each room, the rooms that it may import from; every room may import from model and from itself. */
const allowed: Record<string, readonly string[]> = {
  'index.ts': ['pipeline', 'fetch', 'github', 'local', 'render', 'runner', 'scope'],
  'cli.ts': ['local'],
  pipeline: ['apply', 'fetch', 'managed', 'notes', 'pages', 'people', 'plan', 'release', 'scope', 'setup'],
  fetch: ['config', 'managed', 'matching', 'notes', 'people', 'release', 'scope', 'desired'],
  model: [],
  config: ['markdown', 'people'],
  scope: ['notes'],
  notes: ['people'],
  people: [],
  managed: [],
  markdown: [],
  desired: ['markdown'],
  matching: ['managed', 'desired'],
  plan: ['managed', 'matching', 'desired'],
  render: ['markdown', 'release', 'desired'],
  apply: ['managed', 'matching'],
  github: [],
  local: ['fetch', 'managed', 'notes', 'pages', 'people', 'plan', 'render', 'scope', 'setup', 'desired'],
  setup: ['people', 'render', 'desired'],
  release: ['managed', 'markdown', 'notes', 'desired'],
  pages: ['managed', 'markdown', 'notes', 'people', 'release', 'desired'],
  runner: ['managed', 'pipeline', 'render', 'scope'],
}

/** Rooms that only compute: text and data in, data out. */
const pure = [
  'model',
  'config',
  'scope',
  'notes',
  'people',
  'managed',
  'markdown',
  'matching',
  'desired',
  'plan',
  'release',
  'pages',
  'render',
  'setup',
]

const source = join(import.meta.dirname, '..', 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))

function room(path: string): string {
  return path.split(/[\\/]/)[0] ?? path
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8')
  return [...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  )
}

/** Packages that are loaded with a file, before its first line runs. */
function packagesLoadedWith(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return []
  seen.add(path)
  const text = readFileSync(join(source, path), 'utf8')
  const loaded = [...text.matchAll(/^(?:import|export)\b(?! type\b)[^'"]*?from '([^']+)'/gm)].map((found) => found[1] ?? '')
  return loaded.flatMap((specifier) =>
    specifier.startsWith('.') ? packagesLoadedWith(join(dirname(path), specifier.replace(/\.js$/, '.ts')), seen) : [specifier],
  )
}

test('there are sources to check', () => {
  expect(files.length).toBeGreaterThan(40)
})

test.each(files)('%s imports only what its room may', (path) => {
  for (const specifier of importsOf(path).filter((name) => name.startsWith('.'))) {
    const target = room(relative(source, join(source, dirname(path), specifier.replace(/\.js$/, '.ts'))))
    const from = room(path)
    expect([from, 'model', ...(allowed[from] ?? [])], `${path} imports ${specifier}`).toContain(target)
  }
})

test.each(Object.entries(allowed))('%s imports all that it may: the table names no arrow that is not there', (from, rooms) => {
  const own = files.filter((path) => room(path) === from)
  const used = own.flatMap((path) => importsOf(path).map((specifier) => room(relative(source, join(source, dirname(path), specifier)))))
  expect(rooms.filter((target) => !used.includes(target))).toEqual([])
})

test.each(files.filter((path) => pure.includes(room(path))))('%s only computes', (path) => {
  const text = readFileSync(join(source, path), 'utf8')
  const outside = importsOf(path).filter((name) => name.startsWith('node:') && name !== 'node:crypto')
  expect(outside).toEqual([])
  expect(text).not.toMatch(/\bprocess\.|\bfetch\(|new Date\(\)|Date\.now|Math\.random|setTimeout/)
})

test('the first request waits for nothing but the client', () => {
  const loaded = packagesLoadedWith('index.ts').filter((name) => !name.startsWith('node:'))
  expect([...new Set(loaded)].sort()).toEqual([
    '@octokit/plugin-retry',
    '@octokit/plugin-throttling',
    '@octokit/rest',
    'bottleneck/light.js',
  ])
})

test('no file imports itself by way of others, types included', () => {
  const imports = new Map(
    files.map((path) => [
      path,
      importsOf(path)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(source, join(source, dirname(path), name.replace(/\.js$/, '.ts')))),
    ]),
  )
  const done = new Set<string>()
  const circles: string[][] = []
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path])
    if (done.has(path) || above.includes(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...above, path])
    done.add(path)
  }
  for (const path of files) visit(path, [])
  expect(circles).toEqual([])
})
