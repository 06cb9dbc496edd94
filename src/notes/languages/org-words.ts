import { list } from './word-list.js'

/** The words with which headings of Org mode begin that are tasks, by the task's state; decisions are written so, too. */
export const orgStates = {
  open: list('TODO, NEXT, NOW, LATER, WAITING, WAIT, STARTED, DOING, HOLD, INPROGRESS, IN-PROGRESS, SOMEDAY, DELEGATED'),
  done: list('DONE, CLOSED, FINISHED'),
  cancelled: list('CANCELLED, CANCELED, KILLED'),
  decided: list('DECISION, DECIDED'),
} as const satisfies Record<string, readonly string[]>

/** The keys of the line that says when such a task is planned. */
export const planningKeys: readonly string[] = list('DEADLINE, SCHEDULED, CLOSED')
