import { defaultConfigPath } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Note } from '../model/note.js'
import type { Plan } from '../model/plan.js'
import { fullVersion } from '../notes/releases/versions.js'
import { seriesReader } from '../notes/dates/series.js'
import { groupWords } from '../notes/names/group-words.js'
import { makePlan } from '../plan/make-plan.js'
import { ensureLabels, missingLabels } from '../plan/missing-labels.js'
import { ownersAsText } from '../render/owners-as-text.js'
import { planAsMarkdown } from '../render/plan-as-markdown.js'
import { planAsText } from '../render/plan-as-text.js'
import { printableJson } from '../render/printable.js'
import type { Styled } from '../render/styled.js'
import { howToWriteItems } from '../setup/doubts.js'
import { proposeEntries } from '../setup/propose-entries.js'
import { loginsOf } from '../desired/desired-issue.js'
import { firstOf } from '../desired/first-of.js'
import { plural } from '../desired/plural.js'
import type { Format } from './extract-command.js'
import { findUpwards } from './find-upwards.js'
import { readNoteSet, type NoteRequest, type NoteSet } from './note-set.js'
import { exit, type Terminal } from './terminal.js'

/** Prints the issues that would be opened if all these notes were new, the newest meeting first. */
export async function planCommand(request: NoteRequest & { readonly format: Format }, terminal: Terminal): Promise<number> {
  const set = await readNoteSet(request, terminal)
  terminal.progress?.(`planning: ${set.notes.length} notes`)
  const inRepository = (note: Note) => ({ ...note, path: set.settings.inRepository(note.path) ?? note.path })
  const notes = set.notes.map(inRepository)
  const plan = newestFirst(planOfNewNotes(notes, { ...set, earlier: set.earlier.map(inRepository) }), notes)
  terminal.progress?.('')
  const render = {
    json: (shown: Plan) => `${printableJson(shown)}\n`,
    markdown: (shown: Plan) => planAsMarkdown(shown, null, null),
    text: (shown: Plan): Styled => [
      ...planAsText(shown, set.textAt),
      ...(shown.unresolvedOwners.length > 0 ? ['\n', ...ownersAsText(shown.unresolvedOwners)] : []),
      ...(shown.counts.notes > 0 ? ['\n', ...howToWriteItems(notes).map((hint) => `${hint}\n`)] : []),
      ...(shown.counts.items > 0 ? [whatThisIs(request, shown)] : []),
    ],
  }[request.format]
  terminal.print(render(plan))
  return exit.done
}

/** Says that nothing of this happens on installing, and how to see less of the past. */
function whatThisIs({ paths, since }: NoteRequest, { counts, deferredNotes }: Plan): string {
  const isRepository = paths.some((path) => path !== '-' && findUpwards(path, '.git') !== null)
  const installing = isRepository ? ' Installing the action opens nothing: from then on, each push opens only the items that it adds.' : ''
  const more = since === null && counts.notes > 1 ? ' --since YYYY-MM-DD leaves older meetings out.' : ''
  const deferred = deferredNotes.length > 0 ? ' One run would not open them all; the deferred notes are named above.' : ''
  return `This is what would be opened if all these notes were new; nothing was written.${deferred}${installing}${more}\n`
}

/** What would be done if all these notes were new: nothing is on GitHub yet, and everybody can be assigned. */
export function planOfNewNotes(
  notes: readonly Note[],
  { passedOver, earlier, settings: { config, roster, reading, inRepository } }: Pick<NoteSet, 'passedOver' | 'earlier' | 'settings'>,
): Plan {
  const logins = notes.flatMap((note: Note) => note.items.flatMap((item) => loginsOf(item.owners)))
  const seriesOf = seriesReader(config.series)
  const { operations, diagnostics, ...rest } = makePlan({
    config,
    repositoryId: 0,
    configPath: defaultConfigPath,
    groups: roster.groups,
    propose: (owners) => proposeEntries(owners, [...earlier, ...notes], roster, groupWords),
    meetingBefore: () => null,
    blocking: [],
    repository: `${reading.server}/OWNER/REPOSITORY`,
    head: 'HEAD',
    now: new Date().toISOString(),
    changes: notes.map((head) => ({ base: null, head })),
    issues: [],
    exists: () => true,
    seriesOf: (path) => seriesOf(path).series,
    isBackfill: true,
    linkedTitles: new Map(),
    isOpen: () => null,
    milestoneOf: () => null,
    assignable: new Set(logins),
    diagnostics: [
      ...notes.flatMap((note) => note.diagnostics.map((diagnostic) => ({ ...diagnostic, path: note.path }))),
      ...passedOver.map((found) => ({ ...found, path: inRepository(found.path ?? '') ?? found.path ?? '' })),
      ...unplannedReleases(notes),
    ],
  })
  const labels = ensureLabels(missingLabels(operations, []), config)
  return { ...rest, diagnostics: lookingBackInOne(diagnostics), operations: [...labels, ...operations] }
}

/** Most places that a diagnostic names. */
const placeLimit = 3

/** Makes one diagnostic of those about lines that look back at tasks whose issues, if there are any, only GitHub knows. */
function lookingBackInOne(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isUnknown = ({ code }: Diagnostic) => code === 'reported-unknown'
  const unknown = diagnostics.filter(isUnknown)
  const [first] = unknown
  if (!first) return [...diagnostics]
  const places = unknown.map(({ path, line }) => `${path}:${line}`)
  const [look, what] =
    unknown.length === 1
      ? ['looks back at a task', 'It opens nothing; a run on GitHub looks for its issue, and closes it if it is checked off']
      : ['look back at tasks', 'They open nothing; a run on GitHub looks for their issues, and closes those that are checked off']
  const message = `${plural(unknown.length, 'line')} ${look} and ${unknown.length === 1 ? 'has' : 'have'} the words of none in these notes: ${firstOf(places, placeLimit)}. ${what}.`
  return [...diagnostics.filter((diagnostic) => !isUnknown(diagnostic)), { ...first, message }]
}

/** The plan with the operations of the newest meeting first, those of one note in its order. */
function newestFirst(plan: Plan, notes: readonly Note[]): Plan {
  const dates = new Map(notes.map(({ path, date }) => [path, date ?? '']))
  const dateOf = (path: string) => dates.get(path) ?? ''
  const placeOf = (operation: Plan['operations'][number]) => ('origin' in operation ? operation.origin : null)
  const sorted = plan.operations.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    if (!one || !other) return Number(Boolean(one)) - Number(Boolean(other))
    return compare(dateOf(other.path), dateOf(one.path)) || compare(one.path, other.path) || one.line - other.line
  })
  return { ...plan, operations: sorted, deferredNotes: plan.deferredNotes.toSorted((a, b) => compare(dateOf(b.path), dateOf(a.path))) }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Says in one diagnostic which planned releases the plan lacks: their milestones are on GitHub. */
function unplannedReleases(notes: readonly Note[]): Diagnostic[] {
  const planned = notes.flatMap(({ path, releases }) =>
    releases.map((release) => ({ version: fullVersion(release), path, line: release.line })),
  )
  const [first] = planned
  if (!first) return []
  const versions = [...new Set(planned.map(({ version }) => version))].join(', ')
  const message = `Planned releases are not part of this plan, for their milestones are on GitHub: ${versions}. A run of the action plans them.`
  return [{ severity: 'info', code: 'release-needs-github', message, path: first.path, line: first.line }]
}
