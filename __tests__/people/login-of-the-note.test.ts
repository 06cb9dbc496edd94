/** A login that an item gives for its owner comes first; where the config says otherwise, the name is nobody’s. */
import { describe, expect, test } from 'vitest'
import { noteReader } from '../../src/fetch/note-reader.js'
import type { Roster } from '../../src/model/person.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const roster: Roster = {
  people: [
    { login: 'tomr', name: 'Tom Rud', aliases: [] },
    { login: 'tovek', name: 'Tove Ek', aliases: [] },
  ],
  groups: [{ name: 'core', aliases: [], members: [], assign: false, label: 'core' }],
}

/** Each item’s owners as "Tom=tomr"; of a name that is contradicted the logins, the note’s last. */
function ownersOf(people: Roster, ...lines: string[]): string[] {
  const { items } = noteReader({ reading: defaultReadingOptions, roster: people })({ path: 'notes/2026-03-05.md', text: lines.join('\n') })
  return items.map(({ owners }) =>
    owners
      .map(({ written, login, reason, candidates }) => `${written}=${login ?? (reason === 'contradicted' ? candidates.join('|') : reason)}`)
      .join(' '),
  )
}
const owners = (line: string, people = roster) => ownersOf(people, '# Sync', '', '## Action items', '', line).join(', ')

describe('a login right behind the name', () => {
  test.each([
    ['- Tom (@tom-x): draw the map', 'Tom=tomr|tom-x'],
    ['- Tom (@zed): draw the map', 'Tom=tomr|zed'],
    ['- Tom (@tomr): draw the map', 'Tom=tomr'],
    ['- Tom Rud (@tom-x) to draw the map', 'Tom Rud=tomr|tom-x'],
    ['- **Tom** (@tom-x): draw the map', 'Tom=tomr|tom-x'],
    ['- **Tom (@tom-x)**: draw the map', 'Tom=tomr|tom-x'],
    ['- [ ] Tom (@tom-x) - draw the map', 'Tom=tomr|tom-x'],
    ['- draw the map - Tom (@tom-x)', 'Tom=tomr|tom-x'],
    ['- TODO: Tom (@tom-x) to draw the map', 'Tom=tomr|tom-x'],
    ['- Tom (https://github.com/tom-x): draw the map', 'Tom=tomr|tom-x'],
    ['- Tove (@tovek) and Tom (@tom-x): draw the map', 'Tove=tovek Tom=tomr|tom-x'],
    ['- Tom (@here): draw the map', 'Tom=tomr'],
    ['- Tom (@username): draw the map', 'Tom=tomr'],
    ['- Tom (ACME): draw the map', 'Tom=tomr'],
    ['- Tom (with @tovek): draw the map', 'Tom=tomr'],
  ])('%s', (line, expected) => expect(owners(line)).toBe(expected))

  test('is whose it is where nobody else is known by the name', () => {
    const nobody = { people: [], groups: [] }
    expect(owners('- Tom (@tom-x) to draw the map', nobody)).toBe('Tom=tom-x')
    expect(ownersOf(nobody, '## Attendees', '- Tom', '', '## Action items', '- Tom (@tom-x): draw the map')).toEqual(['Tom=tom-x'])
  })

  test('in the cell of a table', () => {
    const table = (cell: string) => ownersOf(roster, '## Action items', '', '| Who | Task |', '|---|---|', `| ${cell} | draw the map |`)
    expect(table('Tom (@tom-x)')).toEqual(['Tom=tomr|tom-x'])
    expect(table('Tom (@tomr)')).toEqual(['Tom=tomr'])
  })
})

describe('a login in brackets at the end of a task', () => {
  test.each([
    ['- Tom to call (@tom-x)', 'Tom=tomr|tom-x'],
    ['- Tom to call ([@tom-x](https://github.com/tom-x)).', 'Tom=tomr|tom-x'],
    // Somebody else’s: the owner stands in front, and it is not like the name.
    ['- Tom to call ([@zed](https://github.com/zed)).', 'Tom=tomr'],
    ['- Tom: call the bank (@zed)', 'Tom=tomr'],
    ['- @tomr: call the bank (@zed)', 'tomr=tomr'],
    ['- @tomr: call the bank (@tomr-x)', 'tomr=tomr'],
    ['- Tom to call (@tomr)', 'Tom=tomr'],
    ['- Tom to call (@TomR)', 'Tom=tomr'],
    // Somebody else who is known.
    ['- Tom to call (@tovek)', 'Tom=tomr'],
    ['- Tom to call (cc @zed)', 'Tom=tomr'],
    ['- Tom: look at the patch of @zed', 'Tom=tomr'],
    ['- call the bank (@zed)', 'zed=zed'],
    ['- core: call the bank (@zed)', 'core=group'],
    ['- draw the map (Tom, @tom-x)', 'Tom=tomr|tom-x tom-x=tom-x'],
    ['- draw the map (Tom, @zed)', 'Tom=tomr zed=zed'],
    ['- Tom/@tovek: draw the map', 'Tom=tomr tovek=tovek'],
  ])('%s', (line, expected) => expect(owners(line)).toBe(expected))

  test('of somebody whom the note lists is another’s', () => {
    const lines = ['Present: Tom Rud, Zed Ott (@zed)', '', '## Action items', '', '- Tom to call (@zed)']
    expect(ownersOf(roster, ...lines)).toEqual(['Tom=tomr'])
  })
})

