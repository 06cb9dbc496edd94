import type { Config } from '../model/config.js'
import type { Item } from '../model/item.js'
import type { Applied, IssueState, Occurrence, Subject, DesiredIssue } from '../model/issue.js'
import type { Note } from '../model/note.js'
import type { ResolvedOwner } from '../model/person.js'
import { visibleLine } from '../markdown/visible.js'
import type { RepositoryUrl } from './backlink.js'
import { itemBlock, withDue, withOccurrences } from './block.js'
import { dueDay, dueDayOfOccurrences } from './due-day.js'
import { linkNumbers } from './link-numbers.js'
import { objectOf, pullRequestTask } from './pull-request-task.js'
import { referenceText, type IssueReference } from './references.js'
import { isUnknownOwner } from './unknown-owner.js'
import { cutTitle, issueTitle } from './title.js'

/** Most people that GitHub takes on one issue. */
export const assigneeLimit = 10

export interface DesiredContext {
  readonly config: Config
  readonly repository: RepositoryUrl
  /** Logins that GitHub lets issues be assigned to. */
  readonly assignable: ReadonlySet<string>
  /** Titles of linked pull requests and issues by their short form, as far as they are known and may be shown. */
  readonly linkedTitles: ReadonlyMap<string, string>
  /** Number of the milestone that an item belongs to, given the one that was applied last; or null. */
  readonly milestoneOf: (item: Item, note: Note, applied: number | null) => number | null
}

/** An item in its note. */
export interface NotedItem {
  readonly item: Item
  readonly note: Note
}

export interface DesiredInput {
  /** The item whose text the issue shows. */
  readonly textFrom: NotedItem
  /** Whom the issue belongs to. */
  readonly owners: readonly ResolvedOwner[]
  /** The labels of the teams of its notes. */
  readonly teamLabels: readonly string[]
  readonly occurrences: readonly Occurrence[]
  /** The item that decides about open and closed, or null where none was ticked, unticked, added or taken out. */
  readonly stateFrom: NotedItem | null
  /** Number of a closed issue for the same item, or null. */
  readonly earlier: number | null
  /** The pull requests and issues that the item consists of, or null for any other item. */
  readonly references: readonly IssueReference[] | null
  /** The issue as it was applied last, or null for a new one. */
  readonly applied: Applied | null
  /** Most characters of the item's text, and of its details, that are quoted. */
  readonly quoteLimit: number
}

/** The issue that an item should have. */
export function desiredIssue(
  { textFrom, owners, teamLabels, occurrences, stateFrom, earlier, references, applied, quoteLimit }: DesiredInput,
  context: DesiredContext,
): DesiredIssue {
  const { note } = textFrom
  const due = dueDay({ date: note.date, due: textFrom.item.due }, occurrences)
  const item = { ...withLinkedNumbers(textFrom), due }
  const isShared = references !== null
  const logins = item.kind === 'todo' ? loginsOf(owners) : []
  // Who was assigned before could be; this run may not have asked again.
  const assigned = new Set(applied?.assignees.map((login) => login.toLowerCase()))
  const assignees = logins.filter((login) => context.assignable.has(login) || assigned.has(login.toLowerCase())).slice(0, assigneeLimit)
  const unassignable = logins.filter((login) => !assignees.includes(login))
  return {
    subject: isShared ? 'pull-request' : item.kind,
    title: isShared && applied ? applied.title : titleOf(textFrom, references, applied?.title ?? null, context.linkedTitles),
    block: itemBlock({ item, owners, unassignable, occurrences, earlier, repository: context.repository, quoteLimit }),
    labels: labelsOf(item, teamLabels, owners, context),
    assignees,
    milestone: item.kind === 'todo' ? context.milestoneOf(item, note, applied?.milestone ?? null) : null,
    state: applied && !stateFrom && item.kind === 'todo' ? applied.state : stateOf((stateFrom ?? textFrom).item, context.config),
  }
}

