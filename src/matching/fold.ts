/**
 * The text of an item as two equal ones have it: NFC, case and white space folded, emphasis and punctuation at the end
 * left out. Marks, signs and digits count: "zahlen" and "zählen", "C++" and "C#" are different work.
 */
export function foldText(text: string): string {
  const folded = withoutEmphasis(text.normalize('NFC')).toLowerCase().replace(/\s+/gu, ' ').trim()
  let end = folded.length
  while (end > 0 && endPunctuation.has(folded[end - 1]!)) end--
  return folded.slice(0, end)
}

/** What ends a sentence, or comes between its last word and its end. */
const endPunctuation = new Set(' .,;:!?…。！？、')

/** A name as equal ones have it: without the marks of Latin letters, case, spaces and punctuation. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]/gu, '')
}

/** The words of a text, with single spaces between them, for likeness. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** Takes the delimiters of emphasis away that open and close something; others are signs, as in `*args`. Code stays. */
function withoutEmphasis(text: string): string {
  const opened = new Map<string, number>()
  const dropped = new Set<number>()
  const runs = [...text.matchAll(/`+|\*+|_+|~~/g)]
  const lastOf = new Map(runs.map(([delimiter], index) => [delimiter, index]))
  let code: string | null = null
  for (const [index, run] of runs.entries()) {
    const [delimiter] = run
    if (delimiter.startsWith('`')) {
      if (code === null && lastOf.get(delimiter) !== index) code = delimiter
      else if (code === delimiter) code = null
      continue
    }
    if (code !== null) continue
    const before = text[run.index - 1] ?? ' '
    const after = text[run.index + delimiter.length] ?? ' '
    const opener = opened.get(delimiter)
    if (opener !== undefined && !isSpace(before) && !isWord(after)) {
      dropped.add(opener).add(index)
      opened.delete(delimiter)
    } else if (!isSpace(after) && !isWord(before)) {
      opened.set(delimiter, index)
    }
  }
  let index = 0
  return dropped.size === 0 ? text : text.replace(/`+|\*+|_+|~~/g, (run) => (dropped.has(index++) ? '' : run))
}

function isSpace(letter: string): boolean {
  return /\s/u.test(letter)
}

function isWord(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter)
}
