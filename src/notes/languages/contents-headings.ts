import { list } from './word-list.js'

/** Headings of the list of headings that exports put on top: they are not a note's title. */
export const contentsHeadings: ReadonlySet<string> = new Set(
  list(
    'table of contents, contents, toc, inhalt, inhaltsverzeichnis, sommaire, table des matières, índice, contenido, conteúdo, sumário, indice, sommario, inhoud, inhoudsopgave, cuprins, 目次, 目录, 차례',
  ),
)
