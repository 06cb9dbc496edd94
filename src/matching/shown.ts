import { digest } from '../managed/digest.js'
import type { Item } from '../model/item.js'
import type { Note } from '../model/note.js'
import { foldName } from './fold.js'

/** Digest of everything of an item that its issue shows, but for its line numbers. */
export function shown({ item, note }: { readonly item: Item; readonly note: Note }): string {
  return digest(
    JSON.stringify([
      item.kind,
      item.text,
      item.owners.map(({ written }) => foldName(written)),
      item.state,
      item.due,
      item.details,
      item.section,
      note.date,
      note.title,
    ]),
  )
}
