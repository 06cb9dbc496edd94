import matter from 'gray-matter'
import { isMap, LineCounter, parseDocument } from 'yaml'
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostics.js'

/** A note's head and the lines below it. */
export interface FrontMatter {
  /** Keys in lower case; every scalar is the text as written. */
  readonly data: Readonly<Record<string, unknown>>
  /** All lines of the note, those of the front matter emptied. */
  readonly lines: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** UTF-16 code units of front matter that are read; a head is a few lines. */
const frontMatterLimit = 64 * 1024
const maxAliasCount = 50

/** Splits YAML front matter off; whatever is odd about it costs no text of the note. */
export function readFrontMatter(path: string, lines: readonly string[]): FrontMatter {
  const untouched = (diagnostics: Diagnostic[] = []): FrontMatter => ({ data: {}, lines, diagnostics })
  const opening = lines[0]?.replace('\uFEFF', '').trimEnd() ?? ''
  if (!opening.startsWith('---') || opening.startsWith('----')) return untouched()

  const language = opening.slice(3).trim().toLowerCase()
  const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  const head = lines.slice(1, closing === -1 ? undefined : closing)
  if (language === '' && !startsWithKey(head)) return untouched()
  if (closing === -1) {
    return untouched([
      warning(
        path,
        1,
        'unclosed-front-matter',
        'The front matter that starts here has no closing `---`; it was read as text. Add a line `---` below its last key.',
      ),
    ])
  }
  const rest = lines.map((line, index) => (index <= closing ? '' : line))
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    const message = `Front matter in "${language}" is not read, only YAML is; write it as YAML between two lines \`---\`.`
    return { data: {}, lines: rest, diagnostics: [warning(path, 1, 'unsupported-front-matter', message)] }
  }
  const text = head.join('\n')
  if (text.length > frontMatterLimit) {
    const message = `The front matter is longer than ${frontMatterLimit} characters and was not read; shorten it.`
    return { data: {}, lines: rest, diagnostics: [warning(path, 1, 'front-matter-too-long', message)] }
  }
  const { data, diagnostics } = readYaml(path, text)
  return { data, lines: rest, diagnostics }
}

function startsWithKey(head: readonly string[]): boolean {
  const first = head.find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))?.trim() ?? ''
  const colon = first.indexOf(':')
  const key = first.slice(0, colon)
  const after = first[colon + 1]
  return colon > 0 && !key.includes(' ') && !'-*>#['.includes(key[0]!) && (after === undefined || after === ' ' || after === '\t')
}

/** Reads the head with gray-matter, whose other engines, of which one runs code, no language behind the opening fence can ask for. */
function readYaml(path: string, text: string): { data: Record<string, unknown>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const engine = (yaml: string): object => {
    const lineCounter = new LineCounter()
    const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, lineCounter, logLevel: 'silent', prettyErrors: false })
    const error = document.errors[0]
    if (error) {
      // gray-matter hands over the text behind the opening fence, so that line 1 of it is the fence's own.
      const line = lineCounter.linePos(error.pos[0]).line
      diagnostics.push(
        warning(path, line, 'bad-front-matter', `The front matter is not valid YAML (${error.message}); put quotes around the value.`),
      )
    }
    if (!isMap(document.contents)) throw new Error('it has no keys')
    // As Map objects: where a key is a map itself, making a text of it takes time that doubles with each level.
    const keys = document.toJS({ maxAliasCount, mapAsMap: true }) as ReadonlyMap<unknown, unknown>
    return Object.fromEntries([...keys].map(([key, value]) => [String(key).toLowerCase(), value]))
  }
  try {
    const { data } = matter(`---\n${text}\n---\n`, { engines: { yaml: engine }, language: 'yaml' })
    return { data, diagnostics }
  } catch (error) {
    const [reason] = (error as Error).message.split('\n')
    return {
      data: {},
      diagnostics: [...diagnostics, warning(path, 1, 'bad-front-matter', `The front matter could not be read (${reason}); mend its YAML.`)],
    }
  }
}

function warning(path: string, line: number, code: DiagnosticCode, message: string): Diagnostic {
  return { severity: 'warning', code, message, path, line }
}