describe('a handle that the config knows', () => {
  const people: Roster = {
    people: [
      { login: 'mkvist', name: 'Mira Kvist', aliases: ['mira', 'M-K'] },
      { login: 'oholt', name: 'Olle', aliases: [] },
      { login: 'petra-n', name: 'Petra Nord', aliases: [] },
    ],
    groups: [],
  }
  /** By the handle whom it names; "zed" is nobody known. */
  const handles: readonly (readonly [handle: string, login: string])[] = [
    ['mira', 'mkvist'],
    ['Mira', 'mkvist'],
    ['m-k', 'mkvist'],
    ['olle', 'oholt'],
    ['petra-n', 'petra-n'],
    ['Petra-N', 'petra-n'],
    ['zed', 'zed'],
  ]
  const forms = [
    'draw the map (@H)',
    'draw the map [@H]',
    'draw the map (@H).',
    'draw the map ([@H](https://github.com/H))',
    'draw the map @H',
    'draw the map - @H',
    '@H: draw the map',
    '@H draw the map',
    '(@H) draw the map',
    '[ ] **@H** draw the map',
    'TODO: draw the map (@H)',
  ]
  test.each(forms.flatMap((form) => handles.map(([handle, login]) => [`- ${form.replaceAll('H', handle)}`, login] as const)))(
    '%s is for %s',
    (line, login) => expect(owners(line, people)).toMatch(new RegExp(`^\\S+=${login}$`, 'u')),
  )

  test.each(
    ['@petra-n: draw the map (@H)', '@olle: draw the map (@H)', 'Petra: draw the map (@H)', 'Olle to draw the map (@H)'].flatMap((form) =>
      handles.map(([handle]) => [`- ${form.replace('H', handle)}`, /^@?petra/iu.test(form) ? 'petra-n' : 'oholt'] as const),
    ),
  )('%s is for %s, who stands in front', (line, login) => expect(owners(line, people)).toMatch(new RegExp(`^\\S+=${login}$`, 'u')))

  test.each([
    ['- Mira Kvist (@mira): draw the map', 'Mira Kvist=mkvist'],
    ['- Mira Kvist (@mira) to draw the map', 'Mira Kvist=mkvist'],
    ['- Mira (@m-k): draw the map', 'Mira=mkvist'],
    ['- Mira to draw the map (@mira)', 'Mira=mkvist'],
    ['- Mira Kvist, @mira: draw the map', 'Mira Kvist=mkvist mira=mkvist'],
    ['- Olle (@olle): draw the map', 'Olle=oholt'],
    ['- Olle: draw the map (@olle)', 'Olle=oholt'],
    ['- draw the map (@mira, @olle)', 'mira=mkvist olle=oholt'],
    // Another's, or nobody's.
    ['- Petra Nord (@mira): draw the map', 'Petra Nord=petra-n|mkvist|mira'],
    ['- Olle (@mira): draw the map', 'Olle=oholt|mkvist|mira'],
    ['- Mira Sund (@mira) to draw the map', 'Mira Sund=mkvist|mira'],
    ['- Mira to draw the map (@mira-x)', 'Mira=mkvist|mira-x'],
    // Like the first name of one, who may not have that login.
    ['- draw the map (@petra)', 'petra=ambiguous'],
    ['- Petra, @petra: draw the map', 'Petra=petra-n petra=ambiguous'],
  ])('%s', (line, expected) => expect(owners(line, people)).toBe(expected))

  test.each(['Mira Kvist (@mira)', '@mira', 'Mira (@mira)'])('in the attendance as %s', (attendee) => {
    const lines = [
      `Present: ${attendee}, @olle`,
      '',
      '## Action items',
      '',
      '- Mira: draw the map',
      '- write to the press (@mira)',
      '- @olle: print it',
    ]
    expect(ownersOf(people, ...lines)).toEqual(['Mira=mkvist', 'mira=mkvist', 'olle=oholt'])
  })

  test('of another name in the attendance stays what the note says', () => {
    const lines = ['Present: Mira Sund (@mira), Olle', '', '## Action items', '', '- Mira Sund: draw the map']
    expect(ownersOf(people, ...lines)).toEqual(['Mira Sund=mira'])
  })
})
