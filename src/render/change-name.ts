import type { UpdateIssue } from '../model/plan.js'

/** What an update does to its issue, in one word. */
export function changeName({ change }: UpdateIssue): 'reopen' | 'close' | 'update' {
  if (change.state === 'open') return 'reopen'
  return change.state ? 'close' : 'update'
}
