/** The pages of open items, with the built action against the emulated GitHub. */
import { afterEach, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import { config, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

/** A day so many days before today, YYYY-MM-DD. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

const withPages = `${config}pages: true\n`
const path = (day: string, series = 'community') => `notes/${series}/${day}.md`
const minutes = (day: string, ...lines: string[]) =>
  `---\ndate: ${day}\nparticipants: [Rosa Diaz, Anders Jensen]\n---\n\n# Community meeting\n\n## Agenda\n\n## TODOs and decisions\n\n${lines.map((line) => `- ${line}\n`).join('')}`

let notes: NotesRepository

afterEach(async () => {
  const { violations } = notes.github
  await notes.github.close()
  expect(violations).toEqual([])
})

const pages = () => notes.github.issues(repository).filter(({ labels }) => labels.includes('open-items'))
const text = () => blockOf(pages()[0]?.body ?? '') ?? ''

test('the first push makes the page behind the items', async () => {
  notes = await startNotesRepository({ '.github/meeting-notes.yml': withPages, 'notes/design/2020-01-01.md': minutes('2020-01-01') })
  const run = await notes.push({
    [path(daysAgo(7))]: minutes(daysAgo(7), 'RD: Kick off the summer school.', 'AJ: Order the cables by tomorrow.', 'Find a host.', 'DECISION: We meet on Thursdays.'),
  })
  expect(run.exitCode, run.stdout).toBe(0)
  console.log(run.stdout, notes.writes(), pages()[0], text())
  console.log((await notes.again()).stdout, notes.writes())
})
