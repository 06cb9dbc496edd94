/** A pull request or an issue on GitHub. */
export interface IssueReference {
  /** "owner/name" */
  readonly repository: string
  readonly number: number
}

/** With what follows the number, but for the punctuation of the sentence. */
const address = /https:\/\/github\.com\/([A-Za-z0-9-]+\/[\w.-]+)\/(?:pull|issues)\/(\d+)(?:[/?#][^\s<>)\]]*[^\s<>)\].,;:!?'"]|\/)?/g
/** `[Fix the loader](address)` */
const link = new RegExp(`\\[[^[\\]]{0,250}\\]\\(<?${address.source}>?\\)`, 'g')
/** `acme/core#459`, a word of its own: what GitHub links wherever it stands. */
export const shortReference = /(?<![\p{L}\p{N}_/#&@.\\-])([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100})#(\d{1,9})(?![\p{L}\p{N}_-])/gu

/** The short form that GitHub links: `acme/core#459`. */
export function referenceText({ repository, number }: IssueReference): string {
  return `${repository}#${number}`
}

/** Reads the short form; null for any other text. */
export function parseReference(text: string): IssueReference | null {
  const [, repository, number] = /^([A-Za-z0-9-]+\/[\w.-]+)#(\d+)$/.exec(text) ?? []
  return repository === undefined ? null : { repository, number: Number(number) }
}

/** The pull requests and issues whose addresses or short forms stand in a text, each once, in order. */
function referencesIn(text: string): IssueReference[] {
  const written = text.replace(shortReference, 'https://github.com/$1/issues/$2')
  const found = [...written.matchAll(address)].map(([, repository = '', number]) => ({ repository, number: Number(number) }))
  return found.filter((reference, index) => found.findIndex((other) => referenceText(other) === referenceText(reference)) === index)
}

/** The references of a text that consists of nothing but their addresses, links to them or short forms, else null. */
export function onlyReferences(text: string): IssueReference[] | null {
  const bare = text.replace(link, ' https://github.com/$1/issues/$2 ')
  const references = referencesIn(bare)
  const rest = bare.replace(address, '').replace(shortReference, '').replace(/\band\b/gi, '')
  return references.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? references : null
}

/** Writes the addresses of pull requests and issues in their short form. */
export function shortenReferences(text: string): string {
  return text.replace(address, (_, repository: string, number: string) => `${repository}#${number}`)
}
