import type { ReleaseReference } from '../model/release.js'
import { fullVersion } from '../notes/releases/versions.js'

/** For people: "0.10", "core-v1.0.0-rc.1". */
export function writtenRelease(reference: Pick<ReleaseReference, 'version' | 'preRelease' | 'package'>): string {
  const version = fullVersion(reference)
  return reference.package === undefined ? version : `${reference.package}-v${version}`
}
