import { expect, test } from 'vitest'
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
