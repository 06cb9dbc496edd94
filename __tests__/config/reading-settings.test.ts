import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { readingOptions } from '../../src/notes/reading-options.js'

const path = '.github/meeting-notes.yml'

/** What is wrong with a config, as "line:column message". */
const faults = (text: string) => parseConfig(text, path).diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)

/** Items of a note as its reader sees them with a config. */
function itemsWith(config: string | null, ...lines: string[]): string[] {
  const parsed = parseConfig(config, path)
  expect(parsed.diagnostics).toEqual([])
  const text = lines.join('\n')
  return parseNote({ path: 'notes/2026-01-08.md', text }, readingOptions(parsed.config)).items.map(
    ({ kind, owners, text }) => `${kind} ${owners.map(({ written }) => written).join('+')}: ${text}`,
  )
}

describe('words', () => {
  it('are those of every language without a config', () => {
    const note = [
      '## Action items',
      '- RD: Book the room',
      '## Beschlüsse',
      '- Wir treffen uns im Mai',
      '## À faire',
      '- AL: Réserver la salle',
    ]
    expect(itemsWith(null, ...note)).toEqual(['todo RD: Book the room', 'decision : Wir treffen uns im Mai', 'todo AL: Réserver la salle'])
  })
  it('can be those of one language', () => {
    expect(itemsWith('languages: [german]', '## Action items', '- RD: Book the room', '## Aufgaben', '- RD: Raum buchen')).toEqual([
      'todo RD: Raum buchen',
    ])
  })
  it('can be added to: a heading, a marker, a placeholder, a group', () => {
    const config = [
      'words:',
      '  action-headings: [Zadania, "Punkty  do zrobienia"]',
      '  action-markers: ["Zadanie"]',
      '  placeholders: [brak]',
      '  groups: [zarząd]',
    ].join('\n')
    const note = [
      '## ZADANIA',
      '- RD, AJ: Zarezerwować salę',
      '- brak',
      '## Punkty do zrobienia',
      '- zarząd: Napisać raport',
      '## Dyskusja',
      'Zadanie: Wysłać protokół',
    ]
    expect(itemsWith(config, ...note)).toEqual(['todo RD+AJ: Zarezerwować salę', 'todo zarząd: Napisać raport', 'todo : Wysłać protokół'])
    expect(itemsWith(null, ...note)).toEqual([])
  })
  it('can be taken away: a verb that is a name in this team, a marker, a heading', () => {
    const note = [
      '## Action items',
      '- Patch: order the lamps',
      '## Homework',
      '- AL: Read the guide',
      '## Talk',
      'Follow-up: call the port',
    ]
    expect(itemsWith(null, ...note)).toEqual(['todo : Patch: order the lamps', 'todo AL: Read the guide', 'todo : call the port'])
    const config = 'words:\n  work-verbs: [-Patch]\n  action-headings:\n    - -homework\n  action-markers: [" ticket", -follow-up]\n'
    expect(itemsWith(config.replace('" ticket"', 'ticket'), ...note, 'Ticket: sweep the pier')).toEqual([
      'todo Patch: order the lamps',
      'todo : sweep the pier',
    ])
    expect(faults(config)).toEqual(['5:20 words.action-markers: must be a word or phrase, or one with a hyphen directly before it.'])
  })
  it('are checked, with line and column and the nearest key', () => {
    expect(
      faults('words:\n  action-heading: [x]\n  zzzzzzzz: [x]\n  placeholders: none\n  months: [a]\n  groups: [7]\nlanguages: [klingon]\n'),
    ).toEqual([
      '2:3 Unknown key “words.action-heading”. Did you mean “action-headings”?',
      expect.stringMatching(/^3:3 Unknown key “words.zzzzzzzz”. Known keys: action-headings, /),
      '4:17 words.placeholders: must be a list, as in ["none"].',
      expect.stringMatching(/^5:3 Unknown key “words.months”/),
      '6:12 words.groups: must be a string.',
      '7:13 languages: must be one of english, german, french, spanish, portuguese, italian, dutch, romanian, japanese, korean, chinese.',
    ])
  })
  it.each([
    ['action-markers', '→', 'must have a letter or digit; signs alone are not looked up.'],
    ['action-markers', '[TA]', 'must be up to three words of letters'],
    ['decision-markers', 'D1', 'must be up to three words of letters'],
    ['action-markers', 'has to be done by', 'must be up to three words of letters'],
    ['done-words', '✅', 'must have a letter or digit'],
    ['action-headings', '***', 'must have a letter or digit'],
    ['placeholders', '-?', 'must have a letter or digit'],
    ['groups', '@', 'must have a letter or digit'],
  ])('that can never be found are errors: %s “%s”', (kind, word, message) => {
    const [first = '', ...others] = faults(`words:\n  ${kind}: [${JSON.stringify(word)}]\n`)
    expect(first).toContain(`2:${kind.length + 6} words.${kind}: ${message}`)
    expect(others).toEqual([])
  })
  it.each(['TODO:', '#zadanie', 'to-do', 'à faire', 'À FAIRE'.normalize('NFD'), 'やること', 'AI/AP', '-todo'])(
    'take the marker “%s”',
    (word) => expect(faults(`words: { action-markers: [${JSON.stringify(word)}] }`)).toEqual([]),
  )
})

describe('series', () => {
  it('are checked', () => {
    expect(faults('series:\n  - { name: core, path: ["a/**"] }\n  - { name: core, paths: [], repository: core }\n')).toEqual([
      '2:5 series.paths: is missing; it must be a list.',
      '2:19 Unknown key “series.path”. Did you mean “paths”?',
      '3:26 series.paths: must not be empty.',
      '3:42 series.repository: must be a repository as owner/name.',
    ])
    expect(faults('series:\n  - { name: core, paths: [a] }\n  - { name: core, paths: [b] }\n')).toEqual([
      '3:13 series.name: “core” is the name of an entry above, too; list all paths of a series in one entry.',
    ])
  })
  it('merge and rename what the paths say', () => {
    const { config } = parseConfig('series:\n  - { name: core, paths: ["core/**", "old-core/**"], repository: acme/core }\n', path)
    const read = (note: string) => {
      const { series, repository } = parseNote({ path: note, text: '' }, readingOptions(config))
      return [series, repository]
    }
    expect([read('core/2026-01-08.md'), read('old-core/x/2025-01-08.md'), read('docs/2026-01-08.md')]).toEqual([
      ['core', 'acme/core'],
      ['core', 'acme/core'],
      ['docs', undefined],
    ])
  })
})

it('a config without people is no broken roster', () => expect(faults('decisions: off\n')).toEqual([]))
