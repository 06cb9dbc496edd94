import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configWithRelease, core, notesWithEightItems, seedRelease } from '../../__tests__/e2e/measured-push.js'
import { notePath, repository, startNotesRepository, type NotesRepository } from '../../__tests__/e2e/notes-repository.js'
import { median, milliseconds } from './figures.js'

export const name = 'Whole process: a push against the emulated GitHub without pacing, then the same push again'

const sizes = [1, 8, 50, 200]
const itemsOfNote = 10
/** Repetitions; times are their median, memory is their most. */
const rounds = 3

interface Measured {
  readonly time: number
  readonly requests: number
  readonly kibibytes: number
}

export async function run(print: (line: string) => void): Promise<void> {
  // The first query of all makes the emulator read GitHub's schema.
  await measurePush({ count: 1 })
  print('what               run     time  per item  requests  peak memory')
  const first: { count: number; time: number; requests: number }[] = []
  for (const count of sizes) {
    const measured = await measurePushes({ count })
    first.push({ count, ...measured.first })
    printRows(`${count} TODOs`, count, measured, print)
  }
  printRows('8 items + release', 8, await measurePushes({ count: 9, files: { [notePath]: notesWithEightItems.planning } }), print)
  printGrowth(first, print)
}

function printRows(what: string, count: number, runs: Record<'first' | 'again', Measured>, print: (line: string) => void): void {
  for (const which of ['first', 'again'] as const) {
    const { time, requests, kibibytes } = runs[which]
    const columns = [
      milliseconds(time).padStart(8),
      milliseconds(time / count).padStart(8),
      String(requests).padStart(8),
      `${Math.round(kibibytes / 1024)} MiB`.padStart(11),
    ]
    print(`${what.padEnd(17)}  ${which}  ${columns.join('  ')}`)
  }
}

/** What each further item costs, from one size to the next: it must not rise. */
function printGrowth(runs: readonly { count: number; time: number; requests: number }[], print: (line: string) => void): void {
  const steps = runs.slice(1).map((run, index) => {
    const before = runs[index]!
    const more = run.count - before.count
    return { from: before.count, to: run.count, time: (run.time - before.time) / more, requests: (run.requests - before.requests) / more }
  })
  for (const { from, to, time, requests } of steps)
    print(`from ${from} to ${to} TODOs: each further one ${time.toFixed(1)} ms, ${requests.toFixed(2)} requests`)
  const [before, last] = steps.slice(-2)
  const isLinear = before && last && last.time <= 1.5 * before.time && last.requests <= 1.1 * before.requests
  print(`growth of time and requests: ${isLinear ? 'linear' : 'NOT LINEAR, or the machine is busy'}`)
}

interface Push {
  /** Issues that it opens. */
  readonly count: number
  /** By default so many TODOs. */
  readonly files?: Record<string, string>
}

async function measurePushes(push: Push): Promise<Record<'first' | 'again', Measured>> {
  const measured: Record<'first' | 'again', Measured>[] = []
  for (let round = 0; round < rounds; round++) measured.push(await measurePush(push))
  const together = (which: 'first' | 'again'): Measured => {
    const runs = measured.map((found) => found[which])
    return {
      time: median(runs.map(({ time }) => time)),
      requests: runs[0]!.requests,
      kibibytes: Math.max(...runs.map(({ kibibytes }) => kibibytes)),
    }
  }
  return { first: together('first'), again: together('again') }
}

async function measurePush({ count, files = notesWith(count) }: Push): Promise<Record<'first' | 'again', Measured>> {
  const notes = await startNotesRepository({ '.github/meeting-notes.yml': `${configWithRelease}max-new-issues: 1000\n` }, { built: true })
  try {
    notes.github.seed.repository(core)
    seedRelease(notes.github, core)
    notes.commit(files)
    const first = await measure(notes)
    const again = await measure(notes)
    const opened = notes.github.issues(repository).length
    if (opened !== count) throw new Error(`${opened} issues were opened instead of ${count}.`)
    return { first, again }
  } finally {
    await notes.github.close()
  }
}

async function measure(notes: NotesRepository): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'whole-process-'))
  const file = join(folder, 'memory')
  const atExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.PEAK_MEMORY,String(process.resourceUsage().maxRSS)))`
  try {
    const began = performance.now()
    const { exitCode, stdout } = await notes.again({
      env: { PEAK_MEMORY: file, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atExit)}` },
    })
    const time = performance.now() - began
    if (exitCode !== 0) throw new Error(stdout)
    return { time, requests: notes.github.requests.length, kibibytes: Number(readFileSync(file, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Notes of one series, a meeting a week, whose TODOs all differ. */
function notesWith(count: number): Record<string, string> {
  const files: Record<string, string> = {}
  for (let first = 0; first < count; first += itemsOfNote) {
    const date = new Date(Date.UTC(2026, 0, 1) + (first / itemsOfNote) * 7 * 86_400_000).toISOString().slice(0, 10)
    const items = Array.from(
      { length: Math.min(itemsOfNote, count - first) },
      (_, index) => `- RD: Write chapter ${first + index + 1} of the handbook.`,
    )
    files[`notes/community/${date}.md`] = ['---', `date: ${date}`, '---', '', '# Community meeting', '', '## TODOs', '', ...items, ''].join(
      '\n',
    )
  }
  return files
}
