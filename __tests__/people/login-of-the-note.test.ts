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
    ['- Tom to call ([@zed](https://github.com/zed)).', 'Tom=tomr|zed'],
    ['- Tom: call the bank (@zed)', 'Tom=tomr|zed'],
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
