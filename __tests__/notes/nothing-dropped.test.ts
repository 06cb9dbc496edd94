import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { runs } from '../runs.js'
import { accountedFor, accountsOf } from './accounted-lines.js'

const heading = fc.constantFrom(
  '## TODOs',
  '## Action items',
  '## Decisions',
  '## TODOs and decisions',
  '### Next steps',
  '## Aufgaben',
  '## Conclusion',
)

const words = fc.constantFrom(
  'TODO',
  'N/A',
  'None',
  'Write the docs',
  'The tests are slow today',
  'We use tabs',
  'https://a.example/x',
  '<b>bold</b>',
  '`code`',
  'Next meeting: 3 May',
  'Topics:',
  'RD:',
  'Ann to write it',
  'Review',
  'done',
  '🎯',
  '~~gone~~',
  '?',
  'AI: ',
  'https://github.com/a/b/pull/3',
  'Everybody agreed.',
  'Should we do it?',
  '#12',
  '[text](https://a.example)',
  'Booting meeting: on Monday',
  '@ann',
  '(owner: Ann)',
  'Ann, Bob',
  'a',
  '…',
)
const label = fc.constantFrom(
  '',
  '',
  'RD: ',
  'SK/RD: ',
  '@ann ',
  'TODO: ',
  '**ACTION 7**: ',
  'DECISION: ',
  '[ ] ',
  '[x] ',
  'core: ',
  '[name=x] ',
)
const sentence = fc.tuple(label, fc.array(words, { minLength: 1, maxLength: 3 })).map(([start, rest]) => start + rest.join(' '))
const bullet = fc.tuple(fc.constantFrom('- ', '* ', '  - ', '1. ', '> ', '> - '), sentence).map(([mark, text]) => mark + text)
const table = fc
  .array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 3 })
  .chain((rows) =>
    fc
      .constantFrom('| Owner | Action |', '| A | B |')
      .map((head) => ['', head, '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b} |`), ''].join('\n')),
  )
const code = sentence.map((text) => `\n\`\`\`\n${text}\n\`\`\`\n`)
const lines = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: bullet },
    { weight: 4, arbitrary: sentence },
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: code },
  ),
  { maxLength: 14 },
)

/** A line that continues the one above it in Markdown, or belongs to the same fence. */
const continues = (line: string, above: string) => above.trim() !== '' && !/^\s*(?:[-*>]|\d+\.|\||```)/.test(line)

/** A label or a placeholder with nothing behind it, above a list: what it says is said of each entry of the list. */
const leads = (line: string, below: string) =>
  line.split(/\s+/).every((word) => labels.has(word)) && /^\s*(?:> ?)*(?:[-*]|\d+\.) /.test(below)
const labels = new Set([
  '',
  '-',
  '*',
  '>',
  '1.',
  '[',
  ']',
  '[x]',
  'RD:',
  'SK/RD:',
  '@ann',
  'TODO:',
  'TODO',
  '**ACTION',
  '7**:',
  'DECISION:',
  'core:',
  '[name=x]',
  'N/A',
  'None',
  'AI:',
  '…',
  '?',
  '🎯',
  'done',
  'a',
])

describe('every line of an announced section of a fixture is part of an item, a detail of one, a label of items, or named with a reason', () => {
  const folder = new URL('../fixtures/notes/', import.meta.url)

  it.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('%s', (file) => {
    const accounts = accountsOf(`notes/${file}`, readFileSync(new URL(file, folder), 'utf8'))
    const dropped = accounts.filter(({ account }) => account === 'dropped')
    expect(dropped.map(({ line, source }) => `${line}: ${source}`)).toEqual([])
  })
})

it('every line of an announced section is part of an item, a detail of one, or named with a reason', () => {
  fc.assert(
    fc.property(heading, lines, (title, body) => {
      const source = [title, ...body.join('\n').split('\n')]
      const note = parseNote({ path: 'notes/2026-03-05.md', text: source.join('\n') }, defaultReadingOptions)
      const found = accountedFor(note, source)
      let fenced = false
      const dropped = source.flatMap((line, index) => {
        const number = index + 1
        const isFence = line.startsWith('```')
        if (isFence) fenced = !fenced
        const isFrame = /^\s*$|^#|^\|---|^\| (?:A|Owner) |^[\s>*.\d-]*$/.test(line) || isFence || fenced
        const below = source.slice(index + 1).find((next) => next.trim() !== '') ?? ''
        if (isFrame || found.has(number) || leads(line, below)) return []
        if (continues(line, source[index - 1] ?? '') && (found.has(number - 1) || index === 0)) {
          found.set(number, 'item')
          return []
        }
        return [`${number}: ${line}`]
      })
      expect(dropped, source.join('\n')).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})
