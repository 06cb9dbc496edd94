import type { CalendarWords } from './calendars/calendar-words.js'
import { deadlineOpenings } from './calendars/deadline-endings.js'
import { dutch } from './calendars/dutch.js'
import { english } from './calendars/english.js'
import { french } from './calendars/french.js'
import { german } from './calendars/german.js'
import { italian } from './calendars/italian.js'
import { portuguese } from './calendars/portuguese.js'
import { romanian } from './calendars/romanian.js'
import { spanish } from './calendars/spanish.js'
import { list } from './word-list.js'

/** The languages whose deadlines are read, whatever the notes' own one is. */
export const calendars: readonly CalendarWords[] = [english, german, french, spanish, portuguese, italian, dutch, romanian]

/** Headers of table columns that tell by when. */
export const dueColumns: ReadonlySet<string> = new Set([
  ...calendars.flatMap(({ dueKeys }) => dueKeys),
  ...deadlineOpenings,
  // No keys in front of a day, as the others are.
  ...list(
    'by, until, bis, pour le, 納期, いつまで, 〆切, 언제, 언제까지, 완료일, 예정일, 截止时间, 截止時間, 完成时间, 完成時間, 时间, 時間',
  ),
])

/** Whether the header of such a column is in a language that writes the day first, and no other. */
export function isDayFirstColumn(header: string): boolean {
  const fitting = calendars.filter(({ dueKeys }) => dueKeys.includes(header))
  return fitting.length > 0 && fitting.every(({ dayFirst }) => dayFirst)
}

/** Words that a column or key of a due day consists of: "by", "date". */
export const dueWords: ReadonlySet<string> = new Set(calendars.flatMap(({ dueKeys }) => dueKeys.flatMap((key) => key.split(' '))))

/** Days of the week in every language. */
export const weekdayNames: ReadonlySet<string> = new Set(calendars.flatMap(({ weekdays }) => weekdays.flatMap((names) => names.split(' '))))

/** Whether a word is the name of a day's weekday. */
export function isWeekdayOf(word: string, date: string): boolean {
  const index = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return calendars.some(({ weekdays }) => weekdays[index]?.split(' ').includes(word))
}

/** Words in front of a day by which something is to be done. */
export const deadlineWords: ReadonlySet<string> = new Set(calendars.flatMap(({ deadlines }) => deadlines))

/** Words that a day or a span of days begins with: "until", "next", "on", "monday". */
export const dayBeginnings: ReadonlySet<string> = new Set(
  calendars.flatMap(({ spans, deadlines, fillers, coming, following, within, today, tomorrow, weekdays }) => [
    ...[...spans, ...deadlines, ...fillers, ...coming, ...following, ...within, ...today, ...tomorrow].map(
      (phrase) => phrase.split(' ', 1)[0]!,
    ),
    ...weekdays.flatMap((names) => names.split(' ')),
  ]),
)

/** Phrases for the day of the meeting. */
export const todayPhrases: ReadonlySet<string> = new Set(calendars.flatMap(({ today }) => today))

/** Ends of numbers that count: "3rd", "1er". */
export const ordinals: ReadonlySet<string> = new Set(calendars.flatMap((calendar) => calendar.ordinals))

/** Words within a day that say nothing: "12th of August", "14 de mayo". */
export const insideDates: ReadonlySet<string> = new Set(calendars.flatMap((calendar) => [...calendar.ordinals, ...calendar.insideDates]))

/** Words that make the day behind them one of the task's object: "the minutes of 3 June 2024". */
export const objectWords: ReadonlySet<string> = new Set(calendars.flatMap((calendar) => calendar.objectWords))

/** Labels in front of the day of a meeting: "Date: 12 March 2026"; several of them may stand together, as in "Date & time". */
export const dateLabels: ReadonlySet<string> = new Set(
  list(
    'date, meeting, meeting date, date of meeting, date of the meeting, call date, time, meeting time, when, day, held on, datum, sitzungsdatum, sitzung am, treffen am, termin, wann, zeit, uhrzeit, date de la réunion, heure, quand, fecha, hora, data, dată, ora, 日付, 日時, 開催日, 日期, 날짜, 일시, 회의 일시',
  ),
)

/** Those of them in languages that write the day first only. */
export const dayFirstDateLabels: ReadonlySet<string> = new Set(list('datum, sitzungsdatum, fecha, data, dată'))

/** First sections that only say what meeting it was: they belong to the head of a note. */
export const headSections: ReadonlySet<string> = new Set(
  list(
    'meeting info, meeting information, meeting details, info, information, details, metadata, logistics, when and where, date, date and time, rahmendaten, allgemeines, eckdaten, informations, datos, 会議情報',
  ),
)

/** In front of where, or at which hour, something is: "16 June 2022 in the shed". */
export const placeWords: ReadonlySet<string> = new Set(
  list('at, in, im, bei, à, au, en, chez, dans, em, na, no, a, alle, presso, bij, op, te, la, via, by, over, per, from, with, 於, 在'),
)

/** In a note's first sentence, words that show that its day is the meeting's. */
export const openingWords = {
  /** In front of the day: "minutes of the meeting held on". */
  meetings: new Set(
    list(
      'met, meeting, meetup, minutes, notes, note, held, call, session, convened, gathered, sync, recap, standup, retro, protokoll, sitzung, treffen, besprechung, versammlung, tagte, trafen, mitschrift, notizen, niederschrift, réunion, réuni, réunie, réunis, réunies, séance, compte-rendu, procès-verbal, reunión, reunió, reunido, acta, reunião, reuniu, ata, ședință, ședința, ședinței, verbale, riunione, riunito, vergadering, notulen',
    ),
  ),
  /** In front of a day that is another one than the meeting's: "updated 3 June 2024". */
  others: new Set(
    list(
      'since, until, updated, modified, edited, changed, revised, created, published, printed, uploaded, effective, valid, version, copyright, born, founded, expires, ends, starts, begins, opens, closes, from, after, before, seit, ab, stand, aktualisiert, geändert, gültig, erstellt, veröffentlicht, gegründet, nach, depuis, modifié, publié, créé, dès, après, actualizado, desde, creado, después, atualizado, criado, aggiornato, dal, creato, sinds, bijgewerkt, gewijzigd, actualizat, din, 更新, 作成',
    ),
  ),
  /** Behind it: "On 3 June 2024 the board met". */
  verbs: new Set(list('met, reuniu, reunió, tagte, trafen, traf, convened')),
  /** In front of a weekday or a day. */
  articles: new Set(list('the, on, am, den, der, le, el, il')),
}

/** Words between two of these labels. */
export const labelConjunctions: ReadonlySet<string> = new Set(list('and, und, et, y, e, și'))

/** In front of a number: weeks, quarters and halves of a year. */
export const yearParts: ReadonlySet<string> = new Set(
  list('q, h, w, kw, cw, wk, fy, week, woche, semaine, semana, quarter, quartal, trimestre'),
)

/** Words that belong to a date or an hour. */
export const hourWords: ReadonlySet<string> = new Set(
  list('utc, gmt, cet, cest, est, edt, cst, cdt, mst, mdt, pst, pdt, bst, ist, jst, am, pm, z, t, uhr, h, st, nd, rd, th'),
)

/** What Japan counts years in, and the year before its first one. */
export const japaneseEra = { name: '令和', before: 2018 }
