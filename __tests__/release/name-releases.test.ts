/** In which repository a release is looked for, and what a message says where none is found. */
import { describe, expect, test } from 'vitest'
import { appliedOf } from '../../src/managed/merge.js'
import type { ManagedIssue } from '../../src/model/issue.js'
import { chooseMilestone } from '../../src/release/choose-milestone.js'
import { nameReleases } from '../../src/release/name-releases.js'
import { parseReleaseInput } from '../../src/release/parse-release-input.js'
import { isListed, type RepositoryAccess } from '../../src/release/repository-access.js'
import { selectReleases } from '../../src/release/select-releases.js'
import { aConfig, aManagedIssue, aNote, aDesiredIssue, headCommit } from '../plan/builders.js'
import { aMilestone, aReference, core } from './builders.js'

const path = 'notes/community/2026-03-05.md'
const own = 'acme/meeting-notes'
const linked = (repo: string) => ({ milestone: { repo, title: null, number: 7 } })

/** A release issue for a milestone of a repository. */
function known(title: string, series: string): ManagedIssue {
  const desired = aDesiredIssue({ subject: 'release', title })
  return aManagedIssue(desired, {}, { series, applied: appliedOf(desired) })
}

describe('the repository of a release', () => {
  interface Given {
    link?: string
    note?: string
    config?: string
    issues?: ManagedIssue[]
  }
  test.each<[string, Given, string, boolean]>([
    ['that of the link, before all others', { link: 'acme/core', note: 'acme/app', config: 'acme/docs' }, 'acme/core', true],
    ['that of the note’s series', { note: 'acme/app', config: 'acme/docs' }, 'acme/app', true],
    ['that of the config', { config: 'acme/docs', issues: [known('Release v0.10.0', 'acme/core')] }, 'acme/docs', true],
    [
      'that of the issue which an earlier meeting’s link opened',
      { issues: [known('Release v0.10.0', 'acme/core'), known('Release v0.9', 'acme/app')] },
      'acme/core',
      true,
    ],
    [
      'not where issues of two repositories fit',
      { issues: [known('Release v0.10', 'acme/core'), known('Release 0.10', 'acme/app')] },
      own,
      false,
    ],
    ['else the notes’ own', {}, own, false],
  ])('%s', (_, { link, note, config = null, issues = [] }, repo, isRepoGiven) => {
    const reference = aReference(link === undefined ? {} : linked(link))
    const head = aNote(path, [], { releases: [reference], ...(note !== undefined && { repository: note }) })
    const named = nameReleases([{ base: null, head }], null, issues, aConfig({ release: { repository: config, repositories: [] } }), own)
    expect(named).toMatchObject([{ repo, isRepoGiven, written: '0.10', mayOpen: true, source: { note: head, reference } }])
  })

  test.each([
    ['0.10', 'acme/core'],
    ['Backlog', own],
    ['https://github.com/acme/app/milestone/3', 'acme/app'],
  ])('asked for by hand as %s: %s', (release, repo) => {
    const named = nameReleases(
      [{ base: aNote(path, []), head: null }],
      parseReleaseInput(release),
      [known('Release v0.10.0', 'acme/core')],
      aConfig(),
      own,
    )
    expect(named).toMatchObject([{ repo, written: release, mayOpen: true, source: null }])
  })
})

test.each([
  [{ version: '1.0.0', preRelease: 'rc.1' }, '1.0.0-rc.1', '1.0.0-rc.1'],
  [{ version: '1.2.0', package: 'core' }, '1.2.0', 'core-v1.2.0'],
])('%j is named %s and written %s', (given, version, written) => {
  const head = aNote(path, [], { releases: [aReference(given)] })
  const base = aNote(path, [], { releases: [aReference({ version: given.version })] })
  const named = nameReleases([{ base, head }], null, [], aConfig(), own)
  // Beside the bare version it is another release.
  expect(named).toMatchObject([{ name: { version }, written, mayOpen: true }])
})

describe('the config lists', () => {
  const config = aConfig({
    release: { repository: 'acme/core', repositories: ['acme/app'] },
    series: [
      { name: 'docs', paths: ['docs/**'], repository: 'acme/docs' },
      { name: 'board', paths: ['board/**'], repository: null },
    ],
  })
  test.each([
    ['acme/core', true],
    ['ACME/App', true],
    ['acme/docs', true],
    ['acme/other', false],
  ])('%s: %s', (repo, expected) => expect(isListed(repo, config)).toBe(expected))
  test('nothing by default', () => expect(isListed('acme/core', aConfig())).toBe(false))
})

