import { list } from './word-list.js'

/**
 * Beginnings of the heading of what a meeting goes through again: talk, tasks of earlier meetings with what became of them, and new ones,
 * which are marked: "Matters arising from the minutes".
 */
export const arisingHeadings: readonly string[] = [
  ...list('matters arising, matter arising, business arising, issues arising, items arising, arising matters, matters outstanding'),
  ...list('follow-up from last, follow-ups from last, follow up from last, follow-up from the last, follow-ups from the last'),
  ...list('follow up from the last, follow-up from previous, follow-up from the previous, from last time, from last meeting'),
  ...list('from the last meeting, since last time, since last meeting, since the last meeting, old business, unfinished business'),
  ...list('carried over, carried-over, carried forward, carry-over, carryover, brought forward'),
  ...list('aus der letzten sitzung, aus dem letzten protokoll, aus dem letzten treffen, aus der vorigen sitzung, aus dem protokoll'),
  ...list(
    'zum letzten protokoll, nachtrag zum letzten protokoll, rückmeldungen zum letzten protokoll, vom letzten mal, offenes vom letzten mal',
  ),
  ...list(
    'suites de la dernière, suites du dernier, suites de la réunion, suites du procès-verbal, suites du pv, suites à donner au dernier',
  ),
  ...list('affaires découlant, questions découlant, points en suspens, depuis la dernière réunion'),
  ...list('naar aanleiding van de notulen, naar aanleiding van het verslag, n.a.v. de notulen, uit de notulen, uit het verslag'),
  ...list('voortvloeiend uit, punten uit de vorige, van de vorige keer, uit de vorige vergadering'),
  ...list('asuntos derivados, asuntos pendientes del acta, seguimiento del acta, seguimiento de la reunión anterior, del acta anterior'),
  ...list('assuntos decorrentes, assuntos pendentes da ata, seguimento da ata, da ata anterior, da reunião anterior'),
  ...list('dal verbale precedente, questioni in sospeso, seguiti del verbale, dalla riunione precedente'),
]
