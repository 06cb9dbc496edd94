import { describe, expect, test } from 'vitest'
import type { Milestone } from '../../src/model/release.js'
import { chooseMilestone, type ReleaseName } from '../../src/release/choose-milestone.js'
import { parseReleaseInput } from '../../src/release/parse-release-input.js'
import { titleVersions } from '../../src/release/title-versions.js'

function milestone(number: number, title: string, state: Milestone['state'] = 'open'): Milestone {
  return { number, title, state, due: null, url: `https://github.com/acme/core/milestone/${number}` }
}

const milestones = [
  milestone(1, 'v0.9.0 (Hyperion)', 'closed'),
  milestone(2, 'v0.10.0 (Phoebe)'),
  milestone(3, 'v1.0.1'),
  milestone(4, 'v11.0'),
  milestone(5, 'Backlog'),
  milestone(6, 'release-1.0.0-rc.1'),
  milestone(7, 'v2.0', 'closed'),
  milestone(8, 'v2.0.0'),
  milestone(9, '2024.06'),
]

function named(name: Partial<ReleaseName>): string {
  const choice = chooseMilestone({ version: null, title: null, number: null, ...name }, milestones)
  if (choice.outcome === 'found')
    return `${choice.milestone.number}${choice.linkedInstead ? ` instead of ${choice.linkedInstead.number}` : ''}`
  if (choice.outcome === 'several') return `several: ${choice.candidates.map(({ number }) => number).join()}`
  return `unknown, nearest ${choice.nearest[0]?.number}`
}

test.each<[Partial<ReleaseName>, string]>([
  [{ version: '0.10' }, '2'],
  [{ version: '0.10.0' }, '2'],
  [{ version: '0.9' }, '1'],
  [{ version: '1.0' }, 'unknown, nearest 3'],
  [{ version: '1.0.1' }, '3'],
  [{ version: '1.0.0-rc.1' }, '6'],
  [{ version: '1.0rc1' }, '6'],
  [{ version: '1.0.0-rc.2' }, 'unknown, nearest 6'],
  [{ version: '1.0.1-rc.1' }, 'unknown, nearest 3'],
  [{ version: '2024.6' }, '9'],
  [{ version: '11' }, '4'],
  [{ version: '2.0' }, '8'],
  [{ number: 5 }, '5'],
  [{ number: 99 }, 'unknown, nearest 7'],
  [{ title: 'v0.10.0 (Phoebe)' }, '2'],
  [{ title: '0.10.0 (phoebe)' }, '2'],
  [{ title: 'Backlog' }, '5'],
  [{ title: 'Backlogs' }, 'unknown, nearest 5'],
  [{ version: '0.10', number: 2 }, '2'],
  [{ version: '0.10', number: 3 }, '2 instead of 3'],
  [{ version: '0.12', number: 3 }, 'unknown, nearest 2'],
  [{ version: '0.10', title: 'Backlog' }, '5'],
])('%j means %s', (name, expected) => {
  expect(named(name)).toBe(expected)
})

test('several open milestones of one version are all named', () => {
  const choice = chooseMilestone({ version: '3.1', title: null, number: null }, [
    milestone(1, 'v3.1'),
    milestone(2, '3.1.0 (Io)'),
    milestone(3, '3.1', 'closed'),
  ])
  expect(choice).toMatchObject({ outcome: 'several', candidates: [{ number: 1 }, { number: 2 }] })
})

test.each<[string | null, string[], string]>([
  ['core', ['core-v1.2.0', 'app-v1.2.0'], 'core-v1.2.0'],
  ['core', ['v1.2.0', 'core@1.2.0'], 'core@1.2.0'],
  ['core', ['app-v1.2.0', 'v1.2.0 (Io)'], 'v1.2.0 (Io)'],
  ['core', ['app-v1.2.0'], 'unknown'],
  ['core', ['release-1.2.0'], 'release-1.2.0'],
  [null, ['core-v1.2.0', 'app-v1.2.0'], 'several'],
  [null, ['core-v1.2.0'], 'core-v1.2.0'],
])('1.2.0 of the package %j among %j is %s', (name, titles, expected) => {
  const choice = chooseMilestone(
    { version: '1.2.0', title: null, number: null, package: name },
    titles.map((title, index) => milestone(index + 1, title)),
  )
  expect(choice.outcome === 'found' ? choice.milestone.title : choice.outcome).toBe(expected)
})

describe('what a person may write by hand', () => {
  test.each([
    ['0.10', { version: '0.10', title: null, number: null }, null],
    [' v0.10.0 ', { version: '0.10.0', title: null, number: null }, null],
    ['1.0.0-rc.1', { version: '1.0.0-rc.1', title: null, number: null }, null],
    ['v0.10.0 (Phoebe)', { version: '0.10.0', title: 'v0.10.0 (Phoebe)', number: null }, null],
    ['#2', { version: null, title: '2', number: 2 }, null],
    ['Backlog', { version: null, title: 'Backlog', number: null }, null],
    ['https://github.com/acme/core/milestone/2', { version: null, title: null, number: 2 }, 'acme/core'],
    [
      'https://github.com/acme/core/pulls?q=is%3Apr+milestone%3A%22v0.10.0+%28Phoebe%29%22',
      { version: null, title: 'v0.10.0 (Phoebe)', number: null },
      'acme/core',
    ],
  ])('%j', (written, name, repo) => {
    expect(parseReleaseInput(written)).toMatchObject({ name, repo })
  })
})

test.each([
  ['v0.10.0 (Phoebe)', ['0.10']],
  ['0.10', ['0.10']],
  ['release-1.0.0-rc.1', ['1-rc.1']],
  ['core/v0.10', ['0.10']],
  ['1.0 RC1', ['1-rc.1']],
  ['1.0.0-beta', ['1-beta']],
  ['1.0.1', ['1.0.1']],
  ['Backlog', []],
  ['2026.1 plan', ['2026.1']],
])('versions of %j', (title, versions) => {
  expect(titleVersions(title)).toEqual(versions)
})
