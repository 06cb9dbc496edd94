import { parseConfig } from '../config/parse-config.js'
import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Roster } from '../model/person.js'
import type { NotesReader, TreeEntry } from '../model/ports.js'
import { parseRoster } from '../people/parse-roster.js'

/** A fault of the config: nothing may be written, and every fault is named. */
export class ConfigError extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super('The config file has errors; nothing was written.')
  }
}

/** The config and the roster at a commit, and what is odd about them. */
export interface Settings {
  readonly config: Config
  readonly roster: Roster
  readonly warnings: readonly Diagnostic[]
}

/**
 * Reads the config file of a commit.
 * @throws ConfigError with all faults at once
 */
export async function gatherConfig(path: string, files: readonly TreeEntry[], notes: NotesReader): Promise<Settings> {
  const entry = files.find((file) => file.path === path)
  const text = entry ? await notes.text(entry.blob) : null
  const { config, diagnostics } = parseConfig(text, path)
  const people = parseRoster(path, text ?? '')
  const all = [...diagnostics, ...people.diagnostics]
  if (all.some(({ severity }) => severity === 'error')) throw new ConfigError(all)
  return { config, roster: people.roster, warnings: all }
}
