/** Issues that come and go while a listing is read page by page. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchIssues } from '../../src/fetch/issues.js'
import { createIssueTracker } from '../../src/github/issue-tracker.js'
import { repositoryOf } from '../../src/github/repository.js'
import { startEmulator, type EmulatedGitHub } from '../emulator/index.js'
import { emulatedClient } from '../github/emulated-client.js'
import { aManagedIssue, issueScope, repositoryId } from '../plan/builders.js'

const repository = 'acme/notes'
let github: EmulatedGitHub

beforeEach(async () => {
  github = await startEmulator()
  github.seed.repository(repository, { id: repositoryId })
  github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  for (let number = 1; number <= 150; number++) open(number)
})

afterEach(() => github.close())

function open(number: number): void {
  const { issue } = aManagedIssue(undefined, { number }, { id: `id-${number}` })
  github.seed.issue(repository, { title: issue.title, body: issue.body, labels: [...issue.labels], author: 'github-actions[bot]' })
}

/** Lets something happen when the second page is asked for. */
function beforeSecondPage(happens: () => void): void {
  github.fault = ({ index }) => {
    if (index === 1) happens()
    return null
  }
}

const tracker = () => createIssueTracker(emulatedClient(github, 'workflow-token'), repositoryOf(repository))

test('an issue that a new one pushes to the next page is listed once', async () => {
  beforeSecondPage(() => open(151))
  const listed = await tracker().list({ label: 'meeting-notes', state: 'all' })
  expect(new Set(listed.map(({ number }) => number)).size).toBe(listed.length)
  expect(listed.length).toBeGreaterThanOrEqual(150)
})

test('an issue that slips to a page that was read already, because a person closes another, is not overlooked', async () => {
  beforeSecondPage(() => github.editIssue(repository, 140, { state: 'closed' }, 'rosa'))
  const { managed: read } = await fetchIssues(
    { changes: [], repository: 'https://github.com/acme/meeting-notes' },
    '2026-03-05T12:00:00Z',
    issueScope,
    'meeting-notes',
    tracker(),
    () => null,
  )
  expect(read.map(({ issue }) => issue.number)).toEqual(Array.from({ length: 150 }, (_, index) => index + 1))
  expect(read.find(({ issue }) => issue.number === 140)?.issue.state).toBe('completed')
})
