import { extractionAsJson } from '../render/extraction-as-json.js'
import { extractionAsMarkdown, extractionAsText } from '../render/extraction-as-text.js'
import { styledDiagnostic } from '../render/diagnostic-as-text.js'
import { isAllLeftOut, readNoteSet, type NoteRequest } from './note-set.js'
import { exit, type Terminal } from './terminal.js'

/** How a command prints what it found. */
export type Format = 'text' | 'json' | 'markdown'

export interface ExtractRequest extends NoteRequest {
  readonly format: Format
  /** Whether each item comes with the rules that read it. */
  readonly explain: boolean
}

/** Prints what the notes say. */
export async function extractCommand(request: ExtractRequest, terminal: Terminal): Promise<number> {
  const set = await readNoteSet(request, terminal, 'always')
  const { notes, passedOver } = set
  for (const found of passedOver) terminal.complain([...styledDiagnostic(found), '\n'])
  const render = { json: extractionAsJson, markdown: extractionAsMarkdown, text: extractionAsText }[request.format]
  terminal.print(render(notes, { explain: request.explain, textAt: set.textAt }))
  return isAllLeftOut(set) ? exit.failed : exit.done
}
