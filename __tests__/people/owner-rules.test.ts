import { describe, expect, it } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import type { Roster } from '../../src/model/person.js'
import { noteResolver } from '../../src/people/resolve-notes.js'

const roster: Roster = {
  people: [
    { login: 'mstern', name: 'Marco Stern', aliases: [] },
    { login: 'sjoek', name: 'Sjöfn Kári', aliases: [] },
    { login: 'abeck', name: 'Alexandra Beck', aliases: [] },
    { login: 'abrandt', name: 'Alexander Brandt', aliases: ['AlexBr'] },
    { login: 'lukasz', name: 'Łukasz Żak', aliases: [] },
  ],
  groups: [
    { name: 'core', aliases: ['Core team'], members: ['abeck', 'mstern'], assign: true, label: 'core' },
    { name: 'Everyone', aliases: ['All'], members: [], assign: false, label: 'everyone' },
  ],
}

const resolve = noteResolver(roster)

/** Whom the first item of a note with these attendants stands for. */
function assignee(attendance: readonly string[], owner: string): string {
  const text = ['## Attendees', '', ...attendance.map((name) => `- ${name}`), '', '## TODOs', '', `- ${owner}: Write the minutes.`].join(
    '\n',
  )
  const { items } = resolve(parseNote({ path: 'notes/2026-03-05.md', text }, defaultReadingOptions))
  expect(items.map(({ owners }) => owners.map(({ written }) => written))).toEqual([[owner.replace(/^@/, '')]])
  const { login, reason, group } = items[0]!.owners[0]!
  return [login ?? group?.label ?? 'nobody', reason].join(' ')
}

describe('owners of a note, by who was there', () => {
  it.each<[string, string[], string, string]>([
    ['a generation that the config does not know', ['Alexandra Beck'], 'Alexandra Beck jun.', 'nobody unknown'],
    ['the same in brackets', ['Marco Stern'], 'Marco Stern (the elder)', 'nobody unknown'],
    ['the first name of one, with their generation', ['Marco Stern Jr.'], 'Marco', 'mstern short-form'],
    ['the first name of two of one name', ['Marco Stern jun.', 'Marco Stern sen.'], 'Marco', 'nobody ambiguous'],
    ['the name of two', ['Marco Stern', 'Marco Stern sen.'], 'Marco Stern', 'nobody ambiguous'],
    ['initials of two of one name', ['Marco Stern jun.', 'Marco Stern sen.'], 'MS', 'nobody ambiguous'],
    ['an office in front of a name', ['The Hon. Marco Stern'], 'The Rt Hon. Marco Stern', 'mstern name'],
    ['an office in front of a surname', ['Mayor Marco Stern'], 'Mayor Stern', 'mstern short-form'],
    ['Maria is there, Marco is not', ['Maria', 'Alexandra Beck'], 'MS', 'nobody not-a-participant'],
    ['Marco is there', ['Marco Stern'], 'MS', 'mstern initials'],
    ['nobody else could be meant', ['Alexandra Beck'], 'MS', 'mstern initials'],
    ['nothing says who was there', [], 'MS', 'mstern initials'],
    ['initials of more letters', ['Alexandra Beck'], 'SjK', 'sjoek initials'],
    ['a short form', [], 'AlexBe', 'abeck short-form'],
    ['a short form that is an alias', [], 'AlexBr', 'abrandt alias'],
    ['one of two is there', ['Alexandra Beck'], 'AB', 'abeck initials'],
    ['both are there', ['Alexandra Beck', 'Alexander Brandt'], 'AB', 'nobody ambiguous'],
    ['neither is there', ['Marco Stern'], 'AB', 'nobody ambiguous'],
    ['folded letters of a name', [], 'Lukasz Zak', 'lukasz name'],
    ['folded letters of initials', [], 'LZ', 'lukasz initials'],
    ['a group that is assigned', [], 'core', 'core group'],
    ['a group by its alias', [], 'All', 'everyone group'],
    ['a login', [], '@abeck', 'abeck login'],
    ['a login of the attendance list', ['Zoe Young @zyoung'], 'ZY', 'zyoung written-in-note'],
    ['a linked login of the attendance list', ['[Zoe Young](https://github.com/zyoung)'], 'Zoe Young', 'zyoung written-in-note'],
    [
      'a managed user whom the attendance list links',
      ['[Zoe Young](https://github.com/zoe_acme)'],
      'Zoe Young',
      'zoe_acme written-in-note',
    ],
    ['a managed user of the attendance list', ['Zoe Young @zoe_acme'], 'ZY', 'zoe_acme written-in-note'],
    ['a managed user', [], '@zoe_acme', 'zoe_acme written-in-note'],
    ['a stranger', ['Zoe Young'], 'ZY', 'nobody unknown'],
  ])('%s', (_, attendance, owner, expected) => expect(assignee(attendance, owner)).toBe(expected))
})
