import { decodeText } from '../model/decode-text.js'
import type { NotesReader, TreeEntry } from '../model/ports.js'
import { readBlobTexts } from './blob-texts.js'
import type { Client } from './client.js'
import { statusOf } from './explain-error.js'
import type { Repository } from './repository.js'

/** Mode of a symbolic link in a git tree; what it points to is not the repository's content. */
const symbolicLink = '120000'

/** Reads notes through the API at exact commits. */
export function createNotesReader(client: Client, repository: Repository): NotesReader {
  const trees = new Map<string, ReturnType<NotesReader['files']>>()
  const sizes = new Map<string, number>()
  const texts = new Map<string, Promise<string>>()
  let together: { readonly blobs: string[]; readonly read: Promise<Map<string, string>> } | null = null

  /** Waits until all have asked who ask at the same time, then reads for them together. */
  const readTogether = (blob: string): Promise<Map<string, string>> => {
    if (!together) {
      const blobs: string[] = []
      const read = Promise.resolve().then(() => {
        together = null
        return readBlobTexts(client, repository, blobs, sizes)
      })
      together = { blobs, read }
    }
    together.blobs.push(blob)
    return together.read
  }

  return {
    files(commit) {
      const known = trees.get(commit) ?? readTree(client, repository, commit, sizes)
      trees.set(commit, known)
      return known
    },
    async parent(commit) {
      const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit })
      return data.parents[0]?.sha ?? null
    },
    async mergeBase(base, head) {
      try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 })
        return data.merge_base_commit.sha
      } catch (error) {
        if (statusOf(error) === 404) return null
        throw error
      }
    },
    async tip(branch) {
      const { data } = await client.rest.git.getRef({ ...repository, ref: `heads/${branch}` })
      return data.object.sha
    },
    text(blob) {
      const known = texts.get(blob) ?? readTogether(blob).then((found) => found.get(blob) ?? readBytes(client, repository, blob))
      texts.set(blob, known)
      return known
    },
  }
}

async function readBytes(client: Client, repository: Repository, blob: string): Promise<string> {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: blob })
  return decodeText(Buffer.from(data.content, 'base64'))
}

/** @param sizes is told the bytes of the files */
async function readTree(
  client: Client,
  repository: Repository,
  commit: string,
  sizes: Map<string, number>,
): Promise<readonly TreeEntry[] | null> {
  try {
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' })
    if (data.truncated)
      throw new Error('The repository has more files than GitHub lists at once (100,000). Keep the notes in a repository of their own.')
    const files = data.tree.flatMap((entry): TreeEntry[] =>
      entry.type === 'blob' && entry.mode !== symbolicLink ? [{ path: entry.path, blob: entry.sha, size: entry.size ?? null }] : [],
    )
    for (const { blob, size } of files) sizes.set(blob, size ?? 0)
    return files
  } catch (error) {
    if ([404, 409, 422].includes(statusOf(error) ?? 0)) return null
    throw error
  }
}
