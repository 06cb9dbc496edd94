import { describe, expect, it } from 'vitest'
import { inertMarkdown } from '../../src/markdown/inert.js'
import { linkNumbers } from '../../src/desired/link-numbers.js'
import { onlyReferences } from '../../src/desired/references.js'
import { issueTitle } from '../../src/desired/title.js'

const linked = (text: string) => linkNumbers(text, { repository: 'acme/core' })

describe('a plain number of a note', () => {
  it.each([
    ['#12', 'https://github.com/acme/core/issues/12'],
    [
      'Review #12, (#13) and #14.',
      'Review https://github.com/acme/core/issues/12, (https://github.com/acme/core/issues/13) and https://github.com/acme/core/issues/14.',
    ],
    ['- [ ] #12', '- [ ] https://github.com/acme/core/issues/12'],
  ])('%s is an address in the repository of the series', (text, expected) => expect(linked(text)).toBe(expected))

  it.each([
    'acme/app#12',
    'core#12',
    '`#12`',
    'https://a.example/x#12',
    '[#12](https://a.example)',
    '[Fix #12 now](https://a.example)',
    '#12a',
    'C#',
    '# 12',
    '&#12;',
    '##12',
  ])('%s stays', (text) => expect(linked(text)).toBe(text))

  it.each([
    'https://github.com/acme/core/pull/12',
    '[Fix the loader](https://github.com/acme/core/pull/12)',
    '- [#12](https://github.com/acme/core/pull/12/files)',
    'acme/core#12',
    '**acme/core#12**',
  ])('%s is nothing but a link', (text) => expect(onlyReferences(text)).toEqual([{ repository: 'acme/core', number: 12 }]))
  it.each(['Review acme/core#12', '[Fix](https://github.com/acme/core/pull/12) now', '[Fix](https://a.example/12)', 'core#12'])(
    '%s is more than a link',
    (text) => expect(onlyReferences(text)).toBeNull(),
  )

  it('is plain text where the config names no repository', () => {
    expect(linkNumbers('Review #12', {})).toBe('Review #12')
    expect(inertMarkdown('Review #12')).not.toMatch(/#12/)
  })
  it('survives being made harmless, is short in a title, and makes an item of nothing but links', () => {
    expect(inertMarkdown(linked('Review #12'))).toBe('Review https://github.com/acme/core/issues/12')
    expect(issueTitle(linked('Review #12'))).toBe('Review acme/core#12')
    expect(onlyReferences(linked('#12 and #13'))).toEqual([
      { repository: 'acme/core', number: 12 },
      { repository: 'acme/core', number: 13 },
    ])
  })
})

describe('on another server', () => {
  const server = 'https://ghe.example:8443'
  it.each([
    `${server}/acme/core/pull/12`,
    `[Fix the loader](${server}/acme/core/pull/12/files#r1)`,
    'acme/core#12',
    `- [ ] <${server}/acme/core/issues/12>`,
  ])('%s is nothing but a link', (text) => expect(onlyReferences(text, server)).toEqual([{ repository: 'acme/core', number: 12 }]))
  // What the path means on this server is another repository.
  it.each([
    'https://github.com/acme/core/pull/12',
    'https://gheXexample:8443/acme/core/pull/12',
    '[Fix](https://ghe.example/acme/core/pull/12)',
  ])('%s is text', (text) => {
    expect(onlyReferences(text, server)).toBeNull()
    expect(issueTitle(`Review ${text}`, server)).not.toContain('acme/core#12')
  })
  it('an address of it is text on github.com', () => expect(onlyReferences(`${server}/acme/core/pull/12`)).toBeNull())
  it('a plain number is an address there, which is short in a title', () => {
    const text = linkNumbers('Review #12', { repository: 'acme/core', server })
    expect(text).toBe(`Review ${server}/acme/core/issues/12`)
    expect(issueTitle(text, server)).toBe('Review acme/core#12')
  })
})
