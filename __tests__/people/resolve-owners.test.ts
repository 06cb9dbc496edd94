import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Owner, ResolvedOwner, Roster } from '../../src/model/person.js'
import { abbreviates, nameForm } from '../../src/people/name-forms.js'
import type { NoteNames } from '../../src/people/attendance.js'
import { ownerResolver } from '../../src/people/resolve-owners.js'

const roster: Roster = {
  people: [
    { login: 'ranadel', name: 'Räna Delorme', aliases: ['RaDe'] },
    { login: 'rvale', name: 'Räna Valéry', aliases: [] },
    { login: 'mschmidt', name: 'Marco Schmidt', aliases: [] },
    { login: 'alexberg', name: 'Alexandra Berg', aliases: [] },
    { login: 'renes', name: 'Renê de Silva', aliases: [] },
  ],
  groups: [{ name: 'core', aliases: ['Core team'], members: ['ranadel', 'rvale'], assign: true, label: 'core' }],
}
const note = (participants: string[], more: Partial<NoteNames> = {}): NoteNames => ({
  participants,
  agendaNames: [],
  writtenLogins: [],
  ...more,
})
/** "@ann" is written with its login. */
const asOwner = (owner: string): Owner =>
  owner.startsWith('@') ? { written: owner.slice(1), login: owner.slice(1) } : { written: owner, login: null }
const resolveOwner = (owner: string, names: NoteNames, people: Roster): ResolvedOwner => ownerResolver(people)(names)(asOwner(owner))
const resolve = (owner: string, names: NoteNames = note([])) => {
  const { login, reason } = resolveOwner(owner, names, roster)
  return `${login} ${reason}`
}

