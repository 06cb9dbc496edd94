import type { Client } from './client.js'
import { askGraphql } from './graphql.js'
import type { Repository } from './repository.js'

/** Blobs of one query, and what they may hold together: a large answer takes GitHub longer than it gives itself. */
const mostBlobs = 50
const mostBytes = 1 << 20

type BlobsAnswer = Readonly<Record<string, Readonly<Record<string, { readonly text?: string | null } | null>> | null>>

/**
 * Texts of blobs, many with one request. GraphQL tells the text and not the bytes; only a text that has the blob's own
 * name (its SHA) is taken, so nothing that was cut, converted or left out on the way ever counts.
 * @param sizes bytes of blobs, where they are known
 * @param checkTime throws once there is no time for another query
 * @returns the texts by SHA; a blob that is not among them is left to REST
 */
export async function readBlobTexts(
  client: Client,
  repository: Repository,
  blobs: readonly string[],
  sizes: ReadonlyMap<string, number>,
  checkTime: () => void,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const batch of batchesOf(
    blobs.filter((blob) => /^[0-9a-f]{40}$/.test(blob)),
    (blob) => sizes.get(blob) ?? 0,
  )) {
    // One alone costs as much by REST, which gives its bytes.
    if (batch.length === 1) continue
    checkTime()
    const answer = await askGraphql<BlobsAnswer>(client, blobsQuery(batch), { ...repository })
    if (!answer) break
    for (const [index, blob] of batch.entries()) {
      const text = answer['repository']?.[`blob${index}`]?.text
      if (typeof text === 'string' && blobName(text) === blob) texts.set(blob, text)
    }
  }
  return texts
}

function blobsQuery(blobs: readonly string[]): string {
  const fields = blobs.map((blob, index) => `blob${index}: object(oid: "${blob}") { ... on Blob { text } }`)
  return `query BlobTexts($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`
}

/** The name that git gives to a blob with this text. */
function blobName(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  // Loading cryptography takes as long as a tenth of Node's start, which the first request would wait for.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function batchesOf(blobs: readonly string[], sizeOf: (blob: string) => number): string[][] {
  const batches: string[][] = []
  let bytes = 0
  for (const blob of blobs) {
    const last = batches.at(-1)
    bytes += sizeOf(blob)
    if (last && last.length < mostBlobs && bytes <= mostBytes) {
      last.push(blob)
    } else {
      batches.push([blob])
      bytes = sizeOf(blob)
    }
  }
  return batches
}
