/** The first texts that fit into some bytes of UTF-8, a line end each; texts are only made as far as they fit. */
export function firstFitting<T, Text extends string>(
  items: readonly T[],
  toText: (item: T) => Text,
  limits: { readonly count: number; readonly bytes: number },
): Text[] {
  const texts: Text[] = []
  let bytes = 0
  for (const item of items) {
    if (texts.length >= limits.count) break
    const text = toText(item)
    bytes += Buffer.byteLength(text) + 1
    if (bytes > limits.bytes) break
    texts.push(text)
  }
  return texts
}
