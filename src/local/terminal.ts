import { printable } from '../render/printable.js'

/** Where the command line writes to. */
export interface Terminal {
  print(text: string): void
  complain(text: string): void
  /** Shows how far long work is, in one line that the next replaces; an empty text takes it away. Absent where nobody watches. */
  progress?(text: string): void
}

/** A terminal that no text steers, wherever it comes from: note, file name, config or the command line itself. */
export function withoutControls({ print, complain, progress }: Terminal): Terminal {
  return {
    print: (text) => print(printable(text)),
    complain: (text) => complain(printable(text)),
    ...(progress && { progress: (text: string) => progress(printable(text)) }),
  }
}

/** Exit codes of the command line. */
export const exit = { done: 0, failed: 1, wrongUsage: 2 } as const
