import { describe, expect, test } from 'vitest'
import type { Roster } from '../../src/model/person.js'
import { noteReader } from '../../src/fetch/note-reader.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const roster: Roster = {
  people: [
    { login: 'nfield', name: 'Nora Field', aliases: [] },
    { login: 'lucar', name: 'Luca Rossi', aliases: ['LuRo'] },
  ],
  groups: [],
}
const read = noteReader({ reading: defaultReadingOptions, roster })

/** Each item of the talk of a note that lists who took part, as "owner=login: text"; "?" for an owner who is not certain. */
function tasksOf(...lines: string[]): string[] {
  const text = ['# Sync', '', 'Present: AN, LuRo, Nora', '', '## Talk', '', ...lines].join('\n')
  return read({ path: 'notes/2026-03-05.md', text }).items.map(
    ({ owners, text: task }) => `${owners.map(({ written, login }) => `${written}=${login ?? '?'}`).join(' ')}: ${task}`,
  )
}

describe('initials that are another word as well, behind a marker', () => {
  test.each([
    ['- AI AN: rinse the cups', 'AN=?: rinse the cups'],
    ['- AI AN + LuRo: rinse the cups', 'AN=? LuRo=lucar: rinse the cups'],
    ['- AI AN, LuRo: rinse the cups', 'AN=? LuRo=lucar: rinse the cups'],
    ['- AI all: rinse the cups', 'all=?: rinse the cups'],
    ['- AI (LuRo) rinse the cups', 'LuRo=lucar: rinse the cups'],
    ['- AI (Nora/LuRo) rinse the cups', 'Nora=nfield LuRo=lucar: rinse the cups'],
    ['- TODO Nora return the cups', 'Nora=nfield: Nora return the cups'],
    ['- TODO Nora returns the cups', 'Nora=nfield: Nora returns the cups'],
  ])('%s', (line, task) => expect(tasksOf(line)).toEqual([task]))
  test('a subject in brackets makes no task', () => expect(tasksOf('- AI (ML) for the archive')).toEqual([]))
})

test.each([['jemand'], ['Quelqu’un '], ['Somebody'], ['someone']])('%s is nobody', (whom) => {
  expect(tasksOf(`- TODO ${whom}: rinse the cups`)).toEqual([': rinse the cups'])
})

describe('words between a marker and its colon that are no plain owner', () => {
  test.each([
    ['**Action Nora or LuRo:** rinse the cups', ': Nora or LuRo: rinse the cups'],
    ['Action all but LuRo: rinse the cups', ': all but LuRo: rinse the cups'],
    ['**Action LuRo + guest from Bern:** rinse the cups', 'LuRo=lucar: rinse the cups (+ guest from Bern)'],
    ['**Action ??:** rinse the cups', ': rinse the cups'],
    ['**Action, LuRo:** rinse the cups', 'LuRo=lucar: rinse the cups'],
    ['→ LuRo (or Nora if LuRo is away): rinse the cups', 'LuRo=lucar: rinse the cups (or Nora if LuRo is away)'],
  ])('%s', (line, task) => expect(tasksOf(line)).toEqual([task]))
})

test('a decision with a remark begins a line of its own', () =>
  expect(tasksOf('Decision: we keep the cups.', '**Decided (against Nora):** no mugs.', 'Decision, by vote 3:1: no jugs.')).toEqual([
    ': we keep the cups.',
    ': no mugs.',
    ': no jugs.',
  ]))

test('initials that the note explains as somebody else’s are not those of the config', () =>
  expect(tasksOf('Guests: Lukas Roth (LR)', '', 'TODO LR: rinse the cups')).toEqual(['LR=?: rinse the cups']))
