import type { Diagnostic } from '../model/diagnostics.js'

/** The text of a line of a note, by its number from 1 on; empty where it is not known. */
export type TextAt = (path: string, line: number) => string

type Place = Pick<Diagnostic, 'path' | 'line'>

/** Shows places of the notes with what their lines say, one a line. */
export type ShowPlaces = (found: readonly Place[]) => string[]

/** Most places that are named where another command lists all of them. */
const placeLimit = 10
/** Most characters that are shown of a line. */
const textLimit = 80

/** Shows the first places, and says which command shows the others. */
export function firstPlaces(textAt: TextAt): ShowPlaces {
  return (found) => {
    const shown = found.slice(0, placeLimit).map((place) => `  ${place.path ?? ''}:${place.line ?? 1}${textOf(place, textAt)}`)
    return [...shown, ...(found.length > shown.length ? [`  and ${found.length - shown.length} more; check lists all of them`] : [])]
  }
}

/** Shows all places: few as they are, many by file. */
export function allPlaces(textAt: TextAt): ShowPlaces {
  return (found) => {
    if (found.length <= placeLimit) return firstPlaces(textAt)(found)
    const byFile = new Map<string, string[]>()
    for (const place of found) {
      const lines = byFile.get(place.path ?? '') ?? []
      lines.push(`    ${place.line ?? 1}${textOf(place, textAt)}`)
      byFile.set(place.path ?? '', lines)
    }
    return [...byFile].flatMap(([path, lines]) => [`  ${path}`, ...lines])
  }
}

function textOf({ path = '', line = 1 }: Place, textAt: TextAt): string {
  const text = textAt(path, line).trim()
  return text === '' ? '' : `: ${beginningOf(text)}`
}

/** The beginning of a long text. */
export function beginningOf(text: string): string {
  const characters = [...text.slice(0, 2 * textLimit)]
  return characters.length > textLimit ? `${characters.slice(0, textLimit - 1).join('')}…` : text
}
