import {
  isAlias,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type ParsedNode,
  type YAMLMap,
} from 'yaml'
import type { Diagnostic, DiagnosticCode, Severity } from '../model/diagnostics.js'
import { structureError } from './structure-error.js'
import { yamlErrors } from './yaml-errors.js'

/** A YAML file whose entries are read one by one, each diagnostic with its line and column. */
export class YamlFile {
  readonly diagnostics: Diagnostic[] = []
  /** Null for an empty file, and for one that is not valid YAML, which is reported. */
  readonly root: ParsedNode | null
  private readonly lineCounter = new LineCounter()

  constructor(
    private readonly path: string,
    text: string,
  ) {
    // The failsafe schema keeps every scalar as written: a login may be all digits.
    const document = parseDocument(text, { lineCounter: this.lineCounter, schema: 'failsafe', logLevel: 'silent', prettyErrors: false })
    const errors = yamlErrors(document)
    for (const { message, offset } of errors) this.report('error', offset, 'bad-yaml', message)
    const badStructure = errors.length === 0 ? structureError(document) : null
    if (badStructure) this.report('error', badStructure.offset, 'bad-yaml', badStructure.message)
    if (this.diagnostics.length === 0) resolveAliases(document)
    this.root = this.diagnostics.length === 0 ? document.contents : null
  }

  /** The trimmed string of a key; null where it is absent or empty. */
  stringOf(map: YAMLMap, key: string, severity: Severity): string | null {
    const value = map.get(key, true) as unknown
    if (value === undefined) return null
    if (isScalar(value)) return typeof value.value === 'string' && value.value.trim() !== '' ? value.value.trim() : null
    this.report(severity, offsetOf(value), 'bad-roster', `\`${key}\` must be a single string.`)
    return null
  }

  /** The strings of a key's list, or its one string. */
  stringsOf(map: YAMLMap, key: string, severity: Severity): string[] {
    return this.listOf(map, key, severity).map(({ text }) => text)
  }

  /** The strings of a key's list, or its one string, each with where it starts. */
  listOf(map: YAMLMap, key: string, severity: Severity): { readonly text: string; readonly offset: number }[] {
    const value = map.get(key, true) as unknown
    if (value === undefined) return []
    if (isScalar(value) && typeof value.value === 'string' && value.value.includes(','))
      this.report('warning', offsetOf(value), 'bad-roster', oneWithComma(key, value.value))
    if (isScalar(value) || isSeq(value)) {
      return (isSeq(value) ? value.items : [value]).flatMap((item) =>
        isScalar(item) && typeof item.value === 'string' && item.value !== '' ? [{ text: item.value, offset: offsetOf(item) }] : [],
      )
    }
    this.report(severity, offsetOf(value), 'bad-roster', `\`${key}\` must be a list.`)
    return []
  }

  /** The 1-based line of an offset. */
  lineOf(offset: number): number {
    return Math.max(1, this.lineCounter.linePos(offset).line)
  }

  /** @param offset UTF-16 code units from the beginning of the file */
  report(severity: Severity, offset: number, code: DiagnosticCode, message: string): void {
    const { line, col } = this.lineCounter.linePos(offset)
    this.diagnostics.push({ severity, code, message, path: this.path, line: Math.max(1, line), column: Math.max(1, col) })
  }
}

function oneWithComma(key: string, value: string): string {
  const several = value.split(',').map((part) => part.trim())
  return `\`${key}\` is a single string here, with its commas. If several are meant, write a list: ${JSON.stringify(several)}.`
}

/** Puts what aliases (`*name`) stand for in their places, so that nobody who reads the file meets one; one inside of itself stays. */
function resolveAliases(document: Document): void {
  const anchors = new Map<string, Node>()
  const meant = new Map<Alias, Node>()
  visit(document, {
    Node: (_, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined
      if (isAlias(node) && target) meant.set(node, target)
      else if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  visit(document, {
    Alias: (_, alias, path) => {
      const node = meant.get(alias)
      return node && !path.includes(node) ? node : undefined
    },
  })
}

/** Where a node starts, in UTF-16 code units from the beginning of the file. */
export function offsetOf(node: unknown): number {
  const range = (node as { range?: [number, number, number] } | null | undefined)?.range
  return range?.[0] ?? 0
}
