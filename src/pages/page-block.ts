import { codeBlock } from '../markdown/code-block.js'
import { link } from '../markdown/link.js'
import { literal, literalList } from '../markdown/literal.js'
import { inert, joinBlocks, joinMarkdown } from '../markdown/markdown.js'
import type { Markdown } from '../model/markdown.js'
import { fitLists, type FittingList } from '../release/fit-lists.js'
import { progressLine } from '../release/progress.js'
import { backlink, noteAddress, type RepositoryUrl } from '../desired/backlink.js'
import { meetingName } from '../desired/meeting-name.js'
import { plural } from '../desired/plural.js'
import { cutTitle } from '../desired/title.js'
import { nextNote } from './next-note.js'
import type { ClosedItem, Decision, OpenItem, Page, PlannedRelease } from './page.js'

/** Longest title in code points that a line shows. */
const titleLimit = 120
/** Most bytes of the next note; what the lists leave of the body's room may be less. */
const nextNoteLimit = 20_000
/** The next note has this much room at least. */
const leastNextNote = 2_000
/** What stands around the next note. */
const aroundNextNote = 300

/**
 * Markdown of the managed block of a page.
 * @param room most bytes of UTF-8 that the block may take; where it is too little, lists lose their last items
 */
export function pageBlock(page: Page, repository: RepositoryUrl, room: number): Markdown {
  const top = summary(page, repository)
  const bottom = footing(page)
  const left = room - Buffer.byteLength(top) - Buffer.byteLength(bottom) - 6
  const lists = fitLists(listsOf(page, repository), left - leastNextNote - aroundNextNote)
  const note = foldedNextNote(page, Math.min(nextNoteLimit, left - Buffer.byteLength(lists) - aroundNextNote))
  return joinBlocks([top, lists, note, bottom])
}

function summary({ open, closed, decided, last }: Page, repository: RepositoryUrl): Markdown {
  const overdue = open.filter(({ isOverdue }) => isOverdue).length
  const late = overdue > 0 ? inert`, ${overdue} of them overdue` : inert``
  const state = open.length === 0 ? inert`**Nothing is open.**` : inert`**${open.length} open**${late}.`
  if (last === null) return state
  const since = joinMarkdown(
    [
      ...(closed.length > 0 ? [inert`, ${closed.length} closed since`] : []),
      ...(decided.length > 0 ? [inert`, ${decided.length} decided there`] : []),
    ],
    '',
  )
  return inert`${state} Last meeting: ${link(meetingName(last), noteAddress(repository, last.note))}${since}.`
}

/** People first: if there is not enough room, what comes last is cut first. */
function listsOf(page: Page, repository: RepositoryUrl): FittingList[] {
  const { people, withoutOwner, closed, decided, releases } = page
  const openLines = (items: readonly OpenItem[], name: string | null) => items.map((item) => openItemLine(item, name, repository))
  const lists = [
    ...people.map(({ name, isAssigned, items }) => {
      const note = isAssigned ? inert`` : inert` · not assigned on GitHub`
      return listOf(inert`${literal(name)} · ${items.length}${note}`, openLines(items, name))
    }),
    listOf(inert`Without an owner · ${withoutOwner.length}`, openLines(withoutOwner, null)),
    listOf(inert`Closed since the last meeting`, closed.map(closedLine)),
    listOf(
      inert`Decided at the last meeting`,
      decided.map((decision) => decisionLine(decision, repository)),
    ),
    listOf(inert`Releases`, releases.map(releaseLine)),
  ]
  return lists.filter(({ items }) => items.length > 0)
}

function listOf(heading: Markdown, items: readonly Markdown[]): FittingList {
  return { heading: inert`### ${heading}`, items, more: (count) => inert`- … and ${count} more` }
}

function openItemLine(item: OpenItem, person: string | null, repository: RepositoryUrl): Markdown {
  const { since, meetings, due, isOverdue, owners } = item
  const others = person === null ? [] : owners.filter((owner) => owner !== person)
  const first = link(since.date ?? meetingName(since), backlink(repository, since))
  const parts = [
    meetings > 1 ? inert`since ${first}, ${meetings} meetings` : inert`since ${first}`,
    ...(due === null ? [] : [isOverdue ? inert`⚠️ **was due ${literal(due)}**` : inert`due ${literal(due)}`]),
    ...(others.length > 0 ? [inert`with ${literalList(others)}`] : []),
  ]
  return inert`- ${titled(item)} · ${joinMarkdown(parts, ' · ')}`
}

function closedLine({ state, people, ...item }: ClosedItem): Markdown {
  const parts = [...(people.length > 0 ? [literalList(people)] : []), ...(state === 'not_planned' ? [inert`not planned`] : [])]
  return inert`- ${joinMarkdown([titled(item), ...parts], ' · ')}`
}

function decisionLine({ source, ...decision }: Decision, repository: RepositoryUrl): Markdown {
  return inert`- ${titled(decision)} · ${link('note', backlink(repository, source))}`
}

function releaseLine({ due, progress, ...release }: PlannedRelease): Markdown {
  const day = due === null ? [] : [inert`due ${literal(due)}`]
  const line = progress === null ? inert`` : progressLine(progress)
  const name = joinMarkdown([titled(release), ...day], ' · ')
  return line === '' ? inert`- ${name}` : inert`- ${name}<br>${line}`
}

function titled({ number, title }: { readonly number: number | null; readonly title: string }): Markdown {
  const name = literal(cutTitle(title, titleLimit))
  return number === null ? inert`new: ${name}` : inert`#${number} ${name}`
}

function foldedNextNote({ form, lines }: Page, room: number): Markdown {
  const { text, left } = nextNote(form, lines, room)
  return joinBlocks([
    inert`<details><summary>The next note, to copy</summary>`,
    inert`The number behind an item ties it to its issue: tick the item to close the issue.`,
    codeBlock(text.trimEnd(), 'markdown'),
    left > 0 ? inert`${literal(plural(left, 'item'))} had no room in it.` : inert``,
    inert`</details>`,
  ])
}

function footing({ isDormant, last }: Page): Markdown {
  return joinBlocks([
    inert`<sub>From the meeting notes, kept up to date. What you write above or below stays; close this issue to stop it.</sub>`,
    isDormant && last !== null && last.date !== null
      ? inert`**No meeting since ${literal(last.date)}: this page stays as it is until the next one.**`
      : inert``,
  ])
}
