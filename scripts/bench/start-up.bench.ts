import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { note, notePath, startNotesRepository, type NotesRepository } from '../../__tests__/e2e/notes-repository.js'
import { median, milliseconds } from './figures.js'

export const name = 'Start-up and size: the built action up to its first request, and a push that changes no note'

const project = fileURLToPath(new URL('../../', import.meta.url))
const released = join(project, 'docs/bench.json')
const runs = 25

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
  const parts = readdirSync(dist)
    .filter((file) => file.endsWith('.index.js'))
    .map((file) => readFileSync(join(dist, file)))
  const entry = readFileSync(join(dist, 'index.js'))
  const all = Buffer.concat([entry, ...parts])
  print(`bundle            ${all.length} bytes, ${gzipSync(all).length} gzipped ${beside('bundleBytes', 'bytes')}`)
  print(`loaded at start   ${entry.length} bytes ${beside('startBytes', 'bytes')}`)

  const { bare, first } = await firstRequest(join(dist, 'index.js'))
  print(
    `first request     ${milliseconds(first)} on Node.js ${process.versions.node}, of which ${milliseconds(bare)} are Node's own ${beside('firstRequestMilliseconds', 'ms')}`,
  )

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

/**
 * Median milliseconds of an empty process, and from the start of the action's to the arrival of its first request at a server that does
 * nothing else.
 */
async function firstRequest(entry: string): Promise<{ bare: number; first: number }> {
  const notes = await startNotesRepository(undefined, { built: true })
  try {
    notes.commit({ [notePath]: note('RD: Book the room.') })
    const stopwatch = fileURLToPath(new URL('time-start.ts', import.meta.url))
    const { exitCode, stdout, stderr } = await notes.again({ entry: stopwatch, env: { TIME_START: `${entry}\n${runs}` } })
    if (exitCode !== 0) throw new Error(stderr)
    const times = JSON.parse(stdout) as { readonly empty: readonly number[]; readonly first: readonly number[] }
    return { bare: median(times.empty), first: median(times.first) }
  } finally {
    await notes.github.close()
  }
}

/** A push after a run that ended well, with a change to a file that is no note. */
async function idlePush(): Promise<{ requests: number; time: number }> {
  const notes = await startNotesRepository(undefined, { built: true })
  try {
    const done = notes.commit({ [notePath]: note('RD: Book the room.') })
    notes.github.seed.label('acme/meeting-notes', 'meeting-notes')
    notes.github.seed.status('acme/meeting-notes', { sha: done, context: 'meeting-notes-to-issues/done' })
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
