import { closest, distance } from 'fastest-levenshtein'

/** What a key that nobody knows may have been meant as: the nearest of the known keys, or all of them. */
export function unknownKeyHint(key: string, known: readonly string[]): string {
  const nearest = closest(key, known)
  return distance(key, nearest) <= Math.min(3, key.length / 2) ? `Did you mean “${nearest}”?` : `Known keys: ${known.join(', ')}.`
}
