import type { Diagnostic, Severity } from '../model/diagnostics.js'
import { printableLine } from './printable.js'
import { withoutStyles, type Style, type Styled } from './styled.js'

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'dim' }

/** A diagnostic in one line, without its line end, as compilers write it: place, severity, message. */
export function diagnosticAsText(diagnostic: Diagnostic): string {
  return withoutStyles(styledDiagnostic(diagnostic))
}

/** The same for a terminal, coloured by how much it matters. */
export function styledDiagnostic({ severity, message, path, line, column }: Diagnostic): Styled {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return [printableLine(place === '' ? '' : `${place}: `), { style: styles[severity], text: `${severity}:` }, printableLine(` ${message}`)]
}
