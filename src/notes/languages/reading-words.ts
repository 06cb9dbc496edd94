import type { CustomWords } from '../../model/custom-words.js'

/**
 * The words of one language that tell what a line of a note is. All are lower case; a phrase has single blanks.
 * They are data: another language is another file beside this one.
 */
export interface ReadingWords extends CustomWords {
  /** Endings of a plural. */
  readonly pluralEndings: readonly string[]
  /** Words that make such a heading one about earlier meetings: "previous", "review". */
  readonly reviewWords: readonly string[]
  /** Nouns and verbs that do so at the beginning or the end of the heading: "Review of action items". */
  readonly reviewNouns: readonly string[]
  /** Words that make a heading about decisions one about open questions: "decisions needed". */
  readonly pendingWords: readonly string[]
  /** Last words of the heading of an agenda. */
  readonly agendaHeadings: readonly string[]
  /** Units of how long a point of the agenda takes: "(5 min)". */
  readonly durationUnits: readonly string[]
  /** Cells of a list of those invited that say somebody was not there: "excused". */
  readonly absenceMarks: readonly string[]
  /** Behind a name and a word for what is to come: what that person does not do: "will be away". */
  readonly awayPhrases: readonly string[]
  /** What is said of somebody who is not there, in place of a task: "on leave". */
  readonly awayStates: readonly string[]
  /** Beginnings of a line that thanks somebody. */
  readonly thanksPhrases: readonly string[]
  /** Last words of the columns that have a name in parts: "First name". */
  readonly nameColumns: readonly string[]
  /** Headings that announce work, but below an agenda are a point of it: "tasks". */
  readonly agendaTopics: readonly string[]
  /** Labels in front of one task that are initials as well; in capitals and in front of an owner they count: "AP: Ann – …". */
  readonly ambiguousMarkers: readonly string[]
  /** Nouns that a marker without a colon is a part of: "TODO list". */
  readonly markerNouns: readonly string[]
  /** Letters in front of the running number of an action or decision in a register: "D-12". */
  readonly numberedSigns: readonly string[]
  /** Participles that begin an outcome without a colon when a word like "to" comes next: "agreed to …". */
  readonly outcomeParticiples: readonly string[]
  /** Words behind such a participle: "to", "that". */
  readonly outcomeFollowers: readonly string[]
  /** Prepositions between a marker and its owner: "action item for Ann". */
  readonly forWords: readonly string[]
  /** The one of them that stands in front of an owner's label: "For Ann: …". */
  readonly addressWords: readonly string[]
  /** Heads of the column that has the task, in a table of tasks: "description". */
  readonly taskColumns: readonly string[]
  /** What stands in place of a name above tasks that are nobody's: "unassigned". */
  readonly nobodyWords: readonly string[]
  /** Acronyms that look like initials in front of a colon and are none. */
  readonly acronyms: readonly string[]
  /** Units and acronyms that stand behind a task as initials do: "(MB)". */
  readonly unitWords: readonly string[]
  /** Words that look like a name in front of a colon and are none. */
  readonly topicWords: readonly string[]
  /** Further ones that may be a task by themselves all the same: "Venue: book it", but "- Newsletter". */
  readonly labelTopics: readonly string[]
  /** What somebody is called by the office that they hold: "treasurer". */
  readonly roleWords: readonly string[]
  /** Words that are first names as well; where a name may stand they are one. */
  readonly ambiguousNames: readonly string[]
  /** Words that look like a name in front of "to" or "will" and are none: pronouns, times. */
  readonly subjectStopWords: readonly string[]
  /** Words for everybody who is there; alone they are an owner even above a list. */
  readonly everybodyWords: readonly string[]
  /** Beginnings of a description of people whom nobody names: "anyone with". */
  readonly anybodyPhrases: readonly string[]
  /** Verbs of what is done to people: who is named behind "invite" is not the owner. */
  readonly personVerbs: readonly string[]
  /** Endings of nouns for people by what they do: "designer". */
  readonly agentEndings: readonly string[]
  /** Words in front of somebody who is not the owner: "the patch by Ann". */
  readonly bystanderWords: readonly string[]
  /** Words for helping; whoever is named behind one only helps: "Ann, with Bob’s help". */
  readonly helpWords: readonly string[]
  /** Words between names: "Ann and Bob". */
  readonly joiners: readonly string[]
  /** Words between people of whom one is to do it: "Ann or Bob". */
  readonly alternativeWords: readonly string[]
  /** Words between two things of one kind: "Decisions and action items". */
  readonly conjunctions: readonly string[]
  /** Words between an owner and the task: "Ann to write". */
  readonly infinitiveWords: readonly string[]
  /** Words for what somebody will do: "Ann will write". */
  readonly futureWords: readonly string[]
  /** Articles and the like; after "to" they show that no verb follows. */
  readonly articles: readonly string[]
  /** Endings that make a noun of a verb: "ordering". */
  readonly gerundEndings: readonly string[]
  /** What somebody does, said of a task's owner: "Ann orders the lamps". */
  readonly presentVerbs: readonly string[]
  /** Base forms that begin a rule rather than a task, in a section that announces both. */
  readonly ruleVerbs: readonly string[]
  /** Phrases that ask for work: "need to". */
  readonly dutyPhrases: readonly string[]
  /** Endings of a past participle that no infinitive has: behind a verb of what will be done they tell what was decided of its subject. */
  readonly participleEndings: readonly string[]
  /** What is put to a vote: "motion". */
  readonly motionWords: readonly string[]
  /** Phrases that make a motion; where its outcome stands in the same paragraph, the record begins with them: "moved to". */
  readonly motionVerbs: readonly string[]
  /** Labels in front of a motion's text, or the last word of one: "Motion: …", "Revised motion: …". */
  readonly motionLabels: readonly string[]
  /** Words for who made or seconded a motion: "seconded by Ann", "Mover: Ann". */
  readonly moverWords: readonly string[]
  /** Prepositions in front of who did something. */
  readonly agentWords: readonly string[]
  /** Words that say that a motion passed: "carried". */
  readonly outcomeWords: readonly string[]
  /** Phrases that say that it did not: "failed", "not approved". */
  readonly rejectionWords: readonly string[]
  /** Those of them that leave nothing decided, whatever they are said of: "withdrawn"; a name that was rejected is. */
  readonly withdrawalWords: readonly string[]
  /** Words for outcomes that are said of tests as well. */
  readonly testOutcomes: readonly string[]
  /** Words that show an outcome to be one of a vote. */
  readonly unanimityWords: readonly string[]
  /** What counts votes, and small words beside an outcome: "in favour", "abstain". */
  readonly ballotWords: readonly string[]
  /** Beginnings of a sentence that records an outcome: "it was resolved". */
  readonly resolutionOpenings: readonly string[]
  /** Forms of "to be": in the text of a motion they make an outcome its subject, "that the budget is approved". */
  readonly linkingVerbs: readonly string[]
  /** Verbs for having something done, whose participle is no outcome: "to have the budget approved". */
  readonly causativeVerbs: readonly string[]
  /** Words that begin the clause of what a motion asks for: "that". */
  readonly clauseOpeners: readonly string[]
  /** Ways of voting behind "by": "approved by acclamation". */
  readonly votingManners: readonly string[]
  /** The record of an earlier meeting, whose approval is not a decision: "minutes". */
  readonly minutesWords: readonly string[]
  /** Verbs and nouns that approve it: "approve", "approval". */
  readonly approvalWords: readonly string[]
  /** Small words between the approval and the minutes: "of", "from". */
  readonly minutesJoiners: readonly string[]
  /** Words in front of an outcome that make it a condition or a wish: "if approved". */
  readonly conditionWords: readonly string[]
  /** Labels in front of a vote's outcome: "Result: approved". */
  readonly resultLabels: readonly string[]
  /** Heads of the column that tells how a motion ended: "status". */
  readonly outcomeColumns: readonly string[]
  /** What answers a column such as "Done?": "yes". */
  readonly affirmations: readonly string[]
  /** Titles of the line above a mail that an answer quotes. */
  readonly quotedMails: readonly string[]
  /** What a mail ends with, in front of its writer's name: "best wishes". */
  readonly signOffs: readonly string[]
  /** Phrases that only schedule a meeting: "next meeting". */
  readonly schedulingPhrases: readonly string[]
  /** Words for what comes next; with a day behind them they schedule a meeting: "Next: 1 July". */
  readonly nextWords: readonly string[]
  /** Nouns of a gathering: what a heading over links for another meeting ends with. */
  readonly meetingWords: readonly string[]
  /** Days of the week. */
  readonly weekdays: readonly string[]
  /** Phrases that tell what happened: "was", "has been". */
  readonly reportPhrases: readonly string[]
  /** Endings of a verb that tells what happened: "ordered". */
  readonly pastEndings: readonly string[]
  /** Words that begin a statement rather than a task. */
  readonly statementWords: readonly string[]
  /** Words that say that it is not done yet: "in progress". */
  readonly ongoingWords: readonly string[]
  /** Words that say it will not be done: "cancelled". */
  readonly cancelledWords: readonly string[]
  /** Month names and their abbreviations, January first; several forms of one month are separated by blanks. */
  readonly months: readonly string[]
  /** Names of months that are other words as well. */
  readonly ambiguousMonths: readonly string[]
  /** Words for a release; a version beside one is planned where a planning word or a day to come stands with it. */
  readonly releaseWords: readonly string[]
  /** Words that plan: "planning". */
  readonly planningWords: readonly string[]
  /** Words that plan the version beside them without a word for release: "shipping 0.4". */
  readonly shippingWords: readonly string[]
  /** Phrases that show a release to be past. */
  readonly pastReleasePhrases: readonly string[]
  /** Texts about a release, which do not plan it: "release notes". */
  readonly releaseNotesPhrases: readonly string[]
  /** Prepositions between a text and what it is about: "release notes of 2.3". */
  readonly ofWords: readonly string[]
  /** Phrases behind which another day than the release's stands: "feature freeze". */
  readonly freezePhrases: readonly string[]
  /** Phrases in front of the day of a release. */
  readonly releaseDayPhrases: readonly string[]
}
