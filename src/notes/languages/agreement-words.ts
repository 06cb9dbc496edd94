import { list } from './word-list.js'

/**
 * Beginnings of a sentence in which those who met say what they decided. A bare "we agreed that" may tell no more than what all think,
 * and "the group agreed" what others do.
 */
export const agreementOpenings: readonly string[] = [
  ...list('we agreed to, we have agreed to, we’ve agreed to, we decided to, we have decided to, we’ve decided to, we resolved to'),
  ...list('we decided that, we have decided that, we’ve decided that, we resolved that'),
  ...list('wir haben beschlossen, wir haben vereinbart, wir beschließen'),
  ...list('nous avons décidé de, nous avons décidé que, nous avons convenu de, on a décidé de, on a décidé que'),
  ...list('hemos decidido, hemos acordado, ficou decidido, abbiamo deciso di, abbiamo deciso che, we hebben besloten, am hotărât să'),
]

/** Verbs behind it that decide nothing yet: "we agreed to discuss it". */
export const undecidedVerbs: ReadonlySet<string> = new Set(
  list(
    'discuss, disagree, consider, think, talk, wait, see, look, revisit, return, explore, investigate, continue, meet, reconvene, try, defer, sleep',
  ),
)
