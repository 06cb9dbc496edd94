import { unresolvedOwners } from '../plan/unresolved-owners.js'
import { ownersAsText } from '../render/owners-as-text.js'
import { surveyNotes } from '../setup/survey-notes.js'
import { plural } from '../wanted/plural.js'
import { readNoteSet, type NoteRequest } from './note-set.js'
import { exit, type Terminal } from './terminal.js'

/**
 * Says whether the config is right and which owners in the notes stand for nobody, the most frequent first.
 * @returns 1 where something has to be mended
 */
export async function checkCommand(request: NoteRequest, terminal: Terminal): Promise<number> {
  const { notes, settings, config, undated } = await readNoteSet(request, terminal)
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
  if (undated > 0) terminal.print(`no notes, for want of a date in name, title and front matter: ${plural(undated, 'Markdown file')}\n`)
  const { unresolved } = unresolvedOwners(entries)
  const names = new Map(surveyNotes(notes).owners.flatMap(({ name, signs }) => signs.map((sign) => [sign, name])))
  terminal.print(ownersAsText(unresolved, (sign) => names.get(sign) ?? sign))
  return unresolved.length > 0 ? exit.failed : exit.done
}
