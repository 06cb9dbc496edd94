import type { EarlierRun, RunHistory, ThisRun } from '../model/ports.js'
import type { Client } from './client.js'
import { isRefusedWith } from './explain-error.js'
import type { Repository } from './repository.js'

/** Runs looked back at; older ones are no better a base than the push's own. */
const runsRead = 20

/** Reads the earlier runs of a workflow. */
export function createRunHistory(client: Client, repository: Repository, { workflowFile, id, attempt }: ThisRun): RunHistory {
  const pushes = (branch: string) => ({ ...repository, workflow_id: workflowFile ?? '', branch, event: 'push' })
  /** This run as it ended before it was run again, where it ended well. */
  const earlierAttempt = async (): Promise<EarlierRun[]> => {
    for (let number = attempt - 1; number >= 1; number--) {
      const { data } = await client.rest.actions.getWorkflowRunAttempt({ ...repository, run_id: id, attempt_number: number })
      if (data.conclusion === 'success') return [earlierRun(data)]
    }
    return []
  }
  return {
    async firstPush(branch) {
      if (workflowFile === null) return null
      const { data } = await client.rest.actions.listWorkflowRuns({ ...pushes(branch), per_page: 100 })
      const { total_count: count } = data
      if (count <= data.workflow_runs.length) return data.workflow_runs.at(-1)?.head_sha ?? null
      // GitHub gives no more than the first thousand of a filtered list.
      const last = await client.rest.actions.listWorkflowRuns({
        ...pushes(branch),
        per_page: 100,
        page: Math.min(10, Math.ceil(count / 100)),
      })
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
        return [...data.workflow_runs.map(earlierRun), ...(await earlierAttempt())].toSorted(
          (a, b) => Date.parse(b.began) - Date.parse(a.began),
        )
      } catch (error) {
        if (isRefusedWith(error, 403, 404)) return null
        throw error
      }
    },
  }
}

/** Not when it started last: it may have been run again, after others had failed. */
function earlierRun({ head_sha: commit, created_at: began }: { readonly head_sha: string; readonly created_at: string }): EarlierRun {
  return { commit, began }
}
