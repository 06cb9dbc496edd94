import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.js'
import { importRoster } from '../../src/people/import-roster.js'
import { parseRoster } from '../../src/people/parse-roster.js'

test.each([
  [
    'people:\n  - { name: Rosa Diaz, github: rosa, aliases: *rd }\n',
    ['2:47 This is not valid YAML: a string that begins with * must be in quotes: "*rd".'],
  ],
  [
    `people: &p [{ name: Rosa Diaz, github: rosa }]\ngroups: [${'*p, '.repeat(60)}]\n`,
    ['1:1 This file uses more than 50 YAML aliases; write the values out.'],
  ],
  [
    'people:\n  - { name: Rosa Diaz, { a: b }: c }\n',
    ['2:24 A key must be a single string; put it in quotes if it has brackets or braces.'],
  ],
  [`${'{'.repeat(400)}${'}'.repeat(400)}\n`, ['1:2 A key must be a single string; put it in quotes if it has brackets or braces.']],
])('aliases and keys of a roster: %j', (text, expected) => {
  const { diagnostics } = parseRoster('people.yml', text)
  expect(diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected)
})

test('one slip is one error, whatever the parser says of what follows it', () => {
  for (const slip of [`people: ${'['.repeat(400)}\n`, 'people: {{{{\n', 'people: [{ name: Rosa\n- x: }\n']) {
    for (const { diagnostics } of [parseRoster('people.yml', slip), parseConfig(slip, 'config.yml')]) expect(diagnostics).toHaveLength(1)
  }
})

test('of many keys that are there twice the first ones are named', () => {
  const text = 'pages: true\n'.repeat(20)
  for (const { diagnostics } of [parseRoster('people.yml', text), parseConfig(text, 'config.yml')]) expect(diagnostics).toHaveLength(10)
})

test.each([
  ['people:\n\t- name: Rosa\n', 'Indent with spaces instead of the tab.'],
  ['people:\n  - name: @rosa\n', 'Put the value in quotes.'],
  ['people:\n  - name: Rosa: Diaz\n', 'A value with a colon and a space needs quotes.'],
  ['people:\n  - name: "Rosa\n    github: rosa\n', 'Add the quote that is missing, here or in a line above.'],
  ['people: [\n', 'A bracket or brace is open, here or in a line above: close it, or remove it.'],
  ['people:\n - name: Rosa\n  github: rosa\n', 'Check the indentation of this line and of the one above, and that'],
  ['notes: ["\\d"]\n', 'Use single quotes, or write each backslash twice.'],
])('an error of YAML says how it is fixed: %j', (text, fix) => {
  expect(parseConfig(text, 'config.yml').diagnostics.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^This is not valid YAML: /) as string,
  ])
  expect(parseConfig(text, 'config.yml').diagnostics[0]?.message).toContain(fix)
})

describe('an alias stands for what its anchor has', () => {
  const known = { login: 'rosa', name: 'Rosa Diaz', aliases: ['RD'] }
  test.each([
    ['an entry', 'base: &rosa { name: Rosa Diaz, github: rosa, aliases: [RD] }\npeople:\n  - *rosa\n'],
    ['a list of entries', 'base: &all [{ name: Rosa Diaz, github: rosa, aliases: [RD] }]\npeople: *all\n'],
    ['a string', 'base: &login rosa\npeople: [{ name: Rosa Diaz, github: *login, aliases: [RD] }]\n'],
    ['a list of strings', 'base: &short [RD]\npeople: [{ name: Rosa Diaz, github: rosa, aliases: *short }]\n'],
    ['the last of its name', 'a: &x robin\nb: &x rosa\npeople: [{ name: Rosa Diaz, github: *x, aliases: [RD] }]\nc: &x robert\n'],
  ])('%s', (_, text) => {
    expect(parseRoster('config.yml', text)).toEqual({ roster: { people: [known], groups: [] }, diagnostics: [] })
  })

  test('members of groups', () => {
    const { roster, diagnostics } = parseRoster(
      'config.yml',
      'groups:\n  - { name: core, members: &core [rosa, mia] }\n  - { name: board, members: *core }\n',
    )
    expect(diagnostics).toEqual([])
    expect(roster.groups.map(({ members }) => members)).toEqual([
      ['rosa', 'mia'],
      ['rosa', 'mia'],
    ])
  })

  test('in a list of people of another program', () => {
    const { roster } = importRoster('people.yml', 'chair: &rosa\n  name: Rosa Diaz\n  github: rosa\nmembers:\n  - *rosa\n')
    expect(roster.people.map(({ login }) => login)).toContain('rosa')
  })

  test('but not for itself', () => {
    const { diagnostics } = parseRoster('config.yml', 'people: &all\n  - *all\n')
    expect(diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual(['2 bad-person'])
    expect(importRoster('people.yml', 'a: &a [{ github: rosa }, *a]\n').roster.people).toHaveLength(1)
  })
})

test('a key that is there twice is said in plain words, in a list of people, too', () => {
  const { diagnostics } = importRoster('people.yml', 'rosa:\n  github: rosa\n  github: rosad\n')
  expect(diagnostics.map(({ message }) => message)).toEqual(['This key is in the file twice; keep one of the two.'])
})
