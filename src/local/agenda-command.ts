import { nextNote } from '../pages/next-note.js'
import { pageAsText } from '../pages/page-as-text.js'
import { pageOf } from '../pages/page-content.js'
import type { Page } from '../pages/page.js'
import { byRepositoryPath, isAllLeftOut, readNoteSet, type NoteRequest, type NoteSet } from './note-set.js'
import { planOfNewNotes } from './plan-of-new-notes.js'
import { seriesWithOpenItems } from './series-with-open-items.js'
import { exit, type Terminal } from './terminal.js'

export interface AgendaRequest extends NoteRequest {
  /** True to print the next note instead of what is open. */
  readonly next: boolean
}

/** Only GitHub knows what was closed there. */
const unknownStatus = 'From the notes alone: whether an issue was closed on GitHub is not known here.\n'

/**
 * Prints the open items of each series by what its notes say, or the next note of one series.
 * @returns 1 where the next note of several series is asked for
 */
export async function agendaCommand(request: AgendaRequest, terminal: Terminal): Promise<number> {
  const set = await readNoteSet(request, terminal)
  const pages = await pagesOf(set, new Date())
  if (!request.next) {
    terminal.print(pages.length === 0 ? 'Nothing is open.\n' : `${pages.map(pageAsText).join('\n')}\n${unknownStatus}`)
    return isAllLeftOut(set) ? exit.failed : exit.done
  }
  const [page, ...others] = pages
  if (!page || others.length > 0) {
    const names = pages.map(({ name }) => name).join(', ')
    terminal.complain(
      `meeting-notes-to-issues: ${page ? `these are notes of several series (${names}); name the files or the folder of one` : 'nothing is open, so there is no next note'}\n`,
    )
    return exit.failed
  }
  terminal.print(nextNote(page.form, page.lines, Infinity).text)
  // On a terminal the note ends here.
  terminal.complain(`\n${unknownStatus}`)
  return exit.done
}

async function pagesOf(set: NoteSet, now: Date): Promise<Page[]> {
  const { config, roster } = set.settings
  const context = {
    // Items without issues have no numbers to link.
    notes: { url: '' },
    today: now.toISOString().slice(0, 10),
    people: roster.people,
    areDecisionsOff: config.decisions === 'off',
  }
  // Nothing is deferred: these issues are not opened.
  const settings = { ...set.settings, config: { ...config, maxNewIssues: Infinity, maxAge: null } }
  const { operations } = planOfNewNotes({ notes: byRepositoryPath(set).notes, passedOver: [], earlier: [], settings })
  return (await seriesWithOpenItems(set, operations, now)).map((facts) => pageOf(facts, context))
}
