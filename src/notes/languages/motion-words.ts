import { list } from './word-list.js'

const set = (words: string): ReadonlySet<string> => new Set(list(words))

/** What puts a motion off, unless it passed: "deferred to May". */
export const deferralWords = set(
  'deferred, postponed, referred, referred back, remitted, tabled, held over, ' +
    'vertagt, verschoben, zurückgestellt, aufgeschoben, reporté, reportée, renvoyé, renvoyée, ' +
    'aplazado, aplazada, pospuesto, pospuesta, adiado, adiada, rinviato, rinviata, uitgesteld, aangehouden, amânat, amânată',
)

/** What takes a motion back. */
export const takenBackWords = set(
  'withdrawn, zurückgezogen, retiré, retirée, retirado, retirada, ritirato, ritirata, ingetrokken, retras, retrasă',
)

/** How else a motion ends that does not pass, where a line says nothing else. */
export const endingPhrases = {
  referred: set('referred, referred back, remitted, verwiesen, zurückverwiesen, renvoyé, renvoyée, devuelto, devuelta'),
  'laid on the table': set('tabled, laid on the table, lay on the table'),
  lapsed: set('lapsed, lapses, hinfällig, gegenstandslos, caduque, sans objet, decaído, decaída, decaduto, decaduta, vervallen'),
  'not put': set('not put, not put to the vote, not put to a vote, not moved, nicht gestellt, non soumise, non soumis'),
  'no vote': set(
    'no vote, no vote was taken, no vote taken, not voted on, keine abstimmung, nicht abgestimmt, pas de vote, pas voté, sin votación, nessun voto, geen stemming',
  ),
  tied: set('tied, tie, a tie, equal votes, stimmengleichheit, égalité, empate, parità'),
} as const

/** All that may say, in a line that says nothing else, that a motion did not pass. */
export const endingWords: ReadonlySet<string> = new Set([
  ...deferralWords,
  ...takenBackWords,
  ...Object.values(endingPhrases).flatMap((phrases) => [...phrases]),
  ...list('fell, falls, fallen'),
])

/** Words of how a tie was decided: "carried on the casting vote of the chair". */
export const castingWords = set('on, casting, chair, stichentscheid, voix, prépondérante')

/** First words of a line on a change to a motion that is voted on for itself: "Amendment 1 (Ann): …" */
export const amendmentWords = set('amendment, änderungsantrag, amendement, enmienda, emenda, emendamento')

/** What is said of a motion that was changed before the vote on it. */
export const amendedPhrases: readonly string[] = list(
  'as amended, in geänderter form, in geänderter fassung, mit änderungen, amendée, amendé, modifiée, modifié, con enmiendas, emendata, geamendeerd',
)

/** First words of a heading with a motion below it: "Resolution 3: Name". */
export const motionHeadings = set(
  'motion, resolution, proposal, antrag, beschlussantrag, beschlussvorlage, beschlussvorschlag, résolution, proposition, moción, moção, mozione, motie',
)

/** Letters of the numbers of motions and decisions: "M1 That …", "D2 The bar …" */
export const recordSigns = set('m, d, r, b')

/** Behind such a word these say until when, or to whom: "deferred until the autumn". */
export const untilWords = set(
  'to, until, till, for, by, sine, bis, auf, an, à, au, aux, jusqu’à, jusqu’au, hasta, para, a, al, tot, naar, pentru',
)

/** Labels, and ends of a line, that say that nothing was decided: "Not decided: the colour", "The pond: no decision". */
export const undecidedPhrases = set(
  'not decided, not yet decided, not agreed, not yet agreed, undecided, no decision, no decision yet, no decision taken, no decision made, decision deferred, decision postponed, ' +
    'not decided yet, still undecided, nothing decided, noch keine entscheidung, noch kein beschluss, nog geen besluit, nog niet besloten, ' +
    'nicht beschlossen, nicht entschieden, noch nicht entschieden, noch nicht beschlossen, nicht vereinbart, keine entscheidung, kein beschluss, ' +
    'non décidé, pas décidé, pas encore décidé, non tranché, pas de décision, aucune décision, ' +
    'no decidido, sin decidir, sin decisión, não decidido, sem decisão, non deciso, nessuna decisione, niet besloten, geen besluit, nedecis',
)

/** The same below a decision, where they are not of a task: "Still open: the colour". */
export const openPhrases = set(
  'still open, left open, open question, noch offen, weiterhin offen, reste ouvert, reste à décider, queda abierto, em aberto, nog open',
)

/** Labels of what is put to a vote by a rule of order; a proposal may be no more than an idea. */
export const formalMotions = set('motion, moved, antrag, beschlussantrag')

/** The first words of what is moved, behind "Moved:" or with its outcome behind it: "That the boat be sold." */
export const movedOpeners = set('that, to, dass, que, de')
