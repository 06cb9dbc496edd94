/** What one language says about days; all in lower case. */
export interface CalendarWords {
  /** Words right in front of a day that make it a deadline: "by", "no later than". */
  readonly deadlines: readonly string[]
  /** Those of them that hold something back where a negation stands in front: "not before Friday". */
  readonly holds: readonly string[]
  readonly negations: readonly string[]
  /** Words in front of the first day of a span: "from Monday until Friday" has no deadline. */
  readonly spans: readonly string[]
  /** Keys of a day: "Due: …", and headers of table columns. */
  readonly dueKeys: readonly string[]
  /** What may stand between a deadline's word and its day: "by the 3rd", "bis zum 3. Mai". */
  readonly fillers: readonly string[]
  /** The days of the week, Monday first; further forms stand behind a blank. */
  readonly weekdays: readonly string[]
  /** Words in front of a weekday that mean the coming one: "this". */
  readonly coming: readonly string[]
  /** Words beside a weekday that mean the one of the next week to some, the coming one to others: "next". */
  readonly following: readonly string[]
  readonly today: readonly string[]
  readonly tomorrow: readonly string[]
  readonly dayAfterTomorrow: readonly string[]
  /** Ends of spans of time, in days and months: "the end of the week". */
  readonly endOfThisWeek: readonly string[]
  readonly endOfNextWeek: readonly string[]
  readonly endOfThisMonth: readonly string[]
  readonly endOfNextMonth: readonly string[]
  readonly endOfYear: readonly string[]
  /** Words in front of the name of a month whose last day is meant: "end of". */
  readonly endOf: readonly string[]
  /** Words in front of a number of days, weeks or months: "in", "within". */
  readonly within: readonly string[]
  /** Words for spans of time: "two weeks before Friday" is not Friday. */
  readonly units: readonly string[]
  /** How a number and its unit are written; without numbers a library reads them. */
  readonly amounts: {
    readonly numbers: readonly string[] | null
    readonly days: readonly string[]
    readonly weeks: readonly string[]
    readonly months: readonly string[]
  }
  /** Words of a span that says no day: "in a few weeks". */
  readonly vague: readonly string[]
  /** Words behind such a span that count it from something else than the meeting: "within 3 days of the release". */
  readonly countedFrom: readonly string[]
  /** Words in front of a day: "Friday, the 3rd". */
  readonly articles: readonly string[]
  /** Ends of a number that counts: "3rd". */
  readonly ordinals: readonly string[]
  /** Words between a day and its month: "3rd of May". */
  readonly insideDates: readonly string[]
  /** Words between two days of which one is meant: "by Friday or Monday". */
  readonly alternatives: readonly string[]
  /** Words between a day and its hour. */
  readonly beforeHours: readonly string[]
  /** Times of a day that may stand in front of it: "by noon on Friday". */
  readonly timesOfDay: readonly string[]
  /** Words behind a day that make it a deadline: "Friday at the latest". */
  readonly latest: readonly string[]
  /** Words between "within" and a number: "within the next two weeks". */
  readonly nextSpans: readonly string[]
  /** Words in front of the number of a day alone: "by the 24th". */
  readonly numberedDays: readonly string[]
  /** Deadlines that need no word in front of them: "EOW". */
  readonly bareDeadlines: readonly string[]
  /** Words that make the day behind them one of the task's object: "the minutes of 3 June 2024". */
  readonly objectWords: readonly string[]
  /** Whether "3/4/2024" is the third of April. */
  readonly dayFirst: boolean
}
