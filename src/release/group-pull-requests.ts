import type { MilestonePullRequest } from '../model/release.js'

/** Where a pull request stands on its way into the release. */
export type GroupName = 'needs-review' | 'changes-requested' | 'approved' | 'open' | 'draft' | 'merged' | 'closed'

/** The groups in the order in which people have to do something about them; `open` is used where reviews are not known. */
export const groupNames: readonly GroupName[] = ['needs-review', 'changes-requested', 'approved', 'open', 'draft', 'merged', 'closed']

/** The pull requests of each group, by number. */
export function groupPullRequests(pullRequests: readonly MilestonePullRequest[]): Record<GroupName, readonly MilestonePullRequest[]> {
  const sorted = pullRequests.toSorted((a, b) => a.number - b.number)
  const of = (name: GroupName) => sorted.filter((pullRequest) => groupOf(pullRequest) === name)
  return {
    'needs-review': of('needs-review'),
    'changes-requested': of('changes-requested'),
    approved: of('approved'),
    open: of('open'),
    draft: of('draft'),
    merged: of('merged'),
    closed: of('closed'),
  }
}

function groupOf({ state, draft, review }: MilestonePullRequest): GroupName {
  if (state !== 'open') return state
  if (draft) return 'draft'
  if (review === null) return 'open'
  return review === 'needed' ? 'needs-review' : review
}
