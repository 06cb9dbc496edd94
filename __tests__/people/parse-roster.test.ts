import { describe, expect, it } from 'vitest'
import { parseRoster } from '../../src/people/parse-roster.js'

describe('roster', () => {
  it('has people and groups', () => {
    const { roster, diagnostics } = parseRoster(
      'r.yml',
      'people:\n  - name: Ann Lee\n    github: "@annlee"\n    aliases: [AL]\n  - login: bob\ngroups:\n  - name: core\n    members: [Ann Lee, bob]\n    assign: true\n',
    )
    expect(diagnostics).toEqual([])
    expect(roster).toEqual({
      people: [
        { login: 'annlee', name: 'Ann Lee', aliases: ['AL'] },
        { login: 'bob', name: null, aliases: [] },
      ],
      groups: [{ name: 'core', aliases: [], members: ['annlee', 'bob'], assign: true, label: 'core' }],
    })
  })
  it('leaves the other keys of the config to others', () => {
    expect(parseRoster('r.yml', 'labels: { todo: task }\nname: x\n')).toEqual({ roster: { people: [], groups: [] }, diagnostics: [] })
  })
  it('warns of a key that it does not know', () => {
    const { roster, diagnostics } = parseRoster(
      'r.yml',
      'people:\n  - { github: ann, alias: [AL] }\ngroups:\n  - { name: core, colour: red }\n',
    )
    expect(roster.people).toEqual([{ login: 'ann', name: null, aliases: [] }])
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'unknown-key',
        message: 'Unknown key “alias”, which was ignored. Did you mean “aliases”?',
        path: 'r.yml',
        line: 2,
        column: 20,
      },
      {
        severity: 'warning',
        code: 'unknown-key',
        message: 'Unknown key “colour”, which was ignored. Known keys: name, aliases, members, assign, label.',
        path: 'r.yml',
        line: 4,
        column: 19,
      },
    ])
  })
  it('takes an entry that only adds aliases to a person', () => {
    const { roster, diagnostics } = parseRoster(
      'r.yml',
      'people:\n  - { name: Ann Lee, github: ann }\n  - { github: ann, aliases: [XY] }\n',
    )
    expect([roster.people, diagnostics]).toEqual([[{ login: 'ann', name: 'Ann Lee', aliases: ['XY'] }], []])
  })
  it('tells everything that is wrong, with its place, and keeps the rest', () => {
    const { roster, diagnostics } = parseRoster(
      'r.yml',
      'people:\n  - name: Ann\n  - just text\n  - github: a b\n  - github: ok\n  - github: OK\ngroups: core\n',
    )
    expect(roster.people.map(({ login }) => login)).toEqual(['ok'])
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['person-without-login', 2, 5],
      ['bad-person', 3, 5],
      ['bad-login', 4, 13],
      ['person-twice', 6, 5],
      ['bad-roster', 7, 9],
    ])
  })
  it('takes two entries with one login for one person', () => {
    const { roster } = parseRoster(
      'r.yml',
      'people:\n  - { name: Ann Lee, github: annlee }\n  - { name: Annie, github: AnnLee, aliases: [AL] }\n',
    )
    expect(roster.people).toEqual([{ login: 'annlee', name: 'Ann Lee', aliases: ['Annie', 'AL'] }])
  })
  it('of bad YAML is empty and says where', () => {
    expect(parseRoster('r.yml', 'people:\n  - name: "Ann\n').diagnostics[0]).toMatchObject({ code: 'bad-yaml', severity: 'error' })
  })
  it('of an empty file is empty', () => expect(parseRoster('r.yml', '')).toEqual({ roster: { people: [], groups: [] }, diagnostics: [] }))
  it.each([
    ['has a map of people', ['people:', '  ann: annlee'], 'error 2:3 `people` must be a list; begin each entry with "- name: …".'],
    [
      'has a text for a person',
      ['people:', '  - Ann'],
      'error 2:5 A person is written as "- name: Ann Lee" with a line "github: annlee" below it.',
    ],
    ['has a person without a login', ['people:', '  - name: Ann'], 'error 2:5 This person has no login; add a line "github: …".'],
    ['has a blank login', ['people:', '  - { name: Ann, github: " " }'], 'error 2:5 This person has no login; add a line "github: …".'],
    ['has a list of logins', ['people:', '  - login: [ann]'], 'error 2:12 `login` must be a single string.'],
    [
      'has several aliases in one string',
      ['people:', '  - { login: ann, aliases: "BR, Bobby" }'],
      'warning 2:28 `aliases` is a single string here, with its commas. If several are meant, write a list: ["BR","Bobby"].',
    ],
    [
      'has a login that is none',
      ['people:', '  - login: ann@lee'],
      'error 2:12 "ann@lee" can\'t be a GitHub login: letters, digits and single hyphens, at most 39.',
    ],
    [
      'has a login that was not filled in',
      ['people:', '  - { name: Ann, github: your-login }'],
      'error 2:26 your-login is a placeholder. Replace it with the person’s GitHub login, or remove the entry.',
    ],
    [
      'has the login of an example',
      ['people:', '  - { name: Ann, github: LOGIN }'],
      'error 2:26 LOGIN is a placeholder. Replace it with the person’s GitHub login, or remove the entry.',
    ],
    [
      'has a login of 40 letters',
      ['people:', `  - login: ${'a'.repeat(40)}`],
      `error 2:12 "${'a'.repeat(40)}" can't be a GitHub login: letters, digits and single hyphens, at most 39.`,
    ],
    [
      'has a person twice',
      ['people:', '  - login: ann', '  - login: Ann'],
      'warning 3:5 The login Ann is listed twice; both entries count as one person.',
    ],
    ['has a map for a name', ['people:', '  - { login: ann, name: { first: Ann } }'], 'error 2:25 `name` must be a single string.'],
    ['has a map of aliases', ['people:', '  - { login: ann, aliases: { short: A } }'], 'error 2:28 `aliases` must be a list.'],
    ['has a text for a group', ['groups:', '  - core'], 'error 2:5 A group needs a name: "- name: core".'],
    ['has a group without a name', ['groups:', '  - members: [ann]'], 'error 2:5 A group needs a name: "- name: core".'],
    [
      'has lists in a group',
      ['groups:', '  - { name: core, label: [a], aliases: { b: c }, members: { d: e }, assign: [] }'],
      'error 2:59 `members` must be a list.',
      'error 2:77 `assign` must be a single string.',
      'error 2:40 `aliases` must be a list.',
      'error 2:26 `label` must be a single string.',
    ],
    [
      'has a list for the name of a group',
      ['groups:', '  - name: [core]'],
      'error 2:11 `name` must be a single string.',
      'error 2:5 A group needs a name: "- name: core".',
    ],
    ['says neither true nor false', ['groups:', '  - { name: core, assign: yes }'], 'error 2:27 `assign` is true or false.'],
    [
      'has a key that is two letters off',
      ['people:', '  - { login: ann, alia5ed: A }'],
      'warning 2:19 Unknown key “alia5ed”, which was ignored. Did you mean “aliases”?',
    ],
    [
      'has a key that is three letters off',
      ['people:', '  - { login: ann, alxyzes: A }'],
      'warning 2:19 Unknown key “alxyzes”, which was ignored. Did you mean “aliases”?',
    ],
    [
      'has a key that is a list',
      ['people:', '  - { login: ann, [a]: b }'],
      'error 2:19 A key must be a single string; put it in quotes if it has brackets or braces.',
    ],
    [
      'has too many YAML aliases',
      ['people:', '  - &ann { login: ann }', ...Array.from({ length: 51 }, () => '  - *ann')],
      'error 1:1 This file uses more than 50 YAML aliases; write the values out.',
    ],
    [
      'has an alias without its anchor',
      ['people: *ann'],
      'error 1:9 This is not valid YAML: a string that begins with * must be in quotes: "*ann".',
    ],
  ])('that %s: it is told', (_, lines, ...told) => {
    const { diagnostics } = parseRoster('r.yml', lines.join('\n'))
    expect(diagnostics.map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`)).toEqual(told)
  })
  it.each([
    ['groups: [{ members: [ann] }]', 'bad-group'],
    ['groups: [{ name: core, assign: 1 }]', 'bad-group'],
    ['people: [*a]', 'bad-yaml'],
  ])('%s is told as %s', (text, code) => {
    expect(parseRoster('r.yml', text).diagnostics.map((found) => found.code)).toEqual([code])
  })
  it.each(['people:', 'people: ""\ngroups:\n', '# nothing yet', '""'])('may have no entries yet: %j', (text) => {
    expect(parseRoster('r.yml', text)).toEqual({ roster: { people: [], groups: [] }, diagnostics: [] })
  })
  it('takes one string for a list, leaves out what is empty, and trims names', () => {
    const { roster, diagnostics } = parseRoster(
      'r.yml',
      'people:\n  - { login: a, name: " Ann ", aliases: An }\n  - { login: bo, name: "", aliases: [B, "", [C], ~] }\n  - { login: cy, aliases: "" }\n',
    )
    expect(diagnostics).toEqual([])
    expect(roster.people).toEqual([
      { login: 'a', name: 'Ann', aliases: ['An'] },
      { login: 'bo', name: null, aliases: ['B', '~'] },
      { login: 'cy', name: null, aliases: [] },
    ])
  })
  it('knows the members of a group by login, with or without “@”, or by name', () => {
    const { roster, diagnostics } = parseRoster(
      'r.yml',
      `people:\n  - { login: ann, name: Ann Lee }\ngroups:\n  - { name: core, aliases: [Core team], label: team/core, members: ["@bob", Ann Lee, c@d], assign: false }\n  - { name: all, members: ann }\n`,
    )
    expect(roster.groups).toEqual([
      { name: 'core', aliases: ['Core team'], members: ['bob', 'ann'], assign: false, label: 'team/core' },
      { name: 'all', aliases: [], members: ['ann'], assign: false, label: 'all' },
    ])
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['bad-group', 4]])
  })
  const team = [
    '  - { name: Tove Ek, github: tovek, aliases: [Tok] }',
    '  - { name: Sam Dahl, github: samd }',
    '  - { name: Sam Berg, github: kim }',
    '  - { name: Kim Frost, github: kfrost }',
  ]
  it.each([
    ['Tove Ek', 'tovek'],
    ['Tove', 'tovek'],
    ['Tok', 'tovek'],
    ['TE', 'tovek'],
    ['TOVEK', 'tovek'],
    ['"@tove"', 'tove'],
    ['kim', 'kim'],
    ['zoe-9', 'zoe-9'],
    ['zoe_acme', 'zoe_acme'],
    ['Sam', 'error 8 members: “Sam” could be samd or kim. Write the login, as “@samd”.'],
    ['Kim', 'error 8 members: “Kim” could be kim or kfrost. Write the login, as “@kim”.'],
    [
      'tove',
      'warning 8 members: “tove” could be tovek, who is called so, or the login tove, so neither is taken. Write “tovek” or “@tove”.',
    ],
    [
      'Nora Lind',
      'error 8 members: “Nora Lind” is neither a login nor the name of one of the people. Write the login, or add the person to people.',
    ],
    ['LOGIN', 'error 8 members: LOGIN is a placeholder. Replace it with a login, or take it out.'],
    ['Board', 'error 8 members: “Board” is a group. List the logins of its members instead.'],
    ['[tovek]', 'error 8 members: must be a list of logins and names.'],
    ['tovekk', 'tovekk, warning 8 members: None of the people has the login “tovekk”. Did you mean “tovek”?'],
  ])('takes the member %s of a group for %s', (member, expected) => {
    const text = ['people:', ...team, 'groups:', '  - { name: board }', `  - { name: core, members: [${member}] }`].join('\n')
    const { roster, diagnostics } = parseRoster('r.yml', text)
    const told = diagnostics.map(({ severity, line, message }) => `${severity} ${line} ${message}`)
    expect([...roster.groups[1]!.members, ...told].join(', ')).toBe(expected)
  })
  it('takes the people of other files for members, too', () => {
    const others = [{ login: 'norali', name: 'Nora Lind', aliases: [] }]
    const { roster, diagnostics } = parseRoster('r.yml', 'groups:\n  - { name: core, members: [Nora Lind] }\n', others)
    expect([roster.groups[0]!.members, diagnostics]).toEqual([['norali'], []])
  })
  it.each([
    [
      'two groups',
      'groups: [{ name: core }, { name: board, aliases: [Core] }]',
      'error “Core” is also a name of the group “core” in line 1.',
    ],
    [
      'a group and a person',
      'people: [{ name: Tove Ek, github: tovek }]\ngroups: [{ name: tove ek, members: [] }]',
      'error “tove ek” is also a name of @tovek in line 1.',
    ],
    [
      'an alias of two people',
      'people: [{ github: a, aliases: [TE] }, { github: b, aliases: [TE] }]',
      'warning “TE” is also a name of @a in line 1: ',
    ],
    [
      'a name that is an alias',
      'people: [{ github: a, aliases: [Tove Ek] }, { github: b, name: Tove Ek }]',
      'warning “Tove Ek” is also a name of @a',
    ],
    ['two people of one full name', 'people: [{ github: a, name: Tove Ek }, { github: b, name: Tove Ek }]', ''],
    ['aliases that differ in an accent', 'people: [{ github: a, aliases: [Jürg] }, { github: b, aliases: [Jurg] }]', ''],
    ['one alias twice for one person', 'people: [{ github: a, aliases: [TE, TE] }]', ''],
    ['two logins of one person', 'people: [{ github: a, login: b }]', 'error This person has two logins, a and b. Keep one.'],
    ['one login by both keys', 'people: [{ github: a, login: "@a" }]', ''],
  ])('of %s says what it means', (_, text, expected) => {
    const told = parseRoster('r.yml', text).diagnostics.map(({ severity, message }) => `${severity} ${message}`)
    expect(told.map((one) => one.slice(0, expected.length))).toEqual(expected === '' ? [] : [expected])
  })
  it.each(['a', 'a1', 'a-b', '0123', 'a-b_acme', 'a'.repeat(39)])('takes the login %s', (login) => {
    expect(parseRoster('r.yml', `people: [{ login: ${login} }]`).roster.people).toEqual([{ login, name: null, aliases: [] }])
  })
  it.each(['-a', 'a-', 'a_', '_a', 'a_b-c', 'a-_b', 'a_bc', 'a_b23_c45', 'a_b23456789', 'a.b', '@@a', 'a'.repeat(40)])(
    'takes %s for no login',
    (login) => {
      expect(parseRoster('r.yml', `people: [{ login: "${login}" }]`).diagnostics.map(({ code }) => code)).toEqual(['bad-login'])
    },
  )
})
