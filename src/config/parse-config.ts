import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { type Config, languages } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
import type { CustomWords } from '../model/custom-words.js'
import { structureError, maxAliasCount } from '../people/structure-error.js'
import { unknownKeyHint } from '../people/unknown-key.js'
import { yamlErrors } from '../people/yaml-errors.js'
import { sharedLabels } from './shared-labels.js'
import { writtenConfig, type WrittenConfig } from './schema.js'

/**
 * Reads the config file. Never throws.
 * @param text content of the file; null where there is none, which gives the defaults
 * @returns the config, and every error of the file at once with its line and column; with an error the config must not be used
 */
export function parseConfig(text: string | null, path: string): { config: Config; diagnostics: Diagnostic[] } {
  if (text === null) return { config: withDefaults({}), diagnostics: [] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const errorAt = (message: string, offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { severity: 'error', code: 'config', message, path, line: Math.max(1, line), column: Math.max(1, col) } satisfies Diagnostic
  }
  const errors = yamlErrors(document)
  if (errors.length > 0) return { config: withDefaults({}), diagnostics: errors.map(({ message, offset }) => errorAt(message, offset)) }
  const badStructure = structureError(document)
  if (badStructure) return { config: withDefaults({}), diagnostics: [errorAt(badStructure.message, badStructure.offset)] }
  const written = withoutExtensions(document.toJS({ maxAliasCount }) ?? {})
  if (typeof written === 'string' && isPath.test(written)) return { config: withDefaults({}), diagnostics: [errorAt(isLink(written), 0)] }
  const result = writtenConfig.safeParse(written)
  if (result.success) {
    const config = withDefaults(result.data)
    return { config, diagnostics: sharedLabels(config, (key) => errorAt('', offsetOf(document, ['labels', key]))) }
  }
  const diagnostics = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => errorAt(unknownKey(key, issue.path), keyOffset(document, issue.path, key)))
    }
    const value = issue.path.reduce<unknown>((parent, key) => (parent as Record<PropertyKey, unknown>)[key], written)
    const key = nameOf(issue.path)
    // The entries of `series` are not strings, which need only brackets.
    return [errorAt(expectedAt(key, value, expectation(issue, key === 'series' ? null : value)), offsetOf(document, issue.path))]
  })
  return { config: withDefaults({}), diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** What git has in the place of a symbolic link: the path that it points to. */
const isPath = /^[^\s:]{1,200}\.ya?ml$/iu

/** The error of a config that is a symbolic link. */
export const isLink = (target: string): string =>
  `This file is a symbolic link to ${target}, and links are not followed. Put the config itself here.`

/** Without the keys at the top that only hold anchors, as in other files of YAML: "x-people: &people […]". */
function withoutExtensions(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return written
  return Object.fromEntries(Object.entries(written).filter(([key]) => !key.startsWith('x-')))
}

/** Where the value of a key of the config is; nothing where it is not there. */
export function placeOfKey(text: string, key: string): Pick<Diagnostic, 'line' | 'column'> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' })
  if (!document.has(key)) return {}
  const { line, col } = lines.linePos(offsetOf(document, [key]))
  return { line, column: col }
}

function withDefaults(written: WrittenConfig): Config {
  const labels = written.labels ?? {}
  return {
    notes: written.notes ?? ['**/*.md', '**/*.markdown'],
    exclude: written.exclude ?? ['.github/**', '**/*template*', '**/templates/**', '**/README.md'],
    languages: written.languages ?? languages,
    words: withCamelCaseKeys(written.words ?? {}),
    series: (written.series ?? []).map((rule) => ({ ...rule, repository: rule.repository ?? null })),
    roster: written.roster ?? [],
    labels: {
      managed: labels.managed ?? 'meeting-notes',
      todo: labels.todo ?? 'todo',
      decision: labels.decision ?? 'decision',
      team: labels.team === undefined ? '{team}' : labels.team,
      needsOwner: labels['needs-owner'] ?? 'needs-owner',
      unknownOwner: labels['unknown-owner'] ?? 'unknown-owner',
      release: labels.release ?? 'release',
      page: labels.page ?? 'open-items',
    },
    release: {
      repository: written.release?.repository ?? null,
      repositories: written.release?.repositories ?? [],
    },
    decisions: written.decisions ?? 'closed',
    pages: written.pages ?? false,
    pullRequestItems: written['pull-request-items'] ?? 'per-pull-request',
    removedItems: written['removed-items'] ?? 'keep',
    maxAge: written['max-age'] ?? null,
    maxNewIssues: written['max-new-issues'] ?? 100,
    forks: written.forks ?? false,
    trustedBots: written['trusted-bots'] ?? [],
  }
}

/** `action-headings` in the file is `actionHeadings` in the program; the schema holds the two together. */
function withCamelCaseKeys(words: NonNullable<WrittenConfig['words']>): Partial<CustomWords> {
  const entries = Object.entries(words).map(([kind, phrases]) => [
    kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    phrases,
  ])
  return Object.fromEntries(entries) as Partial<CustomWords>
}

function unknownKey(key: string, parent: readonly PropertyKey[]): string {
  const known = Object.keys(nestedKeys[String(parent[0])] ?? writtenConfig.shape)
  return `Unknown key “${nameOf([...parent, key])}”. ${unknownKeyHint(key, known)}`
}

const nestedKeys: Record<string, object> = {
  words: writtenConfig.shape.words.def.innerType.shape,
  series: writtenConfig.shape.series.def.innerType.def.element.shape,
  labels: writtenConfig.shape.labels.def.innerType.shape,
  release: writtenConfig.shape.release.def.innerType.shape,
}

/** The keys that lead to a value; which entry of a list it is, its line says. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.filter((key) => typeof key === 'string').join('.')
}

function expectedAt(key: string, value: unknown, expected: string): string {
  return key === '' ? `The file ${expected}` : `${key}: ${value === undefined ? 'is missing; it ' : ''}${expected}`
}

function expectation(
  issue: {
    code?: string
    message: string
    expected?: unknown
    values?: unknown
    origin?: unknown
    maximum?: unknown
  },
  value: unknown,
): string {
  if (issue.code === 'invalid_value' && Array.isArray(issue.values)) return `must be one of ${issue.values.join(', ')}.`
  if (issue.code === 'invalid_type') return `must be ${describeType(String(issue.expected))}${exampleFor(issue.expected, value)}.`
  if (issue.code === 'too_small')
    return issue.origin === 'string' || issue.origin === 'array' ? 'must not be empty.' : 'must not be negative.'
  if (issue.code === 'too_big') return `must not have more than ${String(issue.maximum)} characters.`
  return issue.message
}

/** A string where a list belongs lacks its brackets; a long one is a slip of another kind. */
function exampleFor(expected: unknown, value: unknown): string {
  return expected === 'array' && typeof value === 'string' && value.length < 60 ? `, as in ${JSON.stringify([value])}` : ''
}

function describeType(expected: string): string {
  const names: Record<string, string> = {
    array: 'a list',
    object: 'an object (keys and values)',
    string: 'a string',
    int: 'an integer',
    number: 'an integer',
    boolean: 'true or false',
  }
  return names[expected] ?? expected
}

/** Where the value at a path starts, or the nearest value above it, which an alias may stand for. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node = document.getIn(path, true)
  if (isNode(node) && node.range) return node.range[0]
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0
}

/** Where a key of the mapping at a path starts. */
function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number {
  const mapping = document.getIn(path, true)
  const pair = isMap(mapping)
    ? mapping.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === key)
    : undefined
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path)
}
