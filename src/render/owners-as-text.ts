import type { UnresolvedOwner } from '../model/plan.js'
import { plural } from '../wanted/plural.js'
import { printableLine } from './printable.js'
import { rosterSnippet } from './roster-snippet.js'

/** Places that are shown of one owner. */
const placeLimit = 3

/**
 * Owners who stand for nobody, with how often, where, and the lines of YAML that mend it; for a terminal.
 * @param fullName the name of the participant whom a sign seems to stand for, or the sign itself
 */
export function ownersAsText(owners: readonly UnresolvedOwner[], fullName: (sign: string) => string): string {
  if (owners.length === 0) return 'Every owner in the notes is somebody.\n'
  const width = String(owners[0]!.places.length).length
  const lines = owners.flatMap(({ reason, places }) => {
    const shown = places.slice(0, placeLimit).map(({ path, line }) => `${path}:${line}`)
    const more = places.length > placeLimit ? ` and ${places.length - placeLimit} more` : ''
    return [`  ${String(places.length).padStart(width)} × ${reason}`, `${' '.repeat(width + 5)}${shown.join(', ')}${more}`]
  })
  // Several signs of one person are one entry; a sign that may be somebody's is to become an alias as it is.
  const named = owners.map(({ name, candidates }) => ({ name: candidates.length > 0 ? name : fullName(name), candidates }))
  const missing = [...new Map(named.map((entry) => [entry.name, entry])).values()]
  const count = `${plural(owners.length, 'owner')} could not be found:`
  return `${[count, ...lines].map(printableLine).join('\n')}\n\nFill in the logins and add this to the config file:\n\n${rosterSnippet(missing)}\n`
}
