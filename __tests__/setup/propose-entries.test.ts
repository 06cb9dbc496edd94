import { expect, test } from 'vitest'
import type { Note } from '../../src/model/note.js'
import type { Roster } from '../../src/model/person.js'
import { unresolvedOwners } from '../../src/plan/unresolved-owners.js'
import { noteResolver } from '../../src/people/resolve-notes.js'
import { rosterSnippet } from '../../src/render/roster-snippet.js'
import { proposeEntries } from '../../src/setup/propose-entries.js'
import { aNote, asWritten } from '../plan/builders.js'

const groupWords = { names: new Set(['everyone', 'core', 'team', 'board']), endings: new Set(['core', 'team', 'board']) }
const person = (login: string, name: string, ...aliases: string[]) => ({ login, name, aliases })
const config = (people: Roster['people'], groups: Roster['groups'] = []): Roster => ({ people, groups })
const group = (name: string, ...members: string[]) => ({ name, aliases: [], members, assign: true, label: name })

/** A note with an item for each owner, as the config resolves them. */
function noteWith(roster: Roster, owners: readonly string[], overrides: Partial<Note> = {}): Note {
  const note = aNote('notes/2026-03-05.md', [], overrides)
  const items = aNote(
    'notes/2026-03-05.md',
    owners.map((owner, index) => ({ owners: [owner], line: index + 1, text: `Do ${index}` })),
  ).items
  return noteResolver(roster)({ ...note, items: items.map((item, index) => ({ ...item, owners: [asWritten(owners[index]!)] })) })
}

/** The lines for the config, and the first warning. */
function proposed(roster: Roster, notes: readonly Note[]): { lines: string[]; message: string } {
  const entries = notes.flatMap((note) => note.items.map((item) => ({ item, note })))
  const { unresolved, diagnostics } = unresolvedOwners(entries, undefined, (owners) => proposeEntries(owners, notes, roster, groupWords))
  const lines = rosterSnippet(unresolved).split('\n')
  return { lines: lines.filter((line) => !line.includes('Anyone without')), message: diagnostics[0]?.message ?? '' }
}

test('a name that is an alias of two people is to be kept in one, and then it is known', () => {
  const both = config([person('tovek', 'Tove Ek', 'T1'), person('tomr', 'Tom Rud', 'T1')])
  const advice =
    'It is among the aliases of tovek and tomr in .github/meeting-notes.yml: keep it in one of them only, or write @tovek or @tomr in the notes.'
  const { lines, message } = proposed(both, [noteWith(both, ['T1'])])
  expect(lines).toEqual(['people:', `  # "T1": ${advice}`])
  expect(message).toBe(`“T1” could be tovek or tomr. ${advice}`)
  const one = config([person('tovek', 'Tove Ek', 'T1'), person('tomr', 'Tom Rud')])
  expect(noteWith(one, ['T1']).items[0]?.owners[0]?.login).toBe('tovek')
})

test.each([
  ['initials of two', config([person('tovek', 'Tove Ek'), person('tedell', 'Ted Ell')]), 'TE', 'tovek'],
  ['a first name that is a login of another', config([person('klowe', 'Kim Lowe'), person('kim', 'Ada Long')]), 'Kim', 'kim'],
  [
    'a first name that is a login of another, for the other',
    config([person('kim', 'Ada Long'), person('klowe', 'Kim Lowe')]),
    'Kim',
    'kim',
  ],
  ['a first name with and without an accent', config([person('ja', 'Jürg Ahl'), person('jb', 'Jurg Bohl')]), 'Jürg', 'ja'],
  ['a first name that is initials of another', config([person('boek', 'Bo Ek'), person('beao', 'Bea Olin')]), 'BO', 'boek'],
])('the alias that is proposed for %s makes the name known', (_, roster, name, login) => {
  const note = noteWith(roster, [name])
  expect(note.items[0]?.owners[0]?.login).toBeNull()
  const { lines } = proposed(roster, [note])
  const entry = /- \{ github: (\S+), aliases: \["(.+)"\] \}$/.exec(lines[1] ?? '')
  expect(entry?.slice(1)).toEqual([login, name])
  const people = roster.people.map((one) => (one.login === login ? { ...one, aliases: [name] } : one))
  expect(noteWith(config(people), [name]).items[0]?.owners[0]?.login).toBe(login)
})

test('a name for which an alias changes nothing is to be written otherwise', () => {
  const roster = config([person('tovek', 'Tove Ek')])
  const listed = { participants: ['Tove Ek'], writtenLogins: [{ name: 'Tove Ek', login: 'tove-e' }] }
  expect(proposed(roster, [noteWith(roster, ['Tove Ek'], listed)]).lines).toEqual([
    'people:',
    '  # "Tove Ek": Write @tovek or @tove-e in the notes, or the name by which only one of them is known.',
  ])
})

test('the entry for somebody whose first name a handle is has the handle as an alias', () => {
  const nobody = config([])
  const { lines } = proposed(nobody, [noteWith(nobody, ['Tove Ek', '@tove', '@zed'])])
  expect(lines).toEqual(['people:', '  - { name: "Tove Ek", github: LOGIN, aliases: ["tove"] }'])
})

test('of a login that contradicts the config, both are named', () => {
  const roster = config([person('tovek', 'Tove Ek')])
  const note = noteWith(roster, ['Tove'])
  const contradicted = {
    ...note,
    items: noteResolver(roster)({ ...note, items: note.items.map((item) => ({ ...item, owners: [{ written: 'Tove', login: 'tove-e' }] })) })
      .items,
  }
  const { lines, message } = proposed(roster, [contradicted])
  const advice =
    'Correct the login in the note, or that of tovek in .github/meeting-notes.yml; somebody else gets an entry under people: - { name: "Tove", github: tove-e }.'
  expect(message).toBe(`“Tove” could be tovek or somebody else: the note says @tove-e. ${advice}`)
  expect(lines).toEqual(['people:', `  # "Tove": ${advice}`])
})

test('of two logins that notes give for one name none is proposed', () => {
  const nobody = config([])
  const given = (path: string, login: string) => aNote(path, [], { participants: ['Tove Ek'], writtenLogins: [{ name: 'Tove Ek', login }] })
  const notes = [noteWith(nobody, ['Tove Ek']), given('notes/2026-02-05.md', 'tovek'), given('notes/2026-02-12.md', 'tove-e')]
  expect(proposed(nobody, notes).lines).toEqual([
    'people:',
    '  # "Tove Ek" may be tovek or tove-e: add it to the aliases of the right one, - { github: tovek, aliases: ["Tove Ek"] }',
  ])
})

test.each([
  ['Core team', 'core'],
  ['The core', 'core'],
  ['Trail board', 'trail'],
])('a group that the config knows by a shorter name gets an alias: %s', (name, known) => {
  const roster = config([], [group('core', 'tovek'), group('trail', 'tomr')])
  const { lines } = proposed(roster, [noteWith(roster, [name])])
  const [member] = roster.groups.find((one) => one.name === known)!.members
  expect(lines).toEqual([
    'groups:',
    `  - { name: "${known}", aliases: ["${name}"], members: ["${member}"], assign: true } # instead of the entry that is there`,
  ])
})

test('a group of another name is a new one', () => {
  const roster = config([], [group('core', 'tovek')])
  expect(proposed(roster, [noteWith(roster, ['Roof team'])]).lines).toEqual([
    'groups:',
    '  - { name: "Roof team", members: [], label: "Roof team" }',
  ])
})
