import { expect, test } from 'vitest'
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

test('of many errors the first ones are named', () => {
  const text = `people: ${'['.repeat(400)}\n`
  for (const { diagnostics } of [parseRoster('people.yml', text), parseConfig(text, 'config.yml')]) expect(diagnostics).toHaveLength(10)
})

test('a key that is there twice is said in plain words, in a list of people, too', () => {
  const { diagnostics } = importRoster('people.yml', 'rosa:\n  github: rosa\n  github: rosad\n')
  expect(diagnostics.map(({ message }) => message)).toEqual(['This key is in the file twice; keep one of the two.'])
})
