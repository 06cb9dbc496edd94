import { list } from './word-list.js'

/** In front of the day on which a task is done: "print it on Monday", "this Sunday". */
export const dayPrepositions: ReadonlySet<string> = new Set(
  list('on, this, am, diesen, kommenden, le, ce, el, este, il, questo, op, deze, pe, em, na, no, nesta'),
)

/** Between a word for putting off and the day or meeting to which something is put off: "carried over to 3 May". */
export const postponedTo: ReadonlySet<string> = new Set(
  list(
    'to, until, till, into, auf, bis, zum, zur, à, au, aux, jusqu’au, naar, tot, a, al, hasta, para, até, alla, al, fino, pe, până, к, do, na, til, till',
  ),
)

/** Behind these the day at the end of a task may be that of a thing: "the slides for the talk on Monday". */
export const relatingWords: ReadonlySet<string> = new Set(
  list(
    'about, regarding, whether, if, that, who, which, when, what, invite, remind, announce, tell, attend, join, book, reserve, rent, hire, mention, ' +
      'über, ob, dass, wer, wann, was, einladen, buchen, reservieren, pour, si, qui, quand, que, réserver, inviter, para, sobre, si, quando, reservar, invitar, per, se, chi, prenotare, voor, of, wie, reserveren, uitnodigen, pentru, dacă, rezerva',
  ),
)

/** What takes place on a day of its own. */
export const eventWords: ReadonlySet<string> = new Set(
  list(
    'meeting, agm, call, sync, session, fair, party, event, concert, show, demo, talk, lecture, seminar, trip, visit, dinner, lunch, breakfast, tea, wedding, gala, game, match, exam, interview, workshop, festival, conference, race, tour, gig, service, cup, camp, deadline, appointment, rehearsal, performance, market, sale, election, hearing, inspection, training, course, ceremony, launch, opening, walk, swim, run, ride, period, starts, begins, ends, opens, closes, leaves, arrives, takes, is, are, was, were, ' +
      'treffen, sitzung, fest, feier, termin, konzert, vortrag, prüfung, ausflug, versammlung, sommerfest, turnier, spiel, hochzeit, probe, réunion, fête, concert, spectacle, sortie, assemblée, examen, reunión, fiesta, concierto, asamblea, reunião, festa, assembleia, riunione, concerto, vergadering, feest, uitje, ședință, petrecere, concert',
  ),
)

/** Behind a day these say nothing of it: "today please". */
export const politeWords: ReadonlySet<string> = new Set(list('please, pls, plz, bitte, svp, merci, favor, grazie, graag, thanks'))

/** Beside a word for being done these say nothing more: "already done". */
export const alreadyWords: ReadonlySet<string> = new Set(
  list('already, now, meanwhile, tonight, bereits, schon, inzwischen, déjà, ya, já, già, al, reeds, deja'),
)

/** In front of the occasion on which something was done: "done in the meeting". */
export const inWords: ReadonlySet<string> = new Set(
  list('in, at, on, during, the, this, last, der, dem, während, la, cette, pendant, durante, en, na, esta, nella, tijdens, de, în'),
)

/** Such occasions, beside a meeting by any of its names. */
export const occasionWords: ReadonlySet<string> = new Set(
  list('night, evening, spot, abend, sitzung, treffen, séance, réunion, reunión, reunião, riunione, vergadering, ședință'),
)
