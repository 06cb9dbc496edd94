import { list } from './word-list.js'

const set = (words: string): ReadonlySet<string> => new Set(list(words))

/** Right behind a version these plan it: "v2.4.0 goes out". */
export const departurePhrases = set(
  'goes out, go out, will go out, ships, will ship, comes out, will come out, will be released, will be tagged, will be cut, will be published, is due, is planned, is scheduled, is slated, is targeted, is expected, lands on, to be released, ' +
    'geht raus, erscheint, wird veröffentlicht, soll erscheinen, ist geplant, sort, sortira, paraît, sera publiée, est prévue',
)

/** Between a word that plans and the version: "next up is 0.7". */
export const planFillers = set('up, one')

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
