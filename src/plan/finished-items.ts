import type { IdentifiedItem } from '../matching/pair-items.js'
import type { TrackedIssue } from '../matching/tracked-issue.js'
import { standingOf } from '../managed/standing.js'
import type { ManagedIssue } from '../model/issue.js'
import type { Diagnostic } from '../model/diagnostics.js'
import { pullRequestTask } from '../desired/pull-request-task.js'
import { referenceText } from '../desired/references.js'
import { at, quoted } from './explain-matching.js'
import { runByHand } from './defer-notes.js'

/** Whether a pull request or issue is open; null where it is not known. */
export type IsOpen = (reference: string) => boolean | null

/** Whether an item asks only to look at what is merged or closed by now. */
export function isFinished({ item, note }: IdentifiedItem, isOpen: IsOpen): boolean {
  const names = pullRequestTask(item, note)?.references.map(referenceText) ?? []
  return names.length > 0 && names.every((name) => isOpen(name) === false)
}

/** The item that would reopen an issue which this action closed, though nothing is left to look at; else null. */
export function vainReopening({ stateFrom }: TrackedIssue, managed: ManagedIssue, isOpen: IsOpen): IdentifiedItem | null {
  const isReopening = stateFrom?.item.state === 'open' && standingOf(managed) === 'closed-by-us'
  return isReopening && isFinished(stateFrom, isOpen) ? stateFrom : null
}

/** Says that an issue stays closed. */
export function explainLeftClosed(entry: IdentifiedItem, number: number): Diagnostic {
  return at(entry, 'info', 'merged', `All that ${quoted(entry)} names is merged or closed: #${number} stays closed.`)
}

/** Says that nothing is opened, and how it would be. */
export function explainNotOpened(entry: IdentifiedItem): Diagnostic {
  const message = `All that ${quoted(entry)} names is merged or closed: nothing is opened. To open an issue, ${runByHand(entry.note.path)}`
  return at(entry, 'info', 'merged', message)
}
