import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { firstConfig } from '../setup/first-config.js'
import { surveyNotes } from '../setup/survey-notes.js'
import { plural } from '../wanted/plural.js'
import { findingAsText } from '../render/finding-as-text.js'
import { readNoteSet, type NoteRequest } from './note-set.js'
import { exit, type Terminal } from './terminal.js'

/** The folder of notes, and where the config goes; null: to the terminal. */
export interface InitRequest extends Pick<NoteRequest, 'server' | 'paths'> {
  readonly output: string | null
}

/** Writes a first config from what a folder of notes says; never over a file that is there. */
export async function initCommand({ server, paths, output }: InitRequest, terminal: Terminal): Promise<number> {
  const { notes, settings, passedOver } = await readNoteSet({ config: null, roster: null, server, paths }, terminal)
  const text = firstConfig(surveyNotes(notes.map((note) => ({ ...note, path: settings.inRepository(note.path) ?? note.path }))))
  for (const found of passedOver) terminal.complain(`${findingAsText(found)}\n`)
  if (output === null) {
    terminal.print(text)
    return exit.done
  }
  try {
    if (!existsSync(dirname(output))) await mkdir(dirname(output), { recursive: true })
    await writeFile(output, text, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    terminal.complain(
      `meeting-notes-to-issues: ${output}: ${code === 'EEXIST' ? 'is there already and was left as it is; name another file, or remove it first.' : `cannot be written (${code ?? message}).`}\n`,
    )
    return exit.failed
  }
  terminal.print(`${output} is written from ${plural(notes.length, 'note')}. Fill in the logins, then run check on the same folder.\n`)
  return exit.done
}
