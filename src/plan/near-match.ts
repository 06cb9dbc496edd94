import { trigramDice } from './similarity.js'

/** What a near match compares; items and places both have it. */
export interface Comparable {
  readonly hard: string
  readonly soft: string
  readonly owners: readonly string[]
}

/** A near match that was refused because another is about as good. */
export interface Rivalry<L, R> {
  readonly left: L
  readonly right: R
}

/** How much better than every rival a pair must be. */
const margin = 0.1

/**
 * Pairs what is left after exact matching. A pair needs equal hard tokens and words that are alike enough, and must beat
 * every rival of either side by a clear margin: a wrong pair moves someone's issue, a missing one is only reported.
 */
export function pairNear<L extends Comparable, R extends Comparable>(
  lefts: readonly L[],
  rights: readonly R[],
): { pairs: [L, R][]; refused: Rivalry<L, R>[] } {
  const scores = lefts.flatMap((left) =>
    rights.flatMap((right) => {
      const score = likeness(left, right)
      return score === null ? [] : [{ left, right, score }]
    }),
  )
  const pairs: [L, R][] = []
  const refused: Rivalry<L, R>[] = []
  for (const candidate of scores) {
    const rival = scores.some(
      (other) =>
        other !== candidate &&
        (other.left === candidate.left || other.right === candidate.right) &&
        other.score > candidate.score - margin,
    )
    if (rival) refused.push({ left: candidate.left, right: candidate.right })
    else pairs.push([candidate.left, candidate.right])
  }
  return { pairs, refused }
}

/** The likeness of two comparables, or null where it is too low for them to be one item. */
function likeness(left: Comparable, right: Comparable): number | null {
  if (left.hard !== right.hard) return null
  const sameOwners = [...left.owners].sort().join('\n') === [...right.owners].sort().join('\n')
  const score = trigramDice(left.soft, right.soft) - (sameOwners ? 0 : 0.1)
  const short = Math.min(left.soft.length, right.soft.length) < 16
  const threshold = left.hard.includes(':') ? 0.3 : short ? 0.75 : 0.6
  return score >= threshold ? score : null
}
