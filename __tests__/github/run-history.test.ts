import { expect, test } from 'vitest'
import type { Client } from '../../src/github/client.js'
import { createRunHistory } from '../../src/github/run-history.js'

test('a run that was run again began when it ran first: what others wrote in between belongs to none that ended well before', async () => {
  const run = { head_sha: 'a'.repeat(40), created_at: '2026-03-05T12:00:00Z', run_started_at: '2026-03-07T12:00:00Z' }
  const client = { rest: { actions: { listWorkflowRuns: async () => ({ data: { total_count: 1, workflow_runs: [run] } }) } } } as unknown as Client
  const history = createRunHistory(client, { owner: 'acme', repo: 'notes' }, 'meeting-notes.yml')
  expect(await history.successfulPushes('main')).toEqual([{ commit: run.head_sha, began: '2026-03-05T12:00:00Z' }])
})
