/** Longest text that is remembered, in UTF-16 code units: names, labels and headings are short. */
const longestText = 80
/** So many texts are remembered; behind them it begins anew. */
const mostTexts = 5000

/** A function that remembers what it says of a short text: the same names, labels and headings stand in note after note. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly said: T }>()
  return (text) => {
    if (text.length > longestText) return read(text)
    const found = known.get(text)
    if (found) return found.said
    if (known.size >= mostTexts) known.clear()
    const said = read(text)
    known.set(text, { said })
    return said
  }
}

/** The same for a function that reads by the words of a language, or by whatever else decides what it says. */
export function rememberedBy<Sense extends object, T>(read: (text: string, sense: Sense) => T): (text: string, sense: Sense) => T {
  const readers = new WeakMap<Sense, (text: string) => T>()
  return (text, sense) => {
    const reader = readers.get(sense) ?? remembered((written) => read(written, sense))
    readers.set(sense, reader)
    return reader(text)
  }
}
