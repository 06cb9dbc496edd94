import { describe, expect, it } from 'vitest'
import { parseRoster } from '../../src/people/parse-roster.js'

describe('roster', () => {
  it('has people and groups', () => {
    const { roster, diagnostics } = parseRoster('r.yml', 'people:\n  - name: Ann Lee\n    github: "@annlee"\n    aliases: [AL]\n  - login: bob\ngroups:\n  - name: core\n    members: [Ann Lee, bob]\n    assign: true\n')
    expect(diagnostics).toEqual([])
    expect(roster).toEqual({
      people: [{ login: 'annlee', name: 'Ann Lee', aliases: ['AL'] }, { login: 'bob', name: null, aliases: [] }],
      groups: [{ name: 'core', aliases: [], members: ['annlee', 'bob'], assign: true, label: 'core' }],
    })
  })
  it('leaves the other keys of the config to others', () => {
    expect(parseRoster('r.yml', 'labels: { todo: task }\nname: x\n')).toEqual({ roster: { people: [], groups: [] }, diagnostics: [] })
  })
  it('warns of a key that it does not know', () => {
    const { roster, diagnostics } = parseRoster('r.yml', 'people:\n  - { github: ann, alias: [AL] }\ngroups:\n  - { name: core, colour: red }\n')
    expect(roster.people).toEqual([{ login: 'ann', name: null, aliases: [] }])
    expect(diagnostics).toEqual([
      { severity: 'warning', code: 'unknown-key', message: '“alias” is not a key of this entry and was not read. Did you mean “aliases”?', path: 'r.yml', line: 2, column: 20 },
      { severity: 'warning', code: 'unknown-key', message: '“colour” is not a key of this entry and was not read. Known keys: name, aliases, members, assign, label.', path: 'r.yml', line: 4, column: 19 },
    ])
  })
  it('tells everything that is wrong, with its place, and keeps the rest', () => {
    const { roster, diagnostics } = parseRoster('r.yml', 'people:\n  - name: Ann\n  - just text\n  - github: a b\n  - github: ok\n  - github: OK\ngroups: core\n')
    expect(roster.people.map(({ login }) => login)).toEqual(['ok'])
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['person-without-login', 2, 5], ['bad-person', 3, 5], ['bad-login', 4, 13], ['person-twice', 6, 5], ['bad-roster', 7, 9],
    ])
  })
  it('of bad YAML is empty and says where', () => {
    expect(parseRoster('r.yml', 'people:\n  - name: "Ann\n').diagnostics[0]).toMatchObject({ code: 'bad-yaml', severity: 'error' })
  })
  it('of an empty file is empty', () => expect(parseRoster('r.yml', '')).toEqual({ roster: { people: [], groups: [] }, diagnostics: [] }))
})
