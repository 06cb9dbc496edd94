import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { parseConfig } from '../../src/config/parse-config.js'
import { defaultReadingOptions, type ReadingOptions, readingOptions } from '../../src/notes/reading-options.js'

/** Lines of the talk that are named as plans or tasks, with the label of a plan. */
function namedOf(...talk: string[]): string[] {
  const text = ['# Stand-up', '', 'Present: @ann @bob', '', ...talk, ''].join('\n')
  const { items, diagnostics } = parseNote({ path: 'notes/2026-02-03.md', text }, defaultReadingOptions)
  expect(items).toEqual([])
  return diagnostics.flatMap(({ code, line, label }) => {
    if (code !== 'task-in-talk' && code !== 'plan-in-talk') return []
    return [`${line! - 5} ${label ?? 'task'}`]
  })
}

test('each line behind the letter for today is a plan, whatever its words are, but for what plans nothing', () => {
  expect(namedOf('**@ann**', '- Y: the fence', '- T: seeds', '- B: none', '', '**@bob**', '- Y: the van', '- T: same')).toEqual(['2 T'])
  expect(namedOf('- Y: the fence', '- T: paint the gate')).toEqual(['1 T'])
})

test('the letters may be small, in one line, or below the name in a paragraph', () => {
  expect(namedOf('**@ann**', '- y: the fence', '- t: seeds', '- b: none')).toEqual(['2 T'])
  expect(namedOf('**@ann**', 'y: the fence t: seeds, the gate b: none')).toEqual(['1 task'])
  expect(namedOf('**@ann**', 'yesterday: the fence', 'today: seeds')).toEqual(['2 today'])
  expect(namedOf('The shop', 'today: open')).toEqual([])
})

test('a label or heading alone above the plans', () => {
  expect(namedOf('**@ann**', '- today', '  - the fence')).toEqual(['2 today'])
  expect(namedOf('## @ann', '### Today', '- the fence', '### Blockers', '- the gate')).toEqual(['2 today'])
  expect(namedOf('## Garden', '### Today', '- the fence')).toEqual([])
})

test('the second column of plans counts where the first says nothing', () => {
  expect(namedOf('| Name | This week | Plan |', '|---|---|---|', '| @ann | - | the fence |')).toEqual(['2 plan'])
})

test.each([
  ['action-markers', ['**@ann**', '- t: paint the fence'], 'T'],
  ['action-markers', ['**@ann**', 'today: paint the fence'], 'today'],
  ['action-markers', ['**@ann**', '- Today:', '  - paint the fence'], 'today'],
  ['action-markers', ['**@ann**', '- today', '  - paint the fence'], 'today'],
  ['action-markers', ['| Who | Yesterday | Today |', '|---|---|---|', '| @ann | the gate | paint the fence |'], 'today'],
  ['action-headings', ['## @ann', '### Today', '- paint the fence'], 'today'],
])('what the hint says makes the line an item: %s %j', (kind, talk, label) => {
  const { config } = parseConfig(`words: { ${kind}: [${label}] }`, 'config.yml')
  const text = ['# Stand-up', '', 'Present: @ann @bob', '', ...talk, ''].join('\n')
  const read = (options: ReadingOptions) => parseNote({ path: 'notes/2026-02-03.md', text }, options)
  expect(read(defaultReadingOptions).diagnostics.map(({ message }) => message)).toEqual([
    expect.stringContaining(`words: { ${kind}: [${label}] } makes all of them items, and words: { action-markers: [-${label}] }`),
  ])
  expect(read(readingOptions(config)).items.map(({ text: task }) => task)).toEqual(['paint the fence'])
  const silent = parseConfig(`words: { action-markers: [-${label}] }`, 'config.yml').config
  expect(read(readingOptions(silent))).toMatchObject({ items: [], diagnostics: [] })
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
