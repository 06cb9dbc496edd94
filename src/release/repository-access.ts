import type { Config } from '../model/config.js'
import type { Milestone, ReleaseRepository } from '../model/release.js'
import { isSameName } from '../model/same-name.js'

/** What this run may know of a repository with milestones. */
export type RepositoryAccess =
  | { readonly access: 'read'; readonly repository: ReleaseRepository; readonly milestones: readonly Milestone[] }
  /** The config does not list it: a note alone cannot make the action read it. */
  | { readonly access: 'not-listed' }
  /** The token may not see it, or it does not exist. */
  | { readonly access: 'unreadable' }
  /** It is private or internal, and more people can read the notes repository. */
  | { readonly access: 'private' }

/** What is known of repositories, by their names in lower case. */
export type AccessByRepository = ReadonlyMap<string, RepositoryAccess>

/** The repositories other than the notes' own that the config allows to be read. */
export function listedRepositories({ release, series }: Pick<Config, 'release' | 'series'>): string[] {
  return [release.repository, ...release.repositories, ...series.map(({ repository }) => repository)].filter((listed) => listed !== null)
}

/** Whether the config allows a repository other than the notes' own to be read. */
export function isListed(repo: string, config: Pick<Config, 'release' | 'series'>): boolean {
  return listedRepositories(config).some((listed) => isSameName(listed, repo))
}
