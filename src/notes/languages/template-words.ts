import { list } from './word-list.js'

/** First words of the lines with which templates ask to be filled in. */
export const templateVerbs: ReadonlySet<string> = new Set(
  list(
    'type, enter, add, write, describe, list, use, geben, gib, tippen, schreiben, schreibe, saisissez, saisir, tapez, écrivez, ajoutez, escribe, escriba, añade, añada, introduce, digite, escreva, adicione, insira, digita, scrivi, inserisci, aggiungi, typ, voer, schrijf, voeg, introduceți, scrieți, adăugați',
  ),
)

/** Parts of the words by which such a line says how to name the owner. */
export const assigningStems: readonly string[] = list(
  'assign, asign, zuweis, attrib, atribu, assegn, toewij, toe te wijzen, mention, erwähn, mencion, menzion, vermeld, mențion',
)
