import { expect, test } from 'vitest'
import type { OpenItem } from '../../src/pages/page.js'
import { nextNote } from '../../src/pages/next-note.js'
import { aForm, anIssueAfter, aPage } from './builders.js'

const item = (overrides: Partial<OpenItem> = {}): OpenItem => ({ ...(aPage([anIssueAfter()]).open[0] as OpenItem), ...overrides })

test('has the form of the last one, with the open items below its heading for tasks', () => {
  const form = aForm({
    frontMatter: ['---', 'date: YYYY-MM-DD', 'teams: [community]', '---'],
    headings: ['# Community meeting', '## TODOs', '## Decisions'],
    tasks: 1,
  })
  expect(nextNote(form, [item(), item({ number: 2, text: 'Find a host.', signs: [] })], 1000)).toMatchInlineSnapshot(`
    {
      "left": 0,
      "text": "---
    date: YYYY-MM-DD
    teams: [community]
    ---

    # Community meeting

    ## TODOs

    - [ ] RD: Book the room (#1)
    - [ ] Find a host. (#2)

    ## Decisions
    ",
    }
  `)
})

test.each([
  ['signs with a slash', { signs: ['RD', 'AJ'] }, '- [ ] RD/AJ: Book the room (#1)'],
  ['names with a comma', { signs: ['Rosa Diaz', '@aj'] }, '- [ ] Rosa Diaz, @aj: Book the room (#1)'],
  ['one that is still to be opened', { number: null }, '- [ ] RD: Book the room'],
  ['a number that it has already', { text: 'Book the room (#1)' }, '- [ ] RD: Book the room (#1)'],
  ['no number behind links that tell the issue', { text: 'acme/core#7', isTiedByLinks: true }, '- [ ] RD: acme/core#7'],
  ['several lines as one', { text: 'Book\nthe room' }, '- [ ] RD: Book the room (#1)'],
  ['nothing that begins a comment', { text: 'Book <!-- the room' }, '- [ ] RD: Book &lt;!-- the room (#1)'],
])('writes %s', (_, overrides, line) => expect(nextNote(aForm(), [item(overrides)], 1000).text).toContain(`\n${line}\n`))

test('gets a heading for tasks where the notes have none', () => {
  expect(nextNote(aForm({ headings: ['# Call'], tasks: null }), [item()], 1000).text).toBe(
    '# Call\n\n## TODOs\n\n- [ ] RD: Book the room (#1)\n',
  )
  expect(nextNote(null, [], 1000).text).toBe('## TODOs\n')
})

test('leaves out what has no room, whole items only', () => {
  const items = Array.from({ length: 50 }, (_, index) => item({ number: index + 1 }))
  const { text, left } = nextNote(aForm(), items, 500)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(500)
  expect(left).toBeGreaterThan(0)
  expect(text.match(/^- \[ \] RD: Book the room \(#\d+\)$/gm)).toHaveLength(50 - left)
})
