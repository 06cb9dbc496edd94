/** A web address in a text. */
export interface FoundUrl {
  readonly url: string
  /** Offset of its first character. */
  readonly at: number
}

/** Finds http and https addresses by one scan; punctuation that ends the sentence is left out. */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  for (let at = text.indexOf('http'); at !== -1; at = text.indexOf('http', at)) {
    const end = text.startsWith('https://', at) || text.startsWith('http://', at) ? endOfUrl(text, at) : at + 4
    if (end > at + 8) found.push({ url: text.slice(at, end), at })
    at = Math.max(end, at + 4)
  }
  return found
}

function endOfUrl(text: string, from: number): number {
  let end = from
  let open = 0
  for (; end < text.length; end++) {
    const char = text[end]!
    if (' \t\n<>"`|\\^{}[]'.includes(char)) break
    if (char === '(') open++
    if (char === ')' && open-- === 0) break
  }
  while (end > from && ".,;:!?'*_".includes(text[end - 1]!)) end--
  return end
}

/** True where nothing but addresses, link marks and separators stands in the text. */
export function isOnlyUrls(text: string): boolean {
  return findUrls(text).length > 0 && !/[\p{L}\p{N}]/u.test(blankUrls(text))
}

/** The text with blanks for each address, so that all else keeps its place. */
export function blankUrls(text: string): string {
  let end = 0
  const parts = findUrls(text).map(({ url, at }) => {
    const before = text.slice(end, at)
    end = at + url.length
    return before + ' '.repeat(url.length)
  })
  return parts.join('') + text.slice(end)
}
