import type { UnresolvedOwner } from '../model/plan.js'
import { firstFitting } from './first-fitting.js'
import { printableJson } from './printable.js'

/** The most frequent owners come first. */
const limits = { count: 50, bytes: 20_000 }

/** Lines of the config file that would mend the owners: entries of `people` to fill in, and hints where two people fit. */
export function rosterSnippet(owners: readonly Pick<UnresolvedOwner, 'name' | 'candidates'>[]): string {
  const toLine = ({ name, candidates }: Pick<UnresolvedOwner, 'name' | 'candidates'>) => {
    const sign = printableJson(name)
    if (candidates.length === 0) return `  - { name: ${sign}, github: LOGIN }`
    return `  # ${sign} may be ${candidates.join(' or ')}: add it to the aliases of the right one, - { github: ${candidates[0]}, aliases: [${sign}] }`
  }
  return ['people:', ...firstFitting(owners, toLine, limits)].join('\n')
}
