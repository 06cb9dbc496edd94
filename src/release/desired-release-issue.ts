import type { Config } from '../model/config.js'
import type { DesiredIssue } from '../model/issue.js'
import type { Milestone, ReleaseRepository } from '../model/release.js'
import { cutTitle } from '../desired/title.js'
import { releaseBlock, type ReleaseBlockInput } from './release-block.js'

/** Id in the marker of the one issue for a milestone; it outlives a renamed repository and a renamed milestone. */
export function releaseId(repository: Pick<ReleaseRepository, 'id'>, milestone: Pick<Milestone, 'number'>): string {
  return `release-${repository.id}-${milestone.number}`
}

/** The numeric id of the repository whose milestone a release issue's id names. */
export function repositoryOfId(id: string): number {
  return Number(id.split('-')[1])
}

/** The number of the milestone that a release issue's id names. */
export function milestoneOfId(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1))
}

/** Title of a milestone's release issue. */
export function releaseTitle({ title }: Pick<Milestone, 'title'>): string {
  return cutTitle(/^release\b/i.test(title) ? title : `Release ${title}`)
}

/** The issue that a milestone should have. It carries no milestone itself: it would keep the milestone from being complete. */
export function desiredReleaseIssue(input: ReleaseBlockInput, { labels }: Config): DesiredIssue {
  const { milestone } = input
  return {
    subject: 'release',
    title: releaseTitle(milestone),
    block: releaseBlock(input),
    labels: [...new Set([labels.managed, labels.release])],
    assignees: [],
    milestone: null,
    state: milestone.state === 'closed' ? 'completed' : 'open',
  }
}
