import { describe, expect, it } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const noteOf = (heading: string, ...lines: string[]) =>
  parseNote(
    { path: 'club/2026-04-14.md', text: ['# Club', '', 'Present: Ann Lee (AL), Bo Ray (BR)', '', heading, '', ...lines].join('\n') },
    defaultReadingOptions,
  )
const saidOf = (line: string) => {
  const [found] = noteOf('## Actions from last time', line).reported
  return [found?.state, found?.owners.map(({ written }) => written).join(), found?.due ?? null]
}

describe('a line that looks back', () => {
  it.each<[string, [string, string, string | null]]>([
    ['- Hire the barge for 13 June (AL) – **done**, confirmed by mail', ['done', 'AL', null]],
    ['- Hire the barge (AL) – rang twice, **carried over** to 30 May', ['open', 'AL', '2026-05-30']],
    ['- Hire the barge (AL) – deferred until 2026-06-02', ['open', 'AL', '2026-06-02']],
    ['- Hire the barge (AL) – carried over to the June meeting', ['open', 'AL', null]],
    ['- Hire the barge (AL) – deferred to May', ['open', 'AL', null]],
    ['- Hire the barge (AL) – **lapsed**', ['cancelled', 'AL', null]],
    ['- AL: hire the barge – no longer needed', ['cancelled', 'AL', null]],
    ['- AL: hire the barge - done; paint the oars - not yet, AL again', ['open', 'AL', null]],
    ['- AL: hire the barge - not yet; paint the oars - done', ['open', 'AL', null]],
    ['- AL: hire the barge – withdrawn', ['cancelled', 'AL', null]],
    ['- [x] AL: hire the barge by 1 May', ['done', 'AL', null]],
  ])('%s', (line, said) => expect(saidOf(line)).toEqual(said))

  it('has days that make no other task', () => {
    expect(noteOf('## Actions from last time', '- AL: hire the barge for 13 June – done').reported[0]).toMatchObject({ days: ['13 June'] })
  })
})

describe('matters arising', () => {
  it.each([
    '## Matters arising',
    '## 2. Matters arising from the minutes',
    '## Minutes of March and matters arising',
    '## Follow-up from last time',
    '## Aus dem letzten Protokoll',
    '## Suites de la dernière réunion',
    '## Naar aanleiding van de notulen',
  ])('%s', (heading) => {
    const { items, reported } = noteOf(heading, '- Hire the barge (AL) – done', '- AL: paint the oars', '', '**Action BR:** ring the yard.')
    expect(reported.map(({ text, state }) => [text, state])).toEqual([
      ['Hire the barge (AL)', 'done'],
      ['paint the oars', 'open'],
    ])
    expect(items.map(({ text, owners }) => [text, owners[0]?.written])).toEqual([['ring the yard.', 'BR']])
  })

  it('leave talk and decisions what they are', () => {
    const { items, reported } = noteOf('## Matters arising', '- The skip has gone.', '', 'It was agreed that the gate stays shut.')
    expect(reported).toEqual([])
    expect(items.map(({ kind }) => kind)).toEqual(['decision'])
  })

  it('have what is marked below a point, and look back at the rest of it', () => {
    const { items, reported } = noteOf('## Matters arising', '- Roof', '  - AL: call the roofer – done', '  - TODO BR: get a third quote')
    expect(reported.map(({ text }) => text)).toEqual(['call the roofer'])
    expect(items.map(({ text }) => text)).toEqual(['get a third quote'])
  })
})

describe('who is listed', () => {
  it('are those who were absent, and who took the minutes, by their full names', () => {
    const text = ['# Club', '', 'Minutes: Rosa Blum (RB)', 'Present: AL, RB', '**Apologies:** Lou Dubois (LD)', '', 'Talk.'].join('\n')
    expect(parseNote({ path: 'club/2026-04-14.md', text }, defaultReadingOptions).alsoListed).toEqual(['Lou Dubois', 'Rosa Blum'])
  })
})

describe('a verb of resolving is nobody', () => {
  it.each([
    'Resolved to end the lease.',
    'Voted to sell the van.',
    'The board resolved to keep the hall.',
    'The committee voted to paint it.',
  ])('%s', (line) => expect(noteOf('## Lease', line).items).toMatchObject([{ kind: 'decision', owners: [] }]))
})
