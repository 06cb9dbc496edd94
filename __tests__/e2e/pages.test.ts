/** The pages of open items, with the built action against the emulated GitHub. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import type { EmulatedIssue } from '../emulator/index.js'
import { appliedOf, firstBody } from '../../src/managed/merge.js'
import { aMarker, aNote, anOccurrence, aDesiredIssue } from '../plan/builders.js'
import { closeWithoutViolations } from './close-without-violations.js'
import { config, daysAgo, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

const configPath = '.github/meeting-notes.yml'
const withPages = `${config}pages: true\n`
const [last, before] = [daysAgo(7), daysAgo(21)]
const path = (day: string, series = 'community') => `notes/${series}/${day}.md`
const minutes = (day: string, ...lines: string[]) =>
  `---\ndate: ${day}\nparticipants: [Rosa Diaz, Anders Jensen]\n---\n\n# Community meeting\n\n## Agenda\n\n## TODOs and decisions\n\n${lines.map((line) => `- ${line}\n`).join('')}`

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository({ [configPath]: withPages, 'notes/design/2020-01-01.md': minutes('2020-01-01') })
})

afterEach(() => closeWithoutViolations(notes.github))

const issues = () => notes.github.issues(repository)
const pages = (): EmulatedIssue[] => issues().filter(({ labels }) => labels.includes('open-items'))
const page = (): EmulatedIssue => {
  const [first, ...others] = pages()
  if (!first || others.length > 0) throw new Error(`There are ${others.length + (first ? 1 : 0)} pages.`)
  return first
}
const text = (of = page()) => blockOf(of.body) ?? ''
const patch = (number: number) => `PATCH /repos/${repository}/issues/${number}`
const edit = (number: number, change: Parameters<NotesRepository['github']['editIssue']>[2]) =>
  notes.github.editIssue(repository, number, change, 'rosa')

/** The lines below a heading of a page. */
function section(heading: string, of = text()): string[] {
  const [, rest = ''] = of.split(new RegExp(`^### ${heading}.*$`, 'm'))
  return (rest.split(/^(?:###|<)/m)[0] ?? '').split('\n').filter((line) => line.startsWith('- '))
}

/** The same without the days and links of each line. */
const items = (heading: string, of = text()) => section(heading, of).map((line) => line.replace(/^- /, '').split(' · ')[0])

/** What a person does to an issue, with the run that its event starts. */
async function act(number: number, change: Parameters<NotesRepository['github']['editIssue']>[2], action = 'edited') {
  edit(number, change)
  const run = await notes.issueEvent(number, action)
  expect(run.exitCode, run.stdout).toBe(0)
}

const three = ['RD: Kick off the summer school.', 'AJ: Order the cables.', 'Find a host.']
const pushThree = () => notes.push({ [path(last)]: minutes(last, ...three, 'DECISION: We meet on Thursdays.') })

describe('the page of a series', () => {
  test('is made by the first push, behind the items', async () => {
    const run = await pushThree()
    expect(run.exitCode, run.stdout).toBe(0)
    expect(page()).toMatchObject({
      number: 5,
      title: 'Open items: community',
      labels: ['meeting-notes', 'open-items'],
      state: 'open',
      assignees: [],
    })
    expect(items('Rosa Diaz')).toEqual(['#1 Kick off the summer school.'])
    expect(items('Anders Jensen')).toEqual(['#2 Order the cables.'])
    expect(items('Without an owner')).toEqual(['#3 Find a host.'])
    expect(items('Decided at the last meeting')).toEqual(['#4 We meet on Thursdays.'])
    expect(run.summary).toContain('Open items: community')
    await notes.again()
    expect(notes.writes()).toEqual([])
  })

  test('follows what people do on GitHub, each time with one write', async () => {
    await pushThree()
    await act(1, { state: 'closed' }, 'closed')
    expect(notes.writes()).toEqual([patch(5)])
    expect(items('Closed since the last meeting')).toEqual(['#1 Kick off the summer school.'])
    expect(items('Rosa Diaz')).toEqual([])
    await notes.issueEvent(1, 'closed')
    expect(notes.writes()).toEqual([])

    await act(1, { state: 'open' }, 'reopened')
    expect(notes.writes()).toEqual([patch(5)])
    expect(items('Rosa Diaz')).toEqual(['#1 Kick off the summer school.'])

    await act(3, { assignees: ['mia'] }, 'assigned')
    expect(notes.writes()).toEqual([patch(5)])
    expect(items('Mia Sorel')).toEqual(['#3 Find a host.'])

    await act(2, { title: 'Order the long cables' })
    expect(notes.writes()).toEqual([patch(5)])
    expect(items('Anders Jensen')).toEqual(['#2 Order the long cables'])
  })

  test('is not asked for by an issue that is none of ours', async () => {
    await pushThree()
    const number = notes.github.seed.issue(repository, { title: 'A bug', body: 'It crashes.', author: 'mia', labels: [] })
    await act(number, { state: 'closed' }, 'closed')
    expect(notes.writes()).toEqual([])
    expect(notes.github.requests.length).toBeLessThanOrEqual(2)
  })

  test('lists an issue once of which a maintainer made a copy', async () => {
    await pushThree()
    for (const { title, body, labels, assignees, state } of [issues()[0]!, issues()[3]!])
      notes.github.seed.issue(repository, { title, body, author: 'rosa', labels, assignees, state })
    await act(2, { title: 'Order the long cables' })
    expect(items('Rosa Diaz')).toEqual(['#1 Kick off the summer school.'])
    expect(items('Decided at the last meeting')).toEqual(['#4 We meet on Thursdays.'])
  })

  test('ignores what the bot itself does', async () => {
    await pushThree()
    await notes.issueEvent(5, 'edited', 'github-actions[bot]')
    expect(notes.github.requests).toEqual([])
  })

  test('keeps what people write around it', async () => {
    await pushThree()
    edit(5, { body: `We meet at noon.\n\n${page().body}\n\nMore.` })
    await act(1, { state: 'closed' }, 'closed')
    expect(page().body).toMatch(/^We meet at noon\.\n\n<!-- [^]*\n\nMore\.$/)
    expect(items('Closed since the last meeting')).toEqual(['#1 Kick off the summer school.'])
  })

  test('stays closed once a person closed it, until a person reopens it', async () => {
    await pushThree()
    edit(5, { state: 'closed' })
    await act(1, { state: 'closed' }, 'closed')
    expect(notes.writes()).toEqual([])
    await notes.push({ [path(daysAgo(0))]: minutes(daysAgo(0), 'AJ: Write to the printer.') })
    expect(pages()).toMatchObject([{ number: 5, state: 'closed' }])
    await act(5, { state: 'open' }, 'reopened')
    expect(items('Anders Jensen')).toEqual(['#2 Order the cables.', '#6 Write to the printer.'])
  })

  test('comes back with the next new item once it was deleted, and once its labels were taken off', async () => {
    await pushThree()
    notes.github.deleteIssue(repository, 5)
    await act(1, { state: 'closed' }, 'closed')
    await notes.schedule()
    expect(pages()).toEqual([])
    await notes.push({ [path(daysAgo(1))]: minutes(daysAgo(1), 'AJ: Write to the printer.') })
    const { number } = page()
    expect(items('Anders Jensen')).toEqual(['#2 Order the cables.', '#6 Write to the printer.'])

    edit(number, { labels: [] })
    await notes.schedule()
    expect(pages()).toEqual([])
    await notes.push({ [path(daysAgo(0))]: minutes(daysAgo(0), 'AJ: Paint the door.') })
    expect(page().number).toBeGreaterThan(number)
  })

  test('is left alone where the config has no pages any more, and made where it gets them', async () => {
    await notes.push({ [configPath]: config, [path(last)]: minutes(last, ...three) })
    expect(pages()).toEqual([])
    await notes.push({ [configPath]: withPages })
    expect(items('Rosa Diaz')).toEqual(['#1 Kick off the summer school.'])
    await notes.push({ [configPath]: config })
    await act(1, { state: 'closed' }, 'closed')
    expect(notes.writes()).toEqual([])
    expect(items('Rosa Diaz')).toEqual(['#1 Kick off the summer school.'])
  })

  test('says at how many meetings an item was open, and what is overdue', async () => {
    await notes.push({ [path(before)]: minutes(before, `RD: Kick off the summer school by ${daysAgo(3)}.`) })
    await notes.push({ [path(daysAgo(14))]: minutes(daysAgo(14)), [path(last)]: minutes(last) })
    expect(section('Rosa Diaz')[0]).toContain(', 3 meetings · ⚠️ **was due')
    expect(text()).toContain('**1 open**, 1 of them overdue.')
  })

  test('the same at the end of ten events and a push at once', async () => {
    await pushThree()
    for (const number of [1, 2, 3]) edit(number, { state: 'closed' })
    for (const number of [1, 2]) edit(number, { state: 'open' })
    notes.commit({ [path(daysAgo(1))]: minutes(daysAgo(1), 'AJ: Write to the printer.') })
    // The concurrency group lets one run wait and drops the others: here that of an event, so the push's is lost.
    await notes.issueEvent(2, 'reopened')
    expect(items('Anders Jensen')).toEqual(['#2 Order the cables.', '#6 Write to the printer.'])
    expect(items('Rosa Diaz')).toEqual(['#1 Kick off the summer school.'])
    const then = text()
    await notes.issueEvent(1, 'reopened')
    await notes.again()
    expect(notes.writes()).toEqual([])
    expect(text()).toBe(then)
  })

  test('knows the days of meetings that only their notes tell', async () => {
    await notes.push({ 'notes/community/1.md': minutes(last, ...three) })
    await notes.push({ 'notes/community/2.md': minutes(daysAgo(3), '').replace('## TODOs and decisions', '## Talk') })
    expect(text()).toContain(`Community meeting, ${daysAgo(3)}`)
    for (const run of [notes.schedule, notes.again]) {
      await run()
      expect(notes.writes()).toEqual([])
    }
  })

  test('is left alone half a year behind the last meeting, after a line that says so', async () => {
    const long = daysAgo(181)
    await notes.push({ [path(long)]: minutes(long, ...three) })
    expect(text()).toContain(`No meeting since ${long}`)
    await act(1, { state: 'closed' }, 'closed')
    expect(notes.writes()).toEqual([])
    await notes.push({ [path(last)]: minutes(last, 'Nothing to do.') })
    expect(items('Without an owner')).toEqual(['#3 Find a host.'])
    expect(text()).not.toContain('No meeting since')
  })
})

test('with a person’s token, the run that its own write starts finds nothing to write', async () => {
  notes.github.seed.token('token-of-rosa', { login: 'rosa' })
  const asRosa = { token: 'token-of-rosa' }
  await notes.push({ [path(last)]: minutes(last, ...three) }, asRosa)
  await notes.issueEvent(page().number, 'opened', 'rosa', asRosa)
  expect(notes.writes()).toEqual([])
  edit(1, { state: 'closed' })
  await notes.issueEvent(1, 'closed', 'rosa', asRosa)
  expect(notes.writes()).toEqual([patch(page().number)])
  await notes.issueEvent(page().number, 'edited', 'rosa', asRosa)
  expect(notes.writes()).toEqual([])
})

test('the only series of a repository is called as that', async () => {
  await notes.push({ 'notes/design/2020-01-01.md': null, ...Object.fromEntries([[path(last), minutes(last, ...three)]]) })
  expect(page().title).toBe('Open items: meeting-notes')
})

describe('several series', () => {
  test('have a page each where they have open items', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [
        path(last, `team${index}`),
        index < 3 ? minutes(last, 'RD: A task.') : '# Talk\n\nWe talked.\n',
      ]),
    )
    await notes.push(many)
    expect(pages().map(({ title }) => title)).toEqual(['Open items: team0', 'Open items: team1', 'Open items: team2'])
  })

  test('of which one is renamed keep their pages', async () => {
    await notes.push({ [path(last)]: minutes(last, 'RD: Task one.'), [path(last, 'board')]: minutes(last, 'AJ: Task two.') })
    expect(pages()).toHaveLength(2)
    const [board] = pages().filter(({ title }) => title.endsWith('board'))
    await notes.push({ [path(last, 'board')]: null, [path(last, 'council')]: minutes(last, 'AJ: Task two.') })
    expect(pages()).toHaveLength(2)
    expect(pages().find(({ number }) => number === board?.number)).toMatchObject({ title: 'Open items: council', state: 'open' })
  })

  test('that become one close the page of the other with a link', async () => {
    await notes.push({ [path(last)]: minutes(last, 'RD: Task one.'), [path(last, 'board')]: minutes(last, 'AJ: Task two.') })
    const [first, second] = pages()
    await notes.push({ [configPath]: `${withPages}series:\n  - { name: All, paths: ["notes/community/*", "notes/board/*"] }\n` })
    expect(pages()).toMatchObject([
      { number: first?.number, title: 'Open items: All', state: 'open' },
      { number: second?.number, state: 'closed', stateReason: 'completed' },
    ])
    expect(blockOf(pages()[1]?.body ?? '')).toContain(`#${first?.number}`)
    await notes.again()
    expect(notes.writes()).toEqual([])
  })
})

