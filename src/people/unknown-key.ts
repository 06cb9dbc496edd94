import { closest, distance } from 'fastest-levenshtein'

/** What a key that nobody knows may have been meant as: the nearest of the known keys, or all of them. */
export function unknownKeyHint(key: string, known: readonly string[]): string {
  if (key === '<<') return 'Entries are not merged: write the keys out, or use an alias (*name) for a whole value.'
  const nearest = closest(key, known)
  return distance(key, nearest) <= Math.min(3, key.length / 2) ? `Did you mean “${nearest}”?` : `Known keys: ${known.join(', ')}.`
}
