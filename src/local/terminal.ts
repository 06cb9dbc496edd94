import { styleText } from 'node:util'
import { printable } from '../render/printable.js'
import type { Styled } from '../render/styled.js'

/** Where the command line writes to, and reads from. */
export interface Terminal {
  print(text: string | Styled): void
  complain(text: string | Styled): void
  /** Shows how far long work is, in one line that the next replaces; an empty text takes it away. Absent if nobody watches. */
  progress?(text: string): void
  /** All that standard input says. */
  readInput(): Promise<string>
}

/** The streams of a process, and which of them show colours. */
export interface Streams {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  readonly progress?: (text: string) => void
  readonly readInput?: () => Promise<string>
  readonly colours?: { readonly print: boolean; readonly complain: boolean }
}

/** A terminal that no text steers, wherever it comes from: note, file name, config or the command line itself. */
export function terminalOf({ print, complain, progress, readInput, colours }: Streams): Terminal {
  const shown = (text: string | Styled, hasColours = false): string =>
    (typeof text === 'string' ? [text] : text)
      .map((part) => {
        if (typeof part === 'string') return printable(part)
        return hasColours ? styleText(part.style, printable(part.text), { validateStream: false }) : printable(part.text)
      })
      .join('')
  return {
    print: (text) => print(shown(text, colours?.print)),
    complain: (text) => complain(shown(text, colours?.complain)),
    ...(progress && { progress: (text: string) => progress(printable(text)) }),
    readInput: readInput ?? (async () => ''),
  }
}

/** Exit codes of the command line. */
export const exit = { done: 0, failed: 1, wrongUsage: 2 } as const
