import type { CalendarWords } from './calendar-words.js'

const list = (words: string): string[] => (words === '' ? [] : words.split(',').map((word) => word.trim()))

const spanish: CalendarWords = {
  deadlines: list('antes de, antes del, hasta, hasta el, a más tardar, para el, plazo, fecha límite, vence'),
  holds: list('antes de, antes del, hasta, hasta el'),
  negations: list('no, nunca'),
  spans: list('desde, entre'),
  dueKeys: list('plazo, fecha límite, para cuándo, cuándo, vencimiento'),
  fillers: list('el, el día, del'),
  weekdays: list('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
  coming: list('este'),
  following: list('próximo'),
  today: list('hoy'),
  tomorrow: list('mañana'),
  dayAfterTomorrow: list('pasado mañana'),
  endOfThisWeek: list('fin de semana, final de la semana'),
  endOfNextWeek: list('final de la próxima semana'),
  endOfThisMonth: list('fin de mes, final de mes'),
  endOfNextMonth: list('final del próximo mes'),
  endOfYear: list('fin de año, final de año'),
  endOf: list('fin de, finales de, final de'),
  within: list('dentro de'),
  units: list('día, días, semana, semanas, mes, meses, hora, horas'),
  amounts: {
    numbers: list('un una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez'),
    days: list('día, días'),
    weeks: list('semana, semanas'),
    months: list('mes, meses'),
  },
  countedFrom: list('después, antes, desde'),
  dayFirst: true,
}

const portuguese: CalendarWords = {
  deadlines: list('até, até ao, até à, até o, antes de, o mais tardar, prazo, data limite'),
  holds: list('até, até ao, até à, até o, antes de'),
  negations: list('não, nunca'),
  spans: list('desde, entre'),
  dueKeys: list('prazo, data limite, para quando, quando, vencimento'),
  fillers: list('o, ao, dia, ao dia'),
  weekdays: list('segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo'),
  coming: list('este, esta'),
  following: list('próximo, próxima'),
  today: list('hoje'),
  tomorrow: list('amanhã'),
  dayAfterTomorrow: list('depois de amanhã'),
  endOfThisWeek: list('fim da semana, final da semana'),
  endOfNextWeek: list('fim da próxima semana'),
  endOfThisMonth: list('fim do mês, final do mês'),
  endOfNextMonth: list('fim do próximo mês'),
  endOfYear: list('fim do ano, final do ano'),
  endOf: list('fim de, final de, o fim de'),
  within: list('dentro de'),
  units: list('dia, dias, semana, semanas, mês, meses, hora, horas'),
  amounts: {
    numbers: list('um uma, dois duas, três, quatro, cinco, seis, sete, oito, nove, dez'),
    days: list('dia, dias'),
    weeks: list('semana, semanas'),
    months: list('mês, meses'),
  },
  countedFrom: list('depois, antes, desde'),
  dayFirst: true,
}

const romanian: CalendarWords = {
  deadlines: list('până pe, până la, până în, până, cel târziu, cel târziu pe, termen, termen limită, înainte de'),
  holds: list('până pe, până la, până în, până, înainte de'),
  negations: list('nu'),
  spans: list('din, de la, între'),
  dueKeys: list('termen, termen limită, scadență, până când, când'),
  fillers: list('pe, la, data de'),
  weekdays: list('luni, marți, miercuri, joi, vineri, sâmbătă, duminică'),
  coming: list('această'),
  following: list('următoare, viitoare'),
  today: list('azi, astăzi'),
  tomorrow: list('mâine'),
  dayAfterTomorrow: list('poimâine'),
  endOfThisWeek: list('sfârșitul săptămânii'),
  endOfNextWeek: list('sfârșitul săptămânii viitoare'),
  endOfThisMonth: list('sfârșitul lunii'),
  endOfNextMonth: list('sfârșitul lunii viitoare'),
  endOfYear: list('sfârșitul anului'),
  endOf: list('sfârșitul lui'),
  within: list('în, peste'),
  units: list('zi, zile, săptămână, săptămâni, lună, luni, oră, ore'),
  amounts: {
    numbers: list('o, două, trei, patru, cinci, șase, șapte, opt, nouă, zece'),
    days: list('zi, zile'),
    weeks: list('săptămână, săptămâni'),
    months: list('lună'),
  },
  countedFrom: list('de, după, înainte'),
  dayFirst: true,
}

export const furtherCalendars: readonly CalendarWords[] = [spanish, portuguese, romanian]

/** Words behind a day that make it a deadline: "5月8日まで", "5월 22일까지". */
export const deadlineEndings: readonly string[] = list('まで, 迄, 締切, 締め切り, 期限, 까지, 마감')
