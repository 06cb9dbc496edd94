import { EOL } from 'node:os'

/**
 * Tells the runner something on standard output, as @actions/core does. That library loads an HTTP client of its own,
 * which takes longer than all that a run needs for its first requests; so what is said before them goes through here.
 */
export function sendCommand(name: 'add-mask' | 'group' | 'endgroup' | 'warning', value = ''): void {
  process.stdout.write(`::${name}::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${EOL}`)
}