/** Open issues of so many items of a note, as earlier runs left them. */
function seedItems(day: string, count: number): void {
  const lines = Array.from(
    { length: count },
    (_, index) => `Check machine ${index} of the new hall, and write down what it says of its state.`,
  )
  const note = aNote(
    path(day),
    lines.map((text) => ({ text, owners: ['RD'] })),
    { title: 'Community meeting' },
  )
  for (const [index, item] of note.items.entries()) {
    const desired = aDesiredIssue({ title: item.text, assignees: [['rosa', 'anders'][index % 2]!] })
    const occurrences = [anOccurrence(note, item)]
    const body = firstBody(desired, aMarker({ id: `item-${index}`, series: 'notes/community', occurrences, applied: appliedOf(desired) }))
    const { title, labels, assignees } = desired
    notes.github.seed.issue(repository, { title, body, author: 'github-actions[bot]', labels: [...labels], assignees: [...assignees] })
  }
}

test('300 open items fit on a page', async () => {
  seedItems(before, 299)
  await notes.push({ [path(last)]: minutes(last, 'Find a host.') })
  expect(Buffer.byteLength(page().body)).toBeLessThanOrEqual(60_000)
  expect(text()).toMatch(/\*\*300 open\*\*/)
  expect(text()).toMatch(/- … and \d+ more/)
  expect(text()).toMatch(/\d+ items had no room in it\./)
  await notes.again()
  expect(notes.writes()).toEqual([])
})

