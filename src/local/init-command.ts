import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { groupWords } from '../notes/names/group-words.js'
import { styledDiagnostic } from '../render/diagnostic-as-text.js'
import { firstConfig } from '../setup/first-config.js'
import { surveyNotes } from '../setup/survey-notes.js'
import { plural } from '../desired/plural.js'
import { findUpwards } from './find-upwards.js'
import { byRepositoryPath, readNoteSetWithoutConfig, type NoteRequest } from './note-set.js'
import { folderAroundGithub, repositoryAround } from './read-settings.js'
import { exit, type Terminal } from './terminal.js'

/** The folder of notes, and where the config goes; null: to the terminal. */
export interface InitRequest extends NoteRequest {
  readonly output: string | null
}

/** Writes a first config from what a folder of notes says; never over a file that is there. */
export async function initCommand(request: InitRequest, terminal: Terminal): Promise<number> {
  const { paths, output } = request
  // A config in `.github` is about the notes of that repository.
  const root = (output === null ? null : folderAroundGithub(output)) ?? repositoryAround(paths[0] ?? '.')
  const set = await readNoteSetWithoutConfig(root, request, terminal)
  const { notes, passedOver } = byRepositoryPath(set)
  const inside = notes.filter((_, index) => set.settings.inRepository(set.notes[index]!.path) !== null)
  const warnings = inside.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== 'info'))
  for (const found of [...passedOver, ...warnings]) terminal.complain([...styledDiagnostic(found), '\n'])
  if (inside.length < notes.length) {
    terminal.complain(
      `Left out ${plural(notes.length - inside.length, 'note')} outside of ${root}: the config is about notes in its own repository.\n`,
    )
  }
  const text = firstConfig(surveyNotes(inside, groupWords))
  if (output === null) {
    if (findUpwards(root, '.git') === null)
      terminal.complain(`There is no git repository around these notes; the globs count from ${root}.\n`)
    terminal.print(text)
    return exit.done
  }
  try {
    if (!existsSync(dirname(output))) await mkdir(dirname(output), { recursive: true })
    await writeFile(output, text, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    terminal.complain(
      `meeting-notes-to-issues: ${output}: ${code === 'EEXIST' ? 'exists already and was not changed; name another file, or remove it first.' : `cannot be written (${code ?? message}).`}\n`,
    )
    return exit.failed
  }
  terminal.print(`Wrote ${output} from ${plural(inside.length, 'note')}. Fill in the logins, then run check on the same folder.\n`)
  return exit.done
}
