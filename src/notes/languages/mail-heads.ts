import { list } from './word-list.js'

/** Labels at the head of a mail. */
export const mailLabels = {
  sent: new Set(
    list(
      'sent, date, gesendet, gesendet am, datum, envoyé, enviado, enviado el, enviada em, inviato, verzonden, trimis, 送信日時, 보낸 날짜',
    ),
  ),
  others: new Set(
    list(
      'from, to, cc, subject, von, an, betreff, de, à, para, objet, asunto, assunto, da, a, oggetto, van, aan, onderwerp, de la, către, subiect, 差出人, 宛先, 件名, 보낸 사람, 받는 사람, 제목',
    ),
  ),
  subject: new Set(list('subject, betreff, objet, asunto, assunto, oggetto, onderwerp, subiect, 件名, 제목')),
}

/** In a mail about a meeting these put it on the day before. */
export const yesterdayPhrases: ReadonlySet<string> = new Set(
  list(
    'yesterday, yesterday’s, last night, last night’s, gestern, gestrige, gestrigen, hier, hier soir, ayer, anoche, ontem, ieri, ieri sera, gisteren, gisteravond, aseară',
  ),
)

/** At the end of the line above a mail that an answer quotes: "On 8 Feb 2026 Ann wrote:". */
export const quotingPhrases: ReadonlySet<string> = new Set(
  list('wrote, schrieb, a écrit, escribió, escreveu, ha scritto, schreef, a scris, skrev, napsal'),
)
