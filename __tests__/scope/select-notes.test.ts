import { describe, expect, test } from 'vitest'
import { changedFiles, mayMatter, noteFilter, selectedFiles } from '../../src/scope/select-notes.js'
import { aConfig } from '../plan/builders.js'

const tree = (files: Record<string, string>) => Object.entries(files).map(([path, blob]) => ({ path, blob, size: null }))

describe('which files may be notes', () => {
  const byDefault = noteFilter(aConfig())
  test.each([
    '2026-03-05.md',
    'notes/2026/03-05.md',
    'notes/.hidden/2026-03-05.md',
    'docs/readme/2026-03-05.md',
    'notes/2026-03-05.MD',
    'notes/2026-03-05.markdown',
    'notes/20260305/Readme.md',
    'notes/2026/03/05/README.md',
  ])('%s by default', (path) => expect(byDefault(path)).toBe(true))
  test.each([
    '.github/2026-03-05.md',
    'README.md',
    'notes/readme.md',
    'notes/2026/README.md',
    'notes/meeting-template.md',
    'notes/Templates/a.md',
    'notes/2026-03-05.txt',
    'notes/2026-03-05.md.orig',
  ])('not %s by default', (path) => expect(byDefault(path)).toBe(false))

  test('a glob fits whatever way the letters of a path are composed, and whatever the case of its ending', () => {
    const isNote = noteFilter({ notes: ['comit\u00e9/**/*.md'], exclude: ['**/br\u00e9f.md'] })
    expect(['comite\u0301/a.md', 'comit\u00e9/a.Md', 'comite\u0301/bre\u0301f.md', 'comite/a.md'].map(isNote)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('the config says it otherwise', () => {
    const isNote = noteFilter({ notes: ['minutes/**/*.md', '*.markdown'], exclude: [] })
    expect(['minutes/a/README.md', 'call.markdown', 'notes/2026-03-05.md'].map(isNote)).toEqual([true, true, false])
    const isAny = noteFilter({ notes: ['minutes/**'], exclude: [] })
    expect(['minutes/2026-03-05.md', 'minutes/2026-03-05.png', 'minutes/2026-03-05.txt'].map(isAny)).toEqual([true, false, false])
  })
})

describe('which files can make a difference, whatever the config says', () => {
  test.each(['notes/a.md', 'a.MARKDOWN', 'people/rosa.yaml', 'people.yml', 'people.json', 'OWNERS', 'settings/notes.conf'])('%s', (path) =>
    expect(mayMatter(path, 'settings/notes.conf')).toBe(true),
  )
  test.each(['src/main.c', 'images/logo.svg', 'notes.md/picture.png', '.gitignore'])('not %s', (path) =>
    expect(mayMatter(path, 'settings/notes.conf')).toBe(false),
  )
})

test('what differs between base and head is compared by content, in the order of the paths', () => {
  const base = tree({ 'same.md': '1', 'edited.md': '2', 'gone.md': '3', 'old-name.md': '4', 'code.c': '5' })
  const head = tree({ 'same.md': '1', 'new.md': '6', 'edited.md': '7', 'new-name.md': '4', 'code.c': '8' })
  expect(changedFiles(base, head, (path) => path.endsWith('.md'))).toEqual([
    { path: 'edited.md', base: '2', head: '7' },
    { path: 'gone.md', base: '3', head: null },
    { path: 'new-name.md', base: null, head: '4' },
    { path: 'new.md', base: null, head: '6' },
    { path: 'old-name.md', base: '4', head: null },
  ])
})

test.each([
  [['notes/community/*.md'], ['notes/community/a.md']],
  [
    ['notes/community/a.md', 'notes/.core/**'],
    ['notes/community/a.md', 'notes/.core/b.md'],
  ],
  [[], ['notes/community/a.md', 'notes/.core/b.md']],
  [['**/*.c'], []],
])('a person names notes by %j, and all of them count as new', (globs, paths) => {
  const head = tree({ 'notes/community/a.md': '1', 'notes/.core/b.md': '2', 'src/main.c': '3' })
  const selected = selectedFiles(head, (path) => path.endsWith('.md'), globs)
  expect(selected.map(({ path }) => path)).toEqual(paths)
  expect(selected.every(({ base, head }) => base === null && head !== null)).toBe(true)
})
