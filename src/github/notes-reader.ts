import Bottleneck from 'bottleneck/light.js'
import { decodeText } from '../model/decode-text.js'
import { defaultConfigPath, otherConfigPath } from '../model/config.js'
import type { NotesReader, TreeEntry } from '../model/ports.js'
import { checkSize } from '../model/reading-errors.js'
import { readBlobTexts } from './blob-texts.js'
import type { Client } from './client.js'
import { nullIfRefused } from './null-if-refused.js'
import type { Repository } from './repository.js'

/** Mode of a symbolic link in a git tree; what it points to is not the repository's content. */
const symbolicLink = '120000'

/** A config that is a link must not pass for one that is not there: its reader says so. */
const isConfig = (path: string): boolean => path === defaultConfigPath || path === otherConfigPath

/** Blobs asked for one by one at the same time: as many as the client sends, so that time is looked at before each. */
const mostAtOnce = 10

/**
 * Reads notes through the API at exact commits.
 * @param checkTime throws once there is no time to read more
 */
export function createNotesReader(client: Client, repository: Repository, checkTime: () => void): NotesReader {
  const trees = new Map<string, ReturnType<NotesReader['files']>>()
  const sizes = new Map<string, number>()
  const paths = new Map<string, string>()
  const texts = new Map<string, Promise<string>>()
  const singly = new Bottleneck({ maxConcurrent: mostAtOnce })
  const readTogether = togetherReader((blobs) => readBlobTexts(client, repository, blobs, sizes, checkTime))

  const readText = async (blob: string): Promise<string> => {
    checkSize(paths.get(blob) ?? blob, sizes.get(blob) ?? 0)
    const found = await readTogether(blob)
    const readSingly = async () => {
      checkTime()
      return readBytes(client, repository, blob)
    }
    return found.get(blob) ?? singly.schedule(readSingly)
  }

  const readFiles = async (commit: string) => {
    const files = await readTree(client, repository, commit)
    for (const { blob, path, size } of files ?? []) {
      sizes.set(blob, size ?? 0)
      paths.set(blob, path)
    }
    return files
  }

  return {
    files(commit) {
      const known = trees.get(commit) ?? readFiles(commit)
      trees.set(commit, known)
      return known
    },
    ...commitsReader(client, repository),
    text(blob) {
      const known = texts.get(blob) ?? readText(blob)
      texts.set(blob, known)
      return known
    },
  }
}

/** What is asked of commits and branches. */
function commitsReader(client: Client, repository: Repository): Pick<NotesReader, 'parent' | 'mergeBase' | 'tip'> {
  return {
    async parent(commit) {
      const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit })
      return data.parents[0]?.sha ?? null
    },
    async mergeBase(base, head) {
      const query = { ...repository, basehead: `${base}...${head}`, per_page: 1 }
      const answer = await nullIfRefused([404], () => client.rest.repos.compareCommitsWithBasehead(query))
      return answer && answer.data.merge_base_commit.sha
    },
    async tip(branch) {
      const { data } = await client.rest.git.getRef({ ...repository, ref: `heads/${branch}` })
      return data.object.sha
    },
  }
}

/** Waits until all have asked who ask at the same time, then reads for them together. */
function togetherReader(readAll: (blobs: readonly string[]) => Promise<Map<string, string>>) {
  let together: { readonly blobs: string[]; readonly read: Promise<Map<string, string>> } | null = null
  return (blob: string): Promise<Map<string, string>> => {
    if (!together) {
      const blobs: string[] = []
      const read = Promise.resolve().then(() => {
        together = null
        return readAll(blobs)
      })
      together = { blobs, read }
    }
    together.blobs.push(blob)
    return together.read
  }
}

async function readBytes(client: Client, repository: Repository, blob: string): Promise<string> {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: blob })
  return decodeText(Buffer.from(data.content, 'base64'))
}

async function readTree(client: Client, repository: Repository, commit: string): Promise<readonly TreeEntry[] | null> {
  const query = { ...repository, tree_sha: commit, recursive: '1' }
  const answer = await nullIfRefused([404, 409, 422], () => client.rest.git.getTree(query))
  if (!answer) return null
  const { tree, truncated } = answer.data
  if (truncated)
    throw new Error('The repository has more files than GitHub lists at once (100,000). Keep the notes in a repository of their own.')
  return tree.flatMap((entry): TreeEntry[] =>
    entry.type === 'blob' && (entry.mode !== symbolicLink || isConfig(entry.path))
      ? [{ path: entry.path, blob: entry.sha, size: entry.size ?? null }]
      : [],
  )
}
