import { distance } from 'fastest-levenshtein'
import { remembered } from '../model/remembered.js'

/** Sørensen-Dice coefficient of the two texts' trigrams, 0 to 1; equal texts give 1. */
export function trigramDice(a: string, b: string): number {
  if (a === b) return 1
  const left = trigrams(a)
  const right = trigrams(b)
  let shared = 0
  for (const [gram, count] of left.counts) shared += Math.min(count, right.counts.get(gram) ?? 0)
  return (2 * shared) / (left.total + right.total)
}

interface Trigrams {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

/** Each text is compared with many others, also a long one. */
const trigrams = remembered(countTrigrams, Infinity)

function countTrigrams(text: string): Trigrams {
  const padded = `  ${text.replaceAll(' ', '')} `
  const counts = new Map<string, number>()
  for (let start = 0; start + 3 <= padded.length; start++) {
    const gram = padded.slice(start, start + 3)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, total: padded.length - 2 }
}

/**
 * Whether one of two texts has all words of the other, at least two, but for slips of a letter: "Fix teh CI" and "Fix the CI", "Buy milk"
 * and "Buy milk and bread".
 */
export function keepsWords(a: string, b: string): boolean {
  const [shorter, longer] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length) as [string[], string[]]
  if (shorter.length < 2 || shorter.length > mostWords || longer.length > 2 * mostWords) return false
  const left = [...longer]
  return shorter.every((word) => {
    const at = left.findIndex((other) => isSlip(word, other))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
}

/** Whether two texts differ by slips of a letter alone, as a copy does that was typed anew. */
export function isSlippedCopy(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  return one.length > 1 && one.length === other.length && one.every((word, index) => isSlip(word, other[index]!))
}

/** Longer texts are told by their trigrams. */
const mostWords = 8

/** Equal, two letters swapped, or, of longer words, one letter different. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length >= 3 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('')) return true
  return Math.min(a.length, b.length) >= 4 && distance(a, b) <= 1
}
