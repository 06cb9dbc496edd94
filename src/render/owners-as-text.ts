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
  const width = String(owners[0]?.places.length ?? 0).length
  const lines = owners.flatMap(({ reason, places }) => {
    const shown = places.slice(0, placeLimit).map(({ path, line }) => `${path}:${line}`)
    const more = places.length > placeLimit ? ` and ${places.length - placeLimit} more` : ''
    return [`  ${String(places.length).padStart(width)} × ${reason}`, `${' '.repeat(width + 5)}${shown.join(', ')}${more}`]
  })
  // Several signs of one person are one entry.
  const missing = [...new Map(owners.map(({ name, candidates }) => [fullName(name), { name: fullName(name), candidates }])).values()]
  const count = `${plural(owners.length, 'owner stands', 'owners stand')} for nobody:`
  return `${[count, ...lines].map(printableLine).join('\n')}\n\nFill in the logins and add this to the config file:\n\n${rosterSnippet(missing)}\n`
}
