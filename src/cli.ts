#!/usr/bin/env node
import { text } from 'node:stream/consumers'
import { runCommandLine } from './local/command-line.js'

// Whoever reads may stop early, as `head` does; that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

/** As https://no-color.org asks: any value but an empty one. */
const showsColours = ({ isTTY }: NodeJS.WriteStream): boolean => isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'

process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (shown) => process.stdout.write(shown),
  complain: (shown) => process.stderr.write(shown),
  colours: { print: showsColours(process.stdout), complain: showsColours(process.stderr) },
  readInput: () => text(process.stdin),
  // Carriage return and “erase in line” (ECMA-48): each line replaces the last.
  ...(process.stderr.isTTY ? { progress: (shown: string) => process.stderr.write(`\r\u001b[K${shown}`) } : {}),
})
