import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { IssueTracker } from '../model/ports.js'
import type { Client } from './client.js'
import { currentIssue } from './current-issue.js'
import { statusOf } from './explain-error.js'
import { readLastRenaming } from './last-renaming.js'
import type { Repository } from './repository.js'

type IssueUpdate = NonNullable<RestEndpointMethodTypes['issues']['update']['parameters']>
type FieldChange = Parameters<IssueTracker['update']>[1]

/** Opens issues and writes those of their fields that have one value. */
export function issueWriter(client: Client, repository: Repository): Pick<IssueTracker, 'create' | 'update' | 'titleBefore'> {
  return {
    async create({ title, body, labels, assignees, milestone }) {
      const lists = { labels: [...labels], assignees: [...assignees] }
      const { data } = await client.rest.issues.create({
        ...repository,
        title,
        body,
        ...lists,
        ...(milestone === null ? {} : { milestone }),
      })
      return currentIssue(data)
    },
    async update(number, change) {
      const send = async (desired: FieldChange) =>
        currentIssue((await client.rest.issues.update({ ...repository, issue_number: number, ...requestOf(desired) })).data)
      try {
        return await send(change)
      } catch (error) {
        // An older Enterprise Server knows no duplicates.
        if (change.state !== 'duplicate' || statusOf(error) !== 422) throw error
        return send({ ...change, state: 'not_planned' })
      }
    },
    async titleBefore(number, title) {
      const last = await readLastRenaming(client, repository, number)
      return last?.currentTitle === title ? last.previousTitle : null
    },
  }
}

function requestOf({ state, ...change }: FieldChange): Partial<IssueUpdate> {
  const closed =
    state === undefined ? {} : state === 'open' ? { state, state_reason: 'reopened' } : { state: 'closed', state_reason: state }
  return { ...change, ...closed } as Partial<IssueUpdate>
}

/** Adds labels and assignees to an issue, of which people have some too, and removes them: never written as a whole. */
export function setWriter(
  client: Client,
  repository: Repository,
): Pick<IssueTracker, 'addLabels' | 'removeLabel' | 'addAssignees' | 'removeAssignees'> {
  const { issues } = client.rest
  return {
    async addLabels(number, names) {
      await issues.addLabels({ ...repository, issue_number: number, labels: [...names] })
    },
    async removeLabel(number, name) {
      try {
        await issues.removeLabel({ ...repository, issue_number: number, name })
      } catch (error) {
        // Somebody else took it off, which is all that is desired.
        if (statusOf(error) !== 404 || !(error instanceof Error && error.message.includes('Label does not exist'))) throw error
      }
    },
    async addAssignees(number, logins) {
      await issues.addAssignees({ ...repository, issue_number: number, assignees: [...logins] })
    },
    async removeAssignees(number, logins) {
      await issues.removeAssignees({ ...repository, issue_number: number, assignees: [...logins] })
    },
  }
}
