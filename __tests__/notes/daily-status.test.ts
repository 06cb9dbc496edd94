import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

/** Lines of the talk that are named as plans or tasks, with the label of a plan. */
function namedOf(...talk: string[]): string[] {
  const text = ['# Stand-up', '', 'Present: @ann @bob', '', ...talk, ''].join('\n')
  const { items, diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
  expect(items).toEqual([])
  return diagnostics.flatMap(({ code, line, message }) => {
    if (code !== 'task-in-talk' && code !== 'plan-in-talk') return []
    return [`${line! - 5} ${/“(\p{L}+)” to words/u.exec(message)?.[1] ?? 'task'}`]
  })
}

test('each line behind the letter for today is a plan, whatever its words are, but for what plans nothing', () => {
  expect(namedOf('**@ann**', '- Y: the fence', '- T: seeds', '- B: none', '', '**@bob**', '- Y: the van', '- T: same')).toEqual(['2 T'])
  expect(namedOf('- Y: the fence', '- T: paint the gate')).toEqual(['1 T'])
})

test('without a letter for yesterday in the note it is a letter like others', () => {
  expect(namedOf('- S: the fence', '- T: seeds')).toEqual([])
})

test('a status in one line is named once', () => {
  expect(namedOf('**@ann** Y: the fence / T: seeds, the gate / B: none')).toEqual(['0 task'])
  expect(namedOf('@ann: yesterday: the fence, today: seeds')).toEqual(['0 task'])
  expect(namedOf('@ann: yesterday: the fence, today: nothing')).toEqual([])
  expect(namedOf('The shop: yesterday: open, today: closed')).toEqual([])
})
