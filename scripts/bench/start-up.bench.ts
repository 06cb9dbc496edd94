import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { note, notePath, startNotesRepository, type NotesRepository } from '../../__tests__/e2e/notes-repository.js'
import { median, milliseconds } from './figures.js'

export const name = 'Start-up and size: the built action up to its first request, and a push that changes no note'

const project = fileURLToPath(new URL('../../', import.meta.url))
const released = join(project, 'docs/bench.json')
const runs = 15

/** Figures of a release, to see what a change costs. `npm run bench -- start-up` with BENCH_RELEASE=v1.2.3 keeps those measured. */
interface Figures {
  readonly release: string
  /** Bytes of all JavaScript that the action may load, and of what it loads before the first request. */
  readonly bundleBytes: number
  readonly startBytes: number
  readonly firstRequestMilliseconds: number
  readonly idleRequests: number
}

export async function run(print: (line: string) => void): Promise<void> {
  const last = JSON.parse(readFileSync(released, 'utf8')) as Figures
  const beside = (figure: keyof Figures, unit: string) => `(${last.release}: ${last[figure]} ${unit})`
  const dist = join(project, 'dist')
  const parts = readdirSync(dist).filter((file) => file.endsWith('.index.js')).map((file) => readFileSync(join(dist, file)))
  const entry = readFileSync(join(dist, 'index.js'))
  const all = Buffer.concat([entry, ...parts])
  print(`bundle            ${all.length} bytes, ${gzipSync(all).length} gzipped ${beside('bundleBytes', 'bytes')}`)
  print(`loaded at start   ${entry.length} bytes ${beside('startBytes', 'bytes')}`)

  const bare = median(Array.from({ length: runs }, () => timeOf(() => void spawnSync(process.execPath, ['-e', '0']))))
  const first = await firstRequest(process.execPath)
  print(`first request     ${milliseconds(first)} on Node.js ${process.versions.node}, of which ${milliseconds(bare)} are Node's own ${beside('firstRequestMilliseconds', 'ms')}`)

  const idle = await idlePush()
  print(`idle push         ${idle.requests} requests, ${milliseconds(idle.time)} ${beside('idleRequests', 'requests')}`)
  if (process.env['BENCH_RELEASE']) {
    const figures: Figures = {
      release: process.env['BENCH_RELEASE'],
      bundleBytes: all.length,
      startBytes: entry.length,
      firstRequestMilliseconds: Math.round(first),
      idleRequests: idle.requests,
    }
    writeFileSync(released, `${JSON.stringify(figures, null, 2)}\n`)
  }
}

function timeOf(run: () => void): number {
  const began = performance.now()
  run()
  return performance.now() - began
}

/** Median milliseconds from the start of the process to the arrival of its first request, at a server that does nothing else. */
async function firstRequest(node: string): Promise<number> {
  const notes = await startNotesRepository()
  const times: number[] = []
  let arrived = (): void => {}
  const server = createServer((request) => {
    arrived()
    request.socket.destroy()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  try {
    notes.commit({ [notePath]: note('RD: Book the room.') })
    for (let index = 0; index <= runs; index++) {
      const end = new AbortController()
      let began = 0
      arrived = () => {
        times.push(performance.now() - began)
        arrived = () => {}
        end.abort()
      }
      await notes.again({ node, env, signal: end.signal, onStart: () => (began = performance.now()) })
    }
  } finally {
    server.close()
    await notes.github.close()
  }
  // The first start reads the files from the disk.
  return median(times.slice(1))
}

/** A push after a run that ended well, with a change to a file that is no note. */
async function idlePush(): Promise<{ requests: number; time: number }> {
  const notes = await startNotesRepository()
  try {
    const done = notes.commit({ [notePath]: note('RD: Book the room.') })
    notes.github.seed.run('acme/meeting-notes', { event: 'push', headSha: done, branch: 'main', conclusion: 'success' })
    notes.commit({ 'images/logo.svg': '<svg/>' })
    const times: number[] = []
    for (let index = 0; index <= runs; index++) times.push(await timeOfRun(notes))
    return { requests: notes.github.requests.length, time: median(times.slice(1)) }
  } finally {
    await notes.github.close()
  }
}

async function timeOfRun(notes: NotesRepository): Promise<number> {
  let began = 0
  const { exitCode, stdout } = await notes.again({ onStart: () => (began = performance.now()) })
  if (exitCode !== 0) throw new Error(stdout)
  return performance.now() - began
}