describe('an owner stands for a person', () => {
  it.each([
    ['ranadel', 'ranadel login'],
    ['@RVALE', 'rvale login'],
    ['rana delorme', 'ranadel name'],
    ['rade', 'ranadel alias'],
    ['RD', 'ranadel initials'],
    ['RdS', 'renes initials'],
    ['MSch', 'mschmidt initials'],
    ['RänaD', 'ranadel short-form'],
    ['AlexB', 'alexberg short-form'],
    ['AlexBe', 'alexberg short-form'],
    ['core', 'null group'],
    ['Core Team', 'null group'],
    ['Zoe', 'null unknown'],
    ['ZZ', 'null unknown'],
    ['@nobody', 'nobody written-in-note'],
  ])('%s: %s', (owner, expected) => expect(resolve(owner)).toBe(expected))

  it('is nobody where a list of those present gives a name of the roster another login', () => {
    const contradicted = note(['Rana Delorme', 'Rene Salm'], { writtenLogins: [{ name: 'Rana Delorme', login: 'rvale' }] })
    expect(['Rana Delorme', 'RD', 'RänaD'].map((owner) => resolve(owner, contradicted))).toEqual(Array(3).fill('null ambiguous'))
  })
  it('is not whom a handle names that stands in the list beside the name', () => {
    const of = (...participants: string[]) => note(participants, { writtenLogins: [{ name: 'tam-ito', login: 'tam-ito' }] })
    expect(resolve('Tam', of('tam-ito', 'Joe'))).toBe('tam-ito written-in-note')
    expect(resolve('Tam', of('tam-ito', 'Tam', 'Joe'))).toBe('null ambiguous')
    const named = note(['Tam Ito', 'Tam'], { writtenLogins: [{ name: 'Tam Ito', login: 'tam-ito' }] })
    expect(resolve('Tam', named)).toBe('tam-ito written-in-note')
  })
  it('who is present is preferred', () => {
    expect(resolve('RänaD', note(['RänaV', 'RänaD']))).toBe('ranadel short-form')
  })
  it('is nobody where a participant of no roster fits and the candidate is absent', () => {
    expect(resolve('MS', note(['Maria', 'RänaD']))).toBe('null not-a-participant')
    expect(resolve('MS', note(['MariaS']))).toBe('null not-a-participant')
  })
  it('is the candidate where he is present, or where all who fit are other people of the roster', () => {
    expect(resolve('MS', note(['Marco', 'Mia']))).toBe('mschmidt initials')
    expect(resolve('RD', note(['RänaV']))).toBe('ranadel initials')
  })
  it('is nobody where two who are present fit', () => {
    expect(resolve('MS', note(['Marco', 'MariaS']))).toBe('null ambiguous')
  })
  it('is who alone has that first name, unless the meeting had another one of it', () => {
    expect(resolve('Marco')).toBe('mschmidt short-form')
    expect(resolve('Marco', note(['Marco']))).toBe('mschmidt short-form')
    expect(resolve('Marco', note(['Marco Schmidt']))).toBe('mschmidt short-form')
    expect(resolve('Marco', note(['Räna Delorme']))).toBe('mschmidt short-form')
    expect(resolve('Marco', note(['Marco Rossi']))).toBe('null not-a-participant')
    expect(resolve('Marco', note(['Marco Schmidt', 'Marco Rossi']))).toBe('null ambiguous')
    expect(resolve('Marco', note(['Marco', 'RänaD']))).toBe('null ambiguous')
    expect(resolve('Marco', note(['Marco Schmidt', 'RänaD']))).toBe('mschmidt short-form')
    expect(resolve('Marco', note([], { writtenLogins: [{ name: 'Marco Rossi', login: 'mrossi' }] }))).toBe('null ambiguous')
  })
  it('is read in small letters as with a capital', () => {
    expect(resolve('marco')).toBe('mschmidt short-form')
    expect(resolve('marco', note(['Marco Rossi']))).toBe('null not-a-participant')
    expect(resolve('räna', note(['Räna Delorme', 'Räna Valéry']))).toBe('null ambiguous')
  })
  it('names in the agenda count only where there are no participants', () => {
    expect(resolve('MS', note([], { agendaNames: ['MariaS'] }))).toBe('null not-a-participant')
    expect(resolve('MS', note(['Marco'], { agendaNames: ['MariaS'] }))).toBe('mschmidt initials')
  })
  it('may be known by the note alone', () => {
    expect(resolve('Zoe Young', note(['Zoe Young'], { writtenLogins: [{ name: 'Zoe Young', login: 'zyoung' }] }))).toBe(
      'zyoung written-in-note',
    )
    expect(resolve('ZY', note(['Zoe Young'], { writtenLogins: [{ name: 'Zoe Young', login: 'zyoung' }] }))).toBe('zyoung written-in-note')
  })
  it('never throws, and gives only logins that are known', () => {
    const logins = new Set<string | null>([null, ...roster.people.map(({ login }) => login)])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (owner, present) =>
        logins.has(resolveOwner(owner, note(present), roster).login),
      ),
    )
  })

  it('says who fits as well', () => {
    const candidates = (owner: string, participants: string[] = []) => resolveOwner(owner, note(participants), roster)
    expect(candidates('MS')).toEqual({ written: 'MS', login: 'mschmidt', reason: 'initials', group: null, candidates: [] })
    expect(candidates('Räna')).toEqual({ written: 'Räna', login: null, reason: 'ambiguous', group: null, candidates: ['ranadel', 'rvale'] })
    expect(candidates('MS', ['Maria'])).toEqual({
      written: 'MS',
      login: null,
      reason: 'not-a-participant',
      group: null,
      candidates: ['mschmidt'],
    })
    expect(candidates('@core')).toEqual({ written: 'core', login: null, reason: 'group', group: roster.groups[0], candidates: [] })
    expect(candidates('Zoe')).toEqual({ written: 'Zoe', login: null, reason: 'unknown', group: null, candidates: [] })
  })
  it('is found with blanks around, and not by an “@” within', () => {
    expect(resolve(' ranadel ')).toBe('ranadel login')
    expect(resolve('rana@del')).toBe('null unknown')
    expect(resolve('@MS')).toBe('null ambiguous')
  })

  const twins: Roster = {
    people: [
      { login: 'jan-a', name: 'Jan Novák', aliases: ['JN', 'boss'] },
      { login: 'jan-b', name: 'Jan Novak', aliases: ['boss'] },
      { login: 'cleo', name: null, aliases: ['Cleo Diaz'] },
    ],
    groups: [],
  }
  it.each([
    ['Jan Novak', [], 'null ambiguous jan-a jan-b'],
    ['Jan Novak', ['JN'], 'jan-a name'],
    ['boss', ['jan-b'], 'jan-b alias'],
    ['boss', ['jan-b', 'jan-a'], 'null ambiguous jan-a jan-b'],
    ['boss', ['Cleo Diaz'], 'null ambiguous jan-a jan-b'],
    ['CD', [], 'cleo initials'],
  ])('two of one name are told apart by who was there: %s, %j', (owner, participants, expected) => {
    const { login, reason, candidates } = resolveOwner(owner, note(participants), twins)
    expect([`${login} ${reason}`, ...candidates].join(' ')).toBe(expected)
  })

  it.each([
    ['a login of the roster', 'mschmidt', 'mschmidt', 'mschmidt', 'mschmidt login'],
    ['a sign of the roster, with an “@” before it', 'RaDe', 'RaDe', 'RaDe', 'ranadel alias'],
    ['a name of the roster, with a login of its own', 'Räna Valéry', 'rv-old', 'rv-old', 'rv-old written-in-note'],
    ['a name of the roster, and its owner by name', 'Räna Valéry', 'rv-old', 'Räna Valéry', 'null ambiguous'],
    ['a sign of the roster, by another login', 'RaDe', 'rade-2', 'RaDe', 'null ambiguous'],
    ['a sign of nobody', 'zed', 'zed', 'zed', 'zed written-in-note'],
  ])('a login that the note gives for %s', (_, name, login, owner, expected) => {
    expect(resolve(owner, note([], { writtenLogins: [{ name, login }] }))).toBe(expected)
  })

  const gabriel: Roster = {
    people: [
      { login: 'gabriel-m', name: 'Gabriel Moreau', aliases: [] },
      { login: 'annl', name: 'Ann Lee', aliases: ['AnnLee'] },
    ],
    groups: [],
  }
  it.each([
    // Who is listed by login, nickname, first name or initials is that person; anyone else is a stranger.
    ['GM', ['gabriel-m', 'Gina'], 'gabriel-m initials'],
    ['GM', ['Gabi', 'Gina'], 'gabriel-m initials'],
    ['GM', ['Gabrie', 'Gina'], 'gabriel-m initials'],
    ['GM', ['Gabriel', 'Gina'], 'gabriel-m initials'],
    ['GM', ['GM', 'Gina'], 'gabriel-m initials'],
    ['GM', ['Gabriel Moreau', 'GinaM'], 'null ambiguous'],
    ['GM', ['Gay'], 'null not-a-participant'],
    ['GM', ['Riel'], 'gabriel-m initials'],
    ['GM', ['Gina'], 'null not-a-participant'],
    ['GM', ['Mia'], 'gabriel-m initials'],
    ['GM', ['Gina Marlow'], 'null not-a-participant'],
    ['GM', ['Gina Torres'], 'gabriel-m initials'],
    ['GMoreau', ['Gina'], 'null unknown'],
    ['GabrielM', ['Gina'], 'gabriel-m short-form'],
    ['GMor', ['Gina'], 'null not-a-participant'],
    ['GMore', ['Gina'], 'gabriel-m initials'],
    ['Gabriel', ['Gabriel Moreau', 'Ann Lee'], 'gabriel-m short-form'],
    ['Gabriel', ['Gabriel', 'Ann Lee'], 'gabriel-m short-form'],
    ['gabriel', ['Gabriel Moreau'], 'gabriel-m short-form'],
    ['Ann', ['Gabriel Moreau'], 'annl short-form'],
    ['Ann', ['Gabriel Moreau', 'Ann Marlow'], 'null not-a-participant'],
  ])('%s of a meeting with %j: %s', (owner, participants, expected) => {
    const { login, reason } = resolveOwner(owner, note(participants), gabriel)
    expect(`${login} ${reason}`).toBe(expected)
  })
})

