import type { Note } from '../model/note.js'
import { groupWords } from '../notes/names/group-words.js'
import { unresolvedOwners } from '../plan/unresolved-owners.js'
import { styledDiagnostic } from '../render/diagnostic-as-text.js'
import { ownersAsText } from '../render/owners-as-text.js'
import { printableLine } from '../render/printable.js'
import { joinLines, type Styled } from '../render/styled.js'
import { tasksInTalk } from '../render/tasks-in-talk.js'
import { doubtsAbout } from '../setup/doubts.js'
import { proposeEntries } from '../setup/propose-entries.js'
import { plural } from '../desired/plural.js'
import { datedAndMissed, readNoteSet, skippedWithoutDate, type NoteRequest, type NoteSet } from './note-set.js'
import { exit, type Terminal } from './terminal.js'

/**
 * Says whether the config is valid, what in the notes looks implausible, and which owners are not known, the most frequent first.
 * @returns 1 if an owner is not known, or no note was found
 */
export async function checkCommand(request: NoteRequest, terminal: Terminal): Promise<number> {
  const set = await readNoteSet(request, terminal)
  const { notes, settings, config, undated, passedOver } = set
  const entries = notes.flatMap((note) => note.items.filter(({ kind }) => kind === 'todo').map((item) => ({ item, note })))
  // Those that look like notes are named with what in them does.
  const skipped = undated.filter((path) => !passedOver.some((finding) => finding.path === path))
  const doubts = [
    ...(skipped.length > 0 && notes.length > 0 ? [skippedWithoutDate(skipped)] : []),
    ...(notes.length > 0 ? datedAndMissed(set) : []),
    ...doubtsAbout(notes, settings.roster, set.textAt),
    ...tasksInTalk(
      notes.flatMap(({ diagnostics }) => diagnostics),
      set.textAt,
    ),
  ]
  const { unresolved } = unresolvedOwners(entries, undefined, (owners) => proposeEntries(owners, notes, settings.roster, groupWords))
  terminal.print([
    ...joinLines([
      config === null ? 'There is no config file; the defaults apply. init writes a first one.' : `${config}: valid.`,
      countsOf(notes, entries.length, settings),
      ...doubts.map((doubt): Styled => [{ style: 'yellow', text: printableLine(doubt) }]),
      ...[...notes.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'warning')), ...passedOver].map(
        styledDiagnostic,
      ),
    ]),
    ...(entries.length > 0 ? ownersAsText(unresolved) : []),
  ])
  return unresolved.length > 0 || notes.length === 0 ? exit.failed : exit.done
}

function countsOf(notes: readonly Note[], todos: number, { roster: { people, groups } }: NoteSet['settings']): string {
  const known = `in the config: ${plural(people.length, 'person', 'people')}, ${plural(groups.length, 'group')}`
  return `${plural(notes.length, 'note')}, ${plural(todos, 'todo')}; ${known}`
}
