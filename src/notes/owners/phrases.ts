import { afterDash } from './after-dash.js'
import { beforeVerb } from './before-verb.js'
import { doer } from './doer.js'
import { initialsBeforeVerb } from './initials-before-verb.js'
import { keyed } from './keyed.js'
import { leadingMention } from './leading-mention.js'
import type { OwnerRule } from './rule.js'
import { subject } from './subject.js'
import { trailing } from './trailing.js'

/** Owners among a task's words, which keep them; the first rule that names somebody counts. */
export const phrases: readonly OwnerRule[] = [
  subject,
  keyed,
  beforeVerb,
  initialsBeforeVerb,
  leadingMention,
  afterDash,
  trailing,
  // Plain words name their owner only where nothing else does.
  doer,
]
