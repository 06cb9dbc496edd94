/**
 * Runs the action's sources in this process, with the environment, the files and the streams that a runner gives it: as
 * faithful as the built action in a process of its own, but for the bundle, and several times as fast. One run at a time.
 */
import { summary } from '@actions/core'
import type { Execute } from './run-action.js'

/** How many times faster than the clock the action's own waits pass, such as those before a request is repeated. */
const haste = 20

let runs = 0

export const executeInProcess: Execute = async ({ env }) => {
  const written = { stdout: '', stderr: '' }
  const restore = [replaceEnvironment(env), capture('stdout', written), capture('stderr', written), hurry()]
  const before = process.exitCode
  process.exitCode = undefined
  // The toolkit keeps the path of the first run's summary.
  Reflect.deleteProperty(summary, '_filePath')
  try {
    // The query makes another instance of this module alone; what it imports is loaded once.
    const { ended } = (await import(/* @vite-ignore */ `../../src/index.js?run=${runs++}`)) as typeof import('../../src/index.js')
    await ended
    return { exitCode: Number(process.exitCode ?? 0), ...written }
  } finally {
    process.exitCode = before
    for (const undo of restore) undo()
  }
}

function replaceEnvironment(env: Readonly<Record<string, string>>): () => void {
  const before = { ...process.env }
  const replace = (values: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, values)
  }
  replace(env)
  return () => replace(before)
}

function capture(name: 'stdout' | 'stderr', written: Record<typeof name, string>): () => void {
  const stream = process[name]
  const write = stream.write
  stream.write = ((text: string | Uint8Array, ...rest: unknown[]) => {
    written[name] += String(text)
    const done = rest.at(-1)
    if (typeof done === 'function') done()
    return true
  }) as typeof write
  return () => void (stream.write = write)
}

function hurry(): () => void {
  const { setTimeout } = globalThis
  globalThis.setTimeout = Object.assign(
    ((run: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
      setTimeout(run, milliseconds / haste, ...args)) as typeof setTimeout,
    setTimeout,
  )
  return () => void (globalThis.setTimeout = setTimeout)
}