/** The note that a page offers to paste, with its day filled in. */
const pasted = (day: string) => (/^`{3,}markdown\n([^]*?)\n`{3,}$/m.exec(text())?.[1] ?? '').replaceAll('YYYY-MM-DD', day)
const numbers = (state: string) =>
  issues()
    .filter((issue) => issue.labels.includes('todo') && issue.state === state)
    .map(({ number }) => number)

test('the circle: the page is pasted as the next note, three meetings in a row', async () => {
  const days = [daysAgo(28), daysAgo(21), daysAgo(14), daysAgo(7)] as const
  await notes.push({
    [path(days[0])]: minutes(
      days[0],
      'RD: Kick off the `summer` school with [the plan](https://example.org/plan).',
      'AJ: Order the cables.',
      'RD/AJ: Review the memory series.',
      'Find a host.',
      'Dan: Call the bank.',
      'RD: https://github.com/acme/core/pull/7',
    ),
  })
  expect(numbers('open')).toEqual([1, 2, 3, 4, 5, 6])

  const second = pasted(days[1])
  expect(second).toContain('- [ ] RD: Kick off the `summer` school with [the plan](https://example.org/plan). (#1)')
  await notes.push({ [path(days[1])]: second.replace('- [ ] AJ: Order the cables.', '- [x] AJ: Order the cables.') })
  expect(numbers('open')).toEqual([1, 3, 4, 5, 6])
  expect(numbers('closed')).toEqual([2])
  expect(items('Closed since the last meeting')).toEqual(['#2 Order the cables.'])
  expect(section('Rosa Diaz').every((line) => line.includes(', 2 meetings'))).toBe(true)
  expect(issues().find(({ number }) => number === 1)?.title).toBe('Kick off the summer school with the plan.')

  const third = pasted(days[2])
  await notes.push({ [path(days[2])]: `${third}\n- AJ: Paint the door.\n` })
  const added = 8
  expect(numbers('open')).toEqual([1, 3, 4, 5, 6, added])

  const fourth = pasted(days[3])
  await notes.push({ [path(days[3])]: fourth.replace('- [ ] Find a host.', '- [ ] AJ: Find a host.') })
  expect(numbers('open')).toEqual([1, 3, 4, 5, 6, added])
  expect(issues().find(({ number }) => number === 4)?.assignees).toEqual(['anders'])
  expect(items('Anders Jensen')).toContain('#4 Find a host.')
  await notes.again()
  expect(notes.writes()).toEqual([])
})

