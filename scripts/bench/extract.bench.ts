import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { compileSources } from './compiled.js'
import { generateNotes, type GeneratedNote } from './generate-notes.js'

export const name = 'Reading notes (extract)'

const rounds = 5
const compiled = compileSources()
const { runCommandLine } = (await import(
  new URL('local/command-line.js', compiled).href
)) as typeof import('../../src/local/command-line.js')
const { noteReader } = (await import(new URL('notes/parse-note.js', compiled).href)) as typeof import('../../src/notes/parse-note.js')
const { defaultReadingOptions } = (await import(
  new URL('notes/reading-options.js', compiled).href
)) as typeof import('../../src/notes/reading-options.js')
const commandLine = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

const eightItems = [
  '---',
  'datetime: 2026-03-05T10:00:00+01:00',
  'teams: [community]',
  'participants: [Rosa Diaz, Anders Jensen, Mia Sorel]',
  '---',
  '',
  '## Agenda',
  '',
  '* Planning release 0.7 (April 20, 2026)',
  '',
  '## TODOs and Decisions',
  '',
  'RD: Invite the speakers of the spring workshop.',
  '',
  'AJ/RD: Go through the memory patches.',
  '',
  'Mia: Draw the poster.',
  '',
  'core: Talk about who leads what.',
  '',
  'AJ: https://github.com/acme/core/pull/12',
  '',
  'We call the new board `board64` everywhere.',
  '',
  '- [ ] MS to write the minutes',
  '- Order coffee by Friday',
  '',
].join('\n')

const hostile: Readonly<Record<string, string>> = {
  'one line of 1 MB': 'a'.repeat(1 << 20),
  '200 KB of a**b_': 'a**b_'.repeat(40_000),
  '10,000 nested quotes': `${'> '.repeat(10_000)}x`,
  '10,000 nested lists': `${'- '.repeat(10_000)}x`,
  'a note of 5 MB': `## TODO\n${'- RD: do a thing\n'.repeat(300_000)}`,
  '100,000 paragraphs': 'a\n\n'.repeat(100_000),
  '50,000 headings': '## Next steps\n'.repeat(50_000),
  '15,000 underlined headings': 'A\n=\n'.repeat(15_000),
  '20,000 headings with a release each': numbered(20_000, (index) => `## Release ${index}.0 planned\n`),
  '20,000 items': `## TODO\n${numbered(20_000, (index) => `- RD: do thing ${index}\n`)}`,
  '20,000 people': `## Present\n${numbered(20_000, (index) => `- Ann L${index.toString(26)}\n`)}`,
  '30,000 rows': `| Action | Owner |\n|---|---|\n${'| write it | Ann |\n'.repeat(30_000)}`,
  'a table of 2,000 columns': `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${`|${'x|'.repeat(2000)}\n`.repeat(130)}`,
  '280 KB of motions': 'Motion to renew the lease. Carried.\n\n'.repeat(7500),
  '36,000 markers in long paragraphs': `${'Then. TODO: x\n'.repeat(600)}\n`.repeat(60),
  '500 KB of keys of owners': `## TODO\n${`- a ${'(owner: '.repeat(1000)}\n`.repeat(60)}`,
  '500 KB of mentions': `## TODO\n${`- write ${'@ann '.repeat(3000)}\n`.repeat(33)}`,
  '500 KB of blanks before an attribute': `x${' '.repeat(500_000)}{:`,
}

function numbered(count: number, unit: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => unit(index)).join('')
}

export async function run(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extract-'))
  try {
    await compareWithParser(folder, print)
    measureProcess(folder, print)
    measureGrowth(print)
    measureHostile(print)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The whole command and the bare Markdown parser with the same extensions, in turns on the same texts. */
async function compareWithParser(folder: string, print: (line: string) => void): Promise<void> {
  const notes = generateNotes(1000)
  notes.forEach(({ path, text }) => write(join(folder, path), text))
  const extractAll = async () => {
    const code = await runCommandLine(['extract', '--format', 'json', join(folder, 'notes')], { print: () => {}, complain: () => {} })
    if (code !== 0) throw new Error(`extract ended with exit code ${code}`)
  }
  const times = { parse: [] as number[], extract: [] as number[] }
  const warmUps = 3
  for (let round = 0; round < warmUps + 2 * rounds; round++) {
    const start = process.cpuUsage()
    notes.forEach(({ text }) => parseOnly(text))
    const parsed = process.cpuUsage()
    await extractAll()
    const extracted = process.cpuUsage()
    if (round < warmUps) continue
    times.parse.push((parsed.user - start.user) / 1000)
    times.extract.push((extracted.user - parsed.user) / 1000)
  }
  // Each round's ratio, for the machine's speed changes from one to the next.
  const ratio = median(times.extract.map((time, round) => time / times.parse[round]!))
  const size = notes.reduce((sum, { text }) => sum + text.length, 0)
  print(
    `1,000 notes, ${Math.round(size / 1024)} KiB, CPU time, medians of ${2 * rounds} interleaved rounds: Markdown parser alone ${ms(median(times.parse))}, extract of the folder ${ms(median(times.extract))}, ratio ${ratio.toFixed(2)} (bar: 1.60)`,
  )
}

function measureProcess(folder: string, print: (line: string) => void): void {
  const path = join(folder, '2026-03-05.md')
  write(path, eightItems)
  const start = (args: readonly string[]) =>
    median(
      Array.from({ length: rounds }, () =>
        timed(() => {
          const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
          if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
        }),
      ),
    )
  print(
    `one note of 8 items, whole process: ${ms(start([commandLine, 'extract', path]))} (an empty Node.js process: ${ms(start(['-e', '0']))})`,
  )
}

function measureGrowth(print: (line: string) => void): void {
  const all = generateNotes(2000)
  const times = [250, 500, 1000, 2000].map((count) => {
    const notes = all.slice(0, count)
    return `${count} notes ${(median(Array.from({ length: 3 }, () => timed(() => readAll(notes)))) / count).toFixed(2)} ms each`
  })
  const long = [1, 2, 4, 8].map((times) => {
    const text = all
      .slice(0, 10 * times)
      .map((note) => note.text.split('\n').slice(5).join('\n'))
      .join('\n')
    return `${Math.round(text.length / 1024)} KiB ${((1024 * median(Array.from({ length: 3 }, () => timed(() => readAll([{ path: '2026-03-05.md', text }]))))) / text.length).toFixed(2)} ms a KiB`
  })
  print(`growth: ${times.join(', ')}`)
  print(`growth within one note: ${long.join(', ')}`)
}

function measureHostile(print: (line: string) => void): void {
  const read = noteReader(defaultReadingOptions)
  for (const [what, text] of Object.entries(hostile)) {
    let told = ''
    const time = timed(() => (told = read({ path: '2026-03-05.md', text }).diagnostics[0]?.message ?? 'read whole'))
    print(`hostile, ${what}: ${ms(time)} – ${told}`)
  }
}

function readAll(notes: readonly GeneratedNote[]): void {
  const read = noteReader(defaultReadingOptions)
  notes.forEach(read)
}

function parseOnly(text: string): void {
  fromMarkdown(text, {
    extensions: [gfmTaskListItem(), gfmStrikethrough(), gfmTable()],
    mdastExtensions: [gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
  })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Milliseconds that something takes. */
function timed(action: () => void): number {
  const start = performance.now()
  action()
  return performance.now() - start
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

const ms = (time: number): string => `${time.toFixed(0)} ms`
