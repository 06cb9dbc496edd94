import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIssueTracker } from '../../src/github/issue-tracker.js'
import { startEmulator, type EmulatedGitHub } from '../emulator/index.js'
import { emulatedClient, refuseQueries } from './emulated-client.js'

const own = 'acme/notes'
let github: EmulatedGitHub

beforeEach(async () => {
  github = await startEmulator()
  const { seed } = github
  seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  seed.repository(own, { private: true })
  seed.issue(own, { title: 'Our own', author: 'mia', labels: ['todo', 'docs'] })
  seed.repository('acme/core')
  seed.pullRequest('acme/core', { title: 'Open one', author: 'mia' })
  seed.pullRequest('acme/core', { title: 'Merged one', author: 'mia', mergedAt: '2026-03-01T09:00:00Z' })
  seed.issue('acme/core', { title: 'Closed one', author: 'mia', state: 'closed' })
  seed.repository('acme/secret', { private: true })
  seed.issue('acme/secret', { title: 'Hidden', author: 'mia' })
  // Transferred: into a repository that is private, out of one, and out of the notes' own.
  seed.issue('acme/core', { title: 'Taken inside', author: 'mia' })
  github.transferIssue('acme/core', 4, 'acme/secret')
  seed.issue('acme/secret', { title: 'Made public', author: 'mia' })
  github.transferIssue('acme/secret', 3, 'acme/core')
  seed.issue(own, { title: 'Taken away', author: 'mia' })
  github.transferIssue(own, 2, 'acme/secret')
  seed.issue('acme/core', { title: 'Taken home', author: 'mia' })
  github.transferIssue('acme/core', 6, own)
})

afterEach(async () => {
  const { violations } = github
  await github.close()
  expect(violations).toEqual([])
})

const tracker = () => createIssueTracker(emulatedClient(github, 'workflow-token'), { owner: 'acme', repo: 'notes' })

const links = [
  ['acme/core', 1, { title: 'Open one', isOpen: true }],
  ['Acme/Notes', 1, { title: 'Our own', isOpen: true }],
  ['acme/core', 2, { title: 'Merged one', isOpen: false }],
  // The token may read it, but the notes are no place to tell it.
  ['acme/secret', 1, null],
  ['acme/core', 77, null],
  ['acme/core', 99_999_999_999, null],
  ['acme/none', 1, null],
  ['acme/core', 3, { title: 'Closed one', isOpen: false }],
  ['acme/core', 4, null],
  ['acme/secret', 3, { title: 'Made public', isOpen: true }],
  [own, 2, null],
  ['acme/core', 6, { title: 'Taken home', isOpen: true }],
] as const
const references = links.map(([repository, number]) => ({ repository, number }))
const desired = links.map(([, , linked]) => linked)

test('what notes link is read with one query, and the labels come along', async () => {
  const { linked, labels } = tracker()
  expect(await linked(references)).toEqual(desired)
  expect([...(await labels())].sort()).toEqual(['docs', 'todo'])
  expect(github.requests.map(({ path }) => path)).toEqual(['/graphql'])
})

test('without the right to ask so, REST says the same', async () => {
  refuseQueries(github)
  const { linked, labels } = tracker()
  expect(await linked(references)).toEqual(desired)
  expect([...(await labels())].sort()).toEqual(['docs', 'todo'])
})

test('no link, no request', async () => {
  expect(await tracker().linked([])).toEqual([])
  expect(github.requests).toEqual([])
})

test('more links than one query holds, and more labels', async () => {
  const numbers = Array.from({ length: 120 }, (_, index) =>
    github.seed.issue(own, { title: `Issue ${index}`, author: 'mia', labels: [`label-${index}`] }),
  )
  const { linked, labels } = tracker()
  const many = numbers.slice(0, 110).map((number) => ({ repository: own, number }))
  expect((await linked(many)).map((found) => found?.title)).toEqual(many.map((_, index) => `Issue ${index}`))
  expect(github.requests).toHaveLength(3)
  expect(await labels()).toHaveLength(122)
})
