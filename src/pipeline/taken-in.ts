import { pathAsGlob } from '../desired/path-as-glob.js'
import { plural } from '../desired/plural.js'
import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import { noteFilter } from '../scope/select-notes.js'
import { replacedConfig } from './config-at-base.js'
import type { Run } from './run.js'

/** Files that are named. */
const namedLimit = 3
/** Most files whose paths are written out for a run by hand. */
const pathLimit = 10

/**
 * Names what a new config takes in that was there before: it was not new when it was pushed, and is not new now, so no run opens its
 * items but one by hand.
 */
export async function takenIn(run: Run): Promise<Diagnostic[]> {
  const { scope, commits, configPath, settings } = run
  if (scope.type !== 'preview' && (scope.type !== 'push' || commits.from.kind !== 'done')) return []
  const before = (await replacedConfig(run))?.config
  if (!before) return []
  const [isNote, wasNote] = [noteFilter(settings.config), noteFilter(before)]
  const at = new Set(commits.base.map(({ path }) => path))
  const paths = commits.head.flatMap(({ path }) => (at.has(path) && isNote(path) && !wasNote(path) ? [path] : []))
  const messages = [...(paths.length > 0 ? [explainFiles(paths)] : []), ...(areReadAlike(before, settings.config) ? [] : [explainWords()])]
  return messages.map((message) => ({ severity: 'warning', code: 'taken-in', message, path: configPath }))
}

function areReadAlike(before: Config, now: Config): boolean {
  return JSON.stringify([before.words, before.languages]) === JSON.stringify([now.words, now.languages])
}

function explainFiles(paths: readonly string[]): string {
  const more = paths.length > namedLimit ? ` and ${paths.length - namedLimit} more` : ''
  const named = paths.length > pathLimit ? `: ${paths.slice(0, namedLimit).join(', ')}${more}` : ''
  const howTo = paths.length > pathLimit ? 'globs of these files as paths.' : `paths: ${paths.map(pathAsGlob).join(',')}`
  const what = paths.length === 1 ? 'What it says' : 'What they say'
  return `The config now matches ${plural(paths.length, 'file')} that it did not match before${named}. ${what} already opens no issue; ${byHand} ${howTo}`
}

function explainWords(): string {
  return `The config reads notes by other words now. What older notes say by them opens no issue; ${byHand} globs of these notes as paths.`
}

const byHand = 'to open them, run this workflow by hand with dry-run: false and'
