import { afterEach, beforeEach, expect, test } from 'vitest'
import { config, note, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository()
})

afterEach(() => notes.github.close())

const day = (number: number) => `2026-03-0${number}`
const path = (number: number) => `notes/community/${day(number)}.md`
const text = (number: number) =>
  note(...Array.from({ length: 8 }, (_, index) => `- RD: Check machine ${index + 1} of hall ${number}.`)).replaceAll(
    '2026-03-05',
    day(number),
  )
const hallOf = ({ title }: { title: string }) => Number(/hall (\d)/.exec(title)?.[1] ?? 0)

test('56 new items in seven notes, where 40 may be opened: whole notes up to the limit, then a dispatch opens exactly the rest', async () => {
  const seven = Array.from({ length: 7 }, (_, index) => index + 1)
  await notes.push({ '.github/meeting-notes.yml': `${config}max-new-issues: 40\n` })
  const flood = await notes.push(Object.fromEntries(seven.map((number) => [path(number), text(number)])))
  expect({ exitCode: flood.exitCode, deferredNotes: flood.outputs['deferred'] }).toEqual({ exitCode: 0, deferredNotes: '16' })
  const opened = notes.github.issues(repository)
  expect(opened).toHaveLength(40)
  const held = seven.filter((number) => !opened.some((issue) => hallOf(issue) === number))
  expect(held).toHaveLength(2)
  for (const number of held) {
    expect(flood.stdout).toMatch(new RegExp(`::warning file=${path(number)},line=1::Deferred 8 new items`))
    expect(flood.summary).toContain(`paths: ${path(number)}`)
  }

  const next = await notes.push({ 'notes/community/2026-03-12.md': note('RD: Ask for a larger hall.').replaceAll('03-05', '03-12') })
  expect(next.exitCode).toBe(0)
  expect(
    notes.github
      .issues(repository)
      .slice(40)
      .map(({ title }) => title),
  ).toEqual(['Ask for a larger hall.'])

  const dispatch = await notes.dispatch({ paths: held.map(path).join(','), 'dry-run': 'false' })
  expect(dispatch.exitCode, dispatch.stdout).toBe(0)
  const rest = notes.github.issues(repository).slice(41)
  expect(rest).toHaveLength(16)
  expect([...new Set(rest.map(hallOf))].toSorted()).toEqual(held)
  await notes.dispatch({ paths: held.map(path).join(','), 'dry-run': 'false' })
  expect(notes.writes()).toEqual([])
})
