import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

/** In patterns: what Markdown, HTML, editors, bots and web addresses write in every language. */
const syntaxInPatterns = new Set(
  (
    'http https mailto www xx details summary br nbsp ivx due recorded name bot rc alpha beta preview pre dev md markdown node ' +
    'white_check_mark heavy_check_mark ballot_box_with_check'
  ).split(' '),
)

/** Strings: names of Markdown's nodes, of types and of formats; parts of addresses; places that a message names. */
const syntax = new Set([
  'YYYY-MM-DD',
  ...[
    'blockquote',
    'definition',
    'delete',
    'html',
    'list',
    'table',
    'thematicBreak',
    'object',
    'string',
    'NFC',
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

/** Words of two letters at least that a file of the room holds in strings and patterns, and that nothing in the code calls so. */
function wordsIn(file: ts.SourceFile, namesInCode: ReadonlySet<string>): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && saidBy.has(node.name.getText())) return
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && sayers.has(node.expression.getText().split('.').at(-1)!)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      if (/\p{L}{2}/u.test(node.text) && !syntax.has(node.text) && !namesInCode.has(node.text)) found.push(node.text)
    } else if (ts.isRegularExpressionLiteral(node)) {
      const words = withoutEscapes(node.text).match(/[\p{L}_]*\p{L}{2}[\p{L}_]*/gu) ?? []
      found.push(...words.filter((word) => !syntaxInPatterns.has(word.toLowerCase())))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** A pattern without its flags, escapes and sets of characters. */
const withoutEscapes = (pattern: string): string =>
  pattern
    .replace(/\/[a-z]*$/, '/')
    .replaceAll(/\\[pPu]\{\w+\}|\\u\w{4}|\\./g, ' ')
    .replaceAll(/\[[^\]]*\]/g, ' ')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))

const parsed = (path: string): ts.SourceFile => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)

/** The strings that types and the names of rules consist of. */
function namesInCodeOf(files: readonly ts.SourceFile[]): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.add(node.literal.text)
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'name' && ts.isStringLiteral(node.initializer))
      names.add(node.initializer.text)
    ts.forEachChild(node, visit)
  }
  files.forEach(visit)
  return names
}

const room = filesBelow(join(source, 'notes'))
  .filter((path) => !path.includes('/languages/'))
  .map(parsed)
const namesInCode = namesInCodeOf([...room, ...filesBelow(join(source, 'model')).map(parsed)])

test.each(room.map((file) => [file.fileName.slice(source.length + 1), file] as const))('%s has no word of a language', (_, file) => {
  expect(wordsIn(file, namesInCode)).toEqual([])
})

test.each([
  ["const key = 'due'", ['due']],
  ['const both = / (?:to|will) /u', ['to', 'will']],
  ['const words = new Set(["passes"])', ['passes']],
  ['const text = `${name} und `', [' und ']],
  ["const rule = { leftOut: 'it is a question', examples: [['Ann will write']] }", []],
  ['const shape = /^\\p{Lu}{2,4}\\b[A-Za-z]/u', []],
])('a word is found in %s', (code, words) => {
  expect(wordsIn(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true), new Set())).toEqual(words)
})
