import { parse } from 'yaml'
import { usage } from '../../src/local/usage.js'
import { effectHeadings, effectRows, passRows } from './matching.js'
import type { JsonSchema } from './json-schema.js'
import { code, table } from './markdown-table.js'

/** Inputs and outputs of an action.yml. */
interface ActionFile {
  readonly inputs: Record<string, { readonly description: string; readonly default?: unknown }>
  readonly outputs: Record<string, { readonly description: string }>
}

/** The parts of the documentation that are made from code, by the name between their comments. */
export function documentationParts(actionFile: string, config: JsonSchema): Record<string, string> {
  const { inputs, outputs } = parse(actionFile) as ActionFile
  return {
    inputs: table(
      ['Input', 'Default', 'Meaning'],
      Object.entries(inputs).map(([name, input]) => [code(name), valueCell(input.default), input.description]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
    ),
    usage: `\`\`\`text\n${usage()}\`\`\``,
    'config-keys': table(
      ['Key', 'Default', 'Meaning'],
      Object.entries(config.properties ?? {}).map(([key, schema]) => [
        code(key),
        schema.properties ? '' : valueCell(schema.default),
        meaningOf(schema),
      ]),
    ),
    'matching-passes': table(['', 'Pass', 'Accepts', 'Its issue'], passRows()),
    'matching-effects': table(effectHeadings, effectRows()),
    'config-reference': Object.entries(config.properties ?? {})
      .map(([key, schema]) => keyReference(key, schema))
      .join('\n\n'),
  }
}

/**
 * Text with the parts between `<!-- generated: NAME -->` and `<!-- end of NAME -->` made anew.
 * @throws Error where the text names a part that does not exist
 */
export function withGeneratedParts(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/<!-- generated: ([a-z-]+) -->\n[\s\S]*?<!-- end of \1 -->/g, (_, name: string) => {
    const part = parts[name]
    if (part === undefined) throw new Error(`There is no generated part “${name}”; there are ${Object.keys(parts).join(', ')}.`)
    return `<!-- generated: ${name} -->\n${part}\n<!-- end of ${name} -->`
  })
}

function keyReference(key: string, schema: JsonSchema): string {
  const inner = schema.properties ?? schema.items?.properties
  const facts = [
    `**Type:** ${typeOf(schema)}.`,
    ...('default' in schema && schema.default !== null ? [`**Default:** ${valueCell(schema.default)}.`] : []),
  ]
  const rows = Object.entries(inner ?? {}).map(([name, part]) => [code(name), typeOf(part), valueCell(part.default), meaningOf(part)])
  const innerTable = rows.length > 0 ? [table(['Key', 'Type', 'Default', 'Meaning'], rows)] : []
  return [`### \`${key}\``, schema.description ?? '', facts.join(' '), ...innerTable].filter((part) => part !== '').join('\n\n')
}

function meaningOf(schema: JsonSchema): string {
  const values = schema['enum'] as readonly string[] | undefined
  return [schema.description ?? '', values ? `One of ${values.map(code).join(', ')}.` : ''].filter((part) => part !== '').join(' ')
}

function typeOf(schema: JsonSchema): string {
  const values = schema['enum'] as readonly string[] | undefined
  if (values) return `one of ${values.map(code).join(', ')}`
  const choices = schema['anyOf'] as readonly JsonSchema[] | undefined
  if (choices && schema['type'] === undefined)
    return choices.map((choice) => (choice['type'] === 'null' ? '`null`' : typeOf(choice))).join(' or ')
  const types = [schema['type']].flat().filter((type) => type !== 'null')
  return types.map((type) => typeNames[String(type)]?.(schema) ?? String(type)).join(' or ')
}

const typeNames: Readonly<Record<string, (schema: JsonSchema) => string>> = {
  array: ({ items }) =>
    items?.properties
      ? 'list of objects'
      : items?.['enum']
        ? `list of ${(items['enum'] as string[]).map(code).join(', ')}`
        : 'list of strings',
  object: () => 'object',
  string: () => 'string',
  integer: () => 'integer',
  boolean: () => '`true` or `false`',
}

function valueCell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'empty'
  return Array.isArray(value) ? value.map((entry) => code(String(entry))).join(', ') : code(String(value))
}
