import { isGroup } from '../names/groups.js'
import type { OwnerRule } from './rule.js'

/** A team of an organisation; a package such as "@scope/name" is none. */
export const teamMention: OwnerRule = {
  name: 'team-mention',
  given: { known: ['infra'] },
  examples: [
    ['@acme/infra: rotate the keys', ['acme/infra'], 'rotate the keys'],
    ['@acme/maintainers: rotate the keys', ['acme/maintainers'], 'rotate the keys'],
    ['@scope/download: fix the types', null],
  ],
  read({ atColon: split }, { words, known }) {
    const team = split && /^@([a-z\d-]{1,39}\/([\w.-]{1,60}))[*_]{0,3}$/iu.exec(split.label)
    if (!team) return null
    const isKnown = known.has(team[2]!) || isGroup(team[2]!.replaceAll(/[-_]/gu, ' '), words)
    return isKnown ? { owners: [{ written: team[1]!, login: null }], rest: split.rest } : null
  },
}
