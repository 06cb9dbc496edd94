import { findMilestoneLinks } from '../notes/releases/milestone-links.js'
import { findVersions, fullVersion } from '../notes/releases/versions.js'
import type { ReleaseName } from './choose-milestone.js'

/** A release that a person asks for by hand. */
export interface RequestedRelease {
  /** What the person wrote. */
  readonly written: string
  /** "owner/name" of the address given, or null. */
  readonly repo: string | null
  readonly name: ReleaseName
}

/** Reads the input `release`: a version, a milestone's title, its number, or its address. */
export function parseReleaseInput(input: string): RequestedRelease {
  const written = input.trim()
  const [link] = findMilestoneLinks(written)
  if (link) return { written, repo: link.repo, name: { version: null, title: link.title, number: link.number } }

  const number = /^#?(\d{1,9})$/.exec(written)?.[1]
  // A bare number may also be the title or the version of a milestone, as in "v7".
  if (number !== undefined) return { written, repo: null, name: { version: null, title: number, number: Number(number) } }

  const [version] = findVersions(written)
  const isVersionOnly = version !== undefined && version.at === 0 && version.length === written.length
  return {
    written,
    repo: null,
    name: { version: version ? fullVersion(version) : null, title: isVersionOnly ? null : written, number: null },
  }
}