export interface WithoutItemInput {
  readonly subject: Subject
  readonly occurrences: readonly Occurrence[]
  /** The managed block as it is. */
  readonly block: string
  readonly applied: Applied
  /** The item that decides about open and closed, or null where none does. */
  readonly stateFrom: NotedItem | null
}

/** The issue where no item says anew what it shows: only its state, and what it says of its occurrences. */
export function desiredWithoutItem(
  { subject, occurrences, block, applied, stateFrom }: WithoutItemInput,
  { config, repository }: DesiredContext,
): DesiredIssue {
  const closes =
    config.removedItems === 'close' && subject !== 'decision' && applied.state === 'open' && occurrences.every(({ gone }) => gone)
  const { title, labels, assignees, milestone } = applied
  return {
    subject,
    title,
    labels,
    assignees,
    milestone,
    block: withDue(withOccurrences(block, occurrences, repository), dueDayOfOccurrences(occurrences)),
    state: closes ? 'not_planned' : stateFrom && subject !== 'decision' ? stateOf(stateFrom.item, config) : applied.state,
  }
}

/** The item as its issue shows it, which may live in another repository than the numbers of the note. */
function withLinkedNumbers({ item, note }: NotedItem): Item {
  const { context } = item
  return {
    ...item,
    text: linkNumbers(item.text, note),
    details: item.details.map((line) => linkNumbers(line, note)),
    ...(context && { context: { ...context, text: linkNumbers(context.text, note) } }),
  }
}

/** Title of an item’s issue; for a task on one pull request with its title, as it was first: `Review acme/core#459: Fix the loader`. */
function titleOf(
  { item, note }: NotedItem,
  shared: readonly IssueReference[] | null,
  applied: string | null,
  titles: ReadonlyMap<string, string>,
): string {
  const task = shared ? { head: shared.map(referenceText).join(', '), references: shared } : pullRequestTask(item, note)
  if (!task) {
    const object = objectOf(item, note).map(referenceText).join(', ')
    const title = issueTitle(linkNumbers(item.text, note), note.server)
    return object === '' ? title : cutTitle(`${title} (${object})`)
  }
  const head = issueTitle(task.head, note.server)
  if (applied?.startsWith(`${head}: `)) return applied
  const [reference, ...others] = task.references
  const linked = reference && others.length === 0 ? titles.get(referenceText(reference)) : undefined
  return linked === undefined ? head : cutTitle(`${head}: ${linked}`)
}

/** Logins that an item's owners stand for, members of an assigned group included, each once. */
export function loginsOf(owners: readonly ResolvedOwner[]): string[] {
  const logins = owners.flatMap((owner) => {
    if (owner.login) return [owner.login]
    return owner.group?.assign ? owner.group.members : []
  })
  return uniqueLogins(logins)
}

/** Logins without repetition; GitHub does not tell their letters' case apart. */
function uniqueLogins(logins: readonly string[]): string[] {
  return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()]
}

function labelsOf(
  item: Item,
  teams: readonly string[],
  owners: readonly ResolvedOwner[],
  { config, assignable }: DesiredContext,
): string[] {
  const { labels } = config
  const desired = [labels.managed, item.kind === 'todo' ? labels.todo : labels.decision, ...teams]
  if (item.kind === 'todo') {
    desired.push(...owners.flatMap((owner) => (owner.group && !owner.group.assign ? [owner.group.label] : [])))
    if (owners.length === 0) desired.push(labels.needsOwner)
    else if (owners.some((owner) => isUnknownOwner(owner, (login) => assignable.has(login)))) desired.push(labels.unknownOwner)
  }
  return [...new Set(desired.map((name) => [...visibleLine(name)].slice(0, 50).join('').trim()))].filter((name) => !isNoLabel.test(name))
}

/** GitHub's address for taking a label off would be another one with these: that of all labels, or of the issue. */
const isNoLabel = /^\.{0,2}$/

function stateOf(item: Item, config: Config): IssueState {
  if (item.kind === 'decision') return config.decisions === 'open' ? 'open' : 'completed'
  if (item.state === 'done') return 'completed'
  return item.state === 'struck' ? 'not_planned' : 'open'
}
