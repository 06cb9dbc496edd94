import type { Diagnostic } from '../model/diagnostics.js'
import type { ResolvedOwner } from '../model/person.js'
import type { Origin, ProposedEntry, UnresolvedOwner } from '../model/plan.js'
import type { IdentifiedItem } from '../matching/pair-items.js'
import { isUnknownOwner } from '../desired/unknown-owner.js'

/**
 * Owners who are not known, by name with their places, the most frequent first, and one warning each with the line that
 * fixes it.
 * @param isAssignable whether GitHub lets issues be assigned to a login; without it each login that a note writes is known
 * @param propose adds the entries of the config that make the owners known
 */
export function unresolvedOwners(
  entries: readonly Pick<IdentifiedItem, 'item' | 'note'>[],
  isAssignable: (login: string) => boolean = () => true,
  propose: (owners: readonly UnresolvedOwner[]) => readonly UnresolvedOwner[] = (owners) => owners,
): {
  unresolved: readonly UnresolvedOwner[]
  diagnostics: Diagnostic[]
} {
  const found = new Map<string, { owner: ResolvedOwner; places: Origin[] }>()
  for (const { item, note } of entries) {
    for (const owner of item.owners) {
      if (!isUnknownOwner(owner, isAssignable)) continue
      const known = found.get(owner.written) ?? { owner, places: [] }
      known.places.push({ path: note.path, line: item.line })
      found.set(owner.written, known)
    }
  }
  const sorted = [...found.values()].sort((a, b) => b.places.length - a.places.length)
  const unresolved = propose(
    sorted.map(({ owner, places }) => ({
      name: owner.written,
      reason: explain(owner),
      candidates: owner.candidates,
      ...(owner.reason === 'contradicted' ? { advice: correctLogin(owner) } : {}),
      places,
    })),
  )
  return {
    unresolved,
    diagnostics: unresolved.map(({ name, reason, candidates, entry, advice, places }) => ({
      severity: 'warning',
      code: 'unknown-owner',
      message: `${reason} ${advice ?? howToMend(JSON.stringify(name), candidates, entry)}`,
      ...(places[0] ?? {}),
    })),
  }
}

function howToMend(sign: string, candidates: readonly string[], proposed?: ProposedEntry): string {
  if (proposed?.isThere) return `Add ${sign} to the aliases of ${proposed.name ?? proposed.login} in .github/meeting-notes.yml.`
  if (proposed?.kind === 'group') return `Add to groups: in .github/meeting-notes.yml: - { name: ${sign}, members: [], label: ${sign} }.`
  const entry = `- { name: ${proposed ? JSON.stringify(proposed.name) : sign}, github: ${proposed?.login ?? 'LOGIN'} }`
  return candidates.length > 0
    ? `Add ${sign} to the aliases of the right person in .github/meeting-notes.yml; somebody new gets an entry under people: ${entry}.`
    : `Add to people: in .github/meeting-notes.yml: ${entry}, or ${sign} to the aliases of the person.`
}

/** Of a name that has one login in the config and another, the last of the candidates, in the note. */
function correctLogin({ written, candidates }: ResolvedOwner): string {
  const [ofNote, ofConfig] = [candidates.at(-1)!, candidates.slice(0, -1).join(' or ')]
  return `Correct the login in the note, or that of ${ofConfig} in .github/meeting-notes.yml; somebody else gets an entry under people: - { name: ${JSON.stringify(written)}, github: ${ofNote} }.`
}

function explain({ written, login, reason, candidates }: ResolvedOwner): string {
  if (login !== null)
    return `“@${login}” is not an account that issues of this repository can be assigned to: correct it, or give the account access to the repository.`
  if (reason === 'ambiguous' && candidates.length === 1) return `“${written}” could be ${candidates[0]} or somebody else.`
  if (reason === 'ambiguous') return `“${written}” could be ${candidates.join(' or ')}.`
  if (reason === 'contradicted')
    return `“${written}” could be ${candidates.slice(0, -1).join(' or ')} or somebody else: the note says @${candidates.at(-1)}.`
  if (reason === 'not-a-participant') {
    const [absent, ...present] = candidates
    const others = present.length > 0 ? `${present.join(' or ')}, who did` : 'somebody else who did'
    return `“${written}” could be ${absent}, who did not take part, or ${others}.`
  }
  return `“${written}” does not match anyone in the config.`
}
