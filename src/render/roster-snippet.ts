import type { Profile } from '../model/person.js'
import type { UnresolvedOwner } from '../model/plan.js'
import { firstFitting } from './first-fitting.js'
import { isSameName } from '../model/same-name.js'
import { printableJson } from './printable.js'

/** The most frequent owners come first. */
const limits = { count: 50, bytes: 20_000 }

interface NamedOwner extends Pick<UnresolvedOwner, 'name' | 'candidates' | 'proposals'> {
  /** How notes write the owner, if that is not the name. */
  readonly aliases?: readonly string[]
}

/**
 * Lines of the config file that would make the owners known: entries of `people`, filled in where one profile fits, hints if
 * two people fit or somebody has no account, and entries of `groups`.
 * @param isGroup whether a name that nobody has means several people
 */
export function rosterSnippet(owners: readonly NamedOwner[], isGroup: (name: string) => boolean = () => false): string {
  const isNobodyKnown = ({ candidates, proposals }: NamedOwner) => candidates.length === 0 && !proposals
  const isSeveral = (owner: NamedOwner) => isNobodyKnown(owner) && isGroup(owner.name)
  const people = owners.filter((owner) => !isSeveral(owner))
  const groups = owners.filter(isSeveral).filter(({ name }, at, all) => all.findIndex((other) => isSameName(other.name, name)) === at)
  const toLine = ({ name, candidates, proposals = [] }: NamedOwner) => {
    const sign = printableJson(name)
    if (proposals.length === 1) {
      const [{ login, name: full }] = proposals as [Profile]
      const entry =
        full === null || full === name
          ? `name: ${sign}, github: ${login}`
          : `name: ${printableJson(full)}, github: ${login}, aliases: [${sign}]`
      return `  - { ${entry} } # by the name on GitHub: make sure that it is this person`
    }
    if (proposals.length > 1) {
      const several = proposals.map(({ login, name: full }) => `${login} (${printableJson(full)})`).join(' or ')
      return `  # ${sign} may be ${several}: add it to the aliases of the right one`
    }
    if (candidates.length === 0) return `  - { name: ${sign}, github: LOGIN }`
    return `  # ${sign} may be ${candidates.join(' or ')}: add it to the aliases of the right one, - { github: ${candidates[0]}, aliases: [${sign}] }`
  }
  const toGroup = ({ name }: Pick<UnresolvedOwner, 'name'>) => `  - { name: ${printableJson(name)}, members: [] }`
  const outsider = people.find(isNobodyKnown)
  return [
    ...(people.length > 0 || groups.length === 0 ? ['people:', ...firstFitting(people, toLine, limits)] : []),
    ...(outsider ? [`  # Anyone without a GitHub account goes under “groups:” instead: ${outsiderEntry(outsider)}`] : []),
    ...(groups.length > 0 ? ['groups:', ...firstFitting(groups, toGroup, limits)] : []),
  ].join('\n')
}

/** A group without members: nobody is assigned, and a label says why. */
function outsiderEntry({ name, aliases = [] }: NamedOwner): string {
  const also = aliases.length > 0 ? `, aliases: [${aliases.map((alias) => printableJson(alias)).join(', ')}]` : ''
  return `- { name: ${printableJson(name)}${also}, members: [], label: outside }`
}
