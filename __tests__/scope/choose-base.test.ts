import { expect, test } from 'vitest'
import type { NotesReader } from '../../src/model/ports.js'
import { chooseBase } from '../../src/scope/choose-base.js'

/** A history in a line: each commit's parent is the one before. `gone` is no commit of it any more. */
const history = ['root', 'second', 'third', 'before', 'parent', 'head']

const notes: Pick<NotesReader, 'files' | 'parent'> = {
  files: (commit) => Promise.resolve(history.includes(commit) ? [{ path: 'notes/a.md', blob: `of ${commit}`, size: 1 }] : null),
  parent: (commit) =>
    history.includes(commit) ? Promise.resolve(history[history.indexOf(commit) - 1] ?? null) : Promise.reject(new Error('Not Found')),
}

const began = '2026-03-05T12:00:00Z'

interface Situation {
  readonly head?: string
  /** Commits of successful runs, the newest first. */
  readonly runs?: readonly string[]
  readonly firstRun?: string
  readonly before?: string
}

const choose = ({ head = 'head', runs = [], firstRun, before }: Situation) =>
  chooseBase(
    head,
    runs.map((commit) => ({ commit, began })),
    firstRun ?? null,
    before ?? null,
    notes as NotesReader,
  )

test.each<[string, Situation, string]>([
  ['the last successful run', { runs: ['third', 'second'], before: 'before' }, 'third'],
  ['the run before, where the commit of the last is gone', { runs: ['gone', 'second'], before: 'before' }, 'second'],
  ['a run of the same commit, as when it is run again', { runs: ['head', 'third'], before: 'before' }, 'head'],
  ['what the push says, where the commits of all runs are gone', { runs: ['gone'], before: 'before' }, 'before'],
  ['what the push says, without runs', { before: 'before' }, 'before'],
  ['what stood there before the first run, where none ended well', { firstRun: 'third', before: 'before' }, 'second'],
  ['what the push says, where the commit of the first run is gone', { firstRun: 'gone', before: 'before' }, 'before'],
  ['what the push says, where nothing stood there before the first run', { firstRun: 'root', before: 'before' }, 'before'],
  ['the parent of head, where the push says a commit that is gone', { before: 'gone' }, 'parent'],
  ['the parent of head, where the push says nothing, as for a new branch', {}, 'parent'],
])('the base is %s', async (_, situation, commit) => {
  expect(await choose(situation)).toMatchObject({ commit, files: [{ blob: `of ${commit}` }] })
})

test('a base tells when its run began, and only a run does', async () => {
  expect((await choose({ runs: ['third'] }))?.began).toBe(began)
  expect((await choose({ before: 'before' }))?.began).toBeNull()
})

test('a root commit without runs has no base', async () => {
  expect(await choose({ head: 'root' })).toBeNull()
})
