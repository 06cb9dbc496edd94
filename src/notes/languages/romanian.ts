import type { ReadingWords } from '../../model/reading-words.js'

const list = (words: string): string[] => words.split(',').map((word) => word.trim())

/** What tells the lists of a note, their owners and their states; votes and releases are read in other languages only. */
export const romanian: Partial<ReadingWords> = {
  actionHeadings: list('de făcut, sarcini, sarcină, acțiuni, pașii următori, pași următori, următorii pași, cine ce face'),
  decisionHeadings: list('decizii, decizie, hotărâri, hotărâre, decizii luate, concluzii'),
  reviewWords: list('anterioară, anterioare, trecută, trecute'),
  pendingWords: list('de luat'),
  checklistHeadings: list('ordinea de zi, ședința următoare, următoarea ședință'),
  attendanceHeadings: list('prezenți, prezență, participanți'),
  absenceHeadings: list('absenți, absent, absențe'),
  actionMarkers: list('de făcut, sarcină'),
  decisionMarkers: list('decizie, hotărâre, decis, s-a decis, s-a hotărât'),
  forWords: list('pentru'),
  addressWords: list('pentru'),
  placeholders: list('niciuna, niciunul, nimic, de stabilit'),
  groups: list('toți, toată lumea, echipa, comitetul'),
  nobodyWords: list('nealocat, nimeni'),
  ownerKeys: list('responsabil, responsabili, cine'),
  topicWords: list('subiect, subiecte, întrebare, întrebări, propunere, locul, ședință, ședința, notă'),
  subjectStopWords: list('noi, ei, ele, cineva, nimeni'),
  joiners: list('și, şi'),
  futureWords: list('va, vor, se ocupă de'),
  presentVerbs: list(
    'cere, verifică, trimite, scrie, sună, cumpără, caută, organizează, confirmă, publică, pregătește, actualizează, face, rezervă, afișează, anunță',
  ),
  schedulingPhrases: list('ședința următoare, următoarea ședință'),
  doneWords: list('făcut, gata, terminat, rezolvat'),
  ongoingWords: list('în lucru, în curs, amânat, amânată'),
  cancelledWords: list('anulat, anulată'),
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
}
