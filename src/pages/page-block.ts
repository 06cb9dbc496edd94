import { fitLists, type FittingList } from '../release/fit-lists.js'
import { progressLine } from '../release/progress.js'
import { backlink, type RepositoryUrl } from '../wanted/backlink.js'
import { literal } from '../wanted/literal.js'
import { meetingName } from '../wanted/meeting-name.js'
import { plural } from '../wanted/plural.js'
import { cutTitle } from '../wanted/title.js'
import { nextNote } from './next-note.js'
import type { ClosedItem, Decision, OpenItem, Page, PlannedRelease } from './page.js'

/** Longest title in code points that a line shows. */
const titleLimit = 120
/** Most bytes of the next note; what the lists leave of the body's room may be less. */
const nextNoteLimit = 20_000
/** The next note has this much room at least. */
const leastNextNote = 2_000

/**
 * Markdown of the managed block of a page.
 * @param room most bytes of UTF-8 that the block may take; where it is too little, lists lose their last items
 */
export function pageBlock(page: Page, repository: RepositoryUrl, room: number): string {
  const top = summary(page, repository)
  const bottom = footing(page)
  const lists = listsOf(page, repository)
  const roomOfLists = room - bytes(top) - bytes(bottom) - leastNextNote - 6
  const text = lists.length === 0 ? '' : fitLists(lists, roomOfLists)
  const left = Math.min(nextNoteLimit, room - bytes(top) - bytes(text) - bytes(bottom) - 300)
  return [top, text, foldedNextNote(page, left), bottom].filter((part) => part !== '').join('\n\n')
}

function summary({ open, closed, decided, last }: Page, repository: RepositoryUrl): string {
  const overdue = open.filter(({ isOverdue }) => isOverdue).length
  const state = open.length === 0 ? '**Nothing is open.**' : `**${open.length} open**${overdue > 0 ? `, ${overdue} of them overdue` : ''}.`
  if (last === null) return state
  const meeting = `[${literal(meetingName(last))}](${backlink(repository, { note: last.note, commit: 'HEAD', line: 1, endLine: 1 })})`
  const since = [
    ...(closed.length > 0 ? [`${closed.length} closed since`] : []),
    ...(decided.length > 0 ? [`${decided.length} decided there`] : []),
  ]
  return `${state} Last meeting: ${meeting}${since.length > 0 ? `, ${since.join(', ')}` : ''}.`
}

/** People first: where there is no room for all, what is behind is cut first. */
function listsOf(page: Page, repository: RepositoryUrl): FittingList[] {
  const { people, withoutOwner, closed, decided, releases } = page
  const openLine = (name: string | null) => (item: OpenItem) => openItemLine(item, name, repository)
  return [
    ...people.map(({ name, items }) => listOf(`${literal(name)} · ${items.length}`, items.map(openLine(name)))),
    ...listUnlessEmpty(`Without an owner · ${withoutOwner.length}`, withoutOwner.map(openLine(null))),
    ...listUnlessEmpty('Closed since the last meeting', closed.map(closedLine)),
    ...listUnlessEmpty(
      'Decided at the last meeting',
      decided.map((decision) => decisionLine(decision, repository)),
    ),
    ...listUnlessEmpty('Releases', releases.map(releaseLine)),
  ]
}

function listUnlessEmpty(heading: string, items: readonly string[]): FittingList[] {
  return items.length > 0 ? [listOf(heading, items)] : []
}

function listOf(heading: string, items: readonly string[]): FittingList {
  return { heading: `### ${heading}`, items, more: (count) => `- … and ${count} more` }
}

function openItemLine(item: OpenItem, person: string | null, repository: RepositoryUrl): string {
  const { since, meetings, due, isOverdue, owners } = item
  const others = person === null ? [] : owners.filter((owner) => owner !== person)
  const day = since.date ?? meetingName(since)
  const parts = [
    `since [${literal(day)}](${backlink(repository, since)})${meetings > 1 ? `, ${meetings} meetings` : ''}`,
    ...(due === null ? [] : [isOverdue ? `⚠️ **overdue since ${due}**` : `due ${due}`]),
    ...(others.length > 0 ? [`with ${others.map(literal).join(', ')}`] : []),
  ]
  return `- ${titled(item)} · ${parts.join(' · ')}`
}

function closedLine({ state, people, ...item }: ClosedItem): string {
  const parts = [...(people.length > 0 ? [people.map(literal).join(', ')] : []), ...(state === 'not_planned' ? ['not planned'] : [])]
  return `- ${[titled(item), ...parts].join(' · ')}`
}

function decisionLine({ source, ...decision }: Decision, repository: RepositoryUrl): string {
  return `- ${titled(decision)} · [note](${backlink(repository, source)})`
}

function releaseLine({ due, progress, ...release }: PlannedRelease): string {
  const line = progress === null ? '' : progressLine(progress)
  return `- ${titled(release)}${due === null ? '' : ` · due ${due}`}${line === '' ? '' : `<br>${line}`}`
}

function titled({ number, title }: { readonly number: number | null; readonly title: string }): string {
  return `${number === null ? 'new:' : `#${number}`} ${literal(cutTitle(title, titleLimit))}`
}

function foldedNextNote({ form, open }: Page, room: number): string {
  const { text, left } = nextNote(form, open, room)
  const more = left > 0 ? [`${plural(left, 'item')} had no room in it.`] : []
  // One backtick more than any run in the text, which so cannot end the block.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [
    '<details><summary>The next note, to copy</summary>',
    'The number behind an item ties it to its issue: tick the item to close the issue.',
    `${fence}markdown\n${text}${fence}`,
    ...more,
    '</details>',
  ].join('\n\n')
}

function footing({ isDormant, last }: Page): string {
  const about =
    '<sub>The open items of the meeting notes, kept up to date by an action; what you write above or below stays. Close this issue to stop it.</sub>'
  return isDormant && last !== null && last.date !== null
    ? `${about}\n\n**No meeting since ${last.date}: this page stays as it is until the next one.**`
    : about
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
