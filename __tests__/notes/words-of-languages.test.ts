import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'rolldown/utils'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

/** In patterns: what Markdown, HTML, editors, bots and web addresses write in every language. */
const syntaxInPatterns = new Set(
  (
    'http https mailto www xx details summary br del strike nbsp ivx due recorded name bot rc alpha beta preview pre dev md markdown node ' +
    'white_check_mark heavy_check_mark ballot_box_with_check span font mark small ins big center time abbr lt gt'
  ).split(' '),
)

/** Strings: names of Markdown's nodes, of types and of formats; parts of addresses; places that a message names. */
const syntax = new Set([
  'YYYY-MM-DD',
  ...[
    'blockquote',
    'chunkText',
    'definition',
    'delete',
    'html',
    'list',
    'table',
    'thematicBreak',
    'object',
    'string',
    'NFC',
    'NFKC',
    'yml',
    'failsafe',
    'silent',
  ],
  ...[
    'http',
    'http://',
    'https://',
    'milestone',
    'milestone:',
    'pulls',
    'issues',
    '[name=',
    'title',
    'year',
    'month',
    'day',
    'summary',
    'table-row',
  ],
  ...['here', 'channel', 'room', 'file name', 'folder', '`Date:` line', 'front matter', 'YAML', 'TOML', '(?<![w.-])(?:www.)?'],
])

/** Where a string is said to people, is data of a rule's test, or names what the Markdown parser is to leave alone. */
const saidBy = new Set(['disable', 'leftOut', 'because', 'message', 'examples', 'given', 'name', 'by', 'ownerRule'])
const sayers = new Set(['leaveOut', 'leaveOutAll', 'warn', 'warning', 'bad', 'Error'])

/** What a node of a syntax tree may have, of all that the visits below look at. */
interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is SyntaxNode => typeof (value as SyntaxNode | null)?.type === 'string'
const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode)
/** As written in the code: the name of a variable or key, or the last one of `a.b`. */
const nameOf = ({ name, property }: SyntaxNode): unknown => name ?? (isNode(property) ? property['name'] : undefined)

function isSaid({ type, key, id, callee }: SyntaxNode): boolean {
  if (type === 'Property') return saidBy.has(nameOf(key as SyntaxNode) as string)
  if (type === 'VariableDeclarator') return saidBy.has(nameOf(id as SyntaxNode) as string)
  return (type === 'CallExpression' || type === 'NewExpression') && sayers.has(nameOf(callee as SyntaxNode) as string)
}

/** Words of two letters at least that a file of the room holds in strings and patterns, and that nothing in the code calls so. */
function wordsIn(program: SyntaxNode, namesInCode: ReadonlySet<string>): string[] {
  const found: string[] = []
  const visit = (node: SyntaxNode): void => {
    if (/^(?:Import|ExportAll)Declaration$/.test(node.type) || isNode(node['source']) || isSaid(node)) return
    // Of what TypeScript adds, only "x as T" and the like hold code.
    if (node.type.startsWith('TS')) return [node['expression'], node['parameter']].filter(isNode).forEach(visit)
    const { value, regex } = node
    const text = node.type === 'TemplateElement' ? (value as { cooked: string }).cooked : value
    if (regex) {
      const words = withoutEscapes((regex as { pattern: string }).pattern).match(/[\p{L}_]*\p{L}{2}[\p{L}_]*/gu) ?? []
      found.push(...words.filter((word) => !syntaxInPatterns.has(word.toLowerCase())))
    } else if (typeof text === 'string' && /\p{L}{2}/u.test(text) && !syntax.has(text) && !namesInCode.has(text)) found.push(text)
    childrenOf(node).forEach(visit)
  }
  visit(program)
  return found
}

/** A pattern without its escapes and sets of characters. */
const withoutEscapes = (pattern: string): string => pattern.replaceAll(/\\[pPu]\{\w+\}|\\u\w{4}|\\./g, ' ').replaceAll(/\[[^\]]*\]/g, ' ')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))

const parsed = (path: string, code = readFileSync(path, 'utf8')): SyntaxNode => parseSync(path, code).program as unknown as SyntaxNode

/** The strings that types and the names of rules consist of. */
function namesInCodeOf(programs: readonly SyntaxNode[]): Set<string> {
  const names = new Set<string>()
  const visit = (node: SyntaxNode): void => {
    const value = (node.type === 'TSLiteralType' ? node['literal'] : node['value']) as SyntaxNode | undefined
    const isName = node.type === 'TSLiteralType' || (node.type === 'Property' && nameOf(node['key'] as SyntaxNode) === 'name')
    if (isName && typeof value?.['value'] === 'string') names.add(value['value'])
    childrenOf(node).forEach(visit)
  }
  programs.forEach(visit)
  return names
}

const room = filesBelow(join(source, 'notes'))
  .filter((path) => !path.includes('/languages/'))
  .map((path) => ({ path, program: parsed(path) }))
const namesInCode = namesInCodeOf([...room.map(({ program }) => program), ...filesBelow(join(source, 'model')).map((path) => parsed(path))])

test.each(room.map(({ path, program }) => [path.slice(source.length + 1), program] as const))(
  '%s has no word of a language',
  (_, program) => {
    expect(wordsIn(program, namesInCode)).toEqual([])
  },
)

test.each([
  ["const key = 'due'", ['due']],
  ['const both = / (?:to|will) /u', ['to', 'will']],
  ['const words = new Set(["passes"])', ['passes']],
  ['const text = `${name} und `', [' und ']],
  ["const rule = { leftOut: 'it is a question', examples: [['Ann will write']] }", []],
  ['const shape = /^\\p{Lu}{2,4}\\b[A-Za-z]/u', []],
])('a word is found in %s', (code, words) => {
  expect(wordsIn(parsed('x.ts', code), new Set())).toEqual(words)
})