describe('signs abbreviate names', () => {
  it.each([
    // Initials: beginnings of the name's words, the first and a later one among them.
    ['VB', 'Vlad-Andrei Bălan', 'initials'],
    ['SjK', 'Sjoerd Kramer', 'initials'],
    ['BD', 'Dora Bell', null],
    ['D', 'Dora Bell', null],
    ['DO', 'Dora', null],
    ['DoBell', 'Dora Bell', 'initials'],
    ['DoraBel', 'Dora Bell', 'short-form'],
    ['DBellet', 'Dora Bellette', null],
    ['D1', 'Dora 1st', null],
    ['DxB', 'Dora Bell', null],
    // "RdS" may name the particle, but no sign ends with it, unless it is written with a capital.
    ['RdS', 'Renê de Silva', 'initials'],
    ['RD', 'Renê de Silva', null],
    ['RD', 'Renê De Silva', 'initials'],
    ['RS', 'Renê de Silva', 'initials'],
    ['AH', 'A B C D E F G H', 'initials'],
    ['AI', 'A B C D E F G H I', null],
    // Short forms: a first name written out, then beginnings of further words.
    ['RaduN', 'Radu Niță', 'short-form'],
    ['RaduN', 'Radu Pop', null],
    ['Radu N', 'Radu Niță', 'short-form'],
    ['Radu P N', 'Radu Pop Niță', 'short-form'],
    ['RaduPN', 'Radu Pop Niță', 'initials'],
    ['RaduNP', 'Radu Pop Niță', null],
    ['R. Niță', 'Radu Niță', 'short-form'],
    ['R. Niță', 'Radu Pop Niță', 'short-form'],
    ['R. Pop', 'Radu Pop Niță', null],
    ['D. Niță', 'Radu Niță', null],
    ['Radu', 'Radu Niță', 'short-form'],
    ['Ana', 'Ana Pop', 'short-form'],
    ['Ana', 'Anastasia Pop', null],
    ['Anas', 'Anastasia Pop', 'short-form'],
    ['An', 'An Pop', null],
    ['Pop', 'Ana Pop', 'short-form'],
    ['Popa', 'Ana Popa', 'short-form'],
    ['Pop', 'Ana Pop Niță', null],
    ['Niță', 'Ana Pop Niță', 'short-form'],
    ['Pop', 'Ana Popa', null],
    ['PopA', 'Ana Pop', null],
    ['AnaR', 'Ana Pop', null],
    ['AnaA', 'Ana Pop', null],
    ['JoP', 'Joanna Pop', 'initials'],
    // A point, a hyphen and an apostrophe part words; accents and singular letters count for nothing.
    ['OH', "Olaf O'Hara", 'initials'],
    ['DB', 'Dora  . Bell', 'initials'],
    ['LZ', 'Łukasz Żak', 'initials'],
    ['SoB', 'Søren Bæk', 'initials'],
    ['', 'Dora Bell', null],
    ['DB', '', null],
    ['DB', ' - ', null],
    ['dora bell', 'Dora Bell', 'short-form'],
  ])('%s, %s: %s', (sign, name, kind) => expect(abbreviates(nameForm(sign), nameForm(name))).toBe(kind))
})

