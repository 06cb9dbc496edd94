import { list } from './word-list.js'

const set = (words: string): ReadonlySet<string> => new Set(list(words))

/** Right behind a version these plan it: "v2.4.0 goes out". */
export const departurePhrases = set(
  'goes out, go out, will go out, ships, will ship, comes out, will come out, will be released, will be tagged, will be cut, will be published, out by, out on, out before, is due, is planned, is scheduled, is slated, is targeted, is expected, lands on, to be released, ' +
    'geht raus, erscheint, wird veröffentlicht, soll erscheinen, ist geplant, sort, sortira, paraît, sera publiée, est prévue',
)

/** Behind a version, with a day, these plan it anew: "2.15 slips to 13 Nov". */
export const slipPhrases = set(
  'slips to, slipped to, slips from, slipped from, slides to, postponed to, postponed from, postponed until, pushed to, pushed back to, pushed out to, delayed to, delayed until, ' +
    'verschiebt sich, wird verschoben, wurde verschoben, rutscht auf, est reportée, est reporté, reportée au, glisse au, est décalée',
)

/** In a sentence with one of these the day behind "from" is the old one. */
export const moveWords = set(
  'moved, moves, move, slips, slipped, slides, shifted, shifts, postponed, pushed, delayed, verschoben, verschiebt, verlegt, rutscht, reporté, reportée, décalé, décalée, déplacé, déplacée, glisse',
)

/** In front of the old day: "moved from Nov 6 to Nov 13". */
export const oldDayWords = set('from, vom, von, du, de')

/** Below a version these tell that it is out. */
export const outPhrases = set(
  'went out, shipped, is live, released, out since, ist raus, ist draußen, erschienen, veröffentlicht am, est sortie, est sorti, publiée le',
)

/** Below a version these tell that nobody plans it yet. */
export const unplannedPhrases = set(
  'no plan, no plans, not planned, unplanned, nobody plans, kein plan, keine pläne, nicht geplant, pas prévu, pas prévue, aucun plan',
)

/** Between a word that plans and the version: "next up is 0.7". */
export const planFillers = set('up, one, build, version')

/** What somebody does with a version that is not out yet: "release 0.6", "cut 1.2". */
export const releaseVerbs = set('release, publish, ship, tag, cut, veröffentlichen, freigeben, publier, sortir')

/** In front of such a verb these show that it is still to be done: "before we release 0.6". */
export const verbOpeners = set('to, we, will, should, can, could, must, shall, please, and, let’s, zu, wir, à, de, nous, doit')

/** Behind "Release 0.6" these show it to be a task: "Release 0.6 this week"; in "release 0.6 fixes it" it is a noun. */
export const taskFollowers = set(
  'this, next, today, tomorrow, soon, on, by, before, once, when, as, with, for, in, until, and, ' +
    'heute, morgen, bald, nächste, am, bis, vor, mit, sobald, cette, aujourd’hui, demain, bientôt, avant, dès, le, avec',
)

/** Words that a heading about a release may have besides. */
export const neutralWords = set(
  'development, dev, cycle, new, final, major, minor, patch, version, stable, candidate, our, of, for, and, neue, finale, von, der, entwicklung, de, la, du, nouvelle, version, développement',
)

/** In front of a version these show it to be of something that is only used: "upgrade to 1.30". */
export const dependencyPhrases = set(
  'upgrade to, update to, upgrading to, updating to, bump to, migrate to, migrating to, switch to, depends on, depend on, compatible with, works with, work with, built with, requires, umstieg auf, aktualisieren auf, passer à, compatible avec',
)

/** Words in front of or joined to a version that name no package: "release-1.2". */
export const versionNouns = set('release, releases, version, versions, milestone')

/** Of these, and small words, consists what a release's own day is said by: "we plan to tag it on May 3", "Target date: May 3". */
export const scheduleWords = set(
  'planned, scheduled, targeted, slated, target, eta, aim, aiming, tag, ship, cut, publish, out, final, geplant, vorgesehen, angepeilt, zieltermin, erscheinungstermin, prévu, prévue, sortie, previsto, prevista, gepland',
)
export const scheduleFillers = set(
  'we, it, is, be, to, want, plan, hope, the, a, will, should, going, for, on, by, at, in, still, now, currently, probably, rough, current, date, day, ' +
    'es, ist, wir, wollen, soll, für, den, am, im, der, die, das, auf, nous, est, pour, le, la, elle, il, voor, op, para, el, per, il',
)

/** What is released, if it is said to be the next one: "Next build". */
export const buildNouns = set('build, version, update, drop')

/** In a heading these show that the next build is meant. */
export const nextWords = set('next, upcoming, coming, nächste, nächster, nächstes, kommende, prochaine, prochain')
