import type { Diagnostic } from '../model/diagnostics.js'
import type { Note } from '../model/note.js'
import type { ResolvedOwner } from '../model/person.js'
import type { Origin, UnresolvedOwner } from '../model/plan.js'
import type { IdentifiedItem } from '../matching/pair-items.js'

/**
 * Owners who stand for nobody, gathered per name with their places, the most frequent first, and one warning each with the line that
 * mends it.
 */
export function unresolvedOwners(
  entries: readonly Pick<IdentifiedItem, 'item' | 'note'>[],
  resolve: (owner: string, note: Note) => ResolvedOwner,
): { unresolved: UnresolvedOwner[]; diagnostics: Diagnostic[] } {
  const found = new Map<string, { owner: ResolvedOwner; places: Origin[] }>()
  for (const { item, note } of entries) {
    for (const name of item.owners) {
      const owner = resolve(name, note)
      if (owner.login || owner.group) continue
      const known = found.get(name) ?? { owner, places: [] }
      known.places.push({ path: note.path, line: item.line })
      found.set(name, known)
    }
  }
  const unresolved = [...found.values()]
    .sort((a, b) => b.places.length - a.places.length)
    .map(({ owner, places }) => ({
      name: owner.name,
      reason: explain(owner),
      candidates: owner.candidates,
      places,
    }))
  return {
    unresolved,
    diagnostics: unresolved.map(({ name, reason, candidates, places }) => ({
      severity: 'warning',
      code: 'unknown-owner',
      message: `${reason} ${howToMend(JSON.stringify(name), candidates)}`,
      ...(places[0] ?? {}),
    })),
  }
}

function howToMend(sign: string, candidates: readonly string[]): string {
  const entry = `- { name: ${sign}, github: LOGIN }`
  return candidates.length > 0
    ? `Add ${sign} to the aliases of the right person in .github/meeting-notes.yml; somebody new gets an entry under people: ${entry}.`
    : `Add to people: in .github/meeting-notes.yml: ${entry}, or ${sign} to the aliases of the person.`
}

function explain({ name, reason, candidates }: ResolvedOwner): string {
  if (reason === 'ambiguous' && candidates.length === 1) return `“${name}” may be ${candidates[0]}, and may be somebody else.`
  if (reason === 'ambiguous') return `“${name}” fits ${candidates.join(' and ')}.`
  if (reason === 'not-a-participant') return `“${name}” fits ${candidates.join(' and ')}, who did not take part, and somebody else who did.`
  return `“${name}” fits nobody in the roster.`
}
