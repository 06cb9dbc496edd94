import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.js'
import { globFault, globMatcher } from '../../src/model/globs.js'

describe('a glob of the config', () => {
  test.each([
    ['notes/**/*.md', 'notes/2026/call.md', true],
    ['{notes,minutes}/*.md', 'minutes/call.md', true],
    ['notes/*.md', 'notes/2026/call.md', false],
    ['réunions/*.md', 're\u0301unions/a.md', true],
    ['.github/**', '.github/a.md', true],
    ['+(*a)b.md', `${'a'.repeat(60)}.md`, false],
  ])('%s and %s: %s', (glob, path, fits) => expect(globMatcher([glob])(path)).toBe(fits))

  test.each([['*a*a*a*a*b.md'], ['**/a/**/b/**/c/**/d.md'], [`${'a'.repeat(201)}.md`]])('is refused where it may never end: %s', (glob) => {
    expect(globFault(glob)).toMatch(/^must .*\.$/)
    const { diagnostics } = parseConfig(`notes: ["${glob}"]`, 'config.yml')
    expect(diagnostics).toMatchObject([{ severity: 'error', message: expect.stringContaining('must') }])
  })
})
