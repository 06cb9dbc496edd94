/** Any number of units, even none. */
const any = Symbol('any')

/** What one glob asks of a path's segments, or of a segment's characters, one after the other. */
type Pattern<Unit> = readonly (typeof any | ((unit: Unit) => boolean))[]

const longestGlob = 200
/** Most combinations of the alternatives in braces. */
const mostAlternatives = 100

/** Why a glob can't be used, or null. */
export function globError(glob: string): string | null {
  if (glob.length > longestGlob) return `must be a glob of at most ${longestGlob} characters.`
  if (glob.startsWith('!')) return 'must say what fits; what does not is excluded by `exclude`.'
  if (/\{[^{},]*\.\.[^{},]*\}/.test(glob)) return 'must list what is in braces: `{1,2,3}`.'
  return expandBraces(glob) === null ? `must have at most ${mostAlternatives} alternatives in braces.` : null
}

/**
 * Matches paths, hidden ones too, however their letters are composed: `*` and `?` within a segment, `**` for any number of segments,
 * `[a-z]`, `{one,other}`, and a backslash in front of what stands for itself. A path also fits itself, and `/` or `./` in front is the
 * root of the repository. It takes no glob long.
 */
export function globMatcher(globs: readonly string[], { nocase = false } = {}): (path: string) => boolean {
  const fold = (text: string) => (nocase ? text.normalize('NFC').toLowerCase() : text.normalize('NFC'))
  const literal = new Set(globs.map(fold))
  const patterns = globs.flatMap((glob) => expandBraces(fold(glob).replace(/^\.?\//, '')) ?? []).map(pathPattern)
  return (path) => {
    const folded = fold(path)
    const segments = folded.split('/')
    return literal.has(folded) || patterns.some((pattern) => fits(pattern, segments))
  }
}

/** Whether units fit a pattern: only what the last `any` takes is ever tried anew, so the time grows with both lengths and no faster. */
function fits<Unit>(pattern: Pattern<Unit>, units: readonly Unit[]): boolean {
  let [at, unit] = [0, 0]
  let last: { readonly at: number; unit: number } | null = null
  while (unit < units.length) {
    const asked = pattern[at]
    if (asked === any) last = { at: at++, unit }
    else if (asked?.(units[unit]!)) [at, unit] = [at + 1, unit + 1]
    else if (last) [at, unit] = [last.at + 1, ++last.unit]
    else return false
  }
  return pattern.slice(at).every((asked) => asked === any)
}

function pathPattern(glob: string): Pattern<string> {
  return glob.split('/').map((segment) => {
    if (segment === '**') return any
    if (!/[*?[\\]/.test(segment)) return (text: string) => text === segment
    const pattern = segmentPattern(segment)
    return (text: string) => fits(pattern, [...text])
  })
}

function segmentPattern(segment: string): Pattern<string> {
  const pattern: (typeof any | ((character: string) => boolean))[] = []
  const parts = /\\(.)|\[([!^]?)((?:\\.|[^\]\\])(?:\\.|[^\]\\])*)\]|(\*+)|(\?)|(.)/gsu
  for (const [, escaped, negation, characters, stars, question, plain] of segment.matchAll(parts)) {
    if (stars) pattern.push(any)
    else if (question) pattern.push(() => true)
    else if (characters !== undefined) pattern.push(classOf(characters, negation !== ''))
    else pattern.push((character) => character === (escaped ?? plain))
  }
  return pattern
}

function classOf(characters: string, isNegated: boolean): (character: string) => boolean {
  const ranges = [...characters.matchAll(/(\\?.)(?:-(\\?.))?/gsu)].map(([, from = '', to = from]) => [from.at(-1)!, to.at(-1)!] as const)
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated
}

/** All that a glob says with one alternative of each pair of braces; null if that is too much. */
function expandBraces(glob: string): string[] | null {
  let found = [glob]
  for (let isDone = false; !isDone;) {
    const next = found.flatMap(expandInnermost)
    if (next.length > mostAlternatives) return null
    isDone = next.length === found.length
    found = next
  }
  return found
}

/** Braces without a comma stand for themselves. */
function expandInnermost(glob: string): string[] {
  const braces = /^((?:\\.|[^\\])*?)\{([^{}\\]*,[^{}\\]*)\}(.*)$/su.exec(glob)
  if (!braces) return [glob]
  const [, before = '', alternatives = '', behind = ''] = braces
  return alternatives.split(',').map((alternative) => before + alternative + behind)
}
