import type { Diagnostic } from '../model/diagnostics.js'
import { printableLine } from './printable.js'

/** A finding in one line, as compilers write it: place, severity, message. */
export function findingAsText({ severity, message, path, line, column }: Diagnostic): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return printableLine(`${place === '' ? '' : `${place}: `}${severity}: ${message}`)
}
