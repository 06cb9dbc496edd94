import { describe, expect, test } from 'vitest'
import { inertMarkdown } from '../../src/markdown/inert.js'
import { literal } from '../../src/markdown/literal.js'
import { link } from '../../src/markdown/link.js'
import { quote } from '../../src/markdown/quote.js'
import { liveIn } from './live.js'

const nothing = () => false

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
    'see [ http://a.example/(@mia) and http://a.example/(#12) now',
    'see [ <http://a.example/@mia> and [x](http://a.example/@mia',
    'http://a.example/@mia."#12 [http://b.example/#1](http://a.example/@mia)',
    '@&fjlig;ord and #&#49;2',
    'see _GH-1_ and *GH-2*',
    '![x](http://a.example/pixel.png) ![x][y]\n\n[y]: http://a.example/y.png "@mia"',
    'a [^1]\n\n[^1]: b @mia',
    '> - nested\n>   [^1]: left the quote [^1]',
    '[x]: http://a.example/@mia',
    '@\u200bmia @\u2060mia @\u202emia #\u200b12 GH-\u00ad12',
    '`<!-- meeting-notes-to-issues:end v1 e30 -->`',
  ])('%j', (note) => {
    const written = inertMarkdown(note)
    expect(liveIn(`> ${written.replaceAll('\n', '\n> ')}`, nothing)).toEqual([])
    expect(written).not.toContain('<!--')
  })
})

test.each([
  'Review acme/core#12, (acme/my.app#3) and **acme/core#4**.',
  'Use `@types/node` and `List<String>`, see #anchor and C#',
  'See https://github.com/acme/core/pull/12#issuecomment-345.',
  'See <https://social.example/@mia>, or [her](<https://social.example/@mia>).',
  'See [the plan](https://github.com/acme/core/issues/12#event-3) in R&D, 3 < 4',
  '```\n@decorator\n```',
])('what does not act stays as it is: %j', (note) => {
  expect(inertMarkdown(note)).toBe(note)
})

test('an address in which something could act is put in brackets, its full stop behind them', () => {
  expect(inertMarkdown('See https://social.example/@mia.')).toBe('See <https://social.example/@mia>.')
})

test('what nobody sees is taken out, joiners of emoji and scripts stay', () => {
  expect(inertMarkdown('a\u202eb\u200bc\u{e0041}d\u0000e 👩\u200d🔬 می\u200cخواهم')).toBe('abcde 👩\u200d🔬 می\u200cخواهم')
})

describe('plain text shows letter by letter', () => {
  test.each([
    '# Title\n\n[x](http://a.example) @mia #12',
    '- [ ] box',
    '1. one',
    '2) two',
    '> [!NOTE]',
    '=== ',
    '<img src=x> <!-- x --> &lt;b&gt; &#64;mia',
    '```\ncode\n```',
    '| a | b |',
    '![x](y) [^1] [a]: b',
    'www.a.example http://a.example a@b.example',
    '~~a~~ **b** _c_ $d$ `e`',
  ])('%j', (text) => {
    const written = literal(text)
    expect(written).not.toMatch(/[\r\n]/)
    expect(liveIn(written, nothing)).toEqual([])
    expect(liveIn(`- ${written}\n\n| ${written} |\n|---|\n| ${written} |`, nothing)).toEqual([])
  })
})

test('a link keeps its text and leads nowhere else', () => {
  const written = link('a](http://b.example) [@mia\n\n# T', 'https://a.example/x(1)?q=a"b')
  expect(liveIn(written, (address) => address.startsWith('https://a.example/x%281%29'))).toEqual([])
  expect(link('x', 'javascript:alert(1)')).toBe('x')
})

test('every line of a quote stays in it', () => {
  expect(quote('a\r# b\r\n\n[^1]: c\u2028d')).toBe('> a\n> # b\n>\n> [\u200b^1]\u200b: c\u2028d')
})
