/**
 * Plays random histories of notes, people and runs: many more than the tests do. Prints a table; exits 1 where something
 * does not hold, with the shortest history that shows it.
 *
 *   npm run histories -- [--seeds N] [--first SEED] [--runs N] [--length N]   N histories of each kind for each seed
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { historiesHold } from '../__tests__/plan/history-trial.js'
import { meetingsHold } from '../__tests__/plan/meetings-trial.js'

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
  const played = [await fc.check(meetingsHold, { seed, numRuns }), await fc.check(historiesHold, { seed, numRuns })]
  const findings = played.filter(({ failed }) => failed)
  console.log(`| ${[seed, ...played.map((details) => details.numRuns), findings.length].join(' | ')} |`)
  for (const { error, counterexample } of findings.map(({ errorInstance, counterexample: found }) => ({
    error: errorInstance,
    counterexample: found,
  })))
    console.error(`${String(error)}\n${fc.stringify(counterexample)}`)
  if (findings.length > 0) process.exitCode = 1
}
