import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

function read(...lines: string[]) {
  const text = ['# Call', '', 'Present: Ann Lee, Bob Ray', '', ...lines, ''].join('\n')
  const { items, diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
  return {
    items: items.map(({ text, owners }) => [text, ...owners.map(({ written }) => written)].join(' | ')),
    named: diagnostics.flatMap(({ code, line }) => (code === 'task-in-talk' || code === 'not-an-item' ? [line! - 5] : [])),
  }
}

test('each line of a paragraph that begins with an arrow is one of its own, whatever stands behind', () => {
  const { items, named } = read(
    '## Actions',
    '-> Ann: count the seeds',
    "-> Cleo's plan: @bob takes it on",
    '→ gate: paint it',
    '=> mend the fence (Bob)',
    '-> rent a van',
    'for the whole day',
  )
  expect([...items.slice(0, 2), ...items.slice(-2)]).toEqual([
    'count the seeds | Ann',
    "Cleo's plan: @bob takes it on | bob",
    'mend the fence (Bob) | Bob',
    'rent a van for the whole day',
  ])
  expect(items.length + named.length).toBe(5)
})

test('below a line without an arrow too, but not to say how far that line is', () => {
  expect(read('## Actions', 'Ann: count the seeds', '-> done').items).toEqual(['count the seeds -> done | Ann'])
  expect(read('## Actions', 'Ann: count the seeds', '-> mend the fence (Bob)').items).toEqual([
    'count the seeds | Ann',
    'mend the fence (Bob) | Bob',
  ])
})

test('in the talk what the lines behind an arrow give to somebody is an item, and what may be a task is named', () => {
  const talk = read('## Garden', 'We walked around.', '-> Ann: count the seeds', "-> Cleo's plan: @bob takes it on", '-> book the van')
  expect(talk).toEqual({ items: ['count the seeds | Ann'], named: [3, 4] })
})

test('of an item of a list it is a part', () => {
  expect(read('## Actions', '- Ann: count the seeds', '  -> the new ones').items).toEqual(['count the seeds -> the new ones | Ann'])
})
