import { digest } from '../managed/digest.js'
import { peopleInCommon, sameNames } from './people.js'

/** What two items are compared by, wherever they are; occurrences that a marker keeps have it as well. */
export interface Comparand {
  /** Equal for equal kind, owners as written, and text. */
  readonly key: string
  /** Equal for equal kind and text. */
  readonly content: string
  readonly owners: readonly string[]
  /** Whom the owners stand for. */
  readonly people: readonly string[]
}

/** Equality 1: the same item in its note says the same, of the same owners. What is only alike: see near-match.ts. */
export function isSameItem(one: Pick<Comparand, 'key'>, other: Pick<Comparand, 'key'>): boolean {
  return one.key === other.key
}

/** Why two equal texts are one task, the stronger reason first. */
export const sameTaskReasons = ['a person in common', 'the same names', 'one names nobody'] as const
export type SameTaskReason = (typeof sameTaskReasons)[number]

/**
 * Equality 2: the same task in another meeting has equal text and kind, and nothing against one person doing it. An
 * unknown name counts as itself, never as nobody.
 * @param known what the task's issue remembers of it
 * @param people whom the issue belongs to
 */
export function sameTask(now: Comparand, known: readonly Comparand[], people: readonly string[]): SameTaskReason | null {
  const equal = known.filter(({ content }) => content === now.content)
  if (equal.length === 0) return null
  if (peopleInCommon(now.people, people).length > 0) return 'a person in common'
  if (now.owners.length > 0 && equal.some(({ owners }) => sameNames(owners, now.owners))) return 'the same names'
  return now.people.length === 0 || people.length === 0 ? 'one names nobody' : null
}

/** Equality 3: the id of a new issue; equal for the k-th equal item of a note, in whichever run it is opened. */
export function newIssueId(repository: number, config: string, path: string, key: string, ordinal: number): string {
  return digest(JSON.stringify([repository, config, path, key, ordinal]))
}
