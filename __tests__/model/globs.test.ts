import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.js'
import { globError, globMatcher } from '../../src/model/globs.js'

describe('a glob of the config', () => {
  test.each([
    ['notes/**/*.md', 'notes/2026/call.md', true],
    ['notes/**/*.md', 'notes/call.md', true],
    ['notes/**/*.md', 'other/notes/call.md', false],
    ['**/*.md', 'call.md', true],
    ['**/b/**/c.md', 'a/b/x/b/c.md', true],
    ['notes/**', 'notes/a/b.md', true],
    ['{notes,minutes}/*.md', 'minutes/call.md', true],
    ['{notes/{a,b},minutes}/*.md', 'notes/b/call.md', true],
    ['{notes/{a,b},minutes}/*.md', 'notes/call.md', false],
    ['notes/*.md', 'notes/2026/call.md', false],
    ['notes/*.md', 'notes/.hidden.md', true],
    ['notes/202?-*-[0-9][0-9].md', 'notes/2026-03-05.md', true],
    ['notes/202?-*-[0-9][0-9].md', 'notes/2026-03-5.md', false],
    ['[!.]*.md', '.a.md', false],
    ['[!.]*.md', 'b.md', true],
    ['[\\]a-c].md', '].md', true],
    ['[\\]a-c].md', 'd.md', false],
    ['a\\*\\{b,c\\}.md', 'a*{b,c}.md', true],
    ['a\\*.md', 'ab.md', false],
    ['{a}[.md', '{a}[.md', true],
    ['**.md', 'call.md', true],
    ['**.md', 'a/call.md', false],
    ['./notes/*.md', 'notes/a.md', true],
    ['?.md', '🎯.md', true],
    ['réunions/*.md', 're\u0301unions/a.md', true],
    ['.github/**', '.github/a.md', true],
    ['notes (a) [2] {b,c}.md', 'notes (a) [2] {b,c}.md', true],
    ['notes (old)/*.md', 'notes (old)/a.md', true],
    ['+(*a)b.md', `${'a'.repeat(60)}.md`, false],
    ['/notes/**', 'notes/a.md', true],
  ])('%s and %s: %s', (glob, path, isFitting) => {
    expect(globError(glob)).toBeNull()
    expect(globMatcher([glob])(path)).toBe(isFitting)
  })

  test.each([['!drafts/**'], ['2026-{01..12}.md'], ['{a,b}'.repeat(7)], [`${'a'.repeat(201)}.md`]])('is refused: %s', (glob) => {
    expect(globError(glob)).toMatch(/^must .*\.$/)
    const { diagnostics } = parseConfig(`notes: ["${glob}"]`, 'config.yml')
    expect(diagnostics).toMatchObject([{ severity: 'error', message: expect.stringContaining('must') }])
  })

  test.each([
    ['*a*a*a*a*b.md'],
    ['**/a/**/b/**/a/**/d.md'],
    ['(a+)+b.md'],
    ['(a|a)*b'],
    ['{*a,*a,*a}{*a,*a,*a}*b'],
    ['{**/,**/}{**/,**/}{**/,**/}x'],
    ['{'.repeat(200)],
    ['['.repeat(200)],
    ['\\'.repeat(199)],
    ['**/*a*a*/**/*a*a*/**/*a*a*/**/*a*a*/b'],
  ])('never takes long: %s', (glob) => {
    expect(globError(glob)).toBeNull()
    const matches = globMatcher([glob])
    const began = performance.now()
    for (const path of ['a'.repeat(4000), 'a/'.repeat(2000), `${'a'.repeat(60)}/`.repeat(60)]) expect(matches(`${path}c`)).toBe(false)
    // Seconds at least, if it were looked for again and again.
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test('says of any text at once whether it can be used', () => {
    const text = fc
      .array(fc.constantFrom(...'ab/*?[]{},!^\\-.().'.split(''), '**/', '..'), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (glob, path) => {
        if (globError(glob) === null) globMatcher([glob])(path)
      }),
    )
  })

  test('stars fit what they fit if every way is tried', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', '/', '**/')
    const glob = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
    const path = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(glob, path, (written, tried) => {
        // A slash in front is the root.
        fc.pre(!written.startsWith('/'))
        expect(globMatcher([written])(tried)).toBe(fitsSlowly(written.split('/'), tried.split('/')))
      }),
    )
  })
})

/** The slow way: every number of segments is tried for each `**`. */
function fitsSlowly([part, ...rest]: readonly string[], segments: readonly string[]): boolean {
  if (part === undefined) return segments.length === 0
  if (part === '**') return segments.some((_, index) => fitsSlowly(rest, segments.slice(index))) || fitsSlowly(rest, [])
  const [segment, ...others] = segments
  const expression = new RegExp(`^${part.replaceAll(/[*]+/g, '.*').replaceAll('?', '.')}$`)
  return segment !== undefined && expression.test(segment) && fitsSlowly(rest, others)
}
