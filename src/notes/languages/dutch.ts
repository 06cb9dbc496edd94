import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const dutch: Partial<ReadingWords> = {
  actionHeadings: list(
    'acties, actie, actiepunten, actiepunt, actielijst, taken, te doen, nog te doen, vervolgstappen, volgende stappen, volgende stap, wie doet wat, afspraken en acties, takenlijst',
  ),
  decisionHeadings: list(
    'besluiten, besluit, besluitenlijst, beslissingen, beslissing, genomen besluiten, afspraken, conclusies, besloten, wat we hebben besloten',
  ),
  pluralEndings: list('en'),
  reviewWords: list('vorige, eerdere, afgelopen'),
  reviewNouns: list('terugblik, nalopen'),
  pendingWords: list('te nemen, openstaand, openstaande'),
  checklistHeadings: list('agendapunten, rondvraag, volgende vergadering, mededelingen'),
  agendaHeadings: list('agendapunten'),
  attendanceHeadings: list('aanwezig, aanwezigen, deelnemers'),
  absenceHeadings: list('afwezig, afwezigen, afgemeld, afmeldingen'),
  actionMarkers: list('actie, actiepunt, taak, te doen'),
  decisionMarkers: list('besluit, besloten, beslissing, afgesproken'),
  forWords: list('voor'),
  addressWords: list('voor'),
  quotedMails: list('oorspronkelijk bericht, doorgestuurd bericht'),
  signOffs: list('groeten, groet, groetjes, met vriendelijke groet, hartelijke groet, bedankt'),
  placeholders: list('geen, niets, nog te bepalen, ntb, geen acties, geen besluiten'),
  groups: list('allen, iedereen, bestuur, commissie'),
  nobodyWords: list('niemand, nog niet toegewezen'),
  ownerKeys: list('wie, verantwoordelijke, verantwoordelijk, eigenaar, trekker, door'),
  topicWords: list(
    'onderwerp, onderwerpen, vraag, vragen, voorstel, datum, plaats, volgende, vergadering, notitie, notities, samenvatting',
  ),
  subjectStopWords: list('wij, zij, iemand, niemand'),
  everybodyWords: list('allen, iedereen'),
  personVerbs: list('bellen, mailen, vragen, uitnodigen, bedanken, contacteren'),
  roleWords: list('voorzitter, penningmeester, secretaris, coördinator, conciërge'),
  joiners: list('en'),
  conjunctions: list('en'),
  futureWords: list('gaat, gaan, zal, zullen, regelt het'),
  presentVerbs: list(
    'regelt, stuurt, maakt, schrijft, belt, koopt, zoekt, vraagt, boekt, controleert, bestelt, haalt, brengt, neemt, zorgt, mailt, werkt, past, zet, plant, checkt, betaalt, print, spreekt, nodigt',
  ),
  workVerbs: list(
    'bestellen, vragen, schrijven, sturen, maken, regelen, bellen, kopen, zoeken, organiseren, bevestigen, publiceren, mailen, bijwerken, nakijken, reserveren, controleren, voorbereiden, uitnodigen, plannen, ophalen, printen',
  ),
  schedulingPhrases: list('volgende vergadering, volgende keer'),
  doneWords: list('gedaan, klaar, afgerond'),
  ongoingWords: list('loopt, openstaand, uitgesteld'),
  cancelledWords: list('vervallen, geannuleerd'),
  months: [
    'januari',
    'februari',
    'maart mrt',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober okt',
    'november',
    'december',
  ],
}
