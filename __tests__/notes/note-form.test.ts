import { expect, test } from 'vitest'
import { formReader } from '../../src/notes/note-form.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const formOf = (text: string, date: string | null = '2026-03-05') => formReader(defaultReadingOptions)({ path: 'note.md', text }, date)

test('front matter and outermost headings, the day left open', () => {
  const text = `---
title: Community meeting, March 5, 2026
datetime: 2026-03-05T10:00:00+01:00
participants: [Rosa Diaz]
---

# Community meeting of 2026-03-05

## Agenda

* The hall

## Talk

### The hall

## Action items

- RD: Book it.
`
  expect(formOf(text)).toEqual({
    frontMatter: ['---', 'title: Community meeting, YYYY-MM-DD', 'datetime: YYYY-MM-DDT10:00:00+01:00', 'participants: [Rosa Diaz]', '---'],
    headings: ['# Community meeting of YYYY-MM-DD', '## Agenda', '## Talk', '## Action items'],
    tasks: 3,
  })
})

test('other days stay', () => {
  expect(formOf('# Call of 2026-03-05, next on 2026-03-19\n').headings).toEqual(['# Call of YYYY-MM-DD, next on 2026-03-19'])
})

test('a word that the config takes away announces nothing', () => {
  const withoutTasks = formReader({ ...defaultReadingOptions, withoutWords: { actionHeadings: ['action items'] } })
  expect(withoutTasks({ path: 'note.md', text: '## Talk\n\n## Action items\n' }, null).tasks).toBe(null)
})

test('without a title the outermost headings alone', () => {
  expect(formOf('## Agenda\n\n### The hall\n\n## TODOs\n\n- Book it.\n')).toMatchObject({ headings: ['## Agenda', '## TODOs'], tasks: 1 })
})

test('a heading for tasks deeper down is kept, and one that is underlined', () => {
  expect(formOf('Call\n====\n\n## Talk\n\n### Action items\n\n- Book it.\n')).toMatchObject({
    headings: ['# Call', '## Talk', '### Action items'],
    tasks: 2,
  })
})

test('each heading comes once, and of those for tasks the one that takes the items', () => {
  const text = '# Call of 5 March\n\n## Roof\n\n### Actions\n\n## Garden\n\n### Actions\n\n## Roof\n\n## Actions\n\n## AOB\n'
  expect(formOf(text)).toMatchObject({ headings: ['# Call of YYYY-MM-DD', '## Roof', '## Garden', '## Actions', '## AOB'], tasks: 3 })
})

test('a note without headings has an empty form', () => {
  expect(formOf('- TODO RD: Book it.\n')).toEqual({ frontMatter: [], headings: [], tasks: null })
})

test.each(['20260305', '2026.03.05', '5 March 2026', '5.3.2026'])('%s is left open', (day) => {
  expect(formOf(`# Call, ${day}, online\n`).headings).toEqual(['# Call, YYYY-MM-DD, online'])
})

test('a heading that plans a release is a topic of this meeting and no form', () => {
  const text = `# Call of 2026-03-05

## Agenda

## Planning release 0.10 (March 25, 2026)

## Planning release 0.10, once more

## [v0.11.0](https://github.com/acme/core/milestone/4)

## Releases

## v2.0.0

## Release 0.9 went well

## Action items
`
  expect(formOf(text)).toMatchObject({
    headings: ['# Call of YYYY-MM-DD', '## Agenda', '## Releases', '## Release 0.9 went well', '## Action items'],
    tasks: 4,
  })
})

test('a heading for tasks that plans a release gives way to another one', () => {
  expect(formOf('# Call\n\n## TODOs for planning release 0.10\n\n- Book it.\n')).toMatchObject({ headings: ['# Call'], tasks: null })
})

test('front matter that is too long is left out whole', () => {
  const keys = Array.from({ length: 70 }, (_, index) => `key${index}: value`)
  expect(formOf(['---', ...keys, '---', '', '# Call of 2026-03-05', ''].join('\n'))).toMatchObject({
    frontMatter: [],
    headings: ['# Call of YYYY-MM-DD'],
  })
})

test.each([
  ['# Call\n\nDate: Thursday, March 5, 2026\nPlace: the hall\n\n## TODOs\n', ['# Call', 'Date: YYYY-MM-DD', '## TODOs'], 2],
  ['**Datum:** 5. März 2026\n\n# Treffen\n\n## TODOs\n', ['**Datum:** YYYY-MM-DD', '# Treffen', '## TODOs'], 2],
  ['# Call\n\n- When: 2026-03-05, 19:00\n\n## TODOs\n', ['# Call', '- When: YYYY-MM-DD', '## TODOs'], 2],
  ['# Call\n\nDate: March 5, 2026\n', ['# Call', 'Date: YYYY-MM-DD'], null],
  ['# Call\n\n## TODOs\n\nDue: 2026-03-05\n', ['# Call', '## TODOs'], 1],
  ['# Call\n\nDate: 2026-04-02\n\n## TODOs\n', ['# Call', '## TODOs'], 1],
])('the line that gives the day is kept: %j', (text, headings, tasks) => {
  expect(formOf(text)).toMatchObject({ headings, tasks })
})
