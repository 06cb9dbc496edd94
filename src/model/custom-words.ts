/** The kinds of words that a config can change. */
export interface CustomWords {
  /** Headings and labels that announce work: "action items", "next steps". */
  readonly actionHeadings: readonly string[]
  /** Headings and labels that announce outcomes: "decisions", "conclusion". */
  readonly decisionHeadings: readonly string[]
  /** Headings over lists that are not work: "agenda", "checklist". */
  readonly checklistHeadings: readonly string[]
  /** Headings and labels over the names of who took part: "present". */
  readonly attendanceHeadings: readonly string[]
  /** Headings and labels over the names of who did not take part: "regrets". */
  readonly absenceHeadings: readonly string[]
  /** Labels in front of one task, up to three words of letters: "todo", "action item". */
  readonly actionMarkers: readonly string[]
  /** Labels in front of one outcome, up to three words of letters: "decision", "resolved". */
  readonly decisionMarkers: readonly string[]
  /** What is written where nothing has been entered yet: "tbd", "none". */
  readonly placeholders: readonly string[]
  /** Names of groups of people: "everyone", "board". */
  readonly groups: readonly string[]
  /** Keys and column heads that name an owner: "(owner: Ann)". */
  readonly ownerKeys: readonly string[]
  /** Verbs that begin a task, and so are not read as a name: "order"; with `-patch` a person named Patch is. */
  readonly workVerbs: readonly string[]
  /** Words that say an item is done: "DONE", "finished". */
  readonly doneWords: readonly string[]
}
