import { workflowBot } from '../model/workflow-bot.js'
import type { NoScope, PreviewScope, PushScope, Scope } from './scope.js'

/** What of a workflow's event decides about the scope. */
export interface EventFacts {
  readonly name: string
  readonly ref: string
  /** Commit of the ref when the event happened. */
  readonly sha: string
  readonly defaultBranch: string
  /** `before` of a push. */
  readonly before: string | null
  /** Of a pull request. */
  readonly pullRequest: Pick<PreviewScope, 'base' | 'head' | 'branch' | 'isOwnBranch'> | null
  /** The input; null where it is not given: a run writes, but a backfill by hand only shows. */
  readonly dryRun: boolean | null
  /** Globs of the notes of a backfill. */
  readonly paths: readonly string[]
  readonly since: string | null
  /** A release that a person asks for. */
  readonly release: string | null
  /** Login of the account that caused the event, or null. */
  readonly sender: string | null
  /** Of an event of an issue: whether the issue has, or had, a comment of this action. */
  readonly isManaged: boolean
}

/** The scope of a run. Pure. */
export function scopeOfEvent(event: EventFacts): Scope | NoScope {
  switch (event.name) {
    case 'push':
      return scopeOfPush(event)
    case 'pull_request':
      return event.pullRequest ? { type: 'preview', ...event.pullRequest } : refused('The event names no pull request.')
    case 'pull_request_target':
      return refused(
        'pull_request_target gives notes from a fork a token that may write. Use the event pull_request: the preview needs no rights.',
      )
    case 'workflow_dispatch':
      return scopeOfDispatch(event)
    case 'issues':
      return scopeOfIssueEvent(event)
    case 'schedule':
      return { type: 'refresh', ...onDefaultBranch(event) }
    case 'merge_group':
      return nothingToDo('A merge queue is at work: the issues are opened by the push that follows the merge.')
    default:
      return refused(`The event ${event.name} is not supported. Use push, pull_request, workflow_dispatch, schedule or issues.`)
  }
}

function scopeOfPush(event: EventFacts): Scope | NoScope {
  const { ref, sha, defaultBranch, before } = event
  if (ref !== `refs/heads/${defaultBranch}`)
    return nothingToDo(`This push is to ${ref}; issues are opened from the default branch ${defaultBranch} only.`)
  return { type: 'push', ...onDefaultBranch(event), before: before !== null && !isZero(before) ? before : null, pushed: sha }
}

/** Notes are named before a release: a backfill may have one besides. */
function scopeOfDispatch(event: EventFacts): Scope | NoScope {
  const { paths, since, release } = event
  if (paths.length > 0 || since !== null) {
    return { type: 'backfill', ...onDefaultBranch(event), dryRun: event.dryRun ?? true, paths, since, release }
  }
  if (release !== null) return { type: 'release', ...onDefaultBranch(event), release }
  return refused(
    'Nothing was asked for. Set the input “paths” (globs) or “since” (YYYY-MM-DD) for notes to open issues for, or “release” for a release to plan.',
  )
}

function scopeOfIssueEvent(event: EventFacts): Scope | NoScope {
  // What this action writes itself needs no refresh.
  if (event.sender === workflowBot) return nothingToDo(`This event was caused by ${workflowBot}, so there is nothing to refresh.`)
  if (event.isManaged) return { type: 'refresh', ...onDefaultBranch(event) }
  // An issue of somebody else needs no refresh, but like every event makes up for what no run has dealt with.
  return { type: 'push', ...onDefaultBranch(event), before: null, pushed: null }
}

function onDefaultBranch({ dryRun, defaultBranch }: EventFacts): Pick<PushScope, 'dryRun' | 'branch'> {
  return { dryRun: dryRun ?? false, branch: defaultBranch }
}

function refused(why: string): NoScope {
  return { refused: true, why }
}

function nothingToDo(why: string): NoScope {
  return { refused: false, why }
}

function isZero(sha: string): boolean {
  return /^0+$/.test(sha)
}
