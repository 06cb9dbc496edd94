import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { note, notePath, repository, startNotesRepository, type NotesRepository } from './notes-repository.js'

let notes: NotesRepository

beforeEach(async () => {
  notes = await startNotesRepository(undefined, { built: true })
})

afterEach(() => notes.github.close())

/** A proxy that alone knows where a host is, and remembers who was asked for. */
async function startProxy() {
  const tunnels: string[] = []
  const server = createServer()
  server.on('connect', ({ url = '' }, client) => {
    tunnels.push(url)
    const remote = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      remote.pipe(client).pipe(remote)
    })
    for (const socket of [remote, client]) socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, tunnels, close: () => server.close() }
}

test('requests go through the proxy that the runner names, but for the hosts that it excepts', async () => {
  const proxy = await startProxy()
  const host = `github.test:${new URL(notes.github.url).port}`
  try {
    const env = { http_proxy: proxy.url, GITHUB_API_URL: `http://${host}` }
    const run = await notes.push({ [notePath]: note('RD: Book the room.') }, { env })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(new Set(proxy.tunnels)).toEqual(new Set([host]))
    expect(notes.github.issues(repository)).toHaveLength(1)

    proxy.tunnels.length = 0
    const direct = await notes.again({ env: { http_proxy: proxy.url, no_proxy: '127.0.0.1' } })
    expect(direct.exitCode, direct.stdout).toBe(0)
    expect(proxy.tunnels).toEqual([])
  } finally {
    proxy.close()
  }
})
