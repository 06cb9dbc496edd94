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
  it.each(['- name: Ann\n  github: ann\n', 'name: Ann\ngithub: ann\n'])('may be a list or one person: %j', (text) => {
    expect(parseRoster('r.yml', text).roster.people).toEqual([{ login: 'ann', name: 'Ann', aliases: [] }])
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
