import { list } from './word-list.js'

/** What the forms of verbs for one person or several end in, the articles of what they do, and other words that look alike. */
interface VerbsBeforeArticle {
  readonly endings: RegExp
  readonly articles: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

/** By family of languages: no list has all the verbs, and hardly a noun stands right in front of an article. */
const families: readonly VerbsBeforeArticle[] = [
  {
    endings: /^\p{Ll}{2,}(?:[ae]|[ae][mn]|[ae]no|ono)$/u,
    articles: new Set(
      list(
        'o, a, os, as, um, uma, ao, à, aos, às, el, la, los, las, al, un, una, unos, unas, il, lo, gli, i, le, ai, allo, alla, agli, alle',
      ),
    ),
    others: new Set(
      list(
        'para, sobre, durante, contra, entre, desde, mediante, tiene, tienen, tem, eram, era, estava, estavam, estaba, estaban, aveva, avevano, pensa, piensa, acha, dice, dove, come, quando, onde, donde, parte',
      ),
    ),
  },
  {
    endings: /^\p{Ll}{2,}(?:t|en)$/u,
    articles: new Set(list('de, het, een, die, das, den, dem, ein, eine, einen')),
    others: new Set(
      list(
        'heeft, hebben, hat, haben, hatten, vindt, vinden, finden, denkt, zegt, sagt, moet, moeten, wordt, tegen, neben, seit, mit, met',
      ),
    ),
  },
]

/** Whether two words are a verb and the article of what somebody does: "reserva la", "verzamelt de". */
export const isVerbBeforeArticle = (verb: string, article: string): boolean =>
  families.some(({ endings, articles, others }) => articles.has(article) && endings.test(verb) && !others.has(verb))
