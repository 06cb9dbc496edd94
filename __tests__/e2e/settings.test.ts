import { afterEach, expect, test } from 'vitest'
import { closeWithoutViolations } from './close-without-violations.js'
import { config, note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

const configPath = '.github/meeting-notes.yml'
let notes: NotesRepository

afterEach(() => closeWithoutViolations(notes.github))

const issues = () => notes.github.issues(repository)

test('words of the config announce items', async () => {
  notes = await startNotesRepository({ [configPath]: `${config}words:\n  action-headings: [Zadania]\n` })
  await notes.push({ [notePath]: note().replace('## TODOs and decisions', '## Zadania\n\nRD: Book the room.') })
  expect(issues().map(({ title }) => title)).toEqual(['Book the room.'])
})

test('a number in a note is one of the repository of its series', async () => {
  notes = await startNotesRepository({
    [configPath]: `${config}series:\n  - { name: community, paths: ["notes/community/**"], repository: acme/core }\n`,
  })
  const run = await notes.push({
    [notePath]: note('RD: Compare #12 with the plan.', '', 'AJ: #34'),
    'notes/docs/2026-03-06.md': note('RD: Print #12 twice.'),
  })
  expect(run.exitCode, run.stdout).toBe(0)
  const told = issues().map(({ title, body }) => [title, /^> .*$/m.exec(body ?? '')?.[0]])
  expect(told).toEqual([
    ['Compare acme/core#12 with the plan.', '> Compare https://github.com/acme/core/issues/12 with the plan.'],
    ['acme/core#34', '> https://github.com/acme/core/issues/34'],
    ['Print #12 twice.', '> Print #\u200b12 twice.'],
  ])
})

test('a merged series takes a repeated task for the same', async () => {
  const rules = 'series:\n  - { name: all, paths: ["notes/**"] }\n'
  notes = await startNotesRepository({ [configPath]: config + rules })
  await notes.push({ [notePath]: note('RD: Book the room for the workshop.') })
  await notes.push({ 'notes/board/2026-04-02.md': note('RD: Book the room for the workshop.').replace('2026-03-05', '2026-04-02') })
  expect(issues()).toHaveLength(1)
})

test('a decision that is repeated after the config gave its series another name is on record once', async () => {
  notes = await startNotesRepository({ [configPath]: config })
  const decision = note('DECISION: We meet every second Thursday.')
  await notes.push({ [notePath]: decision })
  await notes.push({ [configPath]: `${config}series:\n  - { name: all, paths: ["notes/**"] }\n` })
  await notes.push({ 'notes/board/2026-04-02.md': decision.replace('2026-03-05', '2026-04-02') })
  expect(issues()).toHaveLength(1)
  expect(issues()[0]?.body).toContain('/notes/board/2026-04-02.md')
})

test('items for pull requests keep the issues that they had when each was to have its own', async () => {
  notes = await startNotesRepository({ [configPath]: `${config}pull-request-items: issue\nremoved-items: close\n` })
  const link = 'https://github.com/acme/core/pull/459'
  await notes.push({ [notePath]: note(`RD: ${link}`, '', `AJ: ${link}`) })
  await notes.push({ [configPath]: `${config}removed-items: close\n` })
  expect(issues().map(({ state, assignees }) => [state, assignees])).toEqual([
    ['open', ['rosa']],
    ['open', ['anders']],
  ])
  expect(
    issues()
      .map(({ body }) => body)
      .join(),
  ).not.toContain('no longer in the note')
  await notes.push({ [notePath]: note(`RD: ${link}`, '', `- [x] AJ: ${link}`) })
  expect(issues().map(({ state }) => state)).toEqual(['open', 'closed'])
  await notes.push({ 'notes/community/2026-03-12.md': note(`Mia Sorel: ${link}`).replace('2026-03-05', '2026-03-12') })
  expect(issues()).toHaveLength(2)
  expect(issues()[0]?.body).toContain('2026-03-12.md')
})

test('issues of items for pull requests stay as they are where the config wants none any more', async () => {
  notes = await startNotesRepository({ [configPath]: `${config}pull-request-items: issue\nremoved-items: close\n` })
  const link = 'https://github.com/acme/core/pull/459'
  await notes.push({ [notePath]: note(`RD: ${link}`) })
  const before = issues()
  await notes.push({ [configPath]: `${config}pull-request-items: report\nremoved-items: close\n` })
  expect(issues()).toEqual(before)
  await notes.push({ [notePath]: note('RD: Book the room for the workshop.') })
  expect(issues()[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
})

test('people are read from the files that the config names, and a change there assigns open issues', async () => {
  const rosterPath = 'people/mia.yaml'
  notes = await startNotesRepository({
    [configPath]: 'roster: ["people/*.yaml"]\n',
    [rosterPath]: 'name: Rosa Diaz\ngithub: rosa\nteam: x\n',
  })
  await notes.push({ [notePath]: note('RD: Book the room.', '', 'Anders Jensen: Order coffee.') })
  expect(issues().map(({ assignees }) => assignees)).toEqual([['rosa'], []])
  const run = await notes.push({
    [rosterPath]:
      '- { name: Rosa Diaz, github: rosa }\n- { name: Anders Jensen, github: anders }\n- { name: Nobody, github: "no login" }\n',
  })
  expect(run.exitCode, run.stdout).toBe(0)
  expect(issues().map(({ assignees }) => assignees)).toEqual([['rosa'], ['anders']])
  expect(run.stdout).toMatch(/::warning file=people\/mia\.yaml,line=3,col=27::"no login" can't be a login on https:\/\/github\.com/)
})

test('a change of the roster in the push that edits a note assigns the items of that note, too', async () => {
  notes = await startNotesRepository({ [configPath]: 'people:\n  - { name: Rosa Diaz, github: rosa }\n' })
  await notes.push({ [notePath]: note('RD: Book the room.', '', 'AJ: Order coffee.') })
  expect(issues().map(({ assignees }) => assignees)).toEqual([['rosa'], []])
  await notes.push({ [configPath]: config, [notePath]: note('RD: Book the room.', '', 'AJ: Order coffee.', '', 'RD: Print the badges.') })
  expect(issues().map(({ assignees }) => assignees)).toEqual([['rosa'], ['anders'], ['rosa']])
  expect(issues()[1]?.labels).not.toContain('unknown-owner')
})

test('a change of the roster leaves the milestones of open issues as they are', async () => {
  notes = await startNotesRepository({ [configPath]: 'people:\n  - { name: Rosa Diaz, github: rosa }\n' })
  notes.github.seed.milestone(repository, { title: 'v0.10.0' })
  await notes.push({ [notePath]: note('RD: Write the news for 0.10.0.') })
  expect(issues()[0]?.milestone).toBe(1)
  await notes.push({ [configPath]: config })
  expect(issues()[0]?.milestone).toBe(1)
})

test('a bot whose issues are not known again is named as soon as it opens some', async () => {
  notes = await startNotesRepository({ [configPath]: config })
  notes.github.seed.token('app-token', { login: 'acme-notes[bot]', kind: 'installation' })
  const run = await notes.push({ [notePath]: note('RD: Book the room for the workshop.') }, { token: 'app-token' })
  expect(run.stdout).toContain(
    '::warning::acme-notes[bot] opens issues with this action, but the config does not trust it, so they will not be known again. Add to the config: trusted-bots: ["acme-notes[bot]"]',
  )
  const known = await notes.push(
    {
      [configPath]: `${config}trusted-bots: ["acme-notes[bot]"]\n`,
      [notePath]: note('RD: Book the big room for the workshop.', '', 'AJ: Order coffee.'),
    },
    { token: 'app-token' },
  )
  expect(known.stdout).not.toContain('does not trust')
  expect(issues().map(({ title }) => title)).toEqual(['Book the big room for the workshop.', 'Order coffee.'])
})

test('a roster file that is no YAML stops the run', async () => {
  notes = await startNotesRepository({ [configPath]: 'roster: ["people/*.yaml"]\n', 'people/a.yaml': 'name: "Rosa\n' })
  const run = await notes.push({ [notePath]: note('RD: Book the room.') })
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/::error file=people\/a\.yaml,line=2,col=1::This is not valid YAML/)
  expect(issues()).toEqual([])
})

test('a config that is not where the input says stops the run, and one that is not where it need not be does not', async () => {
  notes = await startNotesRepository({})
  const push = (config: string, text: string) => notes.push({ [notePath]: note(text) }, { inputs: { config } })
  const misspelt = await push('settings/notes.yml', 'RD: Book the room.')
  expect(misspelt.exitCode).toBe(1)
  expect(misspelt.stdout).toContain('::error file=settings/notes.yml::The input “config” names this file, but it is not in the repository')
  expect(issues()).toEqual([])
  expect((await push(configPath, 'RD: Order the coffee.')).exitCode).toBe(0)
})

test('one config by several spellings of its path is one', async () => {
  notes = await startNotesRepository({ [configPath]: config })
  await notes.push({ [notePath]: note('RD: Book the room.') })
  await notes.push({ 'notes/community/2026-03-12.md': note('RD: Book the room.') }, { inputs: { config: `./${configPath}` } })
  await notes.push(
    { 'notes/community/2026-03-19.md': note('RD: Book the room.') },
    { inputs: { config: `/${configPath.replace('/', '//')}` } },
  )
  expect(issues().map(({ title }) => title)).toEqual(['Book the room.'])
})

test('a config that is deleted stops every run until it is back, and nobody loses an issue', async () => {
  notes = await startNotesRepository({ [configPath]: config })
  await notes.push({ [notePath]: note('RD: Book the room.') })
  const before = issues()
  const deleted = await notes.push({ [configPath]: null, 'notes/2026-03-12.md': note('RD: Order the coffee.') })
  expect(deleted.exitCode).toBe(1)
  expect(deleted.stdout).toContain(`::error file=${configPath}::The config file is gone`)
  expect((await notes.schedule()).exitCode).toBe(1)
  expect(issues()).toEqual(before)
  expect((await notes.push({ [configPath]: config })).exitCode).toBe(0)
  expect(issues().map(({ title }) => title)).toEqual(['Book the room.', 'Order the coffee.'])
})

test('another managed label stops the run while the issues carry the old one', async () => {
  notes = await startNotesRepository({ [configPath]: config })
  await notes.push({ [notePath]: note('RD: Book the room.') })
  const renamed = await notes.push({ [configPath]: `${config}labels: { managed: minutes }\n` })
  const repeated = await notes.push({ 'notes/community/2026-03-12.md': note('RD: Book the room.') })
  for (const { exitCode, stdout } of [renamed, repeated]) {
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`::error file=${configPath}::labels.managed was changed from meeting-notes to minutes`)
  }
  expect(issues().map(({ title }) => title)).toEqual(['Book the room.'])
  expect((await notes.push({ [configPath]: config })).exitCode).toBe(0)
  expect(issues().map(({ title }) => title)).toEqual(['Book the room.'])
})

test('a config under a new name opens nothing once more and says whose the issues are', async () => {
  notes = await startNotesRepository({ [configPath]: config })
  await notes.push({ [notePath]: note('RD: Book the room.') })
  const inputs = { config: '.github/board.yml' }
  await notes.push({ [configPath]: null, [inputs.config]: config }, { inputs })
  const edited = await notes.push({ [notePath]: note('RD: Book the big room.') }, { inputs })
  const repeated = await notes.push({ 'notes/community/2026-03-12.md': note('RD: Book the room.') }, { inputs })
  for (const { stdout } of [edited, repeated]) expect(stdout).toContain(`because #1 belongs to the config ${configPath}, which is gone`)
  expect(issues().map(({ title }) => title)).toEqual(['Book the room.'])
})

test('a run by hand whose paths or day fit no note says so', async () => {
  notes = await startNotesRepository({ [notePath]: note('RD: Book the room.') })
  const fault = 'No note matches'
  const at = '::warning file=.github/meeting-notes.yml::'
  const odd = await notes.dispatch({ paths: 'note/*.md', since: '2026-01-01' })
  expect(odd.stdout).toContain(`${at}${fault} paths: note/*.md, since: 2026-01-01. Globs are relative to the root of the repository`)
  expect(odd.summary).toContain(`⚠️ ${fault} paths: note/`)
  const late = await notes.dispatch({ since: '2026-03-06' })
  expect(late.stdout).toContain(`${at}${fault} since: 2026-03-06. The newest note of this repository is of 2026-03-05.`)
  expect(late.summary).toContain(`⚠️ ${fault} since: 2026-03-06. The newest note`)
  const lateThere = await notes.dispatch({ paths: 'notes/**', since: '2026-03-06' })
  expect(lateThere.stdout).toContain('The newest note of these paths is of 2026-03-05.')
  expect((await notes.dispatch({ paths: 'notes/**' })).stdout).not.toContain(fault)
})
