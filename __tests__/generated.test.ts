import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { configSchema } from '../scripts/generate/config-schema.js'
import { withGeneratedParts } from '../scripts/generate/documentation.js'
import { generatedFiles } from '../scripts/generate/files.js'
import type { JsonSchema } from '../scripts/generate/json-schema.js'
import { planSchema } from '../scripts/generate/plan-schema.js'
import { parseConfig } from '../src/config/parse-config.js'
import { runCommandLine } from '../src/local/command-line.js'
import { parseRoster } from '../src/people/parse-roster.js'
import { inputNames } from '../src/runner/inputs.js'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const ajv = new Ajv({ strict: false })

test.each([...generatedFiles(root)])('%s is what the code gives (npm run generate)', (path, text) => {
  expect(read(path)).toBe(text)
})

test('a part of the documentation that nothing makes is an error', () => {
  expect(() => withGeneratedParts('<!-- generated: nothing -->\n<!-- end of nothing -->', {})).toThrow('nothing')
})

test('the program reads exactly the inputs of action.yml, and every one is described', () => {
  const { inputs } = parse(read('action.yml')) as { inputs: Record<string, { description?: string }> }
  expect(Object.keys(inputs).sort()).toEqual([...inputNames].sort())
  for (const [name, { description }] of Object.entries(inputs)) expect(description, name).toMatch(/\.$/)
})

describe('the schema of the config file', () => {
  const schema = configSchema()
  const validate = ajv.compile(schema)

  test('says what every key means', () => {
    const everyKey = (properties: Record<string, JsonSchema> = {}): [string, JsonSchema][] =>
      Object.entries(properties).flatMap(([key, value]) => [[key, value], ...everyKey(value.properties ?? value.items?.properties)])
    expect(everyKey(schema.properties).length).toBeGreaterThan(45)
    for (const [key, { description }] of everyKey(schema.properties)) expect(description, key).toMatch(/["”.]$/)
  })

  test.each([
    'people: [{ name: Ann Lee, github: annlee, aliases: [AL] }, { login: bob }]',
    'people: [{ github: "@annlee", aliases: Annie }]',
    'people:\ngroups:\n',
    'groups: [{ name: core, members: [annlee], assign: true, label: team-core, aliases: [kernel] }]',
    'labels: { team: null, needs-owner: nobody }',
    'release: { repository: acme/core, repositories: [acme/ui] }',
    'decisions: off\nremoved-items: close\nmax-age: null\nmax-new-issues: 5',
    'languages: [german]\nwords: { action-headings: [Zadania, -aufgaben] }\nseries: [{ name: core, paths: ["core/*"], repository: acme/core }]\nroster: ["people/*.yml"]',
    'notes: ["minutes/*.md"]\nexclude: []\ntrusted-bots: ["acme[bot]"]',
  ])('allows what the program takes: %s', (text) => {
    expect(faults(text)).toEqual([])
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    'people: Ann',
    'people: [Ann]',
    'people: [{ name: Ann }]',
    'people: [{ github: "not a login" }]',
    'groups: [{ members: [ann] }]',
    'groups: [{ name: core, assign: maybe }]',
    'labels: { tod: x }',
    'labels: { todo: "" }',
    'release: { repository: core }',
    'decisions: never',
    'max-age: -1',
    'max-new-issues: many',
    'notes: minutes',
    'colour: red',
    'languages: [klingon]',
    'words: { months: [January] }',
    'words: { groups: ["- board"] }',
    'series: [{ name: core }]',
  ])('forbids what the program refuses: %s', (text) => {
    expect(faults(text)).not.toEqual([])
    expect(validate(parse(text))).toBe(false)
  })

  function faults(text: string): string[] {
    const found = [...parseConfig(text, 'x.yml').diagnostics, ...parseRoster('x.yml', text).diagnostics]
    return found.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  }
})

test('a plan on the command line is what its schema says', async () => {
  let json = ''
  const terminal = { print: (text: string) => void (json += text), complain: (text: string) => expect(text).toBe('') }
  expect(await runCommandLine(['plan', '--format', 'json', join(root, '__tests__/fixtures/notes')], terminal)).toBe(0)
  const plan = JSON.parse(json) as { operations: unknown[] }
  const validate = ajv.compile(planSchema())
  expect(validate(plan), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  expect(plan.operations.length).toBeGreaterThan(20)
  expect(validate({ ...plan, version: 2 })).toBe(false)
})
