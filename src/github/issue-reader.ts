import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { CurrentIssue } from '../model/issue.js'
import type { IssueTracker } from '../model/ports.js'
import { isSameRepository } from '../model/repository-name.js'
import type { Client } from './client.js'
import { currentIssue, type IssueAnswer } from './current-issue.js'
import { isRefusedWith } from './explain-error.js'
import type { Repository } from './repository.js'
import { withoutRepetition } from './without-repetition.js'

type ListedIssue = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number]

/** Reads the issues of one repository. */
export function issueReader(client: Client, repository: Repository): Pick<IssueTracker, 'list' | 'issue' | 'listClosed'> {
  return {
    async list({ label, state, updatedSince }) {
      const since = updatedSince === undefined ? {} : { since: updatedSince }
      const query = { ...repository, labels: label, state, per_page: 100, ...since }
      return issuesAmong(withoutRepetition(await client.paginate(client.rest.issues.listForRepo, query)))
    },
    async issue(number) {
      try {
        const { data } = await client.rest.issues.get({ ...repository, issue_number: number })
        return isOf(repository, data) && data.number === number ? currentIssue(data) : null
      } catch (error) {
        if (isRefusedWith(error, 404, 410)) return null
        throw error
      }
    },
    async listClosed(label, enough) {
      const query = { ...repository, labels: label, state: 'closed', sort: 'updated', direction: 'desc', per_page: 100 } as const
      return client.paginate(client.rest.issues.listForRepo, query, ({ data }, done) => {
        const page = issuesAmong(data)
        if (enough(page)) done()
        return page
      })
    },
  }
}

/** REST lists pull requests as issues. */
function issuesAmong(listed: readonly ListedIssue[]): CurrentIssue[] {
  return listed.filter((issue) => !issue.pull_request).map((issue) => currentIssue(issue as IssueAnswer))
}

/** Whether the repository has this issue: a transferred one answers with the one that it became, elsewhere. */
function isOf({ owner, repo }: Repository, { repository_url }: IssueAnswer): boolean {
  return isSameRepository(repository_url.split('/').slice(-2).join('/'), `${owner}/${repo}`)
}
