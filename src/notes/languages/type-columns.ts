import { list } from './word-list.js'

/** Heads of the column that says what each row of a protocol is: a task, a decision or a remark. */
export const typeColumns: ReadonlySet<string> = new Set(
  list(
    'type, kind, category, typ, art, kategorie, kat, tipo, categoria, categoría, catégorie, nature, soort, tip, 種別, 区分, 유형, 구분, 类型, 類型',
  ),
)

/** Heads of the column with what was said, decided or given to somebody. */
export const contentColumns: ReadonlySet<string> = new Set(
  list(
    'content, text, topic, subject, point, inhalt, thema, punkt, gegenstand, contenu, sujet, texte, contenido, asunto, conteúdo, assunto, contenuto, oggetto, inhoud, onderwerp, conținut, subiect, 内容, 내용, 內容',
  ),
)

/** What is written in the first for a row that is neither. */
export const remarkTypes: ReadonlySet<string> = new Set(
  list(
    'i, info, infos, information, informational, fyi, note, notes, discussion, update, report, question, hinweis, bericht, diskussion, frage, feststellung, remarque, nota, información, informação, informazione, mededeling, informație, 情報, 共有, 정보, 공유, 信息',
  ),
)

/** Letters that stand for the others, where the table has columns for owners or days. */
export const typeLetters: { readonly todo: ReadonlySet<string>; readonly decision: ReadonlySet<string> } = {
  todo: new Set(list('a')),
  decision: new Set(list('b, d')),
}
