import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, relative } from 'node:path'
import { compileSources } from './compiled.js'
import { median } from './figures.js'
import { generateNotes } from './generate-notes.js'

export const name = 'Commands beside extract'

const bar = 1.5
const rounds = 3
const sizes = [100, 1500]
const commands = ['extract', 'init', 'check', 'plan'] as const
const compiled = compileSources()
const { runCommandLine } = (await import(
  new URL('local/command-line.js', compiled).href
)) as typeof import('../../src/local/command-line.js')

/**
 * Processor time of init, check and plan as a multiple of what extract takes on the same notes: made-up ones, or those of
 * the folder that the environment variable NOTES names (with a config in ROSTER), repeated until there are enough.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-commands-'))
  try {
    const perNote = new Map<string, number[]>()
    for (const size of sizes) {
      const notes = join(folder, String(size))
      write(notesOf(size), notes)
      const times = await measure(notes)
      const extract = times.get('extract')!
      print(`${size} notes: extract ${median(extract).toFixed(0)} ms of processor time, medians of ${rounds} rounds`)
      for (const command of commands.slice(1)) {
        const ratio = median(times.get(command)!.map((time, round) => time / extract[round]!))
        print(`  ${command.padEnd(6)} ${ratio.toFixed(2)} times extract (bar: ${bar.toFixed(2)})`)
      }
      for (const [command, spent] of times) perNote.set(command, [...(perNote.get(command) ?? []), median(spent) / size])
    }
    const growth = [...perNote].map(([command, spent]) => `${command} ${(spent.at(-1)! / spent[0]!).toFixed(2)}`)
    print(`time a note at ${sizes.at(-1)} notes as a multiple of that at ${sizes[0]}: ${growth.join(', ')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds of each command, round by round. */
async function measure(folder: string): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(commands.map((command) => [command, []]))
  const config = join(folder, '.github/meeting-notes.yml')
  for (let round = 0; round <= rounds; round++) {
    for (const command of commands) {
      const began = process.cpuUsage()
      const args = command === 'init' ? [command, folder] : [command, '--config', config, folder]
      await runCommandLine(args, { print: () => {}, complain: () => {} })
      const { user, system } = process.cpuUsage(began)
      // The first round warms up.
      if (round > 0) times.get(command)!.push((user + system) / 1000)
    }
  }
  return times
}

interface Notes {
  readonly config: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

function notesOf(size: number): Notes {
  const { NOTES: folder, ROSTER: config } = process.env
  const given = folder ? filesOf(folder) : generateNotes(size)
  const files = Array.from({ length: size }, (_, index) => {
    const { path, text } = given[index % given.length]!
    const round = Math.floor(index / given.length)
    // Each repetition has series of its own, and so tasks of its own, as another team would have.
    return { path: join('notes', `team ${round}`, dirname(path), basename(path)), text }
  })
  return { files, config: config ? readFileSync(config, 'utf8') : 'people: []\n' }
}

function filesOf(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === '.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path), text: readFileSync(path, 'utf8') }))
}

function write({ files, config }: Notes, folder: string): void {
  for (const { path, text } of [...files, { path: '.github/meeting-notes.yml', text: config }]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
