import { expect, test } from 'vitest'
import type { ProposedEntry, UnresolvedOwner } from '../../src/model/plan.js'
import { withProposals } from '../../src/pipeline/proposals.js'
import { aProposedEntry } from './builders.js'

type Arguments = Parameters<typeof withProposals>

/** The logins that are proposed for an owner, where a profile shows the name Tove Ek. */
async function proposalsFor(owner: Partial<UnresolvedOwner>): Promise<string[]> {
  const unresolvedOwners = [{ name: 'Tove Ek', reason: '', candidates: [], places: [], ...owner }]
  const tracker = { assignableProfiles: () => Promise.resolve([{ login: 'zed', name: 'Tove Ek' }]) }
  const plan = await withProposals({ unresolvedOwners } as unknown as Arguments[0], { tracker } as unknown as Arguments[1])
  return plan.unresolvedOwners.flatMap(({ proposals = [] }) => proposals.map(({ login }) => login))
}
const entry = (given: Partial<ProposedEntry>) => aProposedEntry('Tove Ek', given)

test.each<[string, Partial<UnresolvedOwner>, string[]]>([
  ['nobody knows', {}, ['zed']],
  ['the notes give no login', { entry: entry({}) }, ['zed']],
  ['the notes give another login', { entry: entry({ login: 'tovek' }) }, []],
  ['the notes give two logins', { candidates: ['tovek', 'tove-e'] }, []],
  ['the config has already', { entry: entry({ login: 'tovek', isThere: true }) }, []],
  ['is a group', { entry: entry({ kind: 'group' }) }, []],
])('for a name that %s, the profile that shows it is proposed: %j', async (_, owner, expected) => {
  expect(await proposalsFor(owner)).toEqual(expected)
})
