import type { Note } from '../model/note.js'
import type { Origin, Outcome } from '../model/plan.js'

/** Lines of notes, by path, whose issues GitHub refused to open or to update. */
export type RefusedPlaces = ReadonlyMap<string, ReadonlySet<number>>

/** What stands in front of the places in a status. */
const keyword = 'refused: '

/** The places of the operations that GitHub refused. */
export function refusedPlaces(outcomes: readonly Outcome[]): RefusedPlaces {
  const places = new Map<string, Set<number>>()
  for (const { status, operation } of outcomes) {
    const origin = status === 'refused' && 'origin' in operation ? operation.origin : null
    if (origin) places.set(origin.path, (places.get(origin.path) ?? new Set()).add(origin.line))
  }
  return places
}

/** The places as a status names them, so that the next run finds them: `refused: notes/2026-03-05.md:12+14`. */
export function writeRefused(places: RefusedPlaces): string {
  const notes = [...places].map(([path, lines]) => `${encodePath(path)}:${[...lines].sort((a, b) => a - b).join('+')}`)
  return notes.length === 0 ? '' : `${keyword}${notes.sort().join(', ')}`
}

/** The places that the description of a status names. */
export function readRefused(description: string | null): RefusedPlaces {
  const places = new Map<string, Set<number>>()
  const [, text] = (description ?? '').split(keyword)
  for (const place of text === undefined ? [] : text.split(', ')) {
    const [, path, lines] = /^(.+):([\d+]+)$/.exec(place) ?? []
    if (path && lines) places.set(decodePath(path), new Set(lines.split('+').map(Number)))
  }
  return places
}

export function isRefusedPlace(places: RefusedPlaces, origin: Origin | null): boolean {
  return origin !== null && places.get(origin.path)?.has(origin.line) === true
}

/** A note without what it says in some lines: what is there at head counts as new. */
export function withoutLines(note: Note, lines: ReadonlySet<number>): Note {
  const isKept = ({ line }: { readonly line: number }) => !lines.has(line)
  return {
    ...note,
    items: note.items.filter(isKept),
    reported: note.reported.filter(isKept),
    releases: note.releases.filter(isKept),
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
