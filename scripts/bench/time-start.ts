/**
 * Times how long Node.js takes to start and end, and the action to send its first request, in turns. It stands in the
 * action's place in the runner's environment, which the action is started with, and is small: to start a process takes
 * a large one several milliseconds more. Prints both lists, milliseconds, as JSON.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [entry = '', rounds = ''] = (process.env['TIME_START'] ?? '').split('\n')
let arrived = (): void => {}
// Answers nothing, so that no second request is mistaken for a first one.
const server = createServer(() => arrived()).listen(0, '127.0.0.1')
await once(server, 'listening')
const env = { ...process.env, GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
const start = (...args: string[]): ChildProcess => spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })

async function emptyProcess(): Promise<number> {
  const began = performance.now()
  await once(start('-e', '0'), 'exit')
  return performance.now() - began
}

async function firstRequest(): Promise<number> {
  const began = performance.now()
  const action = start(entry)
  const ended = once(action, 'exit').then(() => null)
  const time = await Promise.race([new Promise<number>((resolve) => (arrived = () => resolve(performance.now() - began))), ended])
  if (time === null) throw new Error('The action ended without a request.')
  action.kill('SIGKILL')
  await ended
  return time
}

const times: { empty: number; first: number }[] = []
// The first round reads the files from the disk, and does not count.
for (let round = 0; round <= Number(rounds); round++) times.push({ empty: await emptyProcess(), first: await firstRequest() })
console.log(JSON.stringify({ empty: times.slice(1).map(({ empty }) => empty), first: times.slice(1).map(({ first }) => first) }))
server.close()
server.closeAllConnections()
