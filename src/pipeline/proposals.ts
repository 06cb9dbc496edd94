import type { Plan } from '../model/plan.js'
import { peopleProposer } from '../people/propose-people.js'
import type { Reading } from './run.js'

/** Adds to each unknown owner the people of the repository whose profile name fits; without an answer of GitHub, nobody. */
export async function withProposals(plan: Plan, { tracker, log, classify }: Pick<Reading, 'tracker' | 'log' | 'classify'>): Promise<Plan> {
  // A login that the notes give is not replaced by that of somebody whose profile shows the name.
  const isOpen = ({ candidates, entry }: Plan['unresolvedOwners'][number]) =>
    candidates.length === 0 && !entry?.isThere && entry?.kind !== 'group' && !entry?.login
  if (!plan.unresolvedOwners.some(isOpen)) return plan
  const profiles = await tracker.assignableProfiles().catch((error: unknown) => {
    log.warning(`No logins are suggested for unknown owners: ${classify(error).message}`)
    return []
  })
  const propose = peopleProposer(profiles)
  const unresolvedOwners = plan.unresolvedOwners.map((owner) => {
    const proposals = isOpen(owner) ? propose(owner.entry?.name ?? owner.name) : []
    return proposals.length > 0 ? { ...owner, proposals } : owner
  })
  return { ...plan, unresolvedOwners }
}
