/**
 * Fault sweep: every request of a run goes wrong in every way, one at a time, and the run is repeated each time; before every
 * request a person edits the issues, in every way, alone and in the wait after each fault. Prints tables; exits 1 where
 * something is opened twice, lost, left otherwise than by a run without fault, or where a person's edit is gone.
 * `npm run sweep`; with `-- FAULT…` only those faults. Needs dist/ (`npm run build`).
 */
import { edits, tryEdit, type EditTrial } from '../__tests__/e2e/edit-sweep.js'
import { faults, runWithoutFault, tryFault, type Trial } from '../__tests__/e2e/fault-sweep.js'

/** Trials at a time; each runs the action in a process of its own. */
const abreast = 2
/** Those in this process, which mostly wait. */
const abreastInProcess = 6

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
const chosen = Object.entries(faults).filter(([name]) => asked.length === 0 || asked.includes(name))
const requests = Array.from({ length: reference.requests }, (_, index) => index)
for (const [name, fault] of chosen) {
  const trials = await inTurns(requests, abreast, async (request) => {
    const trial = await tryFault(reference, fault, request)
    for (const difference of trial.differences) console.error(`${name}, request ${request}: ${difference}`)
    return trial
  })
  total.push(...trials)
  console.log(row(name, trials))
}
console.log(row('all', total))

console.log(
  '\n| edit | in the wait after | runs | duplicates | lost | lost edits | unseen: body, right after its read |\n|---|---|---|---|---|---|---|',
)
const allEdits: EditTrial[] = []
for (const [name, edit] of Object.entries(edits)) {
  for (const [after, fault] of [['nothing', null] as const, ...chosen]) {
    const trials = await inTurns(requests, abreastInProcess, (request) => tryEdit(reference, edit, request, fault))
    for (const told of trials.flatMap(({ lostEdits, problems }) => [...lostEdits, ...problems]))
      console.error(`${name}, after ${after}: ${told}`)
    allEdits.push(...trials)
    console.log(editRow(name, after, trials))
  }
}
console.log(editRow('all', '', allEdits))
process.exitCode = total.some(isBad) || allEdits.some(isLost) ? 1 : 0

/** Does something for each request, a few at a time. */
async function inTurns<T>(requests: readonly number[], atOnce: number, work: (request: number) => Promise<T>): Promise<T[]> {
  const queue = [...requests]
  const results: T[] = []
  const worker = async (): Promise<void> => {
    for (let request = queue.shift(); request !== undefined; request = queue.shift()) results.push(await work(request))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

function editRow(name: string, after: string, trials: readonly EditTrial[]): string {
  const sum = (count: (trial: EditTrial) => number) => trials.reduce((all, trial) => all + count(trial), 0)
  const cells = [
    ...[name, after, 2 * trials.length, sum(({ duplicates }) => duplicates), sum(({ lost }) => lost)],
    ...[sum(({ lostEdits }) => lostEdits.length), sum(({ unseen }) => unseen)],
  ]
  return `| ${cells.join(' | ')} |`
}

function isLost({ duplicates, lost, lostEdits, problems }: EditTrial): boolean {
  return duplicates + lost + lostEdits.length + problems.length > 0
}

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
