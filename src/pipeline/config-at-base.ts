import { configPaths, fetchConfig } from '../fetch/config.js'
import type { Config } from '../model/config.js'
import { serverOf, type Run } from './run.js'

/** The config that the one at head replaces: null where it is the same; `config` is null where it had an error. */
export async function replacedConfig({ configPath, commits, repository, ports }: Run): Promise<{ config: Config | null } | null> {
  const blob = (files: typeof commits.base) => files.find(({ path }) => configPaths(configPath).includes(path))?.blob
  if (blob(commits.base) === blob(commits.head)) return null
  return fetchConfig(configPath, commits.base, ports.notes, serverOf(repository)).then(
    ({ config }) => ({ config }),
    () => ({ config: null }),
  )
}
