import type { Diagnostic } from '../model/diagnostics.js'

/** The text of a line of a note, by its number from 1 on; empty where it is not known. */
export type TextAt = (path: string, line: number) => string

/** Most places that are named. */
const placeLimit = 10
/** Most characters that are shown of a line. */
const textLimit = 80

/** The first places with what their lines say, one a line, and how many there are besides. */
export function placesWithText(found: readonly Pick<Diagnostic, 'path' | 'line'>[], textAt: TextAt): string[] {
  const shown = found.slice(0, placeLimit).map(({ path = '', line = 1 }) => {
    const text = textAt(path, line).trim()
    return `  ${path}:${line}${text === '' ? '' : `: ${cut(text)}`}`
  })
  return [...shown, ...(found.length > shown.length ? [`  and ${found.length - shown.length} more`] : [])]
}

function cut(text: string): string {
  const characters = [...text.slice(0, 2 * textLimit)]
  return characters.length > textLimit ? `${characters.slice(0, textLimit - 1).join('')}…` : text
}
