import { meetingName } from '../desired/meeting-name.js'
import type { OpenItem, Page } from './page.js'

/** A page for a terminal, with the places of its items in the notes. */
export function pageAsText(page: Page): string {
  const { name, open, last, people, withoutOwner, decided } = page
  const overdue = open.filter(({ isOverdue }) => isOverdue).length
  const lists = [
    ...people.map((person) => listOf(person.name, person.items.map(openLine))),
    listOf('Without an owner', withoutOwner.map(openLine)),
    listOf(
      'Decided at the last meeting',
      decided.map(({ title, source }) => `${title} · ${source.note}:${source.line}`),
    ),
  ]
  const head = [
    `Open items: ${name}`,
    `${open.length} open${overdue > 0 ? `, ${overdue} overdue` : ''}${last === null ? '' : `; last meeting: ${meetingName(last)}, ${last.note}`}`,
  ]
  return `${[head.join('\n'), ...lists.filter((list) => list !== '')].join('\n\n')}\n`
}

function listOf(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${heading} (${items.length})`, ...items.map((item) => `  ${item}`)].join('\n')
}

function openLine({ title, since, meetings, due, isOverdue }: OpenItem): string {
  const parts = [
    title,
    `since ${since.date ?? meetingName(since)}${meetings > 1 ? `, ${meetings} meetings` : ''}`,
    ...(due === null ? [] : [isOverdue ? `was due ${due}` : `due ${due}`]),
    `${since.note}:${since.line}`,
  ]
  return parts.join(' · ')
}
