import { workflowBot } from '../model/workflow-bot.js'

/** Which notes a run deals with, and whether it writes. */
export type Scope = PushScope | PreviewScope | BackfillScope | ReleaseScope | RefreshScope

/** All that changed on a branch since the last run that ended well. */
export interface PushScope {
  readonly type: 'push'
  readonly dryRun: boolean
  readonly branch: string
  /** `before` of the push: the base where no earlier run is known. */
  readonly before: string | null
  /** The commit that was pushed, or null; the branch may have moved on since. */
  readonly pushed: string | null
}

/** What a merge of a pull request would bring. */
export interface PreviewScope {
  readonly type: 'preview'
  readonly base: string
  readonly head: string
  /** The branch that it is to be merged into: the config at its tip counts. */
  readonly branch: string
  /** Whether the head is a branch of the same repository, none of a fork. */
  readonly isOwnBranch: boolean
}

/** Notes that a person names: every item of them counts as new. */
export interface BackfillScope {
  readonly type: 'backfill'
  readonly dryRun: boolean
  readonly branch: string
  readonly paths: readonly string[]
  /** Only meetings on this day or later, YYYY-MM-DD. */
  readonly since: string | null
  /** A release that is asked for besides, as written, or null. */
  readonly release: string | null
}

/** One release that a person asks for; no note need name it. */
export interface ReleaseScope {
  readonly type: 'release'
  readonly dryRun: boolean
  readonly branch: string
  /** Version, title, number or address of the milestone, as written. */
  readonly release: string
}

/** What changes on GitHub alone: open release issues, and pull requests to look at. Opens nothing. */
export interface RefreshScope {
  readonly type: 'refresh'
  readonly dryRun: boolean
  readonly branch: string
}

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

/** A run that has nothing to do, or that must not go on, with the reason for people. */
export interface NoScope {
  readonly refused: boolean
  readonly why: string
}

/**
 * What a run does, one after the other: whatever started it, it first makes up for pushes that no run has dealt with,
 * because that run failed, or was replaced by another one while it waited.
 */
export function passesOf(scope: Scope): readonly Scope[] {
  if (scope.type === 'push' || scope.type === 'preview' || scope.dryRun) return [scope]
  return [{ type: 'push', dryRun: false, branch: scope.branch, before: null, pushed: null }, scope]
}

/** The scope of a run. Pure. */
export function readEvent(event: EventFacts): Scope | NoScope {
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
  // What this action writes itself is no news to it.
  if (event.sender === workflowBot) return nothingToDo(`This event was caused by ${workflowBot}, so there is nothing to refresh.`)
  if (event.isManaged) return { type: 'refresh', ...onDefaultBranch(event) }
  // Another issue is no reason to refresh anything, but makes up for what no run has dealt with, as every event does.
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