describe('a role is who had it at the meeting', () => {
  const withChair: Roster = { ...roster, people: [...roster.people, { login: 'zhart', name: 'Zoe Hart', aliases: ['Chair'] }] }
  const held = (...names: string[]) => note([], { roleHolders: [{ role: 'chair', owners: names.map(asOwner) }] })
  it.each([
    ['Chair', held('Marco Schmidt'), 'Chair: mschmidt'],
    ['chair', held('@rvale'), 'chair: rvale'],
    ['Chair', held('Zoe'), 'Chair: zhart'],
    // A stranger had it, not the one whom the config calls so.
    ['Chair', held('Nora Quist'), 'Nora Quist: null unknown'],
    ['Chair', held('Welcome'), 'Chair: null ambiguous zhart'],
    ['Chair', held('Marco Schmidt', 'Zoe'), 'Chair: null ambiguous mschmidt,zhart'],
    ['@Chair', held('Marco Schmidt'), 'Chair: zhart'],
    ['Treasurer', held('Marco Schmidt'), 'Treasurer: null unknown'],
    ['Chair', note([]), 'Chair: zhart'],
  ])('%s', (owner, names, expected) => {
    const { written, login, reason, candidates } = resolveOwner(owner, names, withChair)
    expect(`${written}: ${login ?? ['null', reason, candidates.join(',')].join(' ').trimEnd()}`).toBe(expected)
  })
})

