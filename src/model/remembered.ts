/** Names, labels and headings are short. */
const longestText = 80
/** So many texts are remembered; behind them it begins anew. */
const mostTexts = 5000

/**
 * A function that remembers what it says of a short text: the same names, labels and headings stand in note after note.
 * @param longest text that is remembered, in UTF-16 code units
 */
export function remembered<T>(read: (text: string) => T, longest = longestText): (text: string) => T {
  const known = new Map<string, { readonly said: T }>()
  return (text) => {
    if (text.length > longest) return read(text)
    const found = known.get(text)
    if (found) return found.said
    if (known.size >= mostTexts) known.clear()
    const said = read(text)
    known.set(text, { said })
    return said
  }
}

/** The same for a function that reads by the words of a language, or by whatever else decides what it says. */
export function rememberedBy<Sense extends object, T>(
  read: (text: string, sense: Sense) => T,
  longest = longestText,
): (text: string, sense: Sense) => T {
  const readerBy = oncePer((sense: Sense) => remembered((text) => read(text, sense), longest))
  return (text, sense) => readerBy(sense)(text)
}

/** A function that derives something from each object once, and forgets it with the object. */
export function oncePer<Key extends object, T>(derive: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly derived: T }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.derived
    const derived = derive(key)
    known.set(key, { derived })
    return derived
  }
}
