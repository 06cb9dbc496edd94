import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Roster } from '../../src/model/person.js'
import { abbreviates } from '../../src/people/name-forms.js'
import { type NoteNames, resolveOwner } from '../../src/people/resolve-owners.js'

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
const note = (participants: string[], more: Partial<NoteNames> = {}): NoteNames => ({ participants, agendaNames: [], writtenLogins: [], ...more })
const resolve = (owner: string, names: NoteNames = note([])) => {
  const { login, reason } = resolveOwner(owner, names, roster)
  return `${login} ${reason}`
}

describe('an owner stands for a person', () => {
  it.each([
    ['ranadel', 'ranadel login'], ['@RVALE', 'rvale login'], ['rana delorme', 'ranadel name'], ['rade', 'ranadel alias'],
    ['RD', 'ranadel initials'], ['RdS', 'renes initials'], ['MSch', 'mschmidt initials'], ['RänaD', 'ranadel short-form'], ['AlexB', 'alexberg short-form'], ['AlexBe', 'alexberg short-form'],
    ['core', 'null group'], ['Core Team', 'null group'], ['Zoe', 'null unknown'], ['ZZ', 'null unknown'], ['@nobody', 'null unknown'],
  ])('%s: %s', (owner, expected) => expect(resolve(owner)).toBe(expected))

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
  it('is nobody by a first name alone, which may be another one than the roster has', () => {
    expect(resolve('Marco', note(['Marco']))).toBe('null ambiguous')
    expect(resolve('Marco', note(['Marco Schmidt']))).toBe('mschmidt short-form')
  })
  it('is read in small letters as with a capital', () => {
    expect(resolve('marco')).toBe('null ambiguous')
    expect(resolve('marco', note(['Marco']))).toBe('null ambiguous')
    expect(resolve('marco', note(['Marco Schmidt']))).toBe('mschmidt short-form')
    expect(resolve('räna', note(['Räna Delorme', 'Räna Valéry']))).toBe('null ambiguous')
    expect(resolve('marco', note(['Marco Schmidt', 'Marco Rossi']))).toBe('null ambiguous')
  })
  it('names in the agenda count only where there are no participants', () => {
    expect(resolve('MS', note([], { agendaNames: ['MariaS'] }))).toBe('null not-a-participant')
    expect(resolve('MS', note(['Marco'], { agendaNames: ['MariaS'] }))).toBe('mschmidt initials')
  })
  it('may be known by the note alone', () => {
    expect(resolve('Zoe Young', note(['Zoe Young'], { writtenLogins: [{ name: 'Zoe Young', login: 'zyoung' }] }))).toBe('zyoung written-in-note')
    expect(resolve('ZY', note(['Zoe Young'], { writtenLogins: [{ name: 'Zoe Young', login: 'zyoung' }] }))).toBe('zyoung written-in-note')
  })
  it('never throws, and gives only logins that are known', () => {
    const logins = new Set<string | null>([null, ...roster.people.map(({ login }) => login)])
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (owner, present) => logins.has(resolveOwner(owner, note(present), roster).login)))
  })
})

describe('signs abbreviate names', () => {
  it.each([
    ['VB', 'Vlad-Andrei Bălan', 'initials'], ['SjK', 'Sjoerd Kramer', 'initials'], ['BD', 'Dora Bell', null], ['D', 'Dora Bell', null], ['RaduN', 'Radu Niță', 'short-form'], ['RaduN', 'Radu Pop', null],
  ])('%s, %s: %s', (sign, name, kind) => expect(abbreviates(sign, name)).toBe(kind))
})
