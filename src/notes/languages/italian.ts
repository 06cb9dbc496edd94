import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const italian: Partial<ReadingWords> = {
  actionHeadings: list(
    'azioni, azione, azioni da fare, attività, compiti, compito, da fare, cose da fare, prossimi passi, prossimo passo, prossime azioni, prossime attività, chi fa cosa, impegni',
  ),
  decisionHeadings: list(
    'decisioni, decisione, decisioni prese, delibere, deliberazioni, conclusioni, deciso, abbiamo deciso, cosa abbiamo deciso',
  ),
  reviewWords: list('precedente, precedenti, scorsa, scorse, scorso'),
  reviewNouns: list('revisione, verifica'),
  pendingWords: list('da prendere, in sospeso'),
  checklistHeadings: list('ordine del giorno, odg, prossima riunione, prossimo incontro, varie ed eventuali'),
  agendaHeadings: list('ordine del giorno, odg'),
  attendanceHeadings: list('presenti, presenze, partecipanti'),
  absenceHeadings: list('assenti, assenze, giustificati, assenti giustificati'),
  actionMarkers: list('azione, da fare, compito, prossimo passo'),
  decisionMarkers: list('decisione, deciso, si decide, delibera, deliberato'),
  forWords: list('per'),
  addressWords: list('per'),
  quotedMails: list('messaggio originale, messaggio inoltrato'),
  signOffs: list('saluti, cordiali saluti, un saluto, a presto, grazie'),
  placeholders: list('nessuna, nessuno, niente, nulla, da definire, nessuna novità'),
  groups: list('tutti, tutte, squadra, direttivo, comitato'),
  nobodyWords: list('da assegnare, nessuno'),
  ownerKeys: list('responsabile, responsabili, chi, a cura di'),
  topicWords: list(
    'tema, temi, argomento, argomenti, domanda, domande, proposta, luogo, data, prossima, prossimo, riunione, nota, note, riassunto',
  ),
  subjectStopWords: list('noi, loro, qualcuno, nessuno'),
  everybodyWords: list('tutti, tutte'),
  personVerbs: list('avvisare, chiamare, contattare, chiedere, invitare, ringraziare'),
  roleWords: list('presidente, tesoriere, tesoriera, segretario, segretaria, coordinatore, coordinatrice, custode'),
  joiners: list('e, ed'),
  alternativeWords: list('o, oppure'),
  conjunctions: list('e, ed'),
  futureWords: list('si occupa di, si occupano di, si incarica di, deve, devono'),
  presentVerbs: list(
    'ordina, prende, chiede, scrive, manda, invia, prepara, rivede, chiama, compra, cerca, organizza, conferma, pubblica, contatta, aggiorna, fa, verifica, prenota, avvisa, porta, controlla, sistema, stampa, parla, paga, ritira',
  ),
  workVerbs: list(
    'ordinare, prendere, chiedere, scrivere, inviare, mandare, preparare, rivedere, chiamare, comprare, cercare, organizzare, confermare, pubblicare, contattare, aggiornare, fare, verificare, prenotare, avvisare, portare, controllare, sistemare, stampare',
  ),
  schedulingPhrases: list('prossima riunione, prossimo incontro'),
  doneWords: list('fatto, fatta, completato, completata, concluso, conclusa'),
  ongoingWords: list('in corso, in sospeso, rimandato, rimandata'),
  cancelledWords: list('annullato, annullata'),
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
}
