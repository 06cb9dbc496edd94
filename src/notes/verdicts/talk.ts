import { attendanceAboveList } from './talk/attendance-above-list.js'
import { markerInTalk } from './talk/marker-in-talk.js'
import { outcomeOfVote } from './talk/outcome-of-vote.js'
import { ownedCheckbox } from './talk/owned-checkbox.js'
import { tagBehindTask } from './talk/tag-behind-task.js'
import { talk } from './talk/talk.js'
import type { Verdict, VerdictTable } from './verdict.js'

/** What a line outside of the sections that announce items is; the first rule that fits counts. */
export const talkVerdicts: VerdictTable<Verdict> = [tagBehindTask, markerInTalk, outcomeOfVote, ownedCheckbox, attendanceAboveList, talk]
