import { addressed } from './forms/addressed.js'
import { addressedAndRemark } from './forms/addressed-and-remark.js'
import { addressedAndVerb } from './forms/addressed-and-verb.js'
import { addressedDash } from './forms/addressed-dash.js'
import { alone } from './forms/alone.js'
import { beforeMention } from './forms/before-mention.js'
import { beforeOwner } from './forms/before-owner.js'
import { behindComma } from './forms/behind-comma.js'
import { bracketedOwner } from './forms/bracketed-owner.js'
import { capitals } from './forms/capitals.js'
import { colon } from './forms/colon.js'
import { dash } from './forms/dash.js'
import { decorated } from './forms/decorated.js'
import type { MarkerForm } from './forms/form.js'
import { hashed } from './forms/hashed.js'
import { initialsAndVerb } from './forms/initials-and-verb.js'
import { otherWords } from './forms/other-words.js'
import { ownerWithin } from './forms/owner-within.js'
import { remark } from './forms/remark.js'
import { topical } from './forms/topical.js'

/** How a marker within a line is written. */
export const innerForms: readonly MarkerForm[] = [ownerWithin, bracketedOwner, remark, colon, alone, addressed, addressedAndRemark]

/** How a marker at the beginning of a line is written, where less shows that it is one. */
export const leadingForms: readonly MarkerForm[] = [
  ...innerForms,
  hashed,
  decorated,
  beforeMention,
  capitals,
  dash,
  initialsAndVerb,
  addressedDash,
  addressedAndVerb,
  topical,
  behindComma,
  otherWords,
]

/** How a marker is written that could as well be somebody's initials. */
export const ambiguousForms: readonly MarkerForm[] = [remark, beforeOwner]
