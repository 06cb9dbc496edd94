import { describe, expect, test } from 'vitest'
import { ownerResolver } from '../../src/people/resolve-owners.js'
import type { ExplainedSign } from '../../src/model/note.js'

const people = [
  { name: 'Olga Brandt', login: 'olgab', aliases: ['OB'] },
  { name: 'Paula Ruiz', login: 'pruiz', aliases: ['PR'] },
  { name: 'Vera Ünal', login: 'vunal', aliases: [] },
]

function loginOf(written: string, explainedSigns: readonly ExplainedSign[], participants: readonly string[] = []) {
  const resolve = ownerResolver({ people, groups: [] })({ participants, agendaNames: [], writtenLogins: [], explainedSigns })
  return resolve({ written, login: null }).login
}

describe('initials that the note explains', () => {
  test.each([
    ['as the config has them', 'Olga Brandt', 'olgab'],
    ['as a form of the name in the config', 'Olga Brandt-Meyer', 'olgab'],
    ['with a first name cut short', 'O. Brandt', 'olgab'],
    ['in the other order', 'Brandt Olga', 'olgab'],
    ['as another person', 'Otto Berg', null],
    ['as a relative', 'Otto Brandt', null],
    ['as another person of the config', 'Paula Ruiz', 'pruiz'],
  ])('%s', (_, name, login) => expect(loginOf('OB', [{ sign: 'OB', name }], [name])).toBe(login))

  test('as another person where the one of the config was there as well: nobody', () =>
    expect(loginOf('OB', [{ sign: 'OB', name: 'Paula Ruiz' }], ['Olga Brandt', 'Paula Ruiz'])).toBeNull())

  test('as two people: nobody', () =>
    expect(
      loginOf('OB', [
        { sign: 'OB', name: 'Olga Brandt' },
        { sign: 'OB', name: 'Otto Berg' },
      ]),
    ).toBeNull())

  test('other initials mean whom they meant', () => expect(loginOf('PR', [{ sign: 'OB', name: 'Otto Berg' }])).toBe('pruiz'))
})

describe('initials that differ by the marks of a letter', () => {
  test.each([
    ['ÖB', [], null],
    ['OB', [], 'olgab'],
    ['VÜ', [], 'vunal'],
    ['VU', [], 'vunal'],
    ['VU', [{ sign: 'VÜ', name: 'Vera Ünal' }], null],
    ['OB', [{ sign: 'ÖB', name: 'Özlem Berg' }], 'olgab'],
  ] as const)('%s', (written, explained, login) => expect(loginOf(written, explained)).toBe(login))
})
