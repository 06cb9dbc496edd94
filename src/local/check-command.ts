import type { Diagnostic } from '../model/diagnostics.js'
import type { Note } from '../model/note.js'
import { groupWords } from '../notes/names/group-words.js'
import { unresolvedOwners } from '../plan/unresolved-owners.js'
import { styledDiagnostic } from '../render/diagnostic-as-text.js'
import { ownersAsText } from '../render/owners-as-text.js'
import { allPlaces } from '../render/places-with-text.js'
import { printableLine } from '../render/printable.js'
import { joinLines, type Styled } from '../render/styled.js'
import { tasksInTalk } from '../render/tasks-in-talk.js'
import { doubtsAbout, mayBeTask } from '../setup/doubts.js'
import { proposeEntries } from '../setup/propose-entries.js'
import { takenAsLogins } from '../setup/taken-as-logins.js'
import { plural } from '../desired/plural.js'
import {
  byRepositoryPath,
  datedAndMissed,
  isAllLeftOut,
  readNoteSet,
  skippedWithoutDate,
  type NoteRequest,
  type NoteSet,
} from './note-set.js'
import { ownHeadings } from './own-headings.js'
import { exit, type Terminal } from './terminal.js'

/**
 * Says whether the config is valid, what in the notes looks implausible, and which owners are not known, the most frequent first.
 * @returns 1 if an owner is not known, or no note was found
 */
export async function checkCommand(request: NoteRequest, terminal: Terminal): Promise<number> {
  const set = byRepositoryPath(await readNoteSet(request, terminal))
  const { notes, settings, undated, passedOver, leftOut } = set
  const entries = notes.flatMap((note) => note.items.filter(({ kind }) => kind === 'todo').map((item) => ({ item, note })))
  const diagnostics = notes.flatMap((note) => note.diagnostics)
  const doubts = [
    ...(undated.length > 0 && notes.length > 0 ? [skippedWithoutDate(undated)] : []),
    ...(notes.length > 0 ? datedAndMissed(leftOut, settings.config) : []),
    ...doubtsAbout(notes, settings.roster, allPlaces(set.textAt)),
    ...tasksInTalk(diagnostics, allPlaces(set.textAt)),
    ...ownHeadings(notes, settings.roster, set.linesOf),
  ]
  const { unresolved } = unresolvedOwners(entries, undefined, (owners) => proposeEntries(owners, notes, settings.roster, groupWords))
  const handles = joinLines(takenAsLogins(notes).map((line): Styled => [printableLine(line)]))
  terminal.print([
    ...joinLines([
      stateOfConfig(set),
      countsOf(notes, entries.length, settings),
      ...doubts.map((doubt): Styled => [{ style: 'yellow', text: printableLine(doubt) }]),
      ...passedOver.map(styledDiagnostic),
      ...diagnostics.filter(({ severity }) => severity !== 'info').map(styledDiagnostic),
    ]),
    ...(unresolved.length > 0 ? handles : []),
    ...(unresolved.length > 0 ? ownersAsText(unresolved, settings.inComments) : allKnown(entries.length)),
    ...(unresolved.length > 0 ? [] : handles),
    ...(entries.length > 0 && unresolved.length === 0 ? whatIsLeft(diagnostics) : []),
  ])
  return unresolved.length > 0 || notes.length === 0 ? exit.failed : exit.done
}

function stateOfConfig({ config, ...set }: NoteSet): string {
  if (config === null) return 'There is no config file; the defaults apply. init writes a first one.'
  if (!isAllLeftOut(set)) return `${config}: valid.`
  const files = set.leftOut.length === 1 ? 'the only file' : `all ${set.leftOut.length} files`
  return `${config}: valid, but its globs leave out ${files}.`
}

function countsOf(notes: readonly Note[], todos: number, { roster: { people, groups } }: NoteSet['settings']): string {
  const items = notes.reduce((sum, note) => sum + note.items.length, 0)
  const kinds = items === 0 ? '' : ` (${plural(todos, 'todo')}, ${plural(items - todos, 'decision')})`
  const known = `in the config: ${plural(people.length, 'person', 'people')}, ${plural(groups.length, 'group')}`
  return `${plural(notes.length, 'note')}, ${plural(items, 'item')}${kinds}; ${known}`
}

/** Says that the owners of todos are known, as far as there are todos. */
function allKnown(todos: number): Styled {
  if (todos === 0) return []
  const read = todos === 1 ? 'the todo that was read' : `the ${todos} todos that were read`
  return [{ style: 'green', text: `All owners of ${read} are known.` }, '\n']
}

/** Says that known owners are not all there is to look at; nothing if they are. */
function whatIsLeft(diagnostics: readonly Diagnostic[]): Styled {
  const lines = diagnostics.filter(mayBeTask).length
  if (lines === 0) return []
  const are =
    lines === 1 ? '1 line that may be a task is not read; it is listed' : `${lines} lines that may be tasks are not read; they are listed`
  return [{ style: 'yellow', text: `But ${are} above.` }, '\n']
}
