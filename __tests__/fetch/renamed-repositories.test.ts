/** Release issues whose repository bears another name since they were written. */
import { expect, test } from 'vitest'
import { fetchReleases } from '../../src/fetch/releases.js'
import type { ReleaseTask } from '../../src/release/what-to-read.js'
import type { Config } from '../../src/model/config.js'
import type { ManagedIssue } from '../../src/model/issue.js'
import type { MilestoneReader } from '../../src/model/ports.js'
import type { ReleaseRepository } from '../../src/model/release.js'
import { releaseId } from '../../src/release/desired-release-issue.js'
import { aConfig, issueScope, aManagedIssue, aDesiredIssue, headCommit } from '../plan/builders.js'
import { FakeTracker } from '../plan/fake-tracker.js'
import { aContent, aMilestone, core, notesRepository, planning } from '../release/builders.js'

const milestone = aMilestone()

/** The issue of the milestone, from when its repository was called otherwise. */
function fromBefore(repository: Pick<ReleaseRepository, 'id'>): ManagedIssue {
  const desired = aDesiredIssue({ subject: 'release', title: 'Release v0.10.0 (Phoebe)' })
  return aManagedIssue(desired, { number: 9 }, { id: releaseId(repository, milestone), series: 'acme/former-name' })
}

const reader: MilestoneReader = {
  own: async () => [milestone],
  elsewhere: async () => ({ repository: core, milestones: [milestone], mayBeShown: true }),
  content: async () => aContent(),
  contentWithoutReviews: async () => aContent(),
}

/** Numbers of the release issues that a run deals with, null for a new one; and what it says. */
async function dealtWith(task: Partial<ReleaseTask>, config: Partial<Config> = {}) {
  const whole: ReleaseTask = {
    changes: [],
    replanned: [],
    requested: null,
    refreshAll: false,
    issues: [],
    areAllRead: true,
    head: headCommit,
    ...task,
  }
  const { releases, diagnostics } = await fetchReleases(whole, notesRepository, aConfig(config), issueScope, new FakeTracker(), reader)
  return { issues: releases.map(({ release }) => release.managed?.issue.number ?? null), says: diagnostics.map(({ code }) => code) }
}

test('the schedule brings the issues of the notes repository up to date', async () => {
  expect(await dealtWith({ refreshAll: true, issues: [fromBefore(notesRepository)] })).toEqual({ issues: [9], says: [] })
})

test('a version alone still means the release of the notes repository', async () => {
  const head = planning('notes/community/2026-03-12.md')
  expect(await dealtWith({ changes: [{ base: null, head }], issues: [fromBefore(notesRepository)] })).toEqual({ issues: [9], says: [] })
})

test('the schedule brings the issues of another repository up to date that the config lists by any of its names', async () => {
  const release = { repository: null, repositories: [core.fullName] }
  expect(await dealtWith({ refreshAll: true, issues: [fromBefore(core)] }, { release })).toEqual({ issues: [9], says: [] })
})

test('nothing is read of another repository that the config does not list', async () => {
  expect(await dealtWith({ refreshAll: true, issues: [fromBefore(core)] })).toEqual({ issues: [], says: [] })
})
