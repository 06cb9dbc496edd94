import { adoptionSaid } from './talk/adoption-said.js'
import { agreementSaid } from './talk/agreement-said.js'
import { arrowToPerson } from './talk/arrow-to-person.js'
import { attendanceAboveList } from './talk/attendance-above-list.js'
import { bracketedPerson } from './talk/bracketed-person.js'
import { decidedBehindText } from './talk/decided-behind-text.js'
import { electionSaid } from './talk/election-said.js'
import { markerInTalk } from './talk/marker-in-talk.js'
import { outcomeOfMotion } from './talk/outcome-of-motion.js'
import { outcomeOfVote } from './talk/outcome-of-vote.js'
import { ownedCheckbox } from './talk/owned-checkbox.js'
import { partOfRoundTable } from './talk/part-of-round-table.js'
import { tagBehindTask } from './talk/tag-behind-task.js'
import { resolutionSaid } from './talk/resolution-said.js'
import { talk } from './talk/talk.js'
import { resolvedInLine } from './talk/resolved-in-line.js'
import { voteBehindText } from './talk/vote-behind-text.js'
import type { Verdict, VerdictTable } from './verdict.js'

/** What a line outside of the sections that announce items is; the first rule that fits counts. */
export const talkVerdicts: VerdictTable<Verdict> = [
  tagBehindTask,
  voteBehindText,
  markerInTalk,
  outcomeOfMotion,
  outcomeOfVote,
  resolutionSaid,
  agreementSaid,
  adoptionSaid,
  electionSaid,
  resolvedInLine,
  decidedBehindText,
  arrowToPerson,
  ownedCheckbox,
  bracketedPerson,
  attendanceAboveList,
  partOfRoundTable,
  talk,
]
