import { keepsWords, trigramDice } from './similarity.js'

/** What a near match compares; items and occurrences both have it. */
export interface Comparable {
  readonly hard: string
  readonly soft: string
  readonly owners: readonly string[]
  /** What tells it from others besides, where more or less of it makes no other item. */
  readonly tokens?: readonly string[]
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
 * Those that say the same do not compete, as long as there are enough of them; they are taken in order.
 * @param mayPair what has to be true of a pair besides
 */
export function pairNear<L extends Comparable, R extends Comparable>(
  lefts: readonly L[],
  rights: readonly R[],
  mayPair: (left: L, right: R) => boolean = () => true,
): { pairs: [L, R][]; refused: Rivalry<L, R>[] } {
  const ofRights = new Map(rights.map((right) => [right, words(right)]))
  const scores = lefts.flatMap((left) => {
    const leftWords = words(left)
    return rights.flatMap((right) => {
      const score = mayPair(left, right) ? likeness(left, right) : null
      return score === null ? [] : [{ left, right, score, leftWords, rightWords: ofRights.get(right)! }]
    })
  })
  const forLeft = bestByText(scores, 'leftWords', 'rightWords')
  const forRight = bestByText(scores, 'rightWords', 'leftWords')
  const count = { left: countBy(lefts), right: countBy(rights) }
  const pairs: [L, R][] = []
  const refused: Rivalry<L, R>[] = []
  const taken = new Set<L | R>()
  for (const { left, right, score, leftWords, rightWords } of scores) {
    if (taken.has(left) || taken.has(right)) continue
    const isRefused =
      countAbove(forLeft.get(leftWords), score - margin) > (count.left.get(leftWords) ?? 0) ||
      countAbove(forRight.get(rightWords), score - margin) > (count.right.get(rightWords) ?? 0)
    if (isRefused) {
      refused.push({ left, right })
    } else {
      pairs.push([left, right])
      taken.add(left).add(right)
    }
  }
  return { pairs, refused }
}

type Side = 'leftWords' | 'rightWords'

/** For each text of one side the best score of each text of the other side that it is like, the highest first. */
function bestByText(scores: readonly (Record<Side, string> & { readonly score: number })[], one: Side, other: Side): Map<string, number[]> {
  const best = new Map<string, Map<string, number>>()
  for (const entry of scores) {
    const found = best.get(entry[one]) ?? new Map<string, number>()
    best.set(entry[one], found.set(entry[other], Math.max(entry.score, found.get(entry[other]) ?? 0)))
  }
  return new Map([...best].map(([text, found]) => [text, [...found.values()].toSorted((a, b) => b - a)]))
}

/** How many of the scores, the highest first, are above a limit. */
function countAbove(scores: readonly number[] = [], limit: number): number {
  let [from, to] = [0, scores.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (scores[middle]! > limit) from = middle + 1
    else to = middle
  }
  return from
}

/** Equal for those that say the same. */
function words({ hard, soft, owners, tokens }: Comparable): string {
  return JSON.stringify([hard, soft, owners.toSorted(), tokens])
}

export function groupBy<T, Key>(entries: readonly T[], key: (entry: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group) group.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}

function countBy(entries: readonly Comparable[]): Map<string, number> {
  return new Map([...groupBy(entries, words)].map(([key, group]) => [key, group.length]))
}

/** The likeness of two comparables, or null where it is too low for them to be one item. */
export function likeness(left: Comparable, right: Comparable): number | null {
  if (left.hard !== right.hard) return null
  const sameOwners = left.owners.toSorted().join('\n') === right.owners.toSorted().join('\n')
  const alike = Math.max(trigramDice(left.soft, right.soft), keepsWords(left.soft, right.soft) ? 0.76 : 0)
  const score = alike - (sameOwners ? 0 : 0.1)
  const short = Math.min(lettersIn(left.soft), lettersIn(right.soft)) < 16
  const threshold = left.hard.includes(':') ? 0.3 : short ? 0.75 : 0.6
  return score >= threshold ? score : null
}

const lettersIn = (soft: string): number => soft.replaceAll(' ', '').length
