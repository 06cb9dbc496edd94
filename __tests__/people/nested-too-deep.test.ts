import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse-config.js'
import { importRoster } from '../../src/people/import-roster.js'
import { parseRoster } from '../../src/people/parse-roster.js'

test.each([
  ['[', ']'],
  ['{a: ', '}'],
  ['- ', ''],
  ['[', ''],
])('what is nested too deep is said once, with what to do: %s', (open, close) => {
  const text = `\npeople: ${open.trim()[0] === '-' ? '\n  ' : ''}${open.repeat(20_000)}${close.repeat(20_000)}\n`
  const message =
    'Lists or objects are nested too deep here: a person is an object in one list. Remove the surplus brackets, braces or hyphens.'
  for (const { diagnostics } of [parseRoster('people.yml', text), importRoster('people.yml', text), parseConfig(text, 'config.yml')]) {
    expect(diagnostics.map((found) => found.message)).toEqual([message])
    expect(diagnostics[0]!.line).toBe(open === '- ' ? 3 : 2)
  }
})
