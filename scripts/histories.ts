/**
 * Plays random histories of notes, people and runs: many more than the tests do. Prints a table; exits 1 where something
 * does not hold, with the shortest history that shows it.
 *
 *   npm run histories -- [--seeds N] [--first SEED] [--runs N] [--length N]   N histories of each kind for each seed
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { historiesHold } from '../__tests__/plan/history-trial.js'
import { meetingsHold, reasonsPlayed } from '../__tests__/plan/meetings-trial.js'

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '10' }, first: { type: 'string', default: '1' }, runs: { type: 'string', default: '300' } },
})
const [seeds, first, numRuns] = [values.seeds, values.first, values.runs].map(Number) as [number, number, number]
if (![seeds, first, numRuns].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('Usage: npm run histories -- [--seeds N] [--first SEED] [--runs N]')
  process.exit(2)
}

console.log('| seed | meetings | histories | findings |\n|---|---|---|---|')
for (let seed = first; seed < first + seeds; seed++) {
  const played = [await play(meetingsHold, seed), await play(historiesHold, seed)]
  const findings = played.flatMap(({ finding }) => (finding === null ? [] : [finding]))
  console.log(`| ${[seed, ...played.map(({ count }) => count), findings.length].join(' | ')} |`)
  for (const finding of findings) console.error(finding)
  if (findings.length > 0) process.exitCode = 1
}
console.log('\n| what became of the new items | items |\n|---|---|')
for (const [reason, count] of [...reasonsPlayed].toSorted((a, b) => b[1] - a[1])) console.log(`| ${reason} | ${count} |`)

/** Plays histories; the first that shows something is made shorter for a minute. */
async function play<T>(property: fc.IAsyncPropertyWithHooks<T>, seed: number): Promise<{ count: number; finding: string | null }> {
  const { failed, numRuns: count, counterexamplePath } = await fc.check(property, { seed, numRuns, endOnFailure: true })
  if (!failed || counterexamplePath === null) return { count, finding: null }
  const shrunk = await fc.check(property, { seed, numRuns, path: counterexamplePath, interruptAfterTimeLimit: 60_000 })
  return { count, finding: `${String(shrunk.errorInstance)}\n${fc.stringify(shrunk.counterexample)}` }
}
