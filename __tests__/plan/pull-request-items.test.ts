import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import { closeFinished } from '../../src/plan/close-finished.js'
import { aNote } from './builders.js'
import { Chain } from './chain.js'

const march5 = 'notes/community/2026-03-05.md'
const march12 = 'notes/community/2026-03-12.md'
const loader = 'https://github.com/acme/core/pull/459'
const scheduler = 'https://github.com/acme/core/pull/460'
const asked = (owner: string, text: string) => ({ text, owners: [owner] })

function chain(config: ConstructorParameters<typeof Chain>[0] = {}): Chain {
  const made = new Chain(config)
  made.tracker.linkedTitles.set('acme/core#459', 'Fix the loader')
  return made
}

describe('one issue for each pull request', () => {
  test('two people in two meetings: one issue, both assigned, both occurrences', async () => {
    const made = chain()
    await made.push([aNote(march5, [asked('Rosa', loader), asked('Anders', loader)])])
    await made.push([aNote(march5, [asked('Rosa', loader), asked('Anders', loader)]), aNote(march12, [asked('Mia', loader)])])
    expect(made.titles).toEqual(['acme/core#459: Fix the loader'])
    expect(made.tracker.get(1).assignees.toSorted()).toEqual(['anders', 'mia', 'rosa'])
    expect(blockOf(made.tracker.get(1).body)).toContain('2026-03-12')
  })

  test('two people in two notes of one push: one issue, both assigned', async () => {
    const made = chain()
    await made.push([aNote(march5, [asked('Rosa', loader)]), aNote(march12, [asked('Anders', loader)])])
    expect(made.managed.map(({ issue }) => issue.assignees.toSorted())).toEqual([['anders', 'rosa']])
  })

  test('an item with words beside the link has an issue of its own', async () => {
    const made = chain()
    await made.push([aNote(march5, [asked('Rosa', `Review ${loader} before Friday`), asked('Rosa', loader)])])
    expect(made.titles).toEqual(['Review acme/core#459 before Friday: Fix the loader', 'acme/core#459: Fix the loader'])
  })

  test('a task below a pull request’s line is about it: below two of them, two tasks', async () => {
    const made = chain()
    const below = (address: string) => ({ text: 'Rosa review', owners: ['Rosa'], context: { line: 4, text: `Rosa: ${address}` } })
    const notes = [aNote(march5, [below(loader), below(scheduler)])]
    await made.push(notes)
    expect(made.titles).toEqual(['Review acme/core#459: Fix the loader', 'Review acme/core#460'])
    expect(blockOf(made.tracker.get(1).body)).toContain(`> Rosa: ${loader}\n\n> Rosa review`)
    expect((await made.push(notes)).changed).toEqual({})
    expect(closeFinished(made.managed, (reference) => reference !== 'acme/core#459').map(({ number }) => number)).toEqual([1])
  })

  test('what may not be read is named by its number', async () => {
    const made = chain()
    await made.push([aNote(march5, [asked('Rosa', scheduler)])])
    expect(made.titles).toEqual(['acme/core#460'])
  })

  test('closed when all that it names is merged or closed, and only then', async () => {
    const made = chain()
    await made.push([aNote(march5, [asked('Rosa', `${loader} and ${scheduler}`), asked('Rosa', loader), 'Book the room'])])
    const numbers = (open: Record<string, boolean>) =>
      closeFinished(made.managed, (reference) => open[reference] ?? null).map(({ number }) => number)
    expect(numbers({ 'acme/core#459': true, 'acme/core#460': false })).toEqual([])
    expect(numbers({ 'acme/core#459': false })).toEqual([2])
    expect(numbers({ 'acme/core#459': false, 'acme/core#460': false })).toEqual([1, 2])
    made.tracker.edit(2, { state: 'completed' })
    expect(numbers({ 'acme/core#459': false })).toEqual([])
  })
})

test('“issue”: one for each item', async () => {
  const made = chain({ pullRequestItems: 'issue' })
  const notes = [aNote(march5, [asked('Rosa', loader), asked('Anders', loader)])]
  await made.push(notes)
  expect(made.titles).toEqual(['acme/core#459: Fix the loader', 'acme/core#459: Fix the loader'])
  expect(made.managed.map(({ issue }) => issue.assignees)).toEqual([['rosa'], ['anders']])
  expect((await made.push(notes)).changed).toEqual({})
})

test('“report”: none', async () => {
  const made = chain({ pullRequestItems: 'report' })
  await made.push([aNote(march5, [asked('Rosa', loader), 'Book the room'])])
  expect(made.titles).toEqual(['Book the room'])
})
