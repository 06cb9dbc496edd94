import { describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import { closeFinished } from '../../src/plan/close-finished.js'
import { aNote, thisRun } from './builders.js'
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
    expect(closeFinished(made.managed, (reference) => reference !== 'acme/core#459', thisRun).map(({ number }) => number)).toEqual([1])
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
      closeFinished(made.managed, (reference) => open[reference] ?? null, thisRun).map(({ number }) => number)
    expect(numbers({ 'acme/core#459': true, 'acme/core#460': false })).toEqual([])
    expect(numbers({ 'acme/core#459': false })).toEqual([2])
    expect(numbers({ 'acme/core#459': false, 'acme/core#460': false })).toEqual([1, 2])
    made.tracker.edit(2, { state: 'completed' })
    expect(numbers({ 'acme/core#459': false })).toEqual([])
  })
})

describe('what is merged already', () => {
  const review = `Review ${loader}`
  /** After the meeting of March 5th, the pull request was merged and its issue closed. */
  async function merged(text = loader): Promise<Chain> {
    const made = chain()
    await made.push([aNote(march5, [asked('Rosa', text)])])
    made.tracker.merged.add('acme/core#459')
    for (const { number, change } of closeFinished(made.managed, () => false, thisRun)) await made.tracker.update(number, change)
    expect(made.tracker.get(1).state).toBe('completed')
    return made
  }

  test.each([loader, review])('is no reason to reopen its issue: %s', async (text) => {
    const made = await merged(text)
    const notes = [aNote(march5, [asked('Rosa', text)]), aNote(march12, [asked('Rosa', text)])]
    expect(await made.push(notes)).toMatchObject({ opened: [], changed: { 1: ['text'] }, says: ['merged'] })
    expect(blockOf(made.tracker.get(1).body)).toContain('2026-03-12')
    expect(await made.push(notes)).toMatchObject({ opened: [], changed: {}, says: [] })
  })

  test('and asked for again while it is open anew: its issue is open, too', async () => {
    const made = await merged()
    made.tracker.merged.clear()
    await made.push([aNote(march5, [asked('Rosa', loader)]), aNote(march12, [asked('Rosa', loader)])])
    expect(made.tracker.get(1).state).toBe('open')
  })

  test('beside what is open: its issue is opened again', async () => {
    const both = `${loader} and ${scheduler}`
    const made = await merged(both)
    made.tracker.linkedTitles.set('acme/core#460', 'Fix the scheduler')
    await made.push([aNote(march5, [asked('Rosa', both)]), aNote(march12, [asked('Rosa', both)])])
    expect(made.tracker.get(1).state).toBe('open')
  })

  test('opens nothing, unless a person asks for it', async () => {
    const made = chain()
    made.tracker.merged.add('acme/core#459')
    const notes = [aNote(march5, [asked('Rosa', loader), asked('Mia', review), asked('Mia', `${loader}, ${scheduler}`), 'Book the room'])]
    const { opened, says, plan } = await made.push(notes)
    expect({ opened, says }).toEqual({ opened: [1, 2], says: ['merged', 'merged'] })
    expect(made.titles).toEqual(['acme/core#459, acme/core#460', 'Book the room'])
    expect(plan.diagnostics[0]?.message).toMatch(
      /nothing is opened. To open an issue, run this workflow by hand with dry-run: false and paths:/,
    )
    expect((await made.backfill(notes, march5)).opened).toEqual([3, 4])
  })

  test('of which nothing is known is opened, as ever', async () => {
    const made = chain()
    made.tracker.merged.add('acme/core#460')
    expect((await made.push([aNote(march5, [asked('Rosa', scheduler)])])).opened).toEqual([1])
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
