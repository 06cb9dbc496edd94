import { expect, test } from 'vitest'
import type { Group, ResolvedOwner } from '../../src/model/person.js'
import { unassignableLogins } from '../../src/plan/unassignable-logins.js'
import { aNote, anItem } from './builders.js'

const note = aNote('notes/2026-03-05.md', [])
const person = (written: string, login: string, reason: ResolvedOwner['reason'] = 'name'): ResolvedOwner => ({
  written,
  login,
  reason,
  group: null,
  candidates: [],
})
const group = (members: readonly string[], assign = true): ResolvedOwner => {
  const entry: Group = { name: 'core', aliases: [], members, assign, label: 'core' }
  return { written: 'core', login: null, reason: 'group', group: entry, candidates: [] }
}

/** What is said of items with these owners, where some logins can be assigned. */
function said(assignable: readonly string[], ...items: (readonly ResolvedOwner[])[]): string[] {
  const entries = items.map((owners, index) => ({ note, item: anItem({ owners, line: 10 + index }) }))
  const placeOf = (login: string) => (login === 'somebody' ? null : { path: 'config.yml', line: 3 })
  return unassignableLogins(entries, (login) => assignable.includes(login), placeOf).map(
    ({ path, line, message }) => `${path}:${line} ${message.replace(/\. .*/, '.')}`,
  )
}

const cannot = (login: string) => `GitHub does not let issues of this repository be assigned to ${login}`

test.each<[string, readonly string[], (readonly ResolvedOwner[])[], string[]]>([
  ['nobody, where all can be assigned', ['rosa'], [[person('RD', 'rosa')]], []],
  [
    'a person, once',
    [],
    [[person('RD', 'rosa')], [person('Rosa', 'rosa')]],
    [`config.yml:3 ${cannot('rosa')}, so 2 items of “RD” are not: notes/2026-03-05.md:10, notes/2026-03-05.md:11.`],
  ],
  [
    'a person whose place is not known, at the item',
    [],
    [[person('S', 'somebody')]],
    [`notes/2026-03-05.md:10 ${cannot('somebody')}, so 1 item of “S” is not: notes/2026-03-05.md:10.`],
  ],
  [
    'members of a group that is assigned',
    ['rosa'],
    [[group(['rosa', 'carla'])]],
    [`config.yml:3 ${cannot('carla')}, so 1 item of “core” is not: notes/2026-03-05.md:10.`],
  ],
  ['no members of one that has a label', [], [[group(['carla'], false)]], []],
  ['nobody whom only the note gives a login: that is an unknown owner', [], [[person('zoe', 'zoe', 'written-in-note')]], []],
])('of logins is named: %s', (_, assignable, items, expected) => expect(said(assignable, ...items)).toEqual(expected))

test('of more people than GitHub takes on an issue, those are named who are one too many', () => {
  const members = Array.from({ length: 12 }, (_, index) => `member-${index}`)
  const beyond = (login: string) =>
    `config.yml:3 GitHub takes at most 10 people on an issue, and ${login} is one too many, so 1 item of “core” is not: notes/2026-03-05.md:10.`
  expect(said(members, [group(members)])).toEqual([beyond('member-10'), beyond('member-11')])
  // Who cannot be assigned takes no place of another.
  expect(said(members.slice(1), [group(members)])).toEqual([
    `config.yml:3 ${cannot('member-0')}, so 1 item of “core” is not: notes/2026-03-05.md:10.`,
    beyond('member-11'),
  ])
})
