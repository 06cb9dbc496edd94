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
