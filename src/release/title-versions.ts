import { findVersions, fullVersion, versionKey } from '../notes/releases/versions.js'

/**
 * The versions that a milestone's title or another short text names, in a form that is equal for equal releases:
 * "v0.10.0 (Phoebe)" and "0.10" give "0.10", "release-1.0.0-rc.1" and "1.0 RC1" give "1-rc.1".
 */
export function titleVersions(title: string): string[] {
  // In titles a version may be joined to a word, as in "release-0.10" or "core/v0.10".
  const text = title.replace(/[_/-](?=v?\d)/gi, ' ')
  return findVersions(text).map(({ version, preRelease }) => fullVersion({ version: versionKey(version), preRelease }))
}
