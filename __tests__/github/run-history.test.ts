import { describe, expect, test } from 'vitest'
import type { Client } from '../../src/github/client.js'
import { createRunHistory } from '../../src/github/run-history.js'

/** A run as GitHub answers it, on a day of March. */
const aRun = (day: number, conclusion = 'success') => ({
  head_sha: `commit of day ${day}`,
  conclusion,
  created_at: `2026-03-0${day}T12:00:00Z`,
  run_started_at: '2026-03-09T12:00:00Z',
})

/** Commits of the runs that ended well, the latest first, as attempt `attempt` of run 7 sees them. */
async function known(listed: readonly object[], attempt = 1, earlier: readonly object[] = []) {
  const actions = {
    listWorkflowRuns: async () => ({ data: { total_count: listed.length, workflow_runs: listed } }),
    getWorkflowRunAttempt: async ({ run_id: id, attempt_number: number }: { run_id: number; attempt_number: number }) => ({
      data: id === 7 ? earlier[number - 1] : null,
    }),
  }
  const client = { rest: { actions } } as unknown as Client
  const runs = await createRunHistory(
    client,
    { owner: 'acme', repo: 'notes' },
    { workflowFile: 'meeting-notes.yml', id: 7, attempt },
  ).successfulPushes('main')
  return runs?.map(({ commit, began }) => [commit, began])
}

test('a run began when it started first, though it was run again: others may have written in between', async () => {
  expect(await known([aRun(5)])).toEqual([['commit of day 5', '2026-03-05T12:00:00Z']])
})

describe('a run that is run again', () => {
  const days = async (...args: Parameters<typeof known>) => (await known(...args))?.map(([commit]) => commit)

  test('knows that it ended well before: what it opened then and people let go is not new', async () => {
    expect(await days([aRun(4)], 2, [aRun(5)])).toEqual(['commit of day 5', 'commit of day 4'])
    expect(await days([aRun(4)], 3, [aRun(5), aRun(5, 'failure')])).toEqual(['commit of day 5', 'commit of day 4'])
  })

  test('is older than those that came after it', async () => {
    expect(await days([aRun(6), aRun(4)], 2, [aRun(5)])).toEqual(['commit of day 6', 'commit of day 5', 'commit of day 4'])
  })

  test('dealt with nothing for good where it failed or was cancelled each time', async () => {
    expect(await days([aRun(4)], 3, [aRun(5, 'failure'), aRun(5, 'cancelled')])).toEqual(['commit of day 4'])
  })
})
