import type { CreateIssue, UpdateIssue } from '../model/plan.js'

/** What an operation does to its issue, in one word. A decision is recorded: its issue is not opened for anybody to work on. */
export function operationName(operation: CreateIssue | UpdateIssue): 'open' | 'record' | 'reopen' | 'close' | 'update' {
  if (operation.type === 'create-issue') return operation.subject === 'decision' ? 'record' : 'open'
  const { change } = operation
  if (change.state === 'open') return 'reopen'
  return change.state ? 'close' : 'update'
}
