import { shortReference } from '../markdown/short-reference.js'
import { publicServer } from '../model/server.js'

/** A pull request or an issue on GitHub. */
export interface IssueReference {
  /** "owner/name" */
  readonly repository: string
  readonly number: number
}

const addressOnPublicServer = addressOn(publicServer)

/** The short form that GitHub links: `acme/core#459`. */
export function referenceText({ repository, number }: IssueReference): string {
  return `${repository}#${number}`
}

/** What is equal for two names of one pull request: GitHub does not tell the case of repositories apart. */
export function referenceKey(reference: IssueReference): string {
  return referenceText(reference).toLowerCase()
}

/** Reads the short form; null for any other text. */
export function parseReference(text: string): IssueReference | null {
  const [, repository, number] = /^([A-Za-z0-9-]+\/(?!\.{1,2}#)[\w.-]+)#(\d+)$/.exec(text) ?? []
  return repository === undefined ? null : { repository, number: Number(number) }
}

/** The address of a pull request or an issue; GitHub leads from this one to the other. */
export function referenceAddress({ repository, number }: IssueReference, server = publicServer): string {
  return `${server}/${repository}/issues/${number}`
}

/**
 * Addresses of pull requests and issues on one server, for an equal path on another one means something else, as people
 * write them; with what follows the number, but for the punctuation of the sentence.
 */
function addressOn(server: string): RegExp {
  const host = server.replace(/^https?:\/\//, '').replace(/[^\w]/g, '\\$&')
  return new RegExp(
    String.raw`https?://${server === publicServer ? '(?:www\.)?' : ''}${host}/([A-Za-z0-9-]+/(?!\.{1,2}/)[\w.-]+)/(?:pull|issues)/0*(\d{1,9})(?!\w)(?:[/?#][^\s<>)\]]*[^\s<>)\].,;:!?'"]|/)?`,
    'gi',
  )
}

function addressPattern(server: string): RegExp {
  return server === publicServer ? addressOnPublicServer : addressOn(server)
}

/** The pull requests and issues whose addresses or short forms stand in a text, each once, in order. */
export function referencesIn(text: string, server = publicServer): IssueReference[] {
  const written = text.replace(shortReference, (_, repository: string, number: string) =>
    referenceAddress({ repository, number: Number(number) }, server),
  )
  const found = [...written.matchAll(addressPattern(server))].map(([, repository = '', number]) => ({ repository, number: Number(number) }))
  return found.filter((reference, index) => found.findIndex((other) => referenceKey(other) === referenceKey(reference)) === index)
}

/**
 * The references of a text that consists of nothing but their addresses, links to them or short forms, else null.
 * @param server web address of the GitHub server that the text is on
 */
export function onlyReferences(text: string, server = publicServer): IssueReference[] | null {
  const address = addressPattern(server)
  const bare = withoutLinkTexts(text, server)
  const references = referencesIn(bare, server)
  const rest = bare
    .replace(address, '')
    .replace(shortReference, '')
    .replace(/\band\b/gi, '')
  return references.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? references : null
}

/** Writes `[Fix the loader](address)` as the address, for the pull requests and issues of a server. */
export function withoutLinkTexts(text: string, server = publicServer): string {
  const link = new RegExp(`\\[[^[\\]]{0,250}\\]\\(<?${addressPattern(server).source}>?\\)`, 'gi')
  return text.replace(
    link,
    (_, repository: string, number: string) => ` ${referenceAddress({ repository, number: Number(number) }, server)} `,
  )
}

/** Writes the addresses of pull requests and issues on a server in their short form. */
export function shortenReferences(text: string, server = publicServer): string {
  return text.replace(addressPattern(server), (_, repository: string, number: string) => `${repository}#${number}`)
}
