import type { UnresolvedOwner } from '../model/plan.js'
import { firstFitting } from './first-fitting.js'
import { printableJson } from './printable.js'

/** The most frequent owners come first. */
const limits = { count: 50, bytes: 20_000 }

/**
 * Lines of the config file that would make the owners known: entries of `people` to fill in, hints if two people fit, and
 * entries of `groups`.
 * @param isGroup whether a name that nobody has means several people
 */
export function rosterSnippet(
  owners: readonly Pick<UnresolvedOwner, 'name' | 'candidates'>[],
  isGroup: (name: string) => boolean = () => false,
): string {
  const named = (owner: Pick<UnresolvedOwner, 'name' | 'candidates'>) => owner.candidates.length === 0 && isGroup(owner.name)
  const people = owners.filter((owner) => !named(owner))
  const groups = owners.filter(named)
  const toLine = ({ name, candidates }: Pick<UnresolvedOwner, 'name' | 'candidates'>) => {
    const sign = printableJson(name)
    if (candidates.length === 0) return `  - { name: ${sign}, github: LOGIN }`
    return `  # ${sign} may be ${candidates.join(' or ')}: add it to the aliases of the right one, - { github: ${candidates[0]}, aliases: [${sign}] }`
  }
  const toGroup = ({ name }: Pick<UnresolvedOwner, 'name'>) => `  - { name: ${printableJson(name)}, members: [] }`
  return [
    ...(people.length > 0 || groups.length === 0 ? ['people:', ...firstFitting(people, toLine, limits)] : []),
    ...(groups.length > 0 ? ['groups:', ...firstFitting(groups, toGroup, limits)] : []),
  ].join('\n')
}
