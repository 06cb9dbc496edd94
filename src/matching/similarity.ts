/** Sørensen-Dice coefficient of the two texts' trigrams, 0 to 1; equal texts give 1. */
export function trigramDice(a: string, b: string): number {
  if (a === b) return 1
  const left = trigrams(a)
  const right = trigrams(b)
  let shared = 0
  for (const [gram, count] of left.counts) shared += Math.min(count, right.counts.get(gram) ?? 0)
  return (2 * shared) / (left.total + right.total)
}

function trigrams(text: string): { counts: Map<string, number>; total: number } {
  const padded = `  ${text} `
  const counts = new Map<string, number>()
  for (let start = 0; start + 3 <= padded.length; start++) {
    const gram = padded.slice(start, start + 3)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, total: padded.length - 2 }
}
