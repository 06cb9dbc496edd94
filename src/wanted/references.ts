/** A pull request or an issue on GitHub. */
export interface IssueReference {
  /** "owner/name" */
  readonly repository: string
  readonly number: number
}

const address = /https:\/\/github\.com\/([A-Za-z0-9-]+\/[\w.-]+)\/(?:pull|issues)\/(\d+)(?:[/?#][^\s<>)\]]*)?/g

/** The short form that GitHub links: `acme/core#459`. */
export function referenceText({ repository, number }: IssueReference): string {
  return `${repository}#${number}`
}

/** Reads the short form; null for any other text. */
export function parseReference(text: string): IssueReference | null {
  const [, repository, number] = /^([A-Za-z0-9-]+\/[\w.-]+)#(\d+)$/.exec(text) ?? []
  return repository === undefined ? null : { repository, number: Number(number) }
}

/** The pull requests and issues whose addresses stand in a text, each once, in order. */
export function referencesIn(text: string): IssueReference[] {
  const found = [...text.matchAll(address)].map(([, repository = '', number]) => ({ repository, number: Number(number) }))
  return found.filter((reference, index) => found.findIndex((other) => referenceText(other) === referenceText(reference)) === index)
}

/** The references of a text that consists of nothing but their addresses, else null. */
export function onlyReferences(text: string): IssueReference[] | null {
  const references = referencesIn(text)
  const rest = text.replace(address, '').replace(/\band\b/gi, '')
  return references.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? references : null
}

/** Writes the addresses of pull requests and issues in their short form. */
export function shortenReferences(text: string): string {
  return text.replace(address, (_, repository: string, number: string) => `${repository}#${number}`)
}
