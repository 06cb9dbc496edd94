import matter from 'gray-matter'
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import { isMap, LineCounter, parseDocument, Schema } from 'yaml'
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostics.js'
import { isTooDeep } from '../../people/yaml-errors.js'

/** A note's head and the lines below it. */
export interface FrontMatter {
  /** Keys in lower case; every scalar is the text as written. */
  readonly data: Readonly<Record<string, unknown>>
  /** All lines of the note, those of the front matter emptied. */
  readonly lines: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

type Language = 'yaml' | 'toml'

/** UTF-16 code units of front matter that are read; a head is a few lines. */
const frontMatterLimit = 64 * 1024
const maxAliasCount = 50

/** Where front matter is, and in what language; null for one that is not read. */
interface Head {
  readonly fence: string
  /** As written behind the opening fence. */
  readonly written: string
  readonly language: Language | null
  /** Index of the closing fence. */
  readonly end: number
}

/** Index of the last line of the front matter, which is no Markdown; -1 without one. */
export function endOfFrontMatter(lines: readonly string[]): number {
  const head = findHead(lines)
  return head === null || head === 'unclosed' ? -1 : head.end
}

/** Splits YAML or TOML front matter off; whatever is odd about it costs no text of the note. */
export function readFrontMatter(path: string, lines: readonly string[]): FrontMatter {
  const found = findHead(lines)
  if (found === null) return { data: {}, lines, diagnostics: [] }
  if (found === 'unclosed') {
    const fence = lines[0]!.replace('\uFEFF', '').slice(0, 3)
    const message = `The front matter that starts here has no closing \`${fence}\`; it was read as text. Add a line \`${fence}\` below its last key.`
    return { data: {}, lines, diagnostics: [warning(path, 1, 'unclosed-front-matter', message)] }
  }
  const { fence, written, language, end } = found
  const head = lines.slice(1, end).join('\n')
  const rest = lines.map((line, index) => (index <= end ? '' : line))
  if (language === null) {
    const message = `Front matter in "${written}" is not read, only YAML and TOML are; write it as YAML between two lines \`---\`.`
    return { data: {}, lines: rest, diagnostics: [warning(path, 1, 'unsupported-front-matter', message)] }
  }
  if (head.length > frontMatterLimit) {
    const message = `The front matter is longer than ${frontMatterLimit} characters and was not read; shorten it.`
    return { data: {}, lines: rest, diagnostics: [warning(path, 1, 'front-matter-too-long', message)] }
  }
  return { ...readHead(path, head, fence, language), lines: rest }
}

/** The front matter that the first line opens; null where it opens none. */
function findHead(lines: readonly string[]): Head | 'unclosed' | null {
  const opening = lines[0]?.replace('\uFEFF', '').trimEnd() ?? ''
  const fence = ['---', '+++'].find((signs) => opening.startsWith(signs) && opening[signs.length] !== signs[0])
  if (fence === undefined) return null
  const written = opening.slice(fence.length).trim().toLowerCase()
  const language = languageOf(written, fence)
  // gray-matter takes whatever begins like a fence for the closing one.
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith(fence))
  if (written === '' && !startsWithKey(lines.slice(1, end === -1 ? undefined : end), language ?? 'yaml')) return null
  return end === -1 || lines[end]!.trimEnd() !== fence ? 'unclosed' : { fence, written, language, end }
}

function languageOf(written: string, fence: string): Language | null {
  if (written === '') return fence === '---' ? 'yaml' : 'toml'
  if (written === 'yaml' || written === 'yml') return 'yaml'
  return written === 'toml' ? 'toml' : null
}

/** A line of hyphens at the top of a note may be a thematic break as well: front matter begins with a key. */
function startsWithKey(head: readonly string[], language: Language): boolean {
  const first = head.find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))?.trim() ?? ''
  if (language === 'toml') return /^(?:\[|[\w"'.-]{1,100}\s*=)/.test(first)
  const colon = first.indexOf(':')
  const key = first.slice(0, colon)
  const after = first[colon + 1]
  return colon > 0 && !key.includes(' ') && !'-*>#['.includes(key[0]!) && (after === undefined || after === ' ' || after === '\t')
}

/**
 * Lets gray-matter read the head. Its own engines, of which one runs code, are out of reach: no other language gets here. It is always
 * given options, for without them it keeps what it has read and gives an empty object for a bad text that it reads again.
 */
function readHead(path: string, head: string, fence: string, language: Language): Pick<FrontMatter, 'data' | 'diagnostics'> {
  const diagnostics: Diagnostic[] = []
  const bad = (line: number, message: string) => diagnostics.push(warning(path, line, 'bad-front-matter', message))
  const engines = { yaml: (text: string) => readYaml(text, bad), toml: readToml }
  // What the opening fence says of the language is known by now.
  const text = `${fence}\n${head}\n${fence}`
  try {
    return { data: matter(text, { engines, language, delimiters: fence }).data, diagnostics }
  } catch (error) {
    const [reason] = (error as Error).message.split('\n')
    // gray-matter hands over the text behind the opening fence, so that line 1 of it is the fence's own.
    const line = error instanceof TomlError ? error.line : 1
    bad(line, `The front matter could not be read (${reason}); correct its ${language === 'yaml' ? 'YAML' : 'TOML'}.`)
    return { data: {}, diagnostics }
  }
}

/** Every value is a text, whatever its tag says; made once, for it takes longer than reading most heads. */
const texts = new Schema({ schema: 'failsafe' })

function readYaml(text: string, bad: (line: number, message: string) => void): object {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { schema: texts, uniqueKeys: false, lineCounter, logLevel: 'silent', prettyErrors: false })
  const [error] = document.errors
  if (error && isTooDeep(error)) {
    bad(1, 'The front matter is nested too deep; remove the surplus brackets or braces.')
  } else if (error) {
    bad(lineCounter.linePos(error.pos[0]).line, `The front matter is not valid YAML (${error.message}); put quotes around the value.`)
  }
  if (!isMap(document.contents)) throw new Error('it has no keys')
  // As Map objects: where a key is a map itself, making a text of it takes time that doubles with each level.
  return inLowerCase(document.toJS({ maxAliasCount, mapAsMap: true }) as ReadonlyMap<unknown, unknown>)
}

function readToml(text: string): object {
  return inLowerCase(Object.entries(parseToml(text)).map(([key, value]): [string, unknown] => [key, asText(value)]))
}

/** Numbers, days and the like as texts, in lists, too. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText)
  if (value instanceof TomlDate) return value.toISOString()
  return typeof value === 'object' ? value : String(value)
}

const inLowerCase = (entries: Iterable<readonly [unknown, unknown]>): object =>
  Object.fromEntries([...entries].map(([key, value]) => [String(key).toLowerCase(), value]))

function warning(path: string, line: number, code: DiagnosticCode, message: string): Diagnostic {
  return { severity: 'warning', code, message, path, line }
}
