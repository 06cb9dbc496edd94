import { block, type Block, type Boundary, type Heading, lowestDepth } from './block.js'

/** A tag of a box that opens and closes on GitHub. */
const boxTag = /<(\/?)(details|summary)\b[^<>]{0,200}>/gi
const anyTag = /<[^<>]{0,500}>/g

/** The parts of a piece of HTML: the summary of a `<details>` is a heading, anything else that it says is not read. */
export function readHtml(html: string, firstLine: number, endLine: number, quoted: boolean): (Heading | Block | Boundary)[] {
  const found: (Heading | Block | Boundary)[] = []
  const unread = (text: string, line: number) => block({ form: 'opaque', line: line + linesIn(/^\s*/.exec(text)![0]), endLine, quoted })
  let from = 0
  let line = firstLine
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(boxTag)) {
    const isSummary = name.toLowerCase() === 'summary'
    const before = html.slice(from, index)
    const text = textOf(before)
    if (isSummary && slash === '/') found.push({ form: 'heading', depth: lowestDepth, line, text })
    else if (text !== '') found.push(unread(before, line))
    if (!isSummary) found.push(slash === '/' ? { form: 'end' } : { form: 'begin' })
    from = index + tag.length
    line += linesIn(before) + linesIn(tag)
  }
  const rest = html.slice(from)
  return found.length > 0 && textOf(rest) === '' ? found : [...found, unread(rest, line)]
}

const linesIn = (html: string): number => html.split('\n').length - 1

const textOf = (html: string): string => html.replaceAll(anyTag, '').replaceAll(/\s+/g, ' ').trim()
