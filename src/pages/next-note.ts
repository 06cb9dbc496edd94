import type { NoteForm } from '../notes/note-form.js'
import type { OpenItem } from './page.js'

/** The next note of a series as Markdown, and how many open items had no room in it. */
export interface NextNote {
  readonly text: string
  readonly left: number
}

/** Heading of the open items where the notes of a series have none for tasks. */
const tasksHeading = '## TODOs'

/**
 * The note to paste for the next meeting: the form of the last one, the day left open, with the open items below the heading for tasks.
 * The number behind an item binds it to its issue.
 * @param form that of the last note; null where no note is known
 * @param room most bytes of UTF-8 that the text may take
 */
export function nextNote(form: NoteForm | null, open: readonly OpenItem[], room: number): NextNote {
  const { tasks } = form ?? { tasks: null }
  const frontMatter = (form?.frontMatter ?? []).map(withoutComments)
  const headings = (form?.headings ?? []).map(withoutComments)
  const at = tasks ?? headings.length
  const before = [
    ...(frontMatter.length > 0 ? [frontMatter.join('\n')] : []),
    ...headings.slice(0, at + 1),
    ...(tasks === null ? [tasksHeading] : []),
  ]
  const after = headings.slice(at + 1)
  let left = room - bytes([...before, ...after].join('\n\n')) - 4
  const lines: string[] = []
  for (const line of open.map(itemLine)) {
    left -= bytes(line) + 1
    if (left < 0) break
    lines.push(line)
  }
  const parts = [...before, ...(lines.length > 0 ? [lines.join('\n')] : []), ...after]
  return { text: `${parts.join('\n\n')}\n`, left: open.length - lines.length }
}

/** `- [ ] RD: Kick off the summer school (#12)` */
function itemLine({ number, text, signs, isTiedByLinks }: OpenItem): string {
  const owners = signs.join(signs.some((sign) => /\s/.test(sign)) ? ', ' : '/')
  const own = number === null ? '' : ` (#${number})`
  const plain = text.replace(/\s+/g, ' ').trim()
  const bare = own !== '' && plain.endsWith(own) ? plain.slice(0, -own.length) : plain
  return withoutComments(`- [ ] ${owners === '' ? '' : `${owners}: `}${bare}${isTiedByLinks ? '' : own}`)
}

/** In the body of an issue nothing else than its marker may begin a comment. */
function withoutComments(line: string): string {
  return line.replaceAll('<!--', '&lt;!--')
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
