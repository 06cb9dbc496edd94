import type { Occurrence } from '../model/issue.js'

/** Most occurrences that a marker keeps; GitHub takes 65,536 characters a body, and an occurrence needs up to a thousand. */
const occurrenceLimit = 30

/**
 * The occurrences that a marker keeps: all, or where a task was written down in very many meetings the first one, the one
 * whose owner the issue has, and the latest. An old note that is edited after that is reported, and opens nothing.
 */
export function keptOccurrences(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const isAlwaysKept = ({ givesOwner }: Occurrence, index: number) => index === 0 || givesOwner === true
  let tooMany = occurrences.length - occurrenceLimit
  return occurrences.filter((occurrence, index) => isAlwaysKept(occurrence, index) || tooMany-- <= 0)
}
