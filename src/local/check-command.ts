import { unresolvedOwners } from '../plan/unresolved-owners.js'
import { ownersAsText } from '../render/owners-as-text.js'
import { surveyNotes } from '../setup/survey-notes.js'
import { plural } from '../wanted/plural.js'
import { findingAsText } from '../render/finding-as-text.js'
import { readNoteSet, type NoteRequest } from './note-set.js'
import { exit, type Terminal } from './terminal.js'

/**
 * Says whether the config is right and which owners in the notes stand for nobody, the most frequent first.
 * @returns 1 where something has to be mended
 */
export async function checkCommand(request: NoteRequest, terminal: Terminal): Promise<number> {
  const { notes, settings, config, undated, passedOver } = await readNoteSet(request, terminal)
  terminal.print(
    config === null
      ? 'There is no config file: the defaults count. A first one is written by init.\n'
      : `${config}: nothing is wrong with it.\n`,
  )
  const entries = notes.flatMap((note) => note.items.filter(({ kind }) => kind === 'todo').map((item) => ({ item, note })))
  const { people, groups } = settings.roster
  const counts = [
    plural(notes.length, 'note'),
    plural(entries.length, 'todo'),
    `known: ${plural(people.length, 'person', 'people')}`,
    plural(groups.length, 'group'),
  ]
  terminal.print(`${counts.join(', ')}\n`)
  if (undated.length > 0) terminal.print(`${skipped(undated)}\n`)
  for (const found of passedOver) terminal.print(`${findingAsText(found)}\n`)
  const { unresolved } = unresolvedOwners(entries)
  const names = new Map(surveyNotes(notes).owners.flatMap(({ name, signs }) => signs.map((sign) => [sign, name])))
  terminal.print(ownersAsText(unresolved, (sign) => names.get(sign) ?? sign))
  return unresolved.length > 0 ? exit.failed : exit.done
}

/** Files that are named one by one. */
const mostNamed = 5

function skipped(files: readonly string[]): string {
  const more = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : ''
  return `Skipped ${plural(files.length, 'Markdown file')} without a date: ${files.slice(0, mostNamed).join(', ')}${more}. Put YYYY-MM-DD in the file name, or a line “Date: YYYY-MM-DD” below the title.`
}
