import { distance } from 'fastest-levenshtein'
import type { Milestone } from '../model/release.js'
import { findVersions } from '../notes/releases/versions.js'
import { titleVersions } from './title-versions.js'

/** A release by what somebody wrote of it; at least one field says something. */
export interface ReleaseName {
  readonly version: string | null
  /** Title of the milestone, as a link or a person gives it. */
  readonly title: string | null
  /** Number of the milestone. */
  readonly number: number | null
  /** The package that the version is of, where several have milestones of their own: "core" of core-v1.2.0. */
  readonly package?: string | null
}

/** The milestone for a release, or why there is none. */
export type MilestoneChoice =
  | {
      readonly outcome: 'found'
      readonly milestone: Milestone
      /** The milestone that the link leads to instead, where the version counted more. */
      readonly linkedInstead: Milestone | null
    }
  | { readonly outcome: 'unknown'; readonly nearest: readonly Milestone[]; readonly linkedInstead: Milestone | null }
  | { readonly outcome: 'several'; readonly candidates: readonly Milestone[] }

/** Titles that a message offers where none fits. */
const offered = 3

/**
 * The milestone that a release name means: by number, by title, by version, open milestones before closed ones. Where
 * the linked milestone is of another version than the text, the version counts.
 */
export function chooseMilestone(name: ReleaseName, milestones: readonly Milestone[]): MilestoneChoice {
  const linked = milestones.find(({ number }) => number === name.number) ?? byTitle(name.title, milestones)
  if (linked && agrees(linked, name.version)) return { outcome: 'found', milestone: linked, linkedInstead: null }

  const desired = name.version === null ? [] : titleVersions(asVersion(name.version))
  const named = milestones.filter(({ title }) => titleVersions(title).some((version) => desired.includes(version)))
  const fitting = ofPackage(named, name.package ?? null)
  const open = fitting.filter(({ state }) => state === 'open')
  const candidates = open.length > 0 ? open : fitting
  const [only] = candidates
  const linkedInstead = linked ?? null
  if (!only) return { outcome: 'unknown', nearest: nearestTo(name, milestones), linkedInstead }
  return candidates.length === 1 ? { outcome: 'found', milestone: only, linkedInstead } : { outcome: 'several', candidates }
}

/** A milestone whose title names no version, such as "Phoebe", speaks against none. */
function agrees({ title }: Milestone, version: string | null): boolean {
  if (version === null) return true
  const titled = titleVersions(title)
  return titled.length === 0 || titleVersions(asVersion(version)).some((desired) => titled.includes(desired))
}

/** Those whose title has the package, else those whose title has none: "app-v1.2.0" is not core-v1.2.0. */
function ofPackage(milestones: readonly Milestone[], desired: string | null): readonly Milestone[] {
  if (desired === null) return milestones
  const packageOf = ({ title }: Milestone) => findVersions(title)[0]?.package?.toLowerCase() ?? null
  const same = milestones.filter((milestone) => packageOf(milestone) === desired.toLowerCase())
  return same.length > 0 ? same : milestones.filter((milestone) => packageOf(milestone) === null)
}

function byTitle(title: string | null, milestones: readonly Milestone[]): Milestone | undefined {
  if (title === null) return undefined
  const exact = milestones.find((milestone) => milestone.title === title)
  if (exact) return exact
  const alike = milestones.filter((milestone) => foldTitle(milestone.title) === foldTitle(title))
  return alike.find(({ state }) => state === 'open') ?? alike[0]
}

function foldTitle(title: string): string {
  return title
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
}

/** "7" alone is not a version in a text; here it is known to be one. */
function asVersion(version: string): string {
  return /^\d+$/.test(version) ? `v${version}` : version
}

/** How many numbers at the beginning of two versions are the same. */
function sharedParts(a: string, b: string): number {
  const [left, right] = [a.split(/[.-]/), b.split(/[.-]/)]
  const differs = left.findIndex((part, index) => part !== right[index])
  return differs < 0 ? left.length : differs
}

function nearestTo({ version, title, number }: ReleaseName, milestones: readonly Milestone[]): Milestone[] {
  const [desired = ''] = version === null ? [] : titleVersions(asVersion(version))
  const far = ({ title: candidate }: Milestone): number => {
    if (desired === '') return distance(foldTitle(title ?? String(number)), foldTitle(candidate))
    // Any version is nearer than a title without one, and 1.0.1 is nearer to 1.0 than 2.0 is.
    return Math.min(
      ...titleVersions(candidate).map((found) => distance(desired, found) - 10 * sharedParts(desired, found)),
      100 + distance(desired, candidate.slice(0, 100)),
    )
  }
  return milestones
    .toSorted((a, b) => far(a) - far(b) || Number(a.state === 'closed') - Number(b.state === 'closed') || b.number - a.number)
    .slice(0, offered)
}
