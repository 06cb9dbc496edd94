import type { UnresolvedOwner } from '../model/plan.js'
import { firstOf } from '../model/first-of.js'
import { plural } from '../desired/plural.js'
import { printableLine } from './printable.js'
import { rosterSnippet } from './roster-snippet.js'
import { joinLines, type Styled } from './styled.js'

/** Places that are shown of one owner. */
const placeLimit = 3

/**
 * Owners who are not known, with how often and where, and one block of YAML for those whom the config does not have in a comment yet;
 * for a terminal.
 * @param inComments line of the config of each person whose entry is a comment, by name
 */
export function ownersAsText(owners: readonly UnresolvedOwner[], inComments: ReadonlyMap<string, number> = new Map()): Styled {
  const width = String(owners[0]!.places.length).length
  const lines = owners.flatMap(({ reason, places }): Styled[] => {
    const shown = places.map(({ path, line }) => `${path}:${line}`)
    return [
      [printableLine(`  ${String(places.length).padStart(width)} × ${reason}`)],
      [{ style: 'dim', text: printableLine(`${' '.repeat(width + 5)}${firstOf(shown, placeLimit)}`) }],
    ]
  })
  const lineOf = ({ entry }: UnresolvedOwner) => inComments.get(entry?.name ?? '')
  const waiting = [...new Set(owners.map(lineOf).filter((line) => line !== undefined))].toSorted((a, b) => a - b)
  const others = owners.filter((owner) => lineOf(owner) === undefined)
  const also = waiting.length > 0 ? ' also' : ''
  return joinLines([
    [{ style: 'yellow', text: `${plural(owners.length, 'unknown owner')}:` }],
    ...lines,
    ...(waiting.length > 0
      ? [
          '',
          `The config file has entries for ${others.length > 0 ? `${owners.length - others.length} of them` : 'all of them'} in comments, in ${waiting.length === 1 ? 'line' : 'lines'} ${firstOf(waiting.map(String), lineLimit)}: fill in the logins there, and remove the “#” in front.`,
        ]
      : []),
    ...(others.length > 0
      ? [
          '',
          `Add this${also} to the config file, and put a login in the place of each LOGIN. Where the file has “people:” or “groups:” already, add the lines below those keys:`,
          '',
          ...rosterSnippet(others).split('\n'),
        ]
      : []),
  ])
}

const lineLimit = 10
