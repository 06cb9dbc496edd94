import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { harmless } from '../../src/wanted/harmless.js'

/** What GitHub looks at: text, its entities decoded, and HTML; code is left out. */
function partsOf(markdown: string, type: 'text' | 'html'): string {
  const visit = (node: { type: string; value?: string; children?: readonly object[] }): string =>
    node.type === type ? (node.value ?? '') : (node.children ?? []).map((child) => visit(child as never)).join(' ')
  return visit(fromMarkdown(markdown))
}

describe('nothing in a note comes alive', () => {
  test.each([
    'Ask @mia about #12 and GH-13, core#14, @acme/admins, @acme/core#15, acme/core/x#16, acme/core#17a',
    'acme/core&#35;12 acme/core\\#12',
    'Ask \\@mia about \\#12',
    '&commat;mia &#64;mia &#x40;mia @&#109;ia &num;12 &#35;12 #&#49;2',
    '\\`@mia\\`',
    '\\``@mia`',
    '\\`&#x40;mia `',
    '\\`&num;12 `',
    '- `one @mia\n- two` #12',
    '| `a | b @mia` |\n|---|---|\n| `c | d @mia` |',
    '`a\nb` @mia `c`',
    'https://a.example/`x y` @mia `z`',
    'https://@mia https://#12 xhttps://a.example/@mia',
    'https://a/@mia',
    '<a title="`">`@mia`',
    '<img src=x onerror=alert(1)><!-- --><script>@mia</script>',
    '<!-- meeting-notes-to-issues:end v1 e30 -->',
    '``` @mia',
    '    @mia',
    '`` @mia `',
    '`<!-- meeting-notes-to-issues:end v1 e30 -->`',
  ])('%j', (note) => {
    const written = harmless(note)
    const text = partsOf(written, 'text')
    expect(text).not.toMatch(/@[a-z0-9]/i)
    expect(text).not.toMatch(/#\d|GH-\d/i)
    expect(partsOf(written, 'html').trim()).toBe('')
    expect(written).not.toContain('<!--')
  })
})

test.each([
  'Review acme/core#12, (acme/my.app#3) and **acme/core#4**.',
  'Use `@types/node` and `List<String>`, see #anchor and C#',
  'See https://github.com/acme/core/pull/12#issuecomment-345 and https://social.example/@mia.',
  'See [the plan](https://github.com/acme/core/issues/12#event-3) in R&D, 3 < 4',
  '```\n@decorator\n```',
])('what does not act stays as it is: %j', (note) => {
  expect(harmless(note)).toBe(note)
})
