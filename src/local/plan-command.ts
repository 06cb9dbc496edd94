import { defaultConfigPath } from '../model/config.js'
import type { Note } from '../model/note.js'
import type { Plan } from '../model/plan.js'
import { planPages } from '../pages/plan-pages.js'
import { ensureLabels, missingLabels } from '../plan/missing-labels.js'
import { ownersAsText } from '../render/owners-as-text.js'
import { planAsMarkdown } from '../render/plan-as-markdown.js'
import { planAsText } from '../render/plan-as-text.js'
import { printableJson } from '../render/printable.js'
import type { Styled } from '../render/styled.js'
import { howToWriteItems } from '../setup/doubts.js'
import { takenAsLogins } from '../setup/taken-as-logins.js'
import type { Format } from './extract-command.js'
import { findUpwards } from './find-upwards.js'
import { byRepositoryPath, isAllLeftOut, readNoteSet, type NoteRequest, type NoteSet } from './note-set.js'
import { planOfNewNotes, placeholderRepository } from './plan-of-new-notes.js'
import { seriesWithOpenItems } from './series-with-open-items.js'
import { exit, type Terminal } from './terminal.js'

/** Prints the issues that would be opened if all these notes were new, the newest meeting first. */
export async function planCommand(request: NoteRequest & { readonly format: Format }, terminal: Terminal): Promise<number> {
  const read = await readNoteSet(request, terminal)
  terminal.progress?.(`planning: ${read.notes.length} notes`)
  const set = byRepositoryPath(read)
  const { notes, settings } = set
  const withoutPages = newestFirst(planOfNewNotes(set), notes)
  const plan = settings.config.pages ? await withPages(withoutPages, read) : withoutPages
  terminal.progress?.('')
  const render = {
    json: (shown: Plan) => `${printableJson(shown)}\n`,
    markdown: (shown: Plan) => planAsMarkdown(shown, null, null),
    text: (shown: Plan): Styled => [
      ...planAsText(shown, set.textAt),
      ...takenAsLogins(notes).map((line) => `${line}\n`),
      ...(shown.unresolvedOwners.length > 0 ? ['\n', ...ownersAsText(shown.unresolvedOwners, settings.inComments)] : []),
      ...(shown.counts.notes > 0 ? ['\n', ...howToWriteItems(notes).map((hint) => `${hint}\n`)] : []),
      ...(shown.counts.items > 0 ? [whatThisIs(request, shown)] : []),
    ],
  }[request.format]
  terminal.print(render(plan))
  return isAllLeftOut(set) ? exit.failed : exit.done
}

/** Says that nothing of this happens on installing, and how to see less of the past. */
function whatThisIs({ paths, since }: NoteRequest, { counts, deferredNotes }: Plan): string {
  const isRepository = paths.some((path) => path !== '-' && findUpwards(path, '.git') !== null)
  const installing = isRepository
    ? ' Installing the action opens nothing of what was pushed before: from then on, each push opens only the items that it adds.'
    : ''
  const more = since === null && counts.notes > 1 ? ' --since YYYY-MM-DD leaves older meetings out.' : ''
  const deferred = deferredNotes.length > 0 ? ' One run would not open them all; the deferred notes are named above.' : ''
  return `This is what would be opened if all these notes were new; nothing was written.${deferred}${installing}${more}\n`
}

/** The plan with the page that each series with open items gets at its end. */
async function withPages(plan: Plan, set: NoteSet): Promise<Plan> {
  const { config, roster, reading } = set.settings
  const now = new Date()
  const { operations: pages } = planPages({
    config,
    configPath: defaultConfigPath,
    notes: placeholderRepository(reading.server),
    today: now.toISOString().slice(0, 10),
    people: roster.people,
    areDecisionsOff: config.decisions === 'off',
    series: (await seriesWithOpenItems(set, plan.operations, now)).map((facts) => ({ ...facts, page: null, hasNews: true })),
    merged: [],
    ids: new Set(),
    written: { at: now.toISOString(), head: 'HEAD' },
  })
  const operations = [...plan.operations.filter(({ type }) => type !== 'ensure-label'), ...pages]
  const labels = ensureLabels(missingLabels(operations, []), config)
  return { ...plan, operations: [...labels, ...operations], counts: { ...plan.counts, create: plan.counts.create + pages.length } }
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
