/** What the action says and does where the job lacks one of its permissions: the table in docs/troubleshooting.md is what comes out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { TokenPermissions } from '../emulator/index.js'
import { config, note, notePath, repository, startNotesRepository } from './notes-repository.js'

/** Those that the README's workflow gives. */
const all = { contents: 'read', issues: 'write', pullRequests: 'read', statuses: 'write' } as const

const lacking: Readonly<Record<string, TokenPermissions>> = {
  'contents: read': { contents: 'none' },
  'issues: write': { issues: 'none' },
  'issues: write (only read)': { issues: 'read' },
  'pull-requests: read': { pullRequests: 'none' },
  'statuses: write': { statuses: 'none' },
  'statuses: write (only read)': { statuses: 'read' },
}

/** The table's rows by the permission that is taken away: what the action says, what it writes, and how it ends. */
const table = new Map(
  readFileSync(join(import.meta.dirname, '../../docs/troubleshooting.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, permission = '']) => permission.replaceAll('`', '') in lacking)
    .map(([, permission = '', ...cells]) => [permission.replaceAll('`', ''), cells]),
)

test('the table has a row for each permission', () => {
  expect([...table.keys()]).toEqual(Object.keys(lacking))
})

test.each(Object.entries(lacking))('without %s', async (permission, taken) => {
  const notes = await startNotesRepository({ '.github/meeting-notes.yml': config }, {}, { private: true })
  try {
    const { github } = notes
    await notes.push({ 'notes/community/2026-03-04.md': note('RD: Draw the plan.').replaceAll('03-05', '03-04') })
    const milestone = github.seed.milestone(repository, { title: 'v0.10.0' })
    github.seed.pullRequest(repository, { title: 'A second scheduler', author: 'mia', milestone })
    github.seed.token('less', { login: 'github-actions[bot]', kind: 'installation', permissions: { ...all, ...taken } })
    const planning = note('RD: Book the room.').replace('## TODOs', '## Agenda\n\n- Planning release 0.10 (April 20, 2026)\n\n## TODOs')
    const run = await notes.push({ [notePath]: planning }, { token: 'less' })
    const errors = run.stdout.split('\n').filter((line) => line.startsWith('::error'))
    const opened = github.issues(repository).length - 1
    const [says = '', writes = '', ends = ''] = table.get(permission) ?? []
    expect({ writes: opened === 0 ? 'nothing' : `${opened} issues`, ends: run.exitCode === 0 ? 'green' : 'red' }).toEqual({
      writes: writes.replace(/^all of it.*/, '2 issues'),
      ends,
    })
    // One error, whatever the number of requests that were refused.
    expect(errors).toHaveLength(run.exitCode)
    const told = [errors.join(), ...github.issues(repository).map(({ body }) => body)].join('\n')
    // What stands where it is said ends in a colon.
    for (const part of says.split('…').filter((text) => !text.trim().endsWith(':'))) expect(told).toContain(part.trim())

    // With the permission again, the next run completes what is missing, and opens nothing twice.
    const next = await notes.again()
    expect({
      exitCode: next.exitCode,
      titles: github
        .issues(repository)
        .map(({ title }) => title)
        .toSorted(),
    }).toEqual({
      exitCode: 0,
      titles: ['Book the room.', 'Draw the plan.', 'Release v0.10.0'],
    })
  } finally {
    await notes.github.close()
  }
})
