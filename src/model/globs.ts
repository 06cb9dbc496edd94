import picomatch from 'picomatch'

/** Most wildcards in one segment of a path, and most segments that stand for any number of folders: more would take a matcher for ever. */
const mostWildcards = 3
const longestGlob = 200

/** Why a glob can't be used, or null: what it costs to match a path must be bounded. */
export function globFault(glob: string): string | null {
  if (glob.length > longestGlob) return `must be a glob of at most ${longestGlob} characters.`
  const segments = glob.split('/')
  if (segments.filter((segment) => segment === '**').length > mostWildcards) return `must have at most ${mostWildcards} \`**\`.`
  const wildcards = (segment: string) => (segment === '**' ? 0 : (segment.match(/[*?]+/g) ?? []).length)
  return segments.some((segment) => wildcards(segment) > mostWildcards)
    ? `must have at most ${mostWildcards} wildcards between two slashes.`
    : null
}

/**
 * Matches paths, hidden ones too, however their letters are composed. Patterns such as `+(*a)` stand for themselves: there are paths
 * on which they never end.
 */
export function globMatcher(globs: readonly string[], options: { readonly nocase?: boolean } = {}): (path: string) => boolean {
  const matches = picomatch(
    globs.map((glob) => glob.normalize('NFC')),
    { dot: true, noextglob: true, ...options },
  )
  return (path) => matches(path.normalize('NFC'))
}
