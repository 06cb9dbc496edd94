import { addressed } from './addressed.js'
import { affiliated } from './affiliated.js'
import { arrow } from './arrow.js'
import { beside } from './beside.js'
import { behindTag } from './behind-tag.js'
import { brackets } from './brackets.js'
import { colon } from './colon.js'
import { dash } from './dash.js'
import { describedGroup } from './described-group.js'
import { handedOver } from './handed-over.js'
import { helped } from './helped.js'
import { keyInFront } from './key-in-front.js'
import { nameTag } from './name-tag.js'
import { pointer } from './pointer.js'
import { nobodys } from './nobodys.js'
import { remarked } from './remarked.js'
import type { OwnerRule } from './rule.js'
import { slash } from './slash.js'
import { teamMention } from './team-mention.js'
import { undecided } from './undecided.js'

/** Owners in front of a task, apart from its words; the first rule that names somebody counts. */
export const labels: readonly OwnerRule[] = [
  nobodys,
  beside,
  handedOver,
  keyInFront,
  // "Für Ann" would pass for a name of two words.
  addressed,
  teamMention,
  behindTag,
  colon,
  // "Ann (or Bob): …" is not Ann’s.
  undecided,
  affiliated,
  helped,
  remarked,
  // Behind the colon: "Ann – Bob: …" names both in one label.
  dash,
  slash,
  arrow,
  brackets,
  describedGroup,
  nameTag,
  pointer,
]
