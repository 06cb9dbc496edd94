import { posix, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryPath, withForwardSlashes } from '../../src/local/repository-path.js'

describe('the path of a file in its repository', () => {
  test.each([
    ['C:\\work\\minutes', 'C:\\work\\minutes\\2026\\2026-03-05.md', '2026/2026-03-05.md'],
    ['C:\\work\\minutes', 'c:/WORK/minutes/2026-03-05.md', '2026-03-05.md'],
    ['C:\\work\\minutes', 'C:\\work\\minutes\\..notes\\2026-03-05.md', '..notes/2026-03-05.md'],
    ['C:\\work\\minutes', 'C:\\work\\minutes', ''],
    ['C:\\work\\minutes', 'C:\\work\\other\\2026-03-05.md', null],
    ['C:\\work\\minutes', 'C:\\work', null],
    ['C:\\work\\minutes', 'D:\\minutes\\2026-03-05.md', null],
    ['C:\\work\\minutes', '\\\\server\\minutes\\2026-03-05.md', null],
    ['\\\\server\\share\\minutes', '\\\\server\\share\\minutes\\2026\\2026-03-05.md', '2026/2026-03-05.md'],
  ])('on Windows: %s, %s is %s', (root, file, expected) => {
    expect(repositoryPath(root, file, win32)).toBe(expected)
  })

  test.each([
    ['/work/minutes', '/work/minutes/2026/2026-03-05.md', '2026/2026-03-05.md'],
    ['/work/minutes', '/work/minutes/..notes/2026-03-05.md', '..notes/2026-03-05.md'],
    ['/work/minutes', '/work/minutes/a\\b.md', 'a\\b.md'],
    ['/work/minutes', '/work/minutes-old/2026-03-05.md', null],
    ['/work/minutes', '/work', null],
  ])('elsewhere: %s, %s is %s', (root, file, expected) => {
    expect(repositoryPath(root, file, posix)).toBe(expected)
  })
})

test('a path is written with forward slashes, and a backslash that is a letter stays', () => {
  expect(withForwardSlashes('..\\minutes\\2026-03-05.md', win32)).toBe('../minutes/2026-03-05.md')
  expect(withForwardSlashes('minutes/a\\b.md', posix)).toBe('minutes/a\\b.md')
})
