import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { config, repository, startNotesRepository, type NotesRepository } from '../../__tests__/e2e/notes-repository.js'
import { milliseconds } from './figures.js'

export const name = 'Whole process: a push of n TODOs against the emulated GitHub without pacing, then the same push again'

const sizes = [1, 8, 50, 200]
const itemsOfNote = 10

export async function run(print: (line: string) => void): Promise<void> {
  print('   n  run     time  per item  requests  peak memory')
  for (const count of sizes) {
    const notes = await startNotesRepository({ '.github/meeting-notes.yml': `${config}max-new-issues: 1000\n` })
    try {
      notes.commit(notesWith(count))
      for (const which of ['first', 'again']) {
        const { time, requests, kibibytes } = await measure(notes)
        const columns = [milliseconds(time).padStart(8), milliseconds(time / count).padStart(8), String(requests).padStart(8), `${Math.round(kibibytes / 1024)} MiB`.padStart(11)]
        print(`${String(count).padStart(4)}  ${which}  ${columns.join('  ')}`)
      }
      const opened = notes.github.issues(repository).length
      if (opened !== count) throw new Error(`${opened} issues are open instead of ${count}.`)
    } finally {
      await notes.github.close()
    }
  }
}

async function measure(notes: NotesRepository): Promise<{ time: number; requests: number; kibibytes: number }> {
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
    const items = Array.from({ length: Math.min(itemsOfNote, count - first) }, (_, index) => `- RD: Write chapter ${first + index + 1} of the handbook.`)
    files[`notes/community/${date}.md`] = ['---', `date: ${date}`, '---', '', '# Community meeting', '', '## TODOs', '', ...items, ''].join('\n')
  }
  return files
}
