import { defaultConfigPath } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Note } from '../model/note.js'
import type { Plan } from '../model/plan.js'
import { seriesReader } from '../notes/dates/series.js'
import { makePlan } from '../plan/make-plan.js'
import { ensureLabels, missingLabels } from '../plan/missing-labels.js'
import { planAsMarkdown } from '../render/plan-as-markdown.js'
import { planAsText } from '../render/plan-as-text.js'
import { printableJson } from '../render/printable.js'
import { loginsOf } from '../wanted/wanted-issue.js'
import type { Format } from './extract-command.js'
import { readNoteSet, type NoteRequest, type NoteSet } from './note-set.js'
import { exit, type Terminal } from './terminal.js'

/** Prints the issues that a first push of the notes would open. */
export async function planCommand(request: NoteRequest & { readonly format: Format }, terminal: Terminal): Promise<number> {
  const plan = firstPlan(await readNoteSet(request, terminal))
  const render = {
    json: (shown: Plan) => `${printableJson(shown)}\n`,
    markdown: (shown: Plan) => planAsMarkdown(shown, null, null),
    text: planAsText,
  }[request.format]
  terminal.print(render(plan))
  return exit.done
}

/** What a first push of these notes would do: nothing is on GitHub yet, and everybody can be assigned. */
function firstPlan({ notes: read, passedOver, settings: { config, roster, reading, inRepository } }: NoteSet): Plan {
  const notes = read.map((note) => ({ ...note, path: inRepository(note.path) ?? note.path }))
  const logins = notes.flatMap((note: Note) => note.items.flatMap((item) => loginsOf(item.owners)))
  const seriesOf = seriesReader(config.series)
  const { operations, ...rest } = makePlan({
    config,
    repositoryId: 0,
    configPath: defaultConfigPath,
    groups: roster.groups,
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
    milestoneOf: () => null,
    assignable: new Set(logins),
    diagnostics: [
      ...notes.flatMap((note) => note.diagnostics.map((finding) => ({ ...finding, path: note.path }))),
      ...passedOver.map((found) => ({ ...found, path: inRepository(found.path ?? '') ?? found.path ?? '' })),
      ...unplannedReleases(notes),
    ],
  })
  return { ...rest, operations: [...ensureLabels(missingLabels(operations, []), config), ...operations] }
}

/** Says in one finding which planned releases the plan lacks: their milestones stand on GitHub. */
function unplannedReleases(notes: readonly Note[]): Diagnostic[] {
  const planned = notes.flatMap(({ path, releases }) => releases.map(({ version, line }) => ({ version, path, line })))
  const [first] = planned
  if (!first) return []
  const versions = [...new Set(planned.map(({ version }) => version))].join(', ')
  const message = `Planned releases are not part of this plan, for their milestones stand on GitHub: ${versions}. A run of the action plans them.`
  return [{ severity: 'info', code: 'release-needs-github', message, path: first.path, line: first.line }]
}
