import { describe, expect, test } from 'vitest'
import { scopeOfEvent, type EventFacts } from '../../src/scope/scope-of-event.js'
import { passesOf, type Scope } from '../../src/scope/scope.js'

const sha = 'b'.repeat(40)
const commits = { base: sha, head: 'c'.repeat(40), branch: 'trunk', isOwnBranch: false }

const scope = (event: Partial<EventFacts>) =>
  scopeOfEvent({
    name: 'push',
    ref: 'refs/heads/trunk',
    sha: 'b'.repeat(40),
    defaultBranch: 'trunk',
    before: sha,
    pullRequest: null,
    dryRun: null,
    paths: [],
    since: null,
    release: null,
    sender: null,
    isManaged: true,
    ...event,
  })

describe('what a run deals with', () => {
  test.each<[string, Partial<EventFacts>, object]>([
    ['a push to the default branch', {}, { type: 'push', branch: 'trunk', before: sha, pushed: 'b'.repeat(40) }],
    ['a push that makes the branch', { before: '0'.repeat(40) }, { type: 'push', before: null }],
    ['a push that says nothing of before', { before: null }, { type: 'push', before: null }],
    ['a pull request', { name: 'pull_request', ref: 'refs/pull/1/merge', pullRequest: commits }, { type: 'preview', ...commits }],
    [
      'a run by hand with paths',
      { name: 'workflow_dispatch', paths: ['a/*.md'] },
      { type: 'backfill', branch: 'trunk', paths: ['a/*.md'], since: null, release: null },
    ],
    ['a run by hand with a day', { name: 'workflow_dispatch', since: '2026-01-01' }, { type: 'backfill', paths: [], since: '2026-01-01' }],
    [
      'a run by hand with paths and a release',
      { name: 'workflow_dispatch', paths: ['a/*.md'], release: '0.4' },
      { type: 'backfill', release: '0.4' },
    ],
    [
      'a run by hand with a release alone',
      { name: 'workflow_dispatch', release: '0.4' },
      { type: 'release', branch: 'trunk', release: '0.4' },
    ],
    ['the schedule', { name: 'schedule' }, { type: 'refresh', branch: 'trunk' }],
    ['an issue that a person touched', { name: 'issues', sender: 'rosa' }, { type: 'refresh', branch: 'trunk' }],
    ['an issue that is none of ours', { name: 'issues', sender: 'rosa', isManaged: false }, { type: 'push', before: null, pushed: null }],
  ])('%s', (_, event, expected) => expect(scope(event)).toMatchObject(expected))
})

describe('what a run writes', () => {
  // Left empty, the input leaves it to the event; a pull request's preview never writes, so it has no such key.
  test.each<[Partial<EventFacts>, boolean | undefined]>([
    [{}, false],
    [{ name: 'schedule' }, false],
    [{ name: 'workflow_dispatch', release: '0.4' }, false],
    [{ name: 'workflow_dispatch', paths: ['**'] }, true],
    [{ name: 'pull_request', pullRequest: commits }, undefined],
  ])('%j: is only shown: %s', (event, byItself) => {
    const shown = [null, true, false].map((dryRun) => (scope({ ...event, dryRun }) as { dryRun?: boolean }).dryRun)
    expect(shown).toEqual(byItself === undefined ? [undefined, undefined, undefined] : [byItself, true, false])
  })
})

describe('what is not dealt with', () => {
  test.each<[Partial<EventFacts>, boolean, string]>([
    [{ ref: 'refs/heads/topic' }, false, 'This push is to refs/heads/topic; issues are opened from the default branch trunk only.'],
    [{ ref: 'refs/tags/trunk' }, false, 'This push is to refs/tags/trunk;'],
    [{ name: 'pull_request' }, true, 'The event names no pull request.'],
    [{ name: 'pull_request_target', pullRequest: commits }, true, 'Use the event pull_request: the preview needs no rights.'],
    [{ name: 'workflow_dispatch' }, true, 'Nothing was asked for. Set the input “paths”'],
    [
      { name: 'issue_comment' },
      true,
      'The event issue_comment is not supported. Use push, pull_request, workflow_dispatch, schedule or issues.',
    ],
    [{ name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/trunk/pr-7' }, false, 'A merge queue is at work'],
    [{ name: 'issues', sender: 'github-actions[bot]' }, false, 'This event was caused by github-actions[bot]'],
  ])('%j', (event, refused, why) => expect(scope(event)).toEqual({ refused, why: expect.stringContaining(why) as string }))
})

test.each<[string, Scope, string[]]>([
  ['a push', { type: 'push', dryRun: false, branch: 'trunk', before: null, pushed: sha }, ['push']],
  ['a preview', { type: 'preview', ...commits }, ['preview']],
  ['a refresh', { type: 'refresh', dryRun: false, branch: 'trunk' }, ['push', 'refresh']],
  ['a refresh that only shows', { type: 'refresh', dryRun: true, branch: 'trunk' }, ['refresh']],
  ['a release', { type: 'release', dryRun: false, branch: 'trunk', release: '0.4' }, ['push', 'release']],
])('%s first makes up for pushes that no run has dealt with, if it writes', (_, asked, passes) => {
  expect(passesOf(asked).map(({ type }) => type)).toEqual(passes)
})
