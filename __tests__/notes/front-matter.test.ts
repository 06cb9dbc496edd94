import { describe, expect, it, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { readFrontMatter } from '../../src/notes/text/front-matter.js'
import { runs } from '../runs.js'

const read = (text: string) => readFrontMatter('a.md', text.split('\n'))

describe('front matter', () => {
  it('keeps scalars as written', () => {
    expect(read('---\nversion: 0.10\ncode: 010\ntime: 12:30\ndatetime: 2022-06-30T10:00:00+01:00\n---\n').data).toEqual({
      version: '0.10',
      code: '010',
      time: '12:30',
      datetime: '2022-06-30T10:00:00+01:00',
    })
  })

  it('empties its lines and leaves the others where they are', () => {
    expect(read('---\na: b\n---\ntext').lines).toEqual(['', '', '', 'text'])
  })

  it.each(['js', 'javascript', 'coffee', 'json', 'constructor', 'toString', '__proto__'])(
    'evaluates nothing of language %s',
    (language) => {
      const { data, diagnostics } = read(`---${language}\n{ "a": globalThis.process.exit(1) }\n---\ntext`)
      expect(data).toEqual({})
      expect(diagnostics.map(({ code }) => code)).toEqual(['unsupported-front-matter'])
    },
  )

  it('reads TOML, scalars as texts', () => {
    const { data, lines, diagnostics } = read(
      '+++\nTitle = "Call"\ndate = 2024-05-14\nversion = 1\nteams = ["core", 2]\n\n[extra]\na = 1\n+++\ntext',
    )
    expect(data).toMatchObject({ title: 'Call', date: '2024-05-14', version: '1', teams: ['core', '2'] })
    expect([lines.length, lines.at(-1), lines.slice(0, -1).every((line) => line === ''), diagnostics]).toEqual([10, 'text', true, []])
    expect(read('---toml\ntitle = "Call"\n---\n').data).toEqual({ title: 'Call' })
    expect(read('---yaml\ntitle: Call\n---\n').data).toEqual({ title: 'Call' })
  })

  it.each([
    ['+++\ntitle = Call\n+++\ntext', 'bad-front-matter', 2],
    ['+++\ntitle = "Call"\ntext', 'unclosed-front-matter', 1],
    ['---\ntitle: Call\n----\ntext', 'unclosed-front-matter', 1],
  ])('warns of %j and keeps the text', (text, code, line) => {
    const { lines, diagnostics } = read(text)
    expect([lines.at(-1), diagnostics]).toEqual(['text', [expect.objectContaining({ code, line })]])
  })

  it.each(['+++\nsome text\n+++', '++++\na = 1\n++++', '---\ntext: of a talk, *not* a key\nand more\n'])('takes %j for text', (text) => {
    expect(read(text).lines[1]).toBe(text.split('\n')[1])
  })

  it('parts the note where the front matter ends, whatever is below it', () => {
    expect(read('---\r\ntitle: Call\r\n---\r\ntext'.replaceAll('\r', '')).lines).toEqual(['', '', '', 'text'])
    expect(read('---\na: b\n---\n\n\n---\ntext\n').lines).toEqual(['', '', '', '', '', '---', 'text', ''])
    expect(read('---\na: b\n---').lines).toEqual(['', '', ''])
  })

  it('gives the same warning each time it reads the same bad text', () => {
    const bad = '---\ntitle: A\nowner: @amy\n---\n'
    expect(read(bad)).toEqual(read(bad))
    expect(read(bad).diagnostics[0]).toMatchObject({ code: 'bad-front-matter', line: 3, severity: 'warning' })
    expect(read(bad).data['title']).toBe('A')
  })

  it.each(['a scalar', '- a list', '# a comment', ''])('takes %s at the top for text', (head) => {
    expect(read(`---\n${head}\n---\ntext`).lines[1]).toBe(head)
  })

  it.each([
    ['title:\tSync', { title: 'Sync' }],
    ['Title:', { title: '' }],
    ['title:Sync', {}],
  ])('keys of %j', (head, data) => {
    expect(read(`---\n${head}\n---\n`).data).toEqual(data)
  })

  it.each([
    ['"Note: a sentence in quotes"', 'bad-front-matter'],
    ['title: *Sync* of the club', 'bad-front-matter'],
    [`title: ${'a'.repeat(64 * 1024)}`, 'front-matter-too-long'],
  ])('warns of %.40j and reads on below it', (head, code) => {
    const { data, lines, diagnostics } = read(`---\n${head}\n---\ntext`)
    expect([data, lines[3], diagnostics.at(-1)?.code]).toEqual([{}, 'text', code])
  })

  it.each(['[', '{', '{a: ', '- ', '? ', '!a ', '&a '])('names thousands of %j as bad without hanging on them', (opening) => {
    const head = `a: ${opening.repeat(Math.min(60_000, runs(3_000)) / opening.length)}`
    expect(read(`---\n${head}\n---\ntext`).diagnostics[0]?.code).toBe('bad-front-matter')
  })

  it('stops an alias bomb', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`
    const bomb = ['a: &a [x]', level('b', 'a'), level('c', 'b'), level('d', 'c'), level('e', 'd'), level('f', 'e')].join('\n')
    expect(read(`---\n${bomb}\n---\n`).diagnostics[0]?.code).toBe('bad-front-matter')
  })
})

describe('front matter of a whole note', () => {
  const parse = (head: string) =>
    parseNote(
      { path: 'notes/call.md', text: `---\ndate: 2026-02-03\n${head}\nparticipants: [Ann Lee]\n---\n\n# Call\n` },
      defaultReadingOptions,
    )
  const codes = (head: string) => parse(head).diagnostics.map(({ code, line }) => `${line} ${code}`)

  test.each([
    [
      'many keys',
      Array.from({ length: 3_000 }, (_, index) => `key${index}: value ${index}`)
        .join('\n')
        .slice(0, 60_000),
    ],
    ['one long value', `abstract: ${'long '.repeat(8_000)}`],
    ['a list that is nested', `tree:\n${'  - a\n'.repeat(6_000)}`],
  ])('is no paragraph of the note: %s', (_, head) => {
    expect(parse(head)).toMatchObject({ diagnostics: [], participants: ['Ann Lee'], date: '2026-02-03' })
  })

  test('too long is said once, and costs nothing else', () => {
    expect(codes('key: value\n'.repeat(9_000))).toEqual(['1 front-matter-too-long'])
    expect(codes(`a: ${'b'.repeat(70_000)}`)).toEqual(['1 front-matter-too-long'])
  })

  test('what is read as text is a paragraph', () => {
    const text = `---\n${'not a key '.repeat(2_000)}\n---\n`
    const { diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
    expect(diagnostics.map(({ code }) => code)).toEqual(['paragraph-too-long'])
  })
})
