import type { Place } from '../model/issue.js'

/** Most places that a marker keeps; GitHub takes 65,536 characters a body, and a place needs up to a thousand. */
const placeLimit = 30

/**
 * The places that a marker keeps: all, or where a task was written down in very many meetings the first one and the
 * latest. An old note that is edited after that is reported, and opens nothing.
 */
export function keptPlaces(places: readonly Place[]): readonly Place[] {
  const [first, ...rest] = places
  return first ? [first, ...rest.slice(1 - placeLimit)] : places
}
