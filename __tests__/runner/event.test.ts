import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readRunnerEvent } from '../../src/runner/event.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** The facts of an event as the runner describes it. */
function factsOf(name: string, ref: string, payload: object) {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  vi.stubEnv('GITHUB_EVENT_NAME', name)
  vi.stubEnv('GITHUB_REF', ref)
  vi.stubEnv('GITHUB_EVENT_PATH', path)
  return readRunnerEvent({ dryRun: null, paths: [], since: null, release: null }).facts
}

test('a schedule runs on the default branch, which only its ref names', () => {
  expect(factsOf('schedule', 'refs/heads/trunk', { schedule: '30 5 * * *' }).defaultBranch).toBe('trunk')
})

test('a push to another branch does not make that the default branch', () => {
  expect(factsOf('push', 'refs/heads/draft', { repository: { default_branch: 'trunk' } })).toMatchObject({
    ref: 'refs/heads/draft',
    defaultBranch: 'trunk',
  })
})

test.each([
  [{ issue: { body: 7 } }, 'issue.body must be a string'],
  [{ changes: { body: { from: ['x'] } } }, 'changes.body.from must be a string'],
  [{ repository: { default_branch: {} } }, 'repository.default_branch must be a string'],
  [{ pull_request: { base: { sha: 1 }, head: { sha: 'a' } } }, 'pull_request.base.sha must be a string'],
  [[], 'it must be an object'],
])('an event that GitHub does not write so is refused with what, where and how: %j', (payload, lack) => {
  const path = join(folder, 'event.json')
  expect(() => factsOf('issues', 'refs/heads/main', payload)).toThrow(
    `The event in ${path} (GITHUB_EVENT_PATH) is not as GitHub writes it: ${lack}. If a step before writes that file, remove the step.`,
  )
})

test('an issue without text has none of our comments', () => {
  expect(factsOf('issues', 'refs/heads/main', { issue: { body: null } }).isManaged).toBe(false)
})
