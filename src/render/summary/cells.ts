import { link } from '../../markdown/link.js'
import { literal } from '../../markdown/literal.js'
import { inert, joinMarkdown } from '../../markdown/markdown.js'
import type { Markdown } from '../../model/markdown.js'
import type { Origin } from '../../model/plan.js'
import { backlink, type RepositoryUrl } from '../../desired/backlink.js'
import { plural } from '../../desired/plural.js'

/** Where the notes of a plan can be looked at. */
export interface NotesSource {
  readonly repository: RepositoryUrl
  readonly commit: string
}

/** Longest text of a cell in code points. */
const cellLimit = 400

/** Plain text as a cell shows it, cut where it is very long. */
export function cell(text: string): Markdown {
  return literal(cut(text))
}

/** A file and line of the notes; a link where the notes have a web address. */
export function originCell({ path, line }: Origin, source: NotesSource | null): Markdown {
  const name = cut(`${path}:${line}`)
  if (source === null) return literal(name)
  return link(name, backlink(source.repository, { note: path, commit: source.commit, line, endLine: line }))
}

/** A number with its noun, in the plural where it must be. */
export const count = (number: number, noun: string): Markdown => literal(plural(number, noun))

/** What a table leaves out; the log of a run has all of it. */
export const moreThanShown = (left: number, source: NotesSource | null): Markdown =>
  source === null ? inert`… and ${left} more.` : inert`… and ${left} more, which are in the log of this step.`

/** Names, separated by commas. */
export const names = (all: readonly string[]): Markdown => joinMarkdown(all.map(cell), ', ')

function cut(text: string): string {
  const points = [...text]
  return points.length > cellLimit ? `${points.slice(0, cellLimit - 1).join('')}…` : text
}
