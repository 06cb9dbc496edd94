import type { RestEndpointMethodTypes } from '@octokit/rest'
import type { CurrentIssue, IssueState } from '../model/issue.js'

/** One issue as REST answers it. */
export type IssueAnswer = RestEndpointMethodTypes['issues']['get']['response']['data']

/** An issue as GitHub shows it now. */
export function currentIssue(issue: IssueAnswer): CurrentIssue {
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
    closedBy: (issue.state === 'closed' && issue.closed_by?.login) || null,
  }
}

function stateOf({ state, state_reason: reason }: IssueAnswer): IssueState {
  if (state === 'open') return 'open'
  return reason === 'not_planned' || reason === 'duplicate' ? reason : 'completed'
}
