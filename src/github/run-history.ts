import type { RunHistory } from '../model/ports.js'
import type { Client } from './client.js'
import { isRefusedWith } from './explain-error.js'
import type { Repository } from './repository.js'

/** Runs looked back at; older ones are no better a base than the push's own. */
const runsRead = 20

/** Reads the earlier runs of a workflow. */
export function createRunHistory(client: Client, repository: Repository, workflowFile: string | null): RunHistory {
  const pushes = (branch: string) => ({ ...repository, workflow_id: workflowFile ?? '', branch, event: 'push' })
  return {
    async firstPush(branch) {
      if (workflowFile === null) return null
      const { data } = await client.rest.actions.listWorkflowRuns({ ...pushes(branch), per_page: 100 })
      const { total_count: count } = data
      if (count <= data.workflow_runs.length) return data.workflow_runs.at(-1)?.head_sha ?? null
      // GitHub gives no more than the first thousand of a filtered list.
      const last = await client.rest.actions.listWorkflowRuns({ ...pushes(branch), per_page: 100, page: Math.min(10, Math.ceil(count / 100)) })
      return last.data.workflow_runs.at(-1)?.head_sha ?? null
    },
    async successfulPushes(branch) {
      if (workflowFile === null) return null
      try {
        const { data } = await client.rest.actions.listWorkflowRuns({
          ...pushes(branch),
          status: 'success',
          per_page: runsRead,
        })
        // Not when it started last: it may have been run again, after others had failed.
        return data.workflow_runs.map((run) => ({ commit: run.head_sha, began: run.created_at }))
      } catch (error) {
        if (isRefusedWith(error, 403, 404)) return null
        throw error
      }
    },
  }
}
