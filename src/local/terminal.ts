import type { Diagnostic } from '../model/diagnostics.js'

/** Where the command line writes to. */
export interface Terminal {
  print(text: string): void
  complain(text: string): void
  /** Shows how far long work is, in one line that the next replaces; an empty text takes it away. Absent where nobody watches. */
  progress?(text: string): void
}

/** Exit codes of the command line. */
export const exit = { done: 0, failed: 1, wrongUsage: 2 } as const

/** A finding as compilers write it: place, severity, message. */
export function describe({ severity, message, path, line, column }: Diagnostic): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return `${place === '' ? '' : `${place}: `}${severity}: ${message}`
}
