import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { configPaths } from '../fetch/config.js'
import { defaultConfigPath } from '../model/config.js'
import type { WhoIsWhoEntry } from '../model/who-is-who.js'
import { whoIsWhoReader } from '../notes/attendance/who-is-who.js'
import { groupWords } from '../notes/names/group-words.js'
import { styledDiagnostic } from '../render/diagnostic-as-text.js'
import { firstConfig, missingLines } from '../setup/first-config.js'
import { surveyNotes, type Survey } from '../setup/survey-notes.js'
import { isSameName } from '../model/same-name.js'
import { ownerResolver } from '../people/resolve-owners.js'
import { plural } from '../desired/plural.js'
import { findUpwards } from './find-upwards.js'
import { isMarkdown } from '../scope/select-notes.js'
import { byRepositoryPath, readNoteSetWithoutConfig, type NoteRequest, type NoteSet } from './note-set.js'
import { readText } from './read-notes.js'
import { folderAroundGithub, readLocalSettings, repositoryAround } from './read-settings.js'
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
  const survey = surveyNotes(inside, groupWords, await whoIsWho(root, set))
  const text = firstConfig(survey)
  if (output === null) {
    for (const remark of aboutPlace(root)) terminal.complain(`${remark}\n`)
    terminal.print(text)
    return exit.done
  }
  try {
    if (!existsSync(dirname(output))) await mkdir(dirname(output), { recursive: true })
    await writeFile(output, text, { flag: 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') {
      terminal.print(`${output} exists already and was not changed. ${await whatItLacks(output, survey, request)}`)
      return exit.done
    }
    terminal.complain(`meeting-notes-to-issues: ${output}: cannot be written (${code ?? message}).\n`)
    return exit.failed
  }
  terminal.print(`Wrote ${output} from ${plural(inside.length, 'note')}. Fill in the logins, then run check on the same folder.\n`)
  return exit.done
}

/** What to know of a config that is only printed. */
function aboutPlace(root: string): string[] {
  const there = configPaths(defaultConfigPath)
    .map((name) => join(root, name))
    .find((path) => existsSync(path))
  return [
    ...(findUpwards(root, '.git') === null ? [`There is no git repository around these notes; the globs count from ${root}.`] : []),
    ...(there === undefined
      ? []
      : [
          `${there} exists already. What follows is a new config that takes nothing from it; init --output ${there} prints only what that file lacks, and does not change it.`,
        ]),
  ]
}

/** What could be added to a config that is there, to copy; nothing that it has in another form is changed. */
async function whatItLacks(config: string, survey: Survey, { server, paths }: InitRequest): Promise<string> {
  const { roster } = await readLocalSettings({ config, roster: null, near: paths[0] ?? '.', server })
  const resolve = ownerResolver(roster)({ participants: [], agendaNames: [], writtenLogins: [] })
  const meant = (name: string) => resolve({ written: name, login: null })
  const lines = missingLines(survey, {
    isKnown: (name) => meant(name).reason !== 'unknown',
    isClear: (name) => meant(name).login !== null || meant(name).group !== null,
    hasLogin: (login) => roster.people.some((person) => isSameName(person.login, login)),
  })
  return lines.length === 0
    ? 'It lacks nothing: it has everybody whom the notes name.\n'
    : `It lacks these, whom the notes name; put the lines below its “people:” and “groups:”:\n\n${lines.join('\n')}\n`
}

/** What the pages among the notes, and those at the root of the repository, say of who is who. */
async function whoIsWho(root: string, { sources, settings }: NoteSet): Promise<WhoIsWhoEntry[]> {
  const read = whoIsWhoReader(settings.reading)
  const pages = new Map(sources.map(({ path, text }) => [settings.inRepository(path) ?? path, text]))
  for (const name of (await readdir(root)).filter(isMarkdown)) if (!pages.has(name)) pages.set(name, await readText(join(root, name)))
  return [...pages].flatMap(([path, text]) => read({ path, text }))
}
