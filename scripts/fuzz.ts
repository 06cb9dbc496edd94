/**
 * Reads, plans and renders random hostile notes until the time is over or one breaks a rule: `npm run fuzz -- --seconds 60`.
 * It prints what it finds, as small as it can be made; mended, it belongs into __tests__/fixtures/fuzz/, which the tests read.
 */
import fc from 'fast-check'
import { parseArgs } from 'node:util'
import { faultsOf } from '../__tests__/fuzz/read-plan-render.js'
import { hostileMarkdown } from '../__tests__/fuzz/hostile-markdown.js'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } })
const seconds = Number(values.seconds)
if (!(seconds > 0)) throw new Error(`--seconds must be a number above 0, not ${values.seconds}`)

let executions = 0
const result = fc.check(
  fc.property(hostileMarkdown, (text) => {
    executions++
    return faultsOf(text).length === 0
  }),
  {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
    ...(values.seed ? { seed: Number(values.seed) } : {}),
  },
)
console.log(`${executions} executions, seed ${result.seed}`)
if (result.failed && result.counterexample) {
  const [text] = result.counterexample
  console.log(`Found:\n${JSON.stringify(text)}`)
  try {
    console.log(faultsOf(text).join('\n'))
  } catch (error) {
    console.log(error instanceof Error ? error.stack : error)
  }
  process.exitCode = 1
}
