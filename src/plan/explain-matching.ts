import type { Matching } from '../matching/match-items.js'
import type { IdentifiedItem } from '../matching/pair-items.js'
import type { Unmatched } from '../matching/unmatched.js'
import type { TrackedIssue } from '../matching/tracked-issue.js'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostics.js'
import { runByHand } from './defer-notes.js'

/** What is reported of items for which nothing is done, or something else than people may expect. */
export function explainMatching({ unmatched, mayRepeat, otherConfig, otherPerson }: Matching): Diagnostic[] {
  return [
    ...unmatched.map(explainUnmatched),
    ...mayRepeat.map(({ entry, issue }) => at(entry, 'info', 'may-repeat', `${quoted(entry)} may repeat ${nameOf(issue)}`)),
    ...otherConfig.map(({ entry, issue: { number, config } }) =>
      at(
        entry,
        'warning',
        'other-config',
        `${quoted(entry)} has an issue of the config ${config}, too: #${number}. If one is enough, change \`notes\` in one of the two configs and close its issue.`,
      ),
    ),
    ...otherPerson.map(({ entry, number, people }) =>
      at(
        entry,
        'info',
        'other-person',
        `The owner of ${quoted(entry)} is a different person in this note; #${number} ${stayingWith(people)}. To reassign it, write the new owner’s full name.`,
      ),
    ),
  ]
}

/** Which issue it is, and what to do if it is the same task. */
function nameOf({ managed, textFrom }: TrackedIssue): string {
  if (managed) {
    const { number, state } = managed.issue
    return state === 'open'
      ? `#${number}; close one of the two if it does.`
      : `#${number}, which is closed; close the new one, too, if it does.`
  }
  return `line ${textFrom?.item.line} of ${textFrom?.note.path}, whose issue is new, too; close one of the two if it does.`
}

function explainUnmatched({ entry, why, issue, like }: Unmatched): Diagnostic {
  const what = quoted(entry)
  const open = `To open one, ${runByHand(entry.note.path)}`
  switch (why) {
    case 'new-but-done':
      return at(entry, 'info', 'done-already', `${what} is already done, so no issue is opened.${maybe(issue, like)}`)
    case 'no-issue-known':
      return at(entry, 'info', 'no-issue-known', `${what} was edited but has no open issue, so nothing is opened. ${open}`)
    case 'closed-before':
      return at(
        entry,
        'info',
        'closed-before',
        `${what} was closed as #${issue?.number} and is still in the notes: nothing is opened. ${open}`,
      )
    case 'reopened':
      return at(
        entry,
        'info',
        'reopened-by-a-person',
        `${what} was done in the meeting before and #${issue?.number} was reopened since, so it stays open. If it is done, close it on GitHub.`,
      )
    case 'reported-unknown':
      return at(
        entry,
        'info',
        'reported-unknown',
        `${what} is listed as a task of an earlier meeting, but no issue matches it: nothing is opened or closed. If it is a new task, list it under another heading.`,
      )
    case 'blocked':
    case 'not-updated':
      return explainBlocked(entry, why, issue)
  }
}

/** Which open issue it may be that is done. */
function maybe(issue: Unmatched['issue'], like: Unmatched['like']): string {
  if (issue) return ` It may be #${issue.number}, which is open; close that one if it is.`
  return like
    ? ` It may be line ${like.item.line} of ${like.note.path}, whose issue is new; with the words of that line it would be closed.`
    : ''
}

function explainBlocked(entry: IdentifiedItem, why: 'blocked' | 'not-updated', issue: Unmatched['issue']): Diagnostic {
  const what = quoted(entry)
  const [result, purpose] =
    why === 'blocked' ? ['is not opened', 'to have a new one opened'] : ['has changed and is not updated', 'to let it go']
  if (issue?.why === 'config-gone') {
    const message = `${what} ${result}, because #${issue.number} belongs to the config ${issue.config}, which is gone. Give that file its old name, or remove the label from the issue ${purpose}.`
    return at(entry, 'error', 'blocked-issue', message)
  }
  const message = `${what} ${result}, because #${issue?.number} looks like its issue. ${fixOf(issue, purpose)}`
  return at(entry, 'error', 'blocked-issue', message)
}

/** @param why what taking the label off is good for */
function fixOf(issue: Unmatched['issue'], why: string): string {
  return issue?.why === 'distrusted'
    ? `${issue.author} opened it, and the config does not trust that account. If it is the account of this action, add it to trusted-bots; otherwise remove the label from the issue ${why}.`
    : `Its hidden marker is damaged. Restore the body from its edit history, or remove the label from the issue ${why}.`
}

function stayingWith(people: readonly string[]): string {
  const names = people.map(personAsText).join(', ')
  const isKnown = people.some((person) => !person.startsWith('?'))
  return isKnown
    ? `stays with ${names}, who was named first`
    : `stays without an assignee, as its first note does not tell who “${names}” is`
}

function personAsText(person: string): string {
  return person.replace(/^[@?]|^group:/, '')
}

/** A diagnostic at an item's line. */
export function at(entry: IdentifiedItem, severity: Diagnostic['severity'], code: DiagnosticCode, message: string): Diagnostic {
  return { severity, code, message, path: entry.note.path, line: entry.item.line }
}

/** The beginning of an item, for people. */
export function quoted({ item }: IdentifiedItem): string {
  const points = [...item.text]
  return `“${points.length > 80 ? `${points.slice(0, 79).join('')}…` : item.text}”`
}
