import type { NoteForm } from '../notes/note-form.js'
import { withoutComments } from './without-comments.js'

/** The next note of a series as Markdown, and how many open items had no room in it. */
export interface NextNote {
  readonly text: string
  readonly left: number
}

/** Heading of the open items where the notes of a series have none for tasks. */
const tasksHeading = '## TODOs'

/**
 * The note to paste for the next meeting: the form of the last one, the day left open, with the open items below the heading for tasks.
 * @param form that of the last note; null where no note is known
 * @param items the lines of the open items
 * @param room most bytes of UTF-8 that the text may take
 */
export function nextNote(form: NoteForm | null, items: readonly string[], room: number): NextNote {
  let left = room - Buffer.byteLength(composeNote(form, []).text) - 2
  const fitting = items.findIndex((line) => {
    left -= Buffer.byteLength(line) + 1
    return left < 0
  })
  const lines = fitting === -1 ? items : items.slice(0, fitting)
  return { text: composeNote(form, lines).text, left: items.length - lines.length }
}

/** A note of this form with these lines below its heading for tasks, and the 1-based number of the first of them. */
export function composeNote(form: NoteForm | null, items: readonly string[]): { text: string; firstItem: number } {
  const { tasks } = form ?? { tasks: null }
  const frontMatter = (form?.frontMatter ?? []).map(withoutComments)
  const headings = (form?.headings ?? []).map(withoutComments)
  const at = tasks ?? headings.length
  const before = [
    ...(frontMatter.length > 0 ? [frontMatter.join('\n')] : []),
    ...headings.slice(0, at + 1),
    ...(tasks === null ? [tasksHeading] : []),
  ].join('\n\n')
  const parts = [before, ...(items.length > 0 ? [items.join('\n')] : []), ...headings.slice(at + 1)]
  return { text: `${parts.join('\n\n')}\n`, firstItem: before.split('\n').length + 2 }
}