describe('initials and a first name of the same letters', () => {
  const people = [
    { login: 'boek', name: 'Bo Ek', aliases: [] },
    { login: 'beao', name: 'Bea Olin', aliases: [] },
    { login: 'edmo', name: 'Ed Moe', aliases: [] },
    { login: 'jo', name: 'Jane Ott', aliases: [] },
  ]
  const both: Roster = { people, groups: [] }
  it.each([
    ['BO', [], 'null ambiguous boek beao'],
    ['BO', ['Bo Ek', 'Bea Olin'], 'null ambiguous boek beao'],
    ['BO', ['Bo', 'Bea'], 'null ambiguous boek beao'],
    ['BO', ['Bea Olin'], 'beao initials'],
    ['BO', ['Bo'], 'boek short-form'],
    ['BO', ['BO'], 'null ambiguous boek beao'],
    ['bo', [], 'null ambiguous boek beao'],
    ['Bo', [], 'boek short-form'],
    ['Bo', ['Bea Olin'], 'boek short-form'],
    ['ED', [], 'edmo short-form'],
    ['jo', [], 'jo login'],
    ['JO', [], 'jo login'],
  ])('%s of a meeting with %j: %s', (owner, participants, expected) => {
    const { login, reason, candidates } = resolveOwner(owner, note(participants), both)
    expect([`${login} ${reason}`, ...candidates].join(' ')).toBe(expected)
  })
  it.each([
    ['a login of another', [{ login: 'bo', name: 'Zoe Lind', aliases: [] }, people[1]!], 'null ambiguous bo beao'],
    ['a whole name of another', [{ login: 'boek', name: 'Bo', aliases: [] }, people[1]!], 'null ambiguous boek beao'],
    ['an alias to the letter', [people[0]!, { login: 'beao', name: 'Bea Olin', aliases: ['BO'] }], 'beao alias'],
  ])('BO beside %s', (_, known, expected) => {
    const { login, reason, candidates } = resolveOwner('BO', note([]), { people: known, groups: [] })
    expect([`${login} ${reason}`, ...candidates].join(' ')).toBe(expected)
  })
  it('names who was not there first, and then who was', () => {
    const anna: Roster = {
      people: [
        { login: 'annao', name: 'Anna Orr', aliases: [] },
        { login: 'annabel', name: 'Annabel Ek', aliases: [] },
      ],
      groups: [],
    }
    expect(resolveOwner('Anna', note(['Annabel Ek']), anna)).toMatchObject({
      reason: 'not-a-participant',
      candidates: ['annao', 'annabel'],
    })
  })
})

describe('an alias is the config’s own word', () => {
  const kim: Roster = {
    people: [
      { login: 'klowe', name: 'Kim Lowe', aliases: ['Kim'] },
      { login: 'kim', name: 'Ada Long', aliases: [] },
    ],
    groups: [],
  }
  const jurg: Roster = {
    people: [
      { login: 'ja', name: 'Jürg Ahl', aliases: ['Jürg'] },
      { login: 'jb', name: 'Jurg Bohl', aliases: [] },
    ],
    groups: [],
  }
  const former: Roster = {
    people: [
      { login: 'annlee', name: 'Ann Lee', aliases: [] },
      { login: 'annr', name: 'Ann Ray', aliases: ['Ann Lee'] },
    ],
    groups: [],
  }
  it.each([
    ['Kim', kim, 'klowe alias'],
    ['kim', kim, 'null ambiguous kim klowe'],
    ['@kim', kim, 'kim login'],
    ['Jürg', jurg, 'ja alias'],
    ['Jurg', jurg, 'null ambiguous ja jb'],
    ['jürg', jurg, 'ja alias'],
    ['Ann Lee', former, 'null ambiguous annlee annr'],
  ])('%s', (owner, people, expected) => {
    const { login, reason, candidates } = resolveOwner(owner, note([]), people)
    expect([`${login} ${reason}`, ...candidates].join(' ')).toBe(expected)
  })
})

describe('a group of the config with a title and an initial', () => {
  const group = (name: string) => ({ name, aliases: [], members: [], assign: false, label: 'guest' })
  const groupOf = (owner: string, ...names: string[]) =>
    resolveOwner(owner, note([]), { people: roster.people, groups: names.map(group) }).group?.name ?? null
  it.each([
    ['Mr Hale', ['Mr P. Hale'], 'Mr P. Hale'],
    ['Mr Hale', ['Mr P. Hale', 'Mr J. Hale'], null],
    ['Mr Schmidt', ['Mr P. Schmidt'], null],
  ] as const)('%s of %j', (owner, names, found) => expect(groupOf(owner, ...names)).toBe(found))
})
