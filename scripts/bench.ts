/**
 * Runs the benchmarks, `scripts/bench/NAME.bench.ts`, one after the other in a process of its own each, so that none
 * warms up or burdens the next. `npm run bench`; with `-- NAME…` only those.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'

/** What the module of a benchmark exports. */
export interface Benchmark {
  /** What is measured, as a heading. */
  readonly name: string
  /** Measures and prints one line after the other. */
  readonly run: (print: (line: string) => void) => Promise<void>
}

const ending = '.bench.ts'
const folder = new URL('bench/', import.meta.url)
const printLine = (line: string): void => console.log(line)

function benchmarkNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

/** @returns the exit code: 0 done, 1 a benchmark failed, 2 there is none of that name */
function runEach(asked: readonly string[]): number {
  const known = benchmarkNames()
  const unknown = asked.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
    return 2
  }
  const failed = (asked.length > 0 ? asked : known).filter((name) => {
    const argv = [...process.execArgv, fileURLToPath(import.meta.url), '--alone', name]
    return spawnSync(process.execPath, argv, { stdio: 'inherit' }).status !== 0
  })
  if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`)
  return failed.length > 0 ? 1 : 0
}

async function runAlone(file: string): Promise<void> {
  const { name, run } = (await import(new URL(`${file}${ending}`, folder).href)) as Benchmark
  console.log(`\n${styleText('bold', name)}`)
  await run(printLine)
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--alone') await runAlone(rest[0] ?? '')
else process.exitCode = runEach(process.argv.slice(2))
