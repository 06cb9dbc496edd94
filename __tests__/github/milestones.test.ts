import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMilestoneReader } from '../../src/github/milestones.js'
import { startEmulator, type EmulatedGitHub } from '../emulator/index.js'
import { emulatedClient, refuseQueries } from './emulated-client.js'

const notes = 'acme/notes'
const core = 'acme/core'
let github: EmulatedGitHub

beforeEach(async () => {
  github = await startEmulator()
  const { seed } = github
  seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation', repositories: [notes] })
  seed.token('release-token', { login: 'rosa', kind: 'user' })
})

afterEach(async () => {
  const { violations } = github
  await github.close()
  expect(violations).toEqual([])
})

const reader = () =>
  createMilestoneReader({ notes, client: emulatedClient(github, 'workflow-token'), otherClient: emulatedClient(github, 'release-token') })

/** By a query, and by REST where GitHub takes none: both must say the same. */
const ways: readonly (readonly [string, () => void])[] = [
  ['by a query', () => {}],
  ['by REST', () => refuseQueries(github)],
]

describe.each(ways)('%s', (_, prepare) => {
  beforeEach(prepare)

  test('another repository with its milestones, open and closed', async () => {
    github.seed.repository(notes)
    github.seed.repository(core, { id: 815 })
    github.seed.milestone(core, { title: 'v0.9.0', state: 'closed' })
    github.seed.milestone(core, { title: 'v0.10.0', dueOn: '2026-04-20T07:00:00Z' })
    for (let index = 0; index < 120; index++) github.seed.milestone(core, { title: `Sprint ${index}` })
    const found = await reader().elsewhere('Acme/Core')
    expect(found?.repository).toEqual({ id: 815, fullName: core, url: 'https://github.com/acme/core' })
    const byNumber = found?.milestones.toSorted((a, b) => a.number - b.number)
    expect(byNumber).toHaveLength(122)
    expect(byNumber?.slice(0, 2)).toEqual([
      { number: 1, title: 'v0.9.0', url: 'https://github.com/acme/core/milestone/1', state: 'closed', due: null },
      { number: 2, title: 'v0.10.0', url: 'https://github.com/acme/core/milestone/2', state: 'open', due: '2026-04-20' },
    ])
    expect(github.requests.every(({ token }) => token === 'release-token')).toBe(true)
  })

  test.each([
    // The token for other repositories may see the notes or not.
    ['a private one', 'private notes that rosa sees', { private: true, collaborators: { rosa: 'read' } }, true],
    ['a private one', 'private notes that rosa does not see', { private: true }, true],
    ['a private one', 'internal notes', { internal: true }, false],
    ['a private one', 'public notes', {}, false],
    ['an internal one', 'private notes', { private: true }, true],
    ['an internal one', 'internal notes', { internal: true }, true],
    ['an internal one', 'public notes', {}, false],
    ['a public one', 'public notes', {}, true],
  ] as const)('of %s, %s', async (kind, _, options, mayBeShown) => {
    github.seed.repository(notes, options)
    const visibility = { 'a private one': { private: true }, 'an internal one': { internal: true }, 'a public one': {} }[kind]
    github.seed.repository(core, { ...visibility, collaborators: { rosa: 'read' } })
    expect(await reader().elsewhere(core)).toMatchObject({ mayBeShown })
  })

  test('notes that no token sees are taken for public ones', async () => {
    github.seed.repository(core, { private: true, collaborators: { rosa: 'read' } })
    expect(await reader().elsewhere(core)).toMatchObject({ mayBeShown: false })
  })

  test('one that the token may not see is not there', async () => {
    github.seed.repository(notes)
    github.seed.repository(core, { private: true })
    expect(await reader().elsewhere(core)).toBeNull()
    expect(await reader().elsewhere('acme/none')).toBeNull()
  })

  test('what a milestone holds, more than a page of each', async () => {
    github.seed.repository(notes)
    github.seed.repository(core)
    const milestone = github.seed.milestone(core, { title: 'v0.10.0' })
    github.seed.issue(core, { title: 'An issue', author: 'mia', labels: ['bug'], assignees: ['rosa'], milestone, state: 'closed' })
    github.seed.pullRequest(core, { title: 'Of an app', author: 'dependabot[bot]', milestone, draft: true })
    github.seed.pullRequest(core, { title: 'Merged', author: 'mia', milestone, mergedAt: '2026-03-01T09:00:00Z' })
    github.seed.pullRequest(core, { title: 'Closed', author: 'mia', milestone, state: 'closed' })
    for (let index = 0; index < 130; index++) github.seed.issue(core, { title: `Issue ${index}`, author: 'mia', milestone })
    for (let index = 0; index < 230; index++) github.seed.pullRequest(core, { title: `Change ${index}`, author: 'mia', milestone })
    const { issues, pullRequests } = await reader().content(core, milestone)
    expect(issues).toHaveLength(131)
    expect(issues[0]).toEqual({ number: 1, title: 'An issue', state: 'closed', assignees: ['rosa'], labels: ['bug'] })
    expect(pullRequests).toHaveLength(233)
    expect(pullRequests.slice(0, 3)).toMatchObject([
      { number: 2, title: 'Of an app', author: 'dependabot[bot]', state: 'open', draft: true },
      { number: 3, author: 'mia', state: 'merged', draft: false },
      { number: 4, state: 'closed' },
    ])
  })
})

test('reviews are known by a query only', async () => {
  github.seed.repository(notes)
  github.seed.repository(core)
  const milestone = github.seed.milestone(core, { title: 'v0.10.0' })
  github.seed.pullRequest(core, { title: 'One', author: 'mia', milestone, reviewDecision: 'APPROVED', reviewers: ['rosa'] })
  expect(await reader().content(core, milestone)).toMatchObject({
    reviewsKnown: true,
    pullRequests: [{ review: 'approved', reviewers: ['rosa'] }],
  })
  refuseQueries(github)
  expect(await reader().content(core, milestone)).toMatchObject({ reviewsKnown: false, pullRequests: [{ review: null, reviewers: [] }] })
})

test('the milestones of the notes repository are read with its own token', async () => {
  github.seed.repository(notes, { private: true })
  github.seed.milestone(notes, { title: 'v1.0' })
  expect(await reader().own()).toMatchObject([{ number: 1, title: 'v1.0', state: 'open' }])
  expect(github.requests.map(({ token }) => token)).toEqual(['workflow-token'])
})
