import { list } from './word-list.js'

/** Words behind an owner and a joiner for people whom nobody names: "Ann and others", "Ann & other folks". */
export const othersWords: ReadonlySet<string> = new Set(
  list('other, others, friends, co, co., et al, et al., volunteers, andere, weitere, autres, cie'),
)

/** Names of groups that packages have as well: "@actions/core". */
export const packageWords: ReadonlySet<string> = new Set(['core'])

/** Words behind an owner whom the lines above named already: "Ann again: …". */
export const againWords: ReadonlySet<string> = new Set(
  list('again, too, also, wieder, nochmal, auch, encore, aussi, también, também, anche, ook'),
)

/** Words between an owner and a duty: "Ann still has to …". */
export const stillWords: ReadonlySet<string> = new Set(list('still, also, now, just, then, first, noch, auch, jetzt, dann, encore, aussi'))
