import { codeBlock } from '../../markdown/code-block.js'
import { joinBlocks, joinMarkdown, inert } from '../../markdown/markdown.js'
import type { Diagnostic } from '../../model/diagnostics.js'
import type { Markdown } from '../../model/markdown.js'
import type { Outcome, Plan, UnresolvedOwner } from '../../model/plan.js'
import { pathAsGlob } from '../../desired/path-as-glob.js'
import { firstFitting } from '../first-fitting.js'
import { rosterSnippet } from '../roster-snippet.js'
import { cell, count, moreThanShown, type NotesSource, originCell } from './cells.js'
import { fittingTable } from './fitting-table.js'

/** Places that are shown of one owner. */
const placeLimit = 5
/** What lists outside of tables may take. */
export const listLimits = { count: 50, bytes: 20_000 }

/** Diagnostics that say that something was too large. */
export const limitCodes: ReadonlySet<string> = new Set([
  'note-too-long',
  'note-too-complex',
  'nested-too-deep',
  'paragraph-too-long',
  'front-matter-too-long',
])

/** Owners that nobody could be assigned for, and the lines of the config that change it. */
export function ownersTable({ unresolvedOwners }: Plan, source: NotesSource | null): Markdown {
  if (unresolvedOwners.length === 0) return inert``
  const toCells = ({ name, reason, places }: UnresolvedOwner) => {
    const more = places.length > placeLimit ? [inert`and ${places.length - placeLimit} more`] : []
    const shown = places.slice(0, placeLimit).map((place) => originCell(place, source))
    return [cell(name), cell(reason), joinMarkdown([...shown, ...more], '<br>')]
  }
  return joinBlocks([
    inert`### Unknown owners`,
    inert`Their issues are opened all the same, with the label \`unknown-owner\`, and not assigned to these owners.`,
    fittingTable([inert`Owner`, inert`Why`, inert`Where`], unresolvedOwners, toCells, (left) => inert`… and ${left} more.`),
    inert`Add this to the config file, with a login in the place of each LOGIN. Make sure that a login that is filled in is that person’s. For somebody who is in the file already, add the name to the \`aliases\` of their entry.`,
    codeBlock(rosterSnippet(unresolvedOwners), 'yaml'),
  ])
}

/** Notes whose new items are not opened now, and how to open them. */
export function deferredTable({ deferredNotes }: Plan): Markdown {
  if (deferredNotes.length === 0) return inert``
  const paths = firstFitting(deferredNotes, ({ path }) => pathAsGlob(path), listLimits)
  return joinBlocks([
    inert`### Deferred notes`,
    inert`No issue is opened for these notes now. To open them: **Actions** → this workflow → **Run workflow**, with this as \`paths\` and \`false\` as \`dry-run\`:`,
    codeBlock(paths.join(','), 'text'),
    fittingTable(
      [inert`Note`, inert`Items`, inert`Why`],
      deferredNotes,
      ({ path, items, reason }) => [cell(path), inert`${items}`, cell(reason)],
      (left) => inert`… and ${left} more notes.`,
    ),
  ])
}

/** What was cut, left or deferred because it was too much. */
export function limitsReached(plan: Plan, outcomes: readonly Outcome[] | null, source: NotesSource | null): Markdown {
  const left = (outcomes ?? []).flatMap((outcome) => (outcome.status === 'left' ? [outcome.why] : []))
  const reasons = [...new Set(left)]
    .slice(0, 10)
    .map((why) => inert`- ${count(left.filter((other) => other === why).length, 'operation')} left: ${cell(why)}`)
  const items = plan.deferredNotes.reduce((sum, note) => sum + note.items, 0)
  const deferred = plan.deferredNotes.length > 0 ? [inert`- ${count(items, 'new item')} deferred, see above`] : []
  const lines = joinMarkdown([...reasons, ...deferred], '\n')
  const table = diagnosticsTable(plan, ({ code }) => limitCodes.has(code), source)
  return lines === '' && table === '' ? inert`` : joinBlocks([inert`### Limits reached`, lines, table])
}

/** The diagnostics that are meant, with their places; empty without any. */
export function diagnosticsTable(
  { diagnostics }: Pick<Plan, 'diagnostics'>,
  isMeant: (diagnostic: Diagnostic) => boolean,
  source: NotesSource | null,
): Markdown {
  const meant = diagnostics.filter(isMeant)
  if (meant.length === 0) return inert``
  const toCells = ({ severity, message, path, line }: Diagnostic) => [
    cell(severity),
    path === undefined ? inert`` : line === undefined ? cell(path) : originCell({ path, line }, source),
    cell(message),
  ]
  return fittingTable([inert``, inert`Where`, inert`What`], meant, toCells, (left) => moreThanShown(left, source))
}
