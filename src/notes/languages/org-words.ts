import { list } from './word-list.js'

/** What the word says of a task with which an outliner begins it; decisions are written so, too. */
export type OutlinerState = 'open' | 'done' | 'cancelled' | 'decision'

/** The words with which Org mode and Logseq begin tasks, in capitals. */
const wordsOfStates: Readonly<Record<OutlinerState, readonly string[]>> = {
  open: list('TODO, NEXT, NOW, LATER, WAITING, WAIT, STARTED, DOING, HOLD, INPROGRESS, IN-PROGRESS, SOMEDAY, DELEGATED'),
  done: list('DONE, CLOSED, FINISHED'),
  cancelled: list('CANCELLED, CANCELED, KILLED'),
  decision: list('DECISION, DECIDED'),
}

/** What each word says. */
export const outlinerStates: ReadonlyMap<string, OutlinerState> = new Map(
  (Object.entries(wordsOfStates) as [OutlinerState, readonly string[]][]).flatMap(([state, words]) =>
    words.map((word) => [word, state] as const),
  ),
)

/** The words that mean a task, and a decision, in every note. */
export const taskWord = 'TODO'
export const decisionWord = 'DECISION'

/** "DEADLINE: <2026-03-09 Mon>": the key of the day by which such a task is to be done, and all keys of the line that plans it. */
export const deadlineKey = 'DEADLINE'
export const planningKeys: readonly string[] = [deadlineKey, ...list('SCHEDULED, CLOSED')]

/** Keys of what Logseq keeps of a block in lines of its own: "id:: 64f1". */
export const propertyKeys: ReadonlySet<string> = new Set(list('id, collapsed, created-at, updated-at, heading'))

/** What such a program logs between two lines: ":LOGBOOK:". */
export const logLine = /^:(?:LOGBOOK|END):|^CLOCK: \[/u

/** "{{[[TODO]]}}": a box of Roam. */
export const roamBox = /\{\{(?:\[\[)?(TODO|DONE)(?:\]\])?\}\}/gu

/** "@done(2026-03-09)": a tag of programs for tasks. */
export const doneTag = /(?:^|\s)@done(?:\(\d{4}-\d{2}-\d{2}[^()]{0,10}\))?(?=\s|$)/u
