import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { CurrentIssue, IssueState } from '../model/issue.js'
import type { IssueTracker } from '../model/ports.js'
import { isSameRepository } from '../model/repository-name.js'
import { readAssignable } from './assignable-people.js'
import type { Client } from './client.js'
import { statusOf } from './explain-error.js'
import { readLinked } from './linked-issues.js'
import { readLastRenaming } from './last-renaming.js'
import type { Repository } from './repository.js'
import { withoutRepetition } from './without-repetition.js'

type IssueAnswer = RestEndpointMethodTypes['issues']['get']['response']['data']
type IssueUpdate = NonNullable<RestEndpointMethodTypes['issues']['update']['parameters']>

/** Reads and writes the issues of one repository. */
export function createIssueTracker(client: Client, repository: Repository): IssueTracker {
  const ownName = `${repository.owner}/${repository.repo}`
  // A run that reads what new items link is about to open issues, which needs the labels.
  let labelNames: readonly string[] | null = null
  return {
    async list({ label, state, updatedSince }) {
      const issues = await client.paginate(client.rest.issues.listForRepo, {
        ...repository,
        labels: label,
        state,
        per_page: 100,
        ...(updatedSince === undefined ? {} : { since: updatedSince }),
      })
      return withoutRepetition(issues)
        .filter((issue) => !issue.pull_request)
        .map((issue) => currentIssue(issue as IssueAnswer))
    },
    async issue(number) {
      try {
        const { data } = await client.rest.issues.get({ ...repository, issue_number: number })
        // A transferred issue answers with the one that it became, elsewhere.
        return data.number === number && isSameRepository(data.repository_url.split('/').slice(-2).join('/'), ownName)
          ? currentIssue(data)
          : null
      } catch (error) {
        if ([404, 410].includes(statusOf(error) ?? 0)) return null
        throw error
      }
    },
    async listClosed(label, enough) {
      const query = { ...repository, labels: label, state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 } as const
      return client.paginate(client.rest.issues.listForRepo, query, ({ data }, done) => {
        const page = data.filter((issue) => !issue.pull_request).map((issue) => currentIssue(issue as IssueAnswer))
        if (enough(page)) done()
        return page
      })
    },
    async canBeAssigned(login) {
      try {
        await client.rest.issues.checkUserCanBeAssigned({ ...repository, assignee: login })
        return true
      } catch (error) {
        if (statusOf(error) === 404) return false
        throw error
      }
    },
    assignableProfiles: () => readAssignable(client, repository),
    async canWrite(login) {
      try {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login })
        return data.permission === 'admin' || data.permission === 'write'
      } catch (error) {
        if (statusOf(error) === 404) return false
        throw error
      }
    },
    async linked(references) {
      if (references.length === 0) return []
      const { linked, labels } = await readLinked(client, repository, references)
      labelNames = labels ?? labelNames
      return linked
    },
    async labels() {
      labelNames ??= (await client.paginate(client.rest.issues.listLabelsForRepo, { ...repository, per_page: 100 })).map(({ name }) => name)
      return labelNames
    },
    async createLabel(label) {
      try {
        await client.rest.issues.createLabel({ ...repository, ...label })
        labelNames = labelNames && [...labelNames, label.name]
      } catch (error) {
        // Somebody else was faster: the label is there, which is all that is desired.
        if (statusOf(error) !== 422 || !JSON.stringify(error).includes('already_exists')) throw error
      }
    },
    async create({ title, body, labels, assignees, milestone }) {
      const { data } = await client.rest.issues.create({
        ...repository,
        title,
        body,
        labels: [...labels],
        assignees: [...assignees],
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
    async addLabels(number, names) {
      await client.rest.issues.addLabels({ ...repository, issue_number: number, labels: [...names] })
    },
    async removeLabel(number, name) {
      try {
        await client.rest.issues.removeLabel({ ...repository, issue_number: number, name })
      } catch (error) {
        // Somebody else took it off, which is all that is desired.
        if (statusOf(error) !== 404 || !(error instanceof Error && error.message.includes('Label does not exist'))) throw error
      }
    },
    async addAssignees(number, logins) {
      await client.rest.issues.addAssignees({ ...repository, issue_number: number, assignees: [...logins] })
    },
    async removeAssignees(number, logins) {
      await client.rest.issues.removeAssignees({ ...repository, issue_number: number, assignees: [...logins] })
    },
  }
}

type FieldChange = Parameters<IssueTracker['update']>[1]

function requestOf({ state, ...change }: FieldChange): Partial<IssueUpdate> {
  const closed =
    state === undefined ? {} : state === 'open' ? { state, state_reason: 'reopened' } : { state: 'closed', state_reason: state }
  return { ...change, ...closed } as Partial<IssueUpdate>
}

function currentIssue(issue: IssueAnswer): CurrentIssue {
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: stateOf(issue),
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? [label] : label.name ? [label.name] : [])),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    milestone: issue.milestone?.number ?? null,
    author: issue.user?.login ?? '',
    isReopened: issue.state === 'open' && issue.state_reason === 'reopened',
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at ?? null,
  }
}

function stateOf({ state, state_reason: reason }: IssueAnswer): IssueState {
  if (state === 'open') return 'open'
  return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed'
}
