import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Client } from '../../src/github/client.js'
import { createNotesReader } from '../../src/github/notes-reader.js'
import { OutOfTime } from '../../src/model/reading-errors.js'

const repository = { owner: 'acme', repo: 'notes' }

test('only regular files are notes: no symbolic link, no submodule, no folder; a config that is a link is there all the same', async () => {
  const entry = (path: string, mode: string, type: string) => ({ path, mode, type, sha: path, size: 1 })
  const tree = [
    entry('a.md', '100644', 'blob'),
    entry('run.md', '100755', 'blob'),
    entry('link.md', '120000', 'blob'),
    entry('.github/meeting-notes.yml', '120000', 'blob'),
    entry('module.md', '160000', 'commit'),
    entry('folder.md', '040000', 'tree'),
  ]
  const client = { rest: { git: { getTree: async () => ({ data: { tree, truncated: false } }) } } } as unknown as Client
  const files = await createNotesReader(client, repository, () => {}).files('c0ffee')
  expect(files?.map(({ path }) => path)).toEqual(['a.md', 'run.md', '.github/meeting-notes.yml'])
})

const nameOf = (bytes: Buffer) => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

/** GitHub with these blobs; what a query tells of them goes through `told`. Notes each request as its blobs. */
function gitHubWith(
  blobs: readonly Buffer[],
  told: (text: string) => string | null = (text) => text,
  sizes: readonly number[] = [],
  checkTime = () => {},
) {
  const stored = new Map(blobs.map((bytes) => [nameOf(bytes), bytes]))
  const queries: string[][] = []
  const requests: string[] = []
  const client = {
    async graphql(query: string) {
      const asked = [...query.matchAll(/(\w+): object\(oid: "([0-9a-f]{40})"\)/g)].map(([, alias = '', oid = '']) => ({ alias, oid }))
      queries.push(asked.map(({ oid }) => oid))
      return {
        repository: Object.fromEntries(
          asked.map(({ alias, oid }) => [alias, stored.has(oid) ? { text: told(stored.get(oid)!.toString('utf8')) } : null]),
        ),
      }
    },
    rest: {
      git: {
        async getBlob({ file_sha: sha }: { file_sha: string }) {
          requests.push(sha)
          const bytes = stored.get(sha)
          if (!bytes) throw Object.assign(new Error('Not Found'), { status: 404 })
          return { data: { content: bytes.toString('base64') } }
        },
        getTree: async () => ({
          data: {
            truncated: false,
            tree: blobs.map((bytes, index) => ({
              path: `${index}.md`,
              mode: '100644',
              type: 'blob',
              sha: nameOf(bytes),
              size: sizes[index] ?? bytes.length,
            })),
          },
        }),
      },
    },
  } as unknown as Client
  return { reader: createNotesReader(client, repository, checkTime), queries, requests, names: [...stored.keys()] }
}

const texts = (...all: string[]) => all.map((text) => Buffer.from(text))

test('texts that are asked for at the same time come with one query, each once', async () => {
  const { reader, queries, requests, names } = gitHubWith(texts('one\r\n', 'two', ''))
  expect(await Promise.all([...names, ...names].map((name) => reader.text(name)))).toEqual(['one\r\n', 'two', '', 'one\r\n', 'two', ''])
  expect(await reader.text(names[0]!)).toBe('one\r\n')
  expect(queries).toEqual([names])
  expect(requests).toEqual([])
})

test('one text alone is asked for by REST', async () => {
  const { reader, queries, requests, names } = gitHubWith(texts('one'))
  expect(await reader.text(names[0]!)).toBe('one')
  expect([queries, requests]).toEqual([[], names])
})

test('what a query does not tell to the byte is read by REST', async () => {
  const valid = Buffer.from('plain')
  const odd = [
    Buffer.from('\uFEFF# Notes'),
    Buffer.from([0x63, 0x61, 0x66, 0xe9]),
    Buffer.from('cut off in the middle'),
    Buffer.from('a\0b'),
  ]
  const told = (text: string) =>
    text.includes('\0')
      ? null
      : text
          .replace(/^\uFEFF/, '')
          .replace('\uFFFD', 'é')
          .replace(' in the middle', '')
  const { reader, queries, requests, names } = gitHubWith([valid, ...odd], told)
  expect(await Promise.all(names.map((name) => reader.text(name)))).toEqual([valid, ...odd].map((bytes) => bytes.toString('utf8')))
  expect(queries).toHaveLength(1)
  expect(requests).toEqual(names.slice(1))
})

test('a blob that is gone fails alone', async () => {
  const { reader, names } = gitHubWith(texts('one', 'two'))
  const read = await Promise.allSettled([...names, 'f'.repeat(40)].map((name) => reader.text(name)))
  expect(read.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
})

test('a query asks for no more than GitHub answers in time', async () => {
  const many = gitHubWith(Array.from({ length: 120 }, (_, index) => Buffer.from(`note ${index}`)))
  await Promise.all(many.names.map((name) => many.reader.text(name)))
  expect(many.queries.map(({ length }) => length)).toEqual([50, 50, 20])

  const large = gitHubWith(texts('a', 'b', 'c', 'd', 'e'), (text) => text, [600_000, 300_000, 600_000, 400_000, 2_000_000])
  await large.reader.files('c0ffee')
  await Promise.all(large.names.map((name) => large.reader.text(name)))
  expect(large.queries).toEqual([large.names.slice(0, 2), large.names.slice(2, 4)])
  expect(large.requests).toEqual(large.names.slice(4))
})

test('a blob that is too large by the tree is not asked for', async () => {
  const { reader, queries, requests, names } = gitHubWith(texts('a', 'b', 'c'), (text) => text, [4 << 20, (4 << 20) + 1, 10])
  await reader.files('c0ffee')
  const read = await Promise.allSettled(names.map((name) => reader.text(name)))
  expect(read.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(read[1]).toMatchObject({
    reason: { message: expect.stringMatching(/^1\.md has 4\.1 MB, and no file above 4 MB is read\./) as string },
  })
  expect([...queries.flat(), ...requests]).not.toContain(names[1])
})

test('no further query is sent once there is no time', async () => {
  let isTimeUp = false
  const told = (text: string) => {
    isTimeUp = true
    return text
  }
  const checkTime = () => {
    if (isTimeUp) throw new OutOfTime()
  }
  const many = gitHubWith(
    Array.from({ length: 120 }, (_, index) => Buffer.from(`note ${index}`)),
    told,
    [],
    checkTime,
  )
  await expect(Promise.all(many.names.map((name) => many.reader.text(name)))).rejects.toThrow(OutOfTime)
  expect(many.queries).toHaveLength(1)
})

test('no further text is asked for by REST once there is no time, where a query is refused', async () => {
  let isTimeUp = false
  const checkTime = () => {
    if (isTimeUp) throw new OutOfTime()
  }
  const many = gitHubWith(
    Array.from({ length: 60 }, (_, index) => Buffer.from(`note ${index}`)),
    () => {
      throw Object.assign(new Error('Forbidden'), { status: 403 })
    },
    [],
    checkTime,
  )
  const read = await Promise.allSettled(
    many.names.map(async (name) => {
      await many.reader.text(name)
      isTimeUp = true
    }),
  )
  expect(read.at(-1)).toMatchObject({ status: 'rejected', reason: new OutOfTime() })
  expect(many.queries).toHaveLength(1)
  expect(many.requests.length).toBeLessThanOrEqual(10)
})
