import { defaultConfigPath } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Note } from '../model/note.js'
import type { Plan } from '../model/plan.js'
import { fullVersion } from '../notes/releases/versions.js'
import { seriesReader } from '../notes/dates/series.js'
import { groupWords } from '../notes/names/group-words.js'
import { makePlan } from '../plan/make-plan.js'
import { ensureLabels, missingLabels } from '../plan/missing-labels.js'
import { proposeEntries } from '../setup/propose-entries.js'
import { loginsOf } from '../desired/desired-issue.js'
import { firstOf } from '../model/first-of.js'
import { plural } from '../desired/plural.js'
import type { NoteSet } from './note-set.js'

/** The repository that the notes will be in: from here its name is not known. */
export const placeholderRepository = (server: string) => ({ id: 0, url: `${server}/OWNER/REPOSITORY` })

/**
 * What would be done if all these notes were new: nothing is on GitHub yet, and everybody can be assigned.
 * @param set with the paths in the repository
 */
export function planOfNewNotes({
  notes,
  passedOver,
  earlier,
  settings: { config, roster, reading },
}: Pick<NoteSet, 'notes' | 'passedOver' | 'earlier' | 'settings'>): Plan {
  const { id, url } = placeholderRepository(reading.server)
  const logins = notes.flatMap((note: Note) => note.items.flatMap((item) => loginsOf(item.owners)))
  const seriesOf = seriesReader(config.series)
  const { operations, diagnostics, ...rest } = makePlan({
    config,
    repositoryId: id,
    configPath: defaultConfigPath,
    groups: roster.groups,
    propose: (owners) => proposeEntries(owners, [...earlier, ...notes], roster, groupWords),
    meetingBefore: () => null,
    blocking: [],
    repository: url,
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
    diagnostics: [...notes.flatMap(({ diagnostics }) => diagnostics), ...passedOver, ...unplannedReleases(notes)],
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
      ? [
          'is about a task of an earlier meeting',
          'It opens no issue. A run on GitHub looks for the issue of the task, and closes it if the line is checked off',
        ]
      : [
          'are about tasks of earlier meetings',
          'They open no issues. A run on GitHub looks for the issues of these tasks, and closes those whose line is checked off',
        ]
  const message = `${plural(unknown.length, 'line')} ${look}, and no task of these notes has ${unknown.length === 1 ? 'its' : 'their'} words: ${firstOf(places, placeLimit)}. ${what}.`
  return [...diagnostics.filter((diagnostic) => !isUnknown(diagnostic)), { ...first, message }]
}

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
