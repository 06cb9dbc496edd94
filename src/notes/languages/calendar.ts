import type { CalendarWords } from './calendar-words.js'
import { furtherCalendars } from './further-calendars.js'

const list = (words: string): string[] => words.split(',').map((word) => word.trim())

const english: CalendarWords = {
  deadlines: list(
    'by, until, till, before, due, due on, due by, due date, no later than, not later than, deadline, deadline is, at the latest on, latest by, latest, eta',
  ),
  holds: list('until, till, before'),
  negations: list('not, never, n’t, don’t, cannot, can’t'),
  spans: list('from, between'),
  dueKeys: list('when, by when, due, due date, due by, due on, deadline, eta, target date, complete by, needed by'),
  fillers: list('the, on, at, latest'),
  weekdays: list('monday mon, tuesday tue tues, wednesday wed, thursday thu thur thurs, friday fri, saturday sat, sunday sun'),
  coming: list('this, coming, this coming'),
  following: list('next'),
  today: list('today, tonight, end of day, end of the day, end of today, eod, cob'),
  tomorrow: list('tomorrow'),
  dayAfterTomorrow: list('the day after tomorrow, day after tomorrow'),
  endOfThisWeek: list('end of this week, end of the week, end of week, eow'),
  endOfNextWeek: list('end of next week'),
  endOfThisMonth: list('end of this month, end of the month, end of month, month end, eom'),
  endOfNextMonth: list('end of next month'),
  endOfYear: list('end of this year, end of the year, end of year, year end, eoy'),
  endOf: list('end of, the end of, late'),
  within: list('in, within'),
  units: list('day, days, week, weeks, month, months, hour, hours, year, years'),
  amounts: null,
  countedFrom: list('of, after, from, before, per, ago'),
  dayFirst: false,
}

const german: CalendarWords = {
  deadlines: list(
    'bis, bis spätestens, spätestens bis, spätestens am, spätestens, vor, frist, fällig, fällig am, fällig bis, deadline, termin, stichtag, abgabe bis',
  ),
  holds: list('bis, vor'),
  negations: list('nicht, nie, kein, keine'),
  spans: list('von, vom, zwischen'),
  dueKeys: list('wann, bis wann, bis, frist, termin, fällig, fällig am, fällig bis, fälligkeit, deadline, stichtag, zu erledigen bis'),
  fillers: list('zum, zur, dem, den, am, einschließlich, spätestens, spätestens zum'),
  weekdays: list('montag mo, dienstag di, mittwoch mi, donnerstag do, freitag fr, samstag sonnabend sa, sonntag'),
  coming: list('diesen, kommenden, dieser, kommender, kommendem'),
  following: list('nächsten, nächster, nächstem'),
  today: list('heute'),
  tomorrow: list('morgen'),
  dayAfterTomorrow: list('übermorgen'),
  endOfThisWeek: list('ende der woche, ende dieser woche, wochenende, ende woche'),
  endOfNextWeek: list('ende nächster woche, ende der nächsten woche, ende kommender woche'),
  endOfThisMonth: list('ende des monats, monatsende, ende dieses monats'),
  endOfNextMonth: list('ende nächsten monats, ende des nächsten monats'),
  endOfYear: list('jahresende, ende des jahres, ende dieses jahres'),
  endOf: list('ende'),
  within: list('in, innerhalb von, binnen'),
  units: list('tag, tage, tagen, woche, wochen, monat, monate, stunde, stunden'),
  amounts: {
    numbers: list('einem einer ein eine, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn'),
    days: list('tag, tage, tagen'),
    weeks: list('woche, wochen'),
    months: list('monat, monate, monaten'),
  },
  countedFrom: list('nach, vor, ab'),
  dayFirst: true,
}

const french: CalendarWords = {
  deadlines: list('avant, jusqu’au, jusqu’à, d’ici, au plus tard, échéance, date limite, délai, pour le'),
  holds: list('avant, jusqu’au, jusqu’à'),
  negations: list('pas, jamais'),
  spans: list('du, de, entre'),
  dueKeys: list('quand, échéance, pour quand, date limite, délai, d’ici, avant le'),
  fillers: list('le, la, au, à, à la'),
  weekdays: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  coming: list('ce'),
  following: list('prochain'),
  today: list('aujourd’hui, ce soir'),
  tomorrow: list('demain'),
  dayAfterTomorrow: list('après-demain'),
  endOfThisWeek: list('fin de semaine, fin de la semaine, la fin de la semaine'),
  endOfNextWeek: list('fin de la semaine prochaine, la fin de la semaine prochaine, fin de semaine prochaine'),
  endOfThisMonth: list('fin du mois, la fin du mois, fin de mois'),
  endOfNextMonth: list('fin du mois prochain, la fin du mois prochain'),
  endOfYear: list('fin de l’année, la fin de l’année, fin d’année'),
  endOf: list('fin, la fin de, la fin du mois de, fin du mois de'),
  within: list('dans, sous, d’ici'),
  units: list('jour, jours, semaine, semaines, mois, heure, heures'),
  amounts: {
    numbers: list('un une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix'),
    days: list('jour, jours'),
    weeks: list('semaine, semaines'),
    months: list('mois'),
  },
  countedFrom: list('après, avant, suivant'),
  dayFirst: true,
}

/** The languages whose deadlines are read, whatever the notes' own one is. */
export const calendars: readonly CalendarWords[] = [english, german, french, ...furtherCalendars]

/** Headers of table columns that tell by when. */
export const dueColumns: ReadonlySet<string> = new Set(calendars.flatMap(({ dueKeys }) => dueKeys))

/** Whether the header of such a column is in a language that writes the day first, and no other. */
export function isDayFirstColumn(header: string): boolean {
  const fitting = calendars.filter(({ dueKeys }) => dueKeys.includes(header))
  return fitting.length > 0 && fitting.every(({ dayFirst }) => dayFirst)
}

/** Labels in front of the day of a meeting: "Date: 12 March 2026"; several of them may stand together, as in "Date & time". */
export const dateLabels: ReadonlySet<string> = new Set(
  list(
    'date, meeting date, date of meeting, date of the meeting, call date, time, meeting time, when, day, held on, datum, sitzungsdatum, sitzung am, treffen am, termin, wann, zeit, uhrzeit, date de la réunion, heure, quand, fecha, hora, data, dată, ora, 日付, 日時, 開催日, 日期, 날짜, 일시, 회의 일시',
  ),
)

/** First sections that only say what meeting it was: they belong to the head of a note. */
export const headSections: ReadonlySet<string> = new Set(
  list(
    'meeting info, meeting information, meeting details, info, information, details, metadata, logistics, when and where, date, date and time, rahmendaten, allgemeines, eckdaten, informations, datos, 会議情報',
  ),
)

/** Keys of front matter for it. */
export const dateKeys: readonly string[] = ['datetime', 'date', 'meeting_date', 'meeting-date', 'meetingdate', 'datum']

/** In front of a number: weeks, quarters and halves of a year. */
export const yearParts: ReadonlySet<string> = new Set(
  list('q, h, w, kw, cw, wk, fy, week, woche, semaine, semana, quarter, quartal, trimestre'),
)

/** Words that belong to a date or an hour. */
export const hourWords: ReadonlySet<string> = new Set(
  list('utc, gmt, cet, cest, est, edt, cst, cdt, mst, mdt, pst, pdt, bst, ist, jst, am, pm, z, t, uhr, h, st, nd, rd, th'),
)
