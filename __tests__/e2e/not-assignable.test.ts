/** Logins that GitHub does not let issues be assigned to are named where they can be corrected. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeWithoutViolations } from './close-without-violations.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository()
})

afterEach(() => closeWithoutViolations(notes.github))

const configFile = '.github/meeting-notes.yml'
const [people = ''] = config.split('groups:')
const assignees = () => notes.github.issues(repository).map((issue) => issue.assignees)

test('a login with a typo is named at its line of the config, and its correction assigns the issue', async () => {
  notes.commit({ [configFile]: people.replace('github: anders', 'github: andres') })
  const files = { [notePath]: note('AJ: Order the badges', '', 'RD: Book the room') }
  const preview = await notes.push(files, { inputs: { 'dry-run': 'true' } })
  expect(preview.stdout).toMatch(/::warning file=\.github\/meeting-notes\.yml,line=3::GitHub does not let issues .* to andres/)
  expect(preview.summary).toContain('Needs attention: 1 login that cannot be assigned.')
  const run = await notes.again()
  expect(run.exitCode, run.stdout).toBe(0)
  expect(run.stdout).toMatch(/::warning file=\.github\/meeting-notes\.yml,line=3::GitHub does not let issues .* to andres/)
  expect(run.summary).toContain('Needs attention: 1 login that cannot be assigned.')
  expect(run.summary).toContain(`1 item of “AJ” is not: ${notePath}:11`)
  expect(assignees()).toEqual([[], ['rosa']])
  await notes.push({ [configFile]: config })
  expect(assignees()).toEqual([['anders'], ['rosa']])
})

test('so are the members of a group that are nobody’s account, each once', async () => {
  notes.commit({ [configFile]: config.replace('[rosa, anders], label: team-core', '[rosa, carla], assign: true') })
  const run = await notes.push({ [notePath]: note('core: Order the badges', '', 'core: Book the room') })
  expect(run.stdout.match(/::warning .*/g)).toEqual([
    expect.stringMatching(/file=\.github\/meeting-notes\.yml,line=6::.* to carla, so 2 items of “core” are not/),
  ])
})

test('a person whom a file of people lists is named in that file', async () => {
  notes.commit({ [configFile]: 'roster: [people.yml]\n', 'people.yml': '- name: Rosa Diaz\n  github: https://github.com/Rossa\n' })
  const run = await notes.push({ [notePath]: note('RD: Book the room') })
  expect(run.stdout).toMatch(/::warning file=people\.yml,line=2::.* to Rossa/)
})

test('an account that the note names stays named when the config repeats it', async () => {
  const unknown = await notes.push({ [notePath]: note('@elsewhere: Draw the poster') })
  expect(unknown.stdout).toMatch(/::warning .*“@elsewhere” is not an account/)
  expect(unknown.summary).toContain('Needs attention: 1 unknown owner.')
  expect(unknown.summary).not.toMatch(/github: elsewhere/)
  const run = await notes.push({ [configFile]: config.replace('groups:', '  - { name: elsewhere, github: elsewhere }\ngroups:') })
  expect(run.stdout).toMatch(/::warning file=\.github\/meeting-notes\.yml,line=5::GitHub does not let issues .* to elsewhere/)
  expect(run.summary).toContain('Needs attention: 1 login that cannot be assigned.')
})
