import { describe, expect, test } from 'vitest'
import { aNote } from './builders.js'
import { Chain } from './chain.js'
import { emptySnapshot, runInMemory } from './memory-repository.js'

const [minutes, board, other] = ['minutes/2026-03-05.md', 'board/2026-03-05.md', 'board/2026-03-12.md']
const notes = [aNote(minutes, ['Draft the budget']), aNote(board, ['Ask the city for a tent'])]

/** A repository of which an earlier run has dealt with these notes, by a config that matches only some of them. */
async function before(config: Parameters<Chain['configure']>[0]): Promise<Chain> {
  const chain = new Chain(config)
  await chain.push([])
  await chain.push(notes)
  return chain
}

const messages = async (chain: Chain, pushed: Parameters<Chain['plan']>[0]) =>
  (await chain.plan(pushed)).diagnostics.filter(({ code }) => code === 'taken-in')

describe('a push that changes the config names what it newly takes in and opens nothing for', () => {
  test('notes that the globs did not match', async () => {
    const chain = (await before({ notes: ['minutes/**'] })).configure({ notes: ['**/*.md'] })
    const [named, ...others] = await messages(chain, notes)
    expect(others).toEqual([])
    expect(named).toMatchObject({
      severity: 'warning',
      path: '.github/meeting-notes.yml',
      message: `The config now matches 1 file that it did not match before. What it says already opens no issue; to open them, run this workflow by hand with dry-run: false and paths: ${board}`,
    })
    const pushed = await chain.push(notes)
    expect([pushed.opened, pushed.says]).toEqual([[], ['taken-in']])
    // What is added to such a note from then on is new.
    const next = await chain.push([notes[0]!, aNote(board, ['Ask the city for a tent', 'Order the chairs'])])
    expect([next.opened, next.says]).toEqual([[2], []])
    expect((await chain.backfill([notes[0]!, aNote(board, ['Ask the city for a tent', 'Order the chairs'])], board)).opened).toEqual([3])
  })

  test('also where such a note is edited in the same push, and not one that is new in it', async () => {
    const chain = (await before({ notes: ['minutes/**'] })).configure({ notes: ['**/*.md'] })
    const pushed = [notes[0]!, aNote(board, ['Ask the city for a tent', 'Order the chairs']), aNote(other, ['Sweep'])]
    expect((await messages(chain, pushed)).map(({ message }) => /paths: (.*)$/.exec(message)?.[1])).toEqual([board])
    expect((await chain.push(pushed)).opened).toEqual([2, 3])
  })

  test('of many the first few', async () => {
    const many = Array.from({ length: 30 }, (_, index) => aNote(`board/2026-03-${String(index + 1).padStart(2, '0')}.md`, ['Sweep']))
    const chain = new Chain({ exclude: ['board/**'] })
    await chain.push([])
    await chain.push(many)
    const [named] = await messages(chain.configure({}), many)
    expect(named?.message).toMatch(
      /^The config now matches 30 files that it did not match before: board\/2026-03-01.md, board\/2026-03-02.md, board\/2026-03-03.md and 27 more\. What they say already opens no issue; to open them, run this workflow by hand with dry-run: false and globs of these files as paths\.$/,
    )
  })

  test('words and languages by which older notes say more', async () => {
    const chain = await before({})
    for (const changed of [{ words: { actionHeadings: ['offene punkte'] } }, { languages: ['english'] as const }]) {
      const [named] = await messages(chain.configure(changed), notes)
      expect(named?.message).toBe(
        'The config reads notes by other words now. What older notes say by them opens no issue; to open them, run this workflow by hand with dry-run: false and globs of these notes as paths.',
      )
    }
  })

  test.each([
    ['people', { decisions: 'open' }],
    ['fewer notes', { notes: ['minutes/**'] }],
    ['nothing', {}],
  ] as const)('not where the change is about something else: %s', async (_, changed) => {
    expect(await messages((await before({})).configure(changed), notes)).toEqual([])
  })

  test('not in the first run, for which every note is an old one', async () => {
    const [base, head] = [{ notes: ['minutes/**'] }, {}].map((config) => ({ ...emptySnapshot, notes, config }))
    const { plan } = await runInMemory({ base: base!, head: head!, headCommit: 'c'.repeat(40), baseRun: null }, new Chain().tracker)
    expect(plan.diagnostics.map(({ code }) => code)).toEqual([])
  })
})
