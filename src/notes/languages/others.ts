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

/** Words in front of a clause that goes on from the one before: "so Ann does it". */
export const thenWords: ReadonlySet<string> = new Set(
  list('so, then, but, hence, therefore, dann, aber, daher, deshalb, puis, donc, alors, mais'),
)

/** How somebody is spoken to: "(Ann, I mean you!)". */
export const calledWords: ReadonlySet<string> = new Set(list('you, du, dich, dir, euch, toi, te, vous'))
