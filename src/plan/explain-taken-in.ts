import { firstOf } from '../model/first-of.js'
import { pathAsGlob } from '../desired/path-as-glob.js'
import { plural } from '../desired/plural.js'
import type { Diagnostic } from '../model/diagnostics.js'

/** Most files that are named. */
const namedLimit = 3
/** Most files whose paths are written out for a run by hand. */
const pathLimit = 10

/**
 * Says what a new config takes in that was there before, and how issues are opened for it.
 * @param paths files that its globs match and those of the one before did not
 * @param areWordsNew whether it reads notes by other words
 */
export function explainTakenIn(configPath: string, paths: readonly string[], areWordsNew: boolean): Diagnostic[] {
  const messages = [...(paths.length > 0 ? [explainFiles(paths)] : []), ...(areWordsNew ? [explainWords()] : [])]
  return messages.map((message) => ({ severity: 'warning', code: 'taken-in', message, path: configPath }))
}

function explainFiles(paths: readonly string[]): string {
  const isLong = paths.length > pathLimit
  const howTo = isLong ? 'globs of these files as paths.' : `paths: ${paths.map(pathAsGlob).join(',')}`
  const what = paths.length === 1 ? 'What it says' : 'What they say'
  return `The config now matches ${plural(paths.length, 'file')} that it did not match before${isLong ? `: ${firstOf(paths, namedLimit)}` : ''}. ${what} already opens no issue; ${byHand} ${howTo}`
}

function explainWords(): string {
  return `The config reads notes by other words now. What older notes say by them opens no issue; ${byHand} globs of these notes as paths.`
}

const byHand = 'to open them, run this workflow by hand with dry-run: false and'
