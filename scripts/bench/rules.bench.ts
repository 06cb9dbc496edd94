/** Whether each rule of the reader takes time that grows no faster than its text, on the worst text that its examples give. */
import { defaultReadingOptions } from '../../src/notes/reading-options.js'
import { noteReader } from '../../src/notes/parse-note.js'
import { median } from './figures.js'
import { type MeasuredRule, rulesOfReader } from './rules-of-reader.js'

export const name = 'Rules of the reader, by the length of their text'

const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]
/** The length at which the worst text of a rule is looked for, in KB. */
const trial = 4
/** A rule that has taken so many milliseconds is not given a longer text. */
const longest = 2000
/** Times below it say nothing of growth. */
const shortest = 20
/** The power of the length with which a time may grow; a linear one is about 1. */
const steepest = 1.3

const read = noteReader(defaultReadingOptions)

export async function run(print: (line: string) => void): Promise<void> {
  print(`| table | rule | worst text | ${sizes.map((size) => `${size} KB`).join(' | ')} | growth | a note of it |`)
  print(`|${'---|'.repeat(sizes.length + 5)}`)
  const steep = rulesOfReader().filter((rule) => !measure(rule, print))
  print(steep.length === 0 ? 'All linear.' : `MORE THAN LINEAR: ${steep.map((rule) => `${rule.table}/${rule.name}`).join(', ')}`)
  if (steep.length > 0) process.exitCode = 1
}

/** @returns whether it is linear */
function measure(rule: MeasuredRule, print: (line: string) => void): boolean {
  const worst = rule.units.reduce(
    (slowest, unit) => {
      const time = timed(() => rule.run(repeated(unit, trial)))
      return time > slowest.time ? { unit, time } : slowest
    },
    { unit: '', time: -1 },
  ).unit
  const times: number[] = []
  for (const size of sizes) {
    const text = repeated(worst, size)
    times.push(median(Array.from({ length: 3 }, () => timed(() => rule.run(text)))))
    if (times.at(-1)! > longest) break
  }
  const growth = growthOf(times)
  const isLinear = times.length === sizes.length && growth <= steepest
  const note = timed(() => read({ path: '2026-03-05.md', text: `${rule.heading}\n\n${repeated(`- ${worst.trim()}\n`, 512)}` }))
  const cells = sizes.map((_, index) => times[index]?.toFixed(1) ?? '–')
  const shown = JSON.stringify(worst.slice(0, 40)).replaceAll('|', '\\|')
  print(
    `| ${rule.table} | ${rule.name} | ${shown} | ${cells.join(' | ')} | ${growth.toFixed(2)}${isLinear ? '' : ' !'} | ${note.toFixed(0)} |`,
  )
  return isLinear
}

/** The power of the length with which the time grows over the last four doublings; 0 where it is too short to tell. */
function growthOf(times: readonly number[]): number {
  const last = times.at(-1)!
  const before = Math.max(times.at(-5) ?? times[0]!, 0.1)
  return last < shortest ? 0 : Math.log2(last / before) / Math.min(4, times.length - 1)
}

const repeated = (unit: string, size: number): string => unit.repeat(Math.ceil((size * 1024) / unit.length)).slice(0, size * 1024)

function timed(action: () => unknown): number {
  const start = process.cpuUsage()
  action()
  return process.cpuUsage(start).user / 1000
}
