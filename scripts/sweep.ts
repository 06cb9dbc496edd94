/**
 * Fault sweep: every request of a run goes wrong in every way, one at a time, and the run is repeated each time. Prints a
 * table; exits 1 where something is opened twice, lost, or left otherwise than by a run without fault. `npm run sweep`;
 * with `-- FAULT…` only those faults. Needs dist/ (`npm run build`).
 */
import { faults, runWithoutFault, tryFault, type Trial } from '../__tests__/e2e/fault-sweep.js'

/** Trials at a time; each runs the action in a process of its own. */
const abreast = 2

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in faults))
if (unknown.length > 0) {
  console.error(`There is no fault ${unknown.join(', ')}. There are: ${Object.keys(faults).join(', ')}.`)
  process.exit(2)
}
const reference = await runWithoutFault()
console.log(`A run without fault sends ${reference.requests} requests.\n`)
console.log('| fault | runs | absorbed | duplicates | lost | differences |\n|---|---|---|---|---|---|')
const total: Trial[] = []
for (const [name, fault] of Object.entries(faults).filter(([name]) => asked.length === 0 || asked.includes(name))) {
  const requests = Array.from({ length: reference.requests }, (_, index) => index)
  const trials: Trial[] = []
  const work = async (): Promise<void> => {
    for (let request = requests.shift(); request !== undefined; request = requests.shift()) {
      const trial = await tryFault(reference, fault, request)
      trials.push(trial)
      for (const difference of trial.differences) console.error(`${name}, request ${request}: ${difference}`)
    }
  }
  await Promise.all(Array.from({ length: abreast }, work))
  total.push(...trials)
  console.log(row(name, trials))
}
console.log(row('all', total))
process.exitCode = total.some(isBad) ? 1 : 0

function row(name: string, trials: readonly Trial[]): string {
  const sum = (count: (trial: Trial) => number) => trials.reduce((all, trial) => all + count(trial), 0)
  const cells = [
    name,
    2 * trials.length,
    sum(({ absorbed }) => Number(absorbed)),
    sum(({ duplicates }) => duplicates),
    sum(({ lost }) => lost),
    sum(({ differences }) => differences.length),
  ]
  return `| ${cells.join(' | ')} |`
}

function isBad({ duplicates, lost, differences }: Trial): boolean {
  return duplicates + lost + differences.length > 0
}
