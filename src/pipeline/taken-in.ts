import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import { explainTakenIn } from '../plan/explain-taken-in.js'
import { noteFilter } from '../scope/select-notes.js'
import { replacedConfig } from './config-at-base.js'
import type { Run } from './run.js'

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
  const atBase = new Set(commits.base.map(({ path }) => path))
  const paths = commits.head.flatMap(({ path }) => (atBase.has(path) && isNote(path) && !wasNote(path) ? [path] : []))
  return explainTakenIn(configPath, paths, !areReadAlike(before, settings.config))
}

function areReadAlike(before: Config, now: Config): boolean {
  return JSON.stringify([before.words, before.languages]) === JSON.stringify([now.words, now.languages])
}
