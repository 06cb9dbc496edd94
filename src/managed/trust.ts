import type { BlockingIssue, CurrentIssue, ManagedIssue, Marker } from '../model/issue.js'
import { markerOf } from './body.js'
import { hasOwnComment } from './own-comment.js'
import { workflowBot } from '../model/workflow-bot.js'
import { includesName } from '../model/same-name.js'

/** Whose issues a run deals with: those of one config in one repository. */
export interface IssueScope {
  /** Numeric id of the notes repository. */
  readonly repository: number
  /** Path of the config file; another one in the repository has issues of its own. */
  readonly config: string
  /** Whether a config file is in the repository no more, so that no run looks after its issues. */
  readonly isConfigGone?: (path: string) => boolean
  /** Accounts besides the workflow's own that open issues with this action. */
  readonly bots: readonly string[]
}

/** The issues of a listing, told apart. */
export interface SortedIssues {
  /** Those whose marker counts, in order of number. */
  readonly managed: readonly ManagedIssue[]
  /** Those that look like ours and do not count. */
  readonly blocking: readonly BlockingIssue[]
}

/** Authors of issues with a marker of this scope whose right to write has to be asked for. */
export function authorsToCheck(issues: readonly CurrentIssue[], scope: IssueScope): string[] {
  const authors = issues.filter((issue) => isOfScope(issue, scope)).map((issue) => issue.author)
  return [...new Set(authors)].filter((author) => !isBot(author, scope))
}

function isOfScope({ body }: CurrentIssue, { repository, config }: IssueScope): boolean {
  const marker = markerOf(body)
  return marker !== null && marker.repository === repository && marker.config === config
}

/**
 * Tells the issues whose marker counts from those that only look so. It counts where it names this repository and config,
 * and an allowed bot or a person with write permission opened the issue; anyone else's is a copy. What another config of this
 * repository opened belongs to the runs of that config.
 * @param issues such as carry our label
 */
export function sortIssues(issues: readonly CurrentIssue[], scope: IssueScope, writers: ReadonlySet<string>): SortedIssues {
  const managed: ManagedIssue[] = []
  const blocking: BlockingIssue[] = []
  for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
    const marker = markerOf(issue.body)
    const isOwn = isBot(issue.author, scope)
    if (marker && !isOfScope(issue, scope)) {
      const why = scope.isConfigGone?.(marker.config) ? 'config-gone' : 'other-config'
      if (isOwn && marker.repository === scope.repository) blocking.push(blockerOf(issue, why, marker))
    } else if (marker && (isOwn || writers.has(issue.author))) managed.push({ issue, marker, ...(isOwn ? {} : { isCopy: true as const }) })
    else if (marker) blocking.push(blockerOf(issue, 'distrusted', marker))
    else if (isOwn || hasOwnComment(issue.body)) blocking.push(blockerOf(issue, 'damaged'))
  }
  return { managed, blocking }
}

function blockerOf({ number, url, title, author, state }: CurrentIssue, why: BlockingIssue['why'], marker?: Marker): BlockingIssue {
  const { occurrences = [], config } = marker ?? {}
  return { number, url, title, author, isOpen: state === 'open', why, occurrences, ...(config === undefined ? {} : { config }) }
}

function isBot(author: string, { bots }: IssueScope): boolean {
  return includesName([workflowBot, ...bots], author)
}
