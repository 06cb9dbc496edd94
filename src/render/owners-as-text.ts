import type { UnresolvedOwner } from '../model/plan.js'
import { firstOf } from '../desired/first-of.js'
import { plural } from '../desired/plural.js'
import { printableLine } from './printable.js'
import { rosterSnippet } from './roster-snippet.js'
import { joinLines, type Styled } from './styled.js'

/** Places that are shown of one owner. */
const placeLimit = 3

/** Owners who are not known, with how often and where, and one block of YAML for all of them; for a terminal. */
export function ownersAsText(owners: readonly UnresolvedOwner[]): Styled {
  if (owners.length === 0) return [{ style: 'green', text: 'All owners are known.' }, '\n']
  const width = String(owners[0]!.places.length).length
  const lines = owners.flatMap(({ reason, places }): Styled[] => {
    const shown = places.map(({ path, line }) => `${path}:${line}`)
    return [
      [printableLine(`  ${String(places.length).padStart(width)} × ${reason}`)],
      [{ style: 'dim', text: printableLine(`${' '.repeat(width + 5)}${firstOf(shown, placeLimit)}`) }],
    ]
  })
  return joinLines([
    [{ style: 'yellow', text: `${plural(owners.length, 'unknown owner')}:` }],
    ...lines,
    '',
    'Add this to the config file, with the logins filled in; if it has “people:” or “groups:” already, put the lines below these there:',
    '',
    ...rosterSnippet(owners).split('\n'),
  ])
}
