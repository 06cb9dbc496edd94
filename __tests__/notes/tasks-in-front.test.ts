import { describe, expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import type { CustomWords } from '../../src/model/custom-words.js'

/** What is read of the lines of a talk, by line from 0: the items, and the codes of what is named. */
function readTalk(talk: readonly string[], words: Partial<CustomWords> = {}) {
  const text = ['# Call', '', 'Present: Ann Lee (AL), Bob Ray (BR), @cleo', '', '## Garden', '', ...talk, ''].join('\n')
  const { items, diagnostics } = parseNote(
    { path: 'notes/2026-02-03.md', text },
    { ...defaultReadingOptions, words: [...defaultReadingOptions.words, words] },
  )
  return {
    items: items.map((item) => [item.line - 7, item.owners.map(({ written }) => written).join('+'), item.text] as const),
    due: items.map(({ due }) => due),
    named: diagnostics.map(({ code, line }) => [line! - 7, code] as const),
  }
}

describe('people in brackets in front of lines', () => {
  test('all lines are tasks, whatever their words, where the note asks for work so', () => {
    const { items, named } = readTalk([
      '- [AL] order the seeds',
      '- [BR] cover letter',
      '- [AL/BR] check what is missing',
      '- [AL?] desk',
      '- [all] seeds',
      '- [AL] why not?',
    ])
    expect([items, named]).toEqual([[], [0, 1, 2, 3, 4, 5].map((line) => [line, 'task-in-talk'])])
    expect(readTalk(['- [AL] order the seeds', '- [BR] cover letter', '- [AL/BR] check what is missing', '- [AL?] desk']).items).toEqual([
      [0, 'AL', 'order the seeds'],
      [1, 'BR', 'cover letter'],
      [2, 'AL+BR', 'check what is missing'],
      [3, '', 'desk (AL?)'],
    ])
  })

  test('in lines of a paragraph and below another task, too', () => {
    expect(readTalk(['[AL] order the seeds', '[BR] the soil', '', '- [AL] call them', '  - [BR] bring the list']).items).toEqual([
      [0, 'AL', 'order the seeds'],
      [1, 'BR', 'the soil'],
      [3, 'AL', 'call them'],
      [4, 'BR', 'bring the list'],
    ])
  })

  test('nothing but what reads like a task is named where people speak so', () => {
    const { items, named } = readTalk(['- [AL] it is dry', '- [BR] I would wait', '- [AL] agreed', '- [BR] order the seeds'])
    expect([items, named]).toEqual([[], [[3, 'task-in-talk']]])
  })

  test('all are named where the lines do not tell', () => {
    const { items, named } = readTalk(['- [AL] seeds', '- [BR] report on the soil', '- [Soil] too dry'])
    expect([items, named.map(([line]) => line)]).toEqual([[], [0, 1]])
  })
})

describe('arrows in front of lines', () => {
  test('somebody known behind one has the task, and each line begins one', () => {
    const { items, due } = readTalk([
      '→ ACTION AL: order the seeds',
      '→ AL/ZO: the soil, until 10 Feb',
      'It is dry.',
      '',
      '- **→ BR:** the hose',
      '- => Ann brings it',
      '- Soil',
      '  - ➜ @cleo: dig',
    ])
    expect(items).toEqual([
      [0, 'AL', 'order the seeds'],
      [1, 'AL+ZO', 'the soil, until 10 Feb It is dry.'],
      [4, 'BR', 'the hose'],
      [5, 'Ann', 'Ann brings it'],
      [7, 'cleo', 'dig'],
    ])
    expect(due.slice(0, 2)).toEqual([null, '2026-02-10'])
  })

  test('those among the details of a task are read, too', () => {
    expect(readTalk(['- TODO AL: order the seeds', '  - → BR: the hose', '  - red ones']).items).toEqual([
      [0, 'AL', 'order the seeds'],
      [1, 'BR', 'the hose'],
    ])
  })

  test('without anybody known a work verb or a day gets the line named', () => {
    const { items, named } = readTalk([
      '- → order the seeds',
      '- → Zoe: order the soil',
      '- → the soil by Friday',
      '- → it rained',
      '- → AL: so?',
    ])
    expect([items, named.map(([line]) => line)]).toEqual([[], [0, 1, 2, 4]])
  })

  test('an arrow in front of a task of a section for tasks is none of its words', () => {
    expect(readTalk(['Actions:', '- → Ann brings the hose']).items).toEqual([[1, 'Ann', 'Ann brings the hose']])
  })
})

describe('owners with a remark', () => {
  test('each line begins an item, the remark is kept behind the task, and its day counts', () => {
    const { items, due } = readTalk([
      '**Action AL:** order the seeds',
      '**Action BR (in absence):** dig.',
      'Action AL, by phone: call the shop',
      'AP BR: mow the lawn',
      'TODO @cleo by 10 Feb: water it',
    ])
    expect(items).toEqual([
      [0, 'AL', 'order the seeds'],
      [1, 'BR', 'dig (in absence)'],
      [2, 'AL', 'call the shop (by phone)'],
      [3, 'BR', 'mow the lawn'],
      [4, 'cleo', 'water it (by 10 Feb)'],
    ])
    expect(due.at(-1)).toBe('2026-02-10')
  })
})

describe('a status', () => {
  const status = [
    '## @cleo',
    '',
    '- yesterday: dug',
    '- today: → mow the lawn',
    '- next:',
    '  - the seeds',
    '- today: -',
    '- today: TODO call the shop',
  ]

  test('what somebody plans is named once for each line, what is marked is an item', () => {
    const { items, named } = readTalk(status)
    expect(items).toEqual([[7, 'cleo', 'call the shop']])
    expect(named).toEqual([
      [3, 'plan-in-talk'],
      [5, 'plan-in-talk'],
    ])
  })

  test('the config makes items of it', () => {
    expect(readTalk(status, { actionMarkers: ['today'] }).items).toEqual([
      [3, 'cleo', 'mow the lawn'],
      [7, 'cleo', 'call the shop'],
    ])
  })

  test('lines of a paragraph each for themselves', () => {
    const { items, named } = readTalk(['## @cleo', '', 'today: mow the lawn', 'next: TODO dig'])
    expect([items, named]).toEqual([[[3, 'cleo', 'dig']], [[2, 'plan-in-talk']]])
  })

  test('outside of somebody’s part it says nothing', () => expect(readTalk(['- today: the seeds']).named).toEqual([]))

  const table = [
    '| name | did | will do |',
    '|---|---|---|',
    '| @cleo | dug | the lawn |',
    '| Ann | dug | - |',
    '| Zoe | dug | the seeds |',
  ]

  test('rows of a table', () => {
    expect(readTalk(table).named).toEqual([[2, 'plan-in-talk']])
    expect(readTalk(table.slice(0, 3), { actionMarkers: ['will do'] }).items).toEqual([[2, 'cleo', 'the lawn']])
  })
})
