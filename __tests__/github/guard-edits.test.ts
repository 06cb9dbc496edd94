/** What people change on GitHub after a run has read an issue, and before it writes to it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guardEdits } from '../../src/github/guard-edits.js'
import { createIssueTracker } from '../../src/github/issue-tracker.js'
import { judgeError } from '../../src/github/explain-error.js'
import { startEmulator, type EmulatedGitHub } from '../emulator/index.js'
import type { IssueEdit } from '../emulator/types.js'
import { emulatedClient } from './emulated-client.js'

const repository = 'acme/notes'
let github: EmulatedGitHub
let seconds = 0

beforeEach(async () => {
  github = await startEmulator()
  github.seed.repository(repository, { collaborators: { rosa: 'write' } })
  github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  github.seed.issue(repository, {
    title: 'Book the room',
    body: 'From the note.',
    author: 'github-actions[bot]',
    labels: ['meeting-notes', 'todo'],
  })
})

afterEach(() => github.close())

/** Reads the issues, lets some time pass in which a person edits the first, and writes to it. */
async function writeAfter(passed: number, edit: IssueEdit | null) {
  const tracker = guardEdits(createIssueTracker(emulatedClient(github, 'workflow-token'), { owner: 'acme', repo: 'notes' }), {
    now: () => new Date(seconds * 1000),
  })
  await tracker.list({ label: 'meeting-notes', state: 'open' })
  seconds += passed
  if (edit) github.editIssue(repository, 1, edit, 'rosa')
  github.requests.length = 0
  const error = await tracker.update(1, { body: 'From the new note.', labels: ['meeting-notes'] }).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return { error, requests: github.requests.map(({ method }) => method), body: github.issues(repository)[0]?.body }
}

test.each<[string, IssueEdit]>([
  ['a text', { body: 'From the note. Ask at the desk.' }],
  ['a label', { labels: ['meeting-notes', 'todo', 'urgent'] }],
])('%s that a person has added since stays, and the next run looks again', async (_, edit) => {
  const { error, body } = await writeAfter(30, edit)
  expect(judgeError(error)).toMatchObject({ message: expect.stringContaining('#1 was edited on GitHub while this run went on') as string })
  expect(judgeError(error).kind).not.toBe('refused')
  expect(body).toBe(edit.body ?? 'From the note.')
})

test.each<[string, number, IssueEdit | null, string[]]>([
  ['nothing changed', 30, null, ['GET', 'PATCH']],
  ['what changed is not written', 30, { title: 'Book the large room' }, ['GET', 'PATCH']],
  ['it was read a moment ago', 1, null, ['PATCH']],
])('a change is written where %s', async (_, passed, edit, wanted) => {
  const { error, requests, body } = await writeAfter(passed, edit)
  expect({ error, requests, body }).toEqual({ error: null, requests: wanted, body: 'From the new note.' })
})
