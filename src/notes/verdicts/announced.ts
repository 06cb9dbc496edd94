import { agendaQuestion } from './announced/agenda-question.js'
import { aside } from './announced/aside.js'
import { away } from './announced/away.js'
import { figureAlone } from './announced/figure-alone.js'
import { headingAboveList } from './announced/heading-above-list.js'
import { introduction } from './announced/introduction.js'
import { leadIn } from './announced/lead-in.js'
import { meetingToCome } from './announced/meeting-to-come.js'
import { minutesApproved } from './announced/minutes-approved.js'
import { motionVotedOn } from './announced/motion-voted-on.js'
import { nothingToBeDone } from './announced/nothing-to-do.js'
import { nothingIsDecided } from './announced/nothing-decided.js'
import { onlyLinks } from './announced/only-links.js'
import { otherPart } from './announced/other-part.js'
import { personAboveList } from './announced/person-above-list.js'
import { placeholder } from './announced/placeholder.js'
import { sentenceAboutMarker } from './announced/sentence-about-marker.js'
import { signOff } from './announced/sign-off.js'
import { stateAlone } from './announced/state-alone.js'
import { taskOrRemark } from './announced/task-or-remark.js'
import { thanks } from './announced/thanks.js'
import { topicAlone } from './announced/topic-alone.js'
import { unfilledTemplate } from './announced/unfilled-template.js'
import type { AnnouncedVerdict, VerdictTable } from './verdict.js'

/** What a line of a section that announces items is, and a line behind a marker anywhere; the first rule that fits counts. */
export const announcedVerdicts: VerdictTable<AnnouncedVerdict> = [
  unfilledTemplate,
  motionVotedOn,
  agendaQuestion,
  placeholder,
  nothingToBeDone,
  nothingIsDecided,
  stateAlone,
  away,
  figureAlone,
  sentenceAboutMarker,
  personAboveList,
  headingAboveList,
  introduction,
  meetingToCome,
  otherPart,
  minutesApproved,
  aside,
  thanks,
  signOff,
  onlyLinks,
  leadIn,
  topicAlone,
  taskOrRemark,
]
