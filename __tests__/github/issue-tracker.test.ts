import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIssueTracker } from '../../src/github/issue-tracker.js'
import { startEmulator, type EmulatedGitHub } from '../emulator/index.js'
import { emulatedClient } from './emulated-client.js'

const repository = 'acme/notes'
let github: EmulatedGitHub

beforeEach(async () => {
  github = await startEmulator()
  github.seed.repository(repository)
  github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  github.seed.issue(repository, { title: 'Book the room', author: 'github-actions[bot]' })
})

afterEach(() => github.close())

const update = (state: 'duplicate' | 'completed') =>
  createIssueTracker(emulatedClient(github, 'workflow-token'), { owner: 'acme', repo: 'notes' }).update(1, { state })
/** An older server knows fewer reasons for which an issue is closed. */
const refuseOnce = () => void (github.fault = ({ index }) => (index === 0 ? { kind: 'status', status: 422 } : null))

test('a duplicate is closed as not planned where GitHub knows no duplicates', async () => {
  refuseOnce()
  expect(await update('duplicate')).toMatchObject({ state: 'not_planned' })
})

test('what is refused otherwise is not tried again', async () => {
  refuseOnce()
  await expect(update('completed')).rejects.toMatchObject({ status: 422 })
  expect(github.issues(repository)[0]).toMatchObject({ state: 'open' })
})
