import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importRoster } from '../../src/people/import-roster.js'
import { uniteRosters } from '../../src/people/unite-rosters.js'
import { anyText } from '../any-text.js'

const read = (...lines: string[]) => {
  const { roster, diagnostics } = importRoster('people/a.yml', lines.join('\n'))
  return {
    people: roster.people.map(({ login, name, aliases }) => [login, name, ...aliases]),
    told: diagnostics.map(({ severity, code, line, column }) => [severity, code, line, column]),
  }
}
const messages = (text: string) => importRoster('people/a.yml', text).diagnostics.map(({ message }) => message)

describe('people of a file that was not written for this program', () => {
  it.each([
    ['one person', ['name: Ann Lee', 'github: annlee', 'email: a@b.example']],
    ['a list', ['- name: Ann Lee', '  github: "@annlee"', '  since: 2020']],
    ['a map by ids', ['ann:', '  name: Ann Lee', '  github: https://github.com/annlee']],
    ['an address with a slash at its end', ['name: Ann Lee', 'github: https://github.com/annlee/']],
    ['a list in which others are named', ['- name: Ann Lee', '  github: annlee', '- just text', '- [other]']],
    ['a list of teams, each with its people', ['- name: core', '  people:', '    - { name: Ann Lee, github: annlee }', '- name: docs']],
    [
      'a team with its members',
      ['name: SIG Network', 'type: sig', 'members:', '  - name: Ann Lee', '    github: annlee', '    teams: { core: lead }'],
    ],
  ])('%s', (_, lines) => expect(read(...lines)).toEqual({ people: [['annlee', 'Ann Lee']], told: [] }))

  it('keeps logins as written, and aliases', () => {
    expect(read('- { name: Ann Lee, github: 0123, aliases: [AnL] }').people).toEqual([['0123', 'Ann Lee', 'AnL']])
  })
  it('leaves odd entries out with a warning at their place, and reads the others', () => {
    expect(
      read(
        'members:',
        '  - name: Bo',
        '  - { name: Cy, github: c y }',
        '  - name: [Di]',
        '    github: di',
        '  - { name: Ed, github: "" }',
        '  - { github: { org: x } }',
      ),
    ).toEqual({
      people: [['di', null]],
      told: [
        ['warning', 'person-without-login', 2, 5],
        ['warning', 'bad-login', 3, 25],
        ['warning', 'bad-roster', 4, 11],
        ['warning', 'person-without-login', 6, 25],
      ],
    })
  })
  it.each([
    [
      'an address of another site',
      'github: https://gitlab.example/annlee',
      '"https://gitlab.example/annlee" can\'t be a login on https://github.com, so this person was left out.',
    ],
    [
      'the address of a repository',
      'github: https://github.com/annlee/notes',
      '"https://github.com/annlee/notes" can\'t be a login on https://github.com, so this person was left out.',
    ],
    [
      'an address that does not begin there',
      'github: annhttps://github.com/lee',
      '"annhttps://github.com/lee" can\'t be a login on https://github.com, so this person was left out.',
    ],
    ['an empty login', 'github: ""', 'This person has no login in `github`, so nobody can be assigned for the name.'],
    ['a map for the aliases', '- { github: annlee, aliases: { a: b } }', '`aliases` must be a list.'],
    [
      'no `github` at all',
      'title: Rules',
      'No entry of this file has the key `github`, so no people were read from it. A file of people is YAML with entries such as `- { name: Ann Lee, github: annlee }`.',
    ],
  ])('warns of %s', (_, text, message) => {
    expect(messages(text)).toEqual([message])
    expect(importRoster('a.yml', text).diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
  })
  it.each([
    ['https://GHE.example/annlee/', 'annlee'],
    ['annlee', 'annlee'],
    ['https://github.com/annlee', null],
    ['https://ghe.example.com/annlee', null],
  ])('on an Enterprise Server, %s is the login %s', (github, login) => {
    const { roster, diagnostics } = importRoster('a.yml', `github: ${github}`, 'https://ghe.example')
    expect(roster.people.map((person) => person.login)).toEqual(login === null ? [] : [login])
    expect(diagnostics.map(({ message }) => message)).toEqual(
      login === null ? [`"${github}" can't be a login on https://ghe.example, so this person was left out.`] : [],
    )
  })
  it('has no groups', () => expect(importRoster('a.yml', 'github: annlee').roster.groups).toEqual([]))
  it('says that nobody was found', () => expect(read('title: Rules')).toEqual({ people: [], told: [['warning', 'empty-roster', 1, 1]] }))
  it('is an error where the file is no YAML', () =>
    expect(read('- name: "Ann')).toEqual({ people: [], told: [['error', 'bad-yaml', 1, 13]] }))
  it('never throws', () => {
    const piece = fc.constantFrom('github: ', 'name: ', '- ', '  ', '\n', '{', '}', '[', ']', '&a ', '*a ', 'ann', ': ', '"', '#')
    const text = fc.oneof(
      anyText(),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        const { diagnostics } = importRoster('a.yml', given)
        for (const { line, column } of diagnostics)
          expect([line! >= 1, line! <= given.split('\n').length, column! >= 1]).toEqual([true, true, true])
      }),
    )
  })
})

it('one login in two rosters is one person with the signs of both', () => {
  const united = uniteRosters([
    {
      people: [{ login: 'annlee', name: 'Ann Lee', aliases: ['AnL'] }],
      groups: [{ name: 'core', aliases: [], members: [], assign: false, label: 'core' }],
    },
    {
      people: [
        { login: 'AnnLee', name: 'Ann-Sophie Lee', aliases: ['AnL', 'ASL'] },
        { login: 'bo', name: null, aliases: [] },
      ],
      groups: [],
    },
    { people: [{ login: 'bo', name: 'Bo Ek', aliases: [] }], groups: [] },
  ])
  expect(united).toEqual({
    people: [
      { login: 'annlee', name: 'Ann Lee', aliases: ['AnL', 'Ann-Sophie Lee', 'ASL'] },
      { login: 'bo', name: 'Bo Ek', aliases: [] },
    ],
    groups: [{ name: 'core', aliases: [], members: [], assign: false, label: 'core' }],
  })
})

describe('a file that is not YAML by its name', () => {
  const told = (path: string, text: string) =>
    importRoster(path, text).diagnostics.map(({ severity, line, message }) => `${severity} ${line}: ${message}`)
  const howTo = 'entries such as `- { name: Ann Lee, github: annlee }`'

  it.each(['# People\n\n| Name | GitHub |\n| --- | --- |\n| Ann Lee | annlee |\n', '- Ann: [annlee](https://github.com/annlee)\n'])(
    'is told what a file of people is: %j',
    (text) => {
      const [first, ...others] = told('docs/PEOPLE.md', text)
      expect(first).toMatch(/^error 1: This is not YAML.* A table or list of Markdown is not read/)
      expect(first).toContain(howTo)
      expect(others).toEqual([])
    },
  )
  it('is read if it is YAML all the same', () => expect(told('MAINTAINERS', '- { name: Ann Lee, github: annlee }\n')).toEqual([]))
  it('says so where nobody is in it', () => expect(told('PEOPLE.md', '# People\n')[0]).toContain(howTo))
  it('of YAML the fault is named at its place', () => expect(told('people.yml', 'a: [\n')[0]).toMatch(/^error 2: This is not valid YAML/))
  it('of YAML without people it is said how one is written', () => expect(told('people.yml', '- Ann\n')[0]).toContain(howTo))
})
