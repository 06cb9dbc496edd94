import { expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import { extractionAsJson } from '../../src/render/extraction-as-json.js'
import { extractionAsMarkdown, extractionAsText } from '../../src/render/extraction-as-text.js'
import { withoutStyles } from '../../src/render/styled.js'
import { aNote } from '../plan/builders.js'

const notes: readonly Note[] = [
  aNote(
    'notes/core/2026-03-05.md',
    [
      { text: 'Book the room', owners: ['RD', 'XY'], due: '2026-03-12' },
      { text: 'Draw the `a | b` poster', owners: [], state: 'done', due: '2026-04-01', line: 120, endLine: 121 },
      { kind: 'decision', text: 'We meet in April', owners: [], state: 'struck', section: null },
    ],
    {
      title: 'Core team',
      participants: ['Rosa Diaz'],
      releases: [
        { line: 4, version: '0.10', milestone: { repo: 'acme/core', title: null, number: 3 }, due: '2026-07-25' },
        { line: 5, version: '0.11', milestone: null, due: null },
      ],
      diagnostics: [
        { severity: 'warning', code: 'dates-disagree', message: 'The dates disagree.', path: 'notes/core/2026-03-05.md' },
        { severity: 'info', code: 'not-an-item', message: 'Not read as an item: only a link.', line: 15 },
      ],
    },
  ),
  aNote('notes/call.md', [], { title: 'Call', date: null }),
]

test('the text of an extraction', () =>
  expect(withoutStyles(extractionAsText(notes, { explain: false }))).toMatchInlineSnapshot(`
  "notes/core/2026-03-05.md  Core team  2026-03-05
       10  todo      RD (rosa), XY: Book the room [due 2026-03-12]
      120  todo      Draw the \`a | b\` poster [due 2026-04-01] [done]
       12  decision  We meet in April [struck]
        4  release   0.10, due 2026-07-25
        5  release   0.11
        1  warning   The dates disagree.
       15  info      Not read as an item: only a link.

  notes/call.md  Call
           nothing found
  "
`))
test('the text of an extraction that explains itself', () => {
  const note = aNote('notes/call.md', [
    { text: 'Book the room', owners: ['RD'], rule: 'colon, task-or-remark', ownerRule: 'subject' },
    { text: 'Draw', owners: [], rule: 'marker-in-talk', ownerRule: null },
  ])
  expect(withoutStyles(extractionAsText([note], { explain: true }))).toMatchInlineSnapshot(`
    "notes/call.md  Meeting of 2026-03-05  2026-03-05
         10  todo      RD (rosa): Book the room
                       read by colon, task-or-remark; owner by subject
         11  todo      Draw
                       read by marker-in-talk
    "
  `)
})
test('the Markdown of an extraction', () =>
  expect(extractionAsMarkdown(notes, { explain: false })).toMatchInlineSnapshot(`
  "## notes/core/2026-03-05.md

  Core team, 2026-03-05

  | Line | Kind | Owners | Text |
  |---|---|---|---|
  | 10 | todo | RD (rosa), XY | Book the room \\[due 2026-03-12\\] |
  | 120 | todo |  | Draw the \\\`a \\| b\\\` poster \\[due 2026-04-01\\] \\[done\\] |
  | 12 | decision |  | We meet in April \\[struck\\] |
  | 4 | release |  | 0.10, due 2026-07-25 |
  | 5 | release |  | 0.11 |
  | 1 | warning |  | The dates disagree. |
  | 15 | info |  | Not read as an item: only a link. |

  ## notes/call.md

  Call

  Nothing found.
  "
`))
test('the JSON of an extraction', () => expect(extractionAsJson(notes, { explain: false })).toMatchSnapshot())

test('asked for, Markdown and JSON name the rules as well', () => {
  const { rule, ownerRule } = notes[0]!.items[0]!
  const markdown = extractionAsMarkdown(notes, { explain: true })
  expect(markdown).toContain('| Line | Kind | Owners | Text | Read by |\n|---|---|---|---|---|\n')
  expect(markdown).toContain(`| read by ${rule}`)
  const json = JSON.parse(extractionAsJson(notes, { explain: true })) as { notes: { items: object[] }[] }
  expect(json.notes[0]!.items[0]).toMatchObject({ rule, ownerRule })
})
