import type { Config } from '../model/config.js'
import type { ManagedIssue, Subject } from '../model/issue.js'
import type { Item } from '../model/item.js'
import type { Note, NoteChange } from '../model/note.js'
import { identify } from '../matching/identity.js'

interface KeptInput {
  readonly issues: readonly ManagedIssue[]
  readonly changes: readonly NoteChange[]
  readonly config: Config
}

/** The issues that are kept in step; what the config has switched off since stays as it is, and is not taken for gone. */
export function keptIssues({ issues, changes, config }: KeptInput): ManagedIssue[] {
  const items = changes.flatMap(({ head }) => (head ? head.items.map((item) => ({ item, note: head })) : []))
  const unwanted = new Set(
    items.filter(({ item, note }) => !isDesired(item, note, config)).map(({ item, note }) => identify(item, note).ownKey),
  )
  return issues.filter(({ marker }) => isKept(marker.subject, config) && !marker.occurrences.some(({ key }) => unwanted.has(key)))
}

/** Whether issues of a subject are kept in step. */
function isKept(subject: Subject, { decisions, pullRequestItems }: Config): boolean {
  return (subject !== 'decision' || decisions !== 'off') && (subject !== 'pull-request' || pullRequestItems === 'per-pull-request')
}

/** Whether the config wants an issue for an item. */
function isDesired(item: Item, note: Note, { decisions, pullRequestItems }: Config): boolean {
  return (item.kind === 'todo' || decisions !== 'off') && (pullRequestItems !== 'report' || identify(item, note).references === null)
}

/** The change without the kinds of items that the config wants no issues for. */
export function withoutUnwanted(change: NoteChange, config: Config): NoteChange {
  const shares = config.pullRequestItems !== 'issue'
  const filtered = (note: Note | null) =>
    note && {
      ...note,
      items: note.items.filter((item) => isDesired(item, note, config)).map((item) => (shares ? item : { ...item, sharesIssue: false })),
    }
  return { ...change, base: filtered(change.base), head: filtered(change.head) }
}