describe('what is said', () => {
  const other = aMilestone({ number: 3, title: 'v0.11' })
  /** The messages where notes plan 0.10 of acme/core, and where in the first of them they point. */
  function said(milestones: RepositoryAccess | (typeof other)[], { link = false, isGiven = true, notes = 1, release = '' } = {}): string[] {
    const access: RepositoryAccess = Array.isArray(milestones) ? { access: 'read', repository: core, milestones } : milestones
    const references = [aReference(link ? { milestone: { repo: core.fullName, title: null, number: 3 } } : {})]
    const changes =
      release !== ''
        ? []
        : Array.from({ length: notes }, (_, index) => ({
            base: null,
            head: aNote(`notes/2026-03-0${index + 1}.md`, [], { releases: references }),
          }))
    const requested = release === '' ? null : parseReleaseInput(release)
    const config = aConfig({ release: { repository: isGiven ? core.fullName : null, repositories: [] } })
    const named = nameReleases(changes, requested, [], config, core.fullName)
    const { diagnostics } = selectReleases({
      named,
      changes,
      issues: [],
      refreshAll: false,
      access: new Map([[core.fullName, access]]),
      head: headCommit,
    })
    return diagnostics.map(
      ({ severity, path: file, line, message }) => `${severity} ${file ?? 'nowhere'}${line === undefined ? '' : `:${line}`} ${message}`,
    )
  }
  const url = (number: number) => `https://github.com/acme/core/milestone/${number}`

  test.each<[string, Parameters<typeof said>, string[]]>([
    ['found', [[aMilestone()]], []],
    [
      'found, the link leads elsewhere',
      [[aMilestone(), other], { link: true }],
      [
        'warning notes/2026-03-01.md:5 The text says “0.10”, but the link leads to milestone 3 “v0.11”. The version counts: “v0.10.0 (Phoebe)” is taken. Correct the link.',
      ],
    ],
    [
      'found, the link leads elsewhere in each of two notes: each is told',
      [[aMilestone(), other], { link: true, notes: 2 }],
      [expect.stringContaining('2026-03-01.md:5 The text says'), expect.stringContaining('2026-03-02.md:5 The text says')] as string[],
    ],
    [
      'none, and the nearest',
      [[other, aMilestone({ number: 4, title: 'v0.9', state: 'closed' })]],
      [
        `warning notes/2026-03-01.md:5 No milestone of acme/core matches “0.10”; nothing is opened. The nearest: “v0.11” ${url(3)}, “v0.9” (closed) ${url(4)}.`,
      ],
    ],
    ['none, once for all notes', [[other], { notes: 3 }], [expect.stringMatching(/2026-03-01\.md:5 No milestone/)] as string[]],
    [
      'none, and the link leads elsewhere',
      [[other], { link: true }],
      [
        `warning notes/2026-03-01.md:5 No milestone of acme/core matches “0.10” (the link leads to milestone 3 “v0.11”); nothing is opened. The nearest: “v0.11” ${url(3)}.`,
      ],
    ],
    [
      'none at all in a repository that is named',
      [[]],
      ['warning notes/2026-03-01.md:5 No milestone of acme/core matches “0.10”; nothing is opened. It has none at all.'],
    ],
    [
      'none at all in the notes’ own',
      [[], { isGiven: false }],
      [
        'info notes/2026-03-01.md:5 “0.10” is planned here, but acme/core has no milestones. Link the milestone, or say where it is with “release: { repository: OWNER/NAME }” in the config.',
      ],
    ],
    [
      'none for a release that a person asks for',
      [[other], { release: 'Io' }],
      [`warning nowhere No milestone of acme/core matches “Io”; nothing is opened. The nearest: “v0.11” ${url(3)}.`],
    ],
    [
      'none at all for a release that a person asks for',
      [[], { release: '0.10', isGiven: false }],
      ['warning nowhere No milestone of acme/core matches “0.10”; nothing is opened. It has none at all.'],
    ],
    [
      'several',
      [[aMilestone(), aMilestone({ number: 5, title: '0.10' })]],
      [
        `warning notes/2026-03-01.md:5 Several milestones of acme/core match “0.10”: “v0.10.0 (Phoebe)” ${url(2)}, “0.10” ${url(5)}. Nothing is opened; link the right one in the note.`,
      ],
    ],
    [
      'a closed one',
      [[aMilestone({ state: 'closed' })]],
      ['info notes/2026-03-01.md:5 The milestone “v0.10.0 (Phoebe)” of acme/core is already closed, so no release issue is opened.'],
    ],
    [
      'a repository that the config does not list, once',
      [{ access: 'not-listed' }, { notes: 2 }],
      [
        'warning notes/2026-03-01.md:5 The milestones of acme/core are not read, because the config does not list this repository. Add it there: “release: { repositories: [acme/core] }”.',
      ],
    ],
    [
      'one that cannot be read',
      [{ access: 'unreadable' }],
      [
        'warning notes/2026-03-01.md:5 The milestones of acme/core cannot be read: there is no such repository, or the token may not see it. Give the input “release-token” a token that may read its issues and pull requests.',
      ],
    ],
    [
      'a private one',
      [{ access: 'private' }],
      [
        'warning notes/2026-03-01.md:5 acme/core is private or internal, and more people can read the notes repository: nothing of it is published there, so no release issue is kept for it.',
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(said(...given)).toEqual(expected)
  })
})

describe('a title is compared without its case, its v and further blanks', () => {
  const alike = [
    aMilestone({ number: 1, title: 'V1 Beta', state: 'closed' }),
    aMilestone({ number: 2, title: '1  beta' }),
    aMilestone({ number: 3, title: 'Next' }),
  ]
  test.each([
    ['V1 Beta', 1],
    ['v1 beta', 2],
    [' 1 BETA ', 2],
    ['next', 3],
  ])('%j means #%s: letter by letter first, then an open one', (title, number) => {
    expect(chooseMilestone({ version: null, title, number: null }, alike)).toMatchObject({ outcome: 'found', milestone: { number } })
  })
})