test('what is built makes the page, follows a person, and takes the next note', async () => {
  const built = { built: true }
  await notes.push({ [path(before)]: minutes(before, ...three) }, built)
  expect(page()).toMatchObject({ number: 4, title: 'Open items: community' })
  expect(items('Rosa Diaz')).toEqual(['#1 Kick off the summer school.'])

  edit(1, { state: 'closed' })
  await notes.issueEvent(1, 'closed', 'rosa', built)
  expect(notes.writes()).toEqual([patch(4)])
  expect(items('Closed since the last meeting')).toEqual(['#1 Kick off the summer school.'])
  await notes.issueEvent(1, 'closed', 'rosa', built)
  expect(notes.writes()).toEqual([])

  const number = notes.github.seed.issue(repository, { title: 'A bug', body: 'It crashes.', author: 'mia', labels: [] })
  await notes.issueEvent(number, 'opened', 'mia', built)
  expect(notes.writes()).toEqual([])
  expect(notes.github.requests.length).toBeLessThanOrEqual(2)

  const next = pasted(last).replace('- [ ] AJ: Order the cables.', '- [x] AJ: Order the cables.')
  await notes.push({ [path(last)]: next }, built)
  expect(numbers('open')).toEqual([3])
  expect(numbers('closed')).toEqual([1, 2])
  expect(items('Without an owner')).toEqual(['#3 Find a host.'])
})

test('the preview says in a line what will change on the page', async () => {
  await pushThree()
  const run = await notes.push({ [path(daysAgo(1))]: minutes(daysAgo(1), 'RD: Paint the wall.') }, { inputs: { 'dry-run': 'true' } })
  expect(run.summary).toMatch(/Open items: community.*1 more open/)
  expect(notes.writes()).toEqual([])
})

test('releases that the series plans stand on the page with their progress', async () => {
  const { seed } = notes.github
  const milestone = seed.milestone(repository, { title: 'v0.10.0', dueOn: `${daysAgo(-30)}T00:00:00Z` })
  seed.pullRequest(repository, { title: 'Boot', author: 'mia', milestone, mergedAt: '2026-03-01T09:00:00Z' })
  seed.pullRequest(repository, { title: 'Log', author: 'mia', milestone })
  const planning = minutes(last, 'RD: Write the handbook.').replace('## Agenda', '## Agenda\n\n- Planning release 0.10')
  await notes.push({ [path(last)]: planning })
  expect(section('Releases').join()).toMatch(/Release v0\.10\.0.*50 % · 1 of 2 pull requests merged/)
})
