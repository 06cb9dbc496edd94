import { expect, test } from 'vitest'
import { selectedFiles } from '../../src/scope/select-notes.js'
import { pathAsGlob } from '../../src/desired/path-as-glob.js'

test.each([
  'notes/2026-03-05.md',
  'notes/board (late) [2].md',
  'notes/a, b (c) {d}.md',
  'notes/!a,*+@(b).md',
  'notes/a\nb.md',
  'notes/\\a,b.md',
])('%j is found by what stands for it among the paths of a run by hand', (path) => {
  const globs = pathAsGlob(path).split(/[\n,]/)
  expect(
    selectedFiles(
      [
        { path, blob: '1', size: null },
        { path: 'notes/other.md', blob: '2', size: null },
      ],
      () => true,
      globs,
    ).map((found) => found.path),
  ).toEqual([path])
})
