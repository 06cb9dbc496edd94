import { posix, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryPath, withForwardSlashes } from '../../src/local/repository-path.js'

describe('the path of a file in its repository', () => {
  test.each([
    ['C:\\srv\\minutes', 'C:\\srv\\minutes\\2026\\2026-03-05.md', '2026/2026-03-05.md'],
    ['C:\\srv\\minutes', 'c:/SRV/minutes/2026-03-05.md', '2026-03-05.md'],
    ['C:\\srv\\minutes', 'C:\\srv\\minutes\\..notes\\2026-03-05.md', '..notes/2026-03-05.md'],
    ['C:\\srv\\minutes', 'C:\\srv\\minutes', ''],
    ['C:\\srv\\minutes', 'C:\\srv\\other\\2026-03-05.md', null],
    ['C:\\srv\\minutes', 'C:\\srv', null],
    ['C:\\srv\\minutes', 'D:\\minutes\\2026-03-05.md', null],
    ['C:\\srv\\minutes', '\\\\server\\minutes\\2026-03-05.md', null],
    ['\\\\server\\share\\minutes', '\\\\server\\share\\minutes\\2026\\2026-03-05.md', '2026/2026-03-05.md'],
  ])('on Windows: %s, %s is %s', (root, file, expected) => {
    expect(repositoryPath(root, file, win32)).toBe(expected)
  })

  test.each([
    ['/srv/minutes', '/srv/minutes/2026/2026-03-05.md', '2026/2026-03-05.md'],
    ['/srv/minutes', '/srv/minutes/..notes/2026-03-05.md', '..notes/2026-03-05.md'],
    ['/srv/minutes', '/srv/minutes/a\\b.md', 'a\\b.md'],
    ['/srv/minutes', '/srv/minutes-old/2026-03-05.md', null],
    ['/srv/minutes', '/srv', null],
  ])('elsewhere: %s, %s is %s', (root, file, expected) => {
    expect(repositoryPath(root, file, posix)).toBe(expected)
  })
})

test('a path is written with forward slashes, and a backslash that is a letter stays', () => {
  expect(withForwardSlashes('..\\minutes\\2026-03-05.md', win32)).toBe('../minutes/2026-03-05.md')
  expect(withForwardSlashes('minutes/a\\b.md', posix)).toBe('minutes/a\\b.md')
})
