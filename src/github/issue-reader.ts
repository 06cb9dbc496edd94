import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { CurrentIssue } from '../model/issue.js'
import type { IssueTracker } from '../model/ports.js'
import type { Client } from './client.js'
import { currentIssue, type IssueAnswer } from './current-issue.js'
import { nullIfRefused } from './null-if-refused.js'
import { fullNameIn, isNamed, type Repository } from './repository.js'
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
      const answer = await nullIfRefused([404, 410], () => client.rest.issues.get({ ...repository, issue_number: number }))
      // A transferred issue answers with the one that it became, elsewhere.
      const isStillHere = answer?.data.number === number && isNamed(repository, fullNameIn(answer.data.repository_url))
      return isStillHere ? currentIssue(answer.data) : null
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
