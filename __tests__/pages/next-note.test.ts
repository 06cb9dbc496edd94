import { expect, test } from 'vitest'
import { nextNote } from '../../src/pages/next-note.js'
import { aForm } from './builders.js'

const line = '- [ ] RD: Book the room (#1)'

test('has the form of the last one, with the open items below its heading for tasks', () => {
  const form = aForm({
    frontMatter: ['---', 'date: YYYY-MM-DD', 'teams: [community]', '---'],
    headings: ['# Community meeting', '## TODOs', '## Decisions'],
    tasks: 1,
  })
  expect(nextNote(form, [line, '- [ ] Find a host. (#2)'], 1000)).toMatchInlineSnapshot(`
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

test('gets a heading for tasks where the notes have none', () => {
  expect(nextNote(aForm({ headings: ['# Call'], tasks: null }), [line], 1000).text).toBe(`# Call\n\n## TODOs\n\n${line}\n`)
  expect(nextNote(null, [], 1000).text).toBe('## TODOs\n')
})

test('takes over no comment of front matter and headings', () => {
  const form = aForm({ frontMatter: ['---', 'date: YYYY-MM-DD <!-- the day -->', '---'], headings: ['## TODOs <!-- all'], tasks: 0 })
  expect(nextNote(form, [line], 1000).text).toBe(`---\ndate: YYYY-MM-DD\n---\n\n## TODOs &lt;!-- all\n\n${line}\n`)
})

test('leaves out what has no room, whole items only', () => {
  const items = Array.from({ length: 50 }, (_, index) => `- [ ] RD: Book the room (#${index + 1})`)
  const { text, left } = nextNote(aForm(), items, 500)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(500)
  expect(left).toBeGreaterThan(0)
  expect(text.match(/^- \[ \] RD: Book the room \(#\d+\)$/gm)).toHaveLength(50 - left)
})
