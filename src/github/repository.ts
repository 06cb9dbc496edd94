import { isSameName } from '../model/same-name.js'

/** A repository by the names that the API takes. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** Splits "owner/name". */
export function repositoryOf(fullName: string): Repository {
  const [owner = '', repo = ''] = fullName.split('/')
  return { owner, repo }
}

/** "owner/name" from an address of the API: `https://api.github.com/repos/owner/name`. */
export function fullNameIn(apiUrl: string): string {
  return apiUrl.split('/').slice(-2).join('/')
}

/** Whether this is the repository with a full name ("owner/name"). */
export function isNamed({ owner, repo }: Repository, fullName: string): boolean {
  return isSameName(fullName, `${owner}/${repo}`)
}
