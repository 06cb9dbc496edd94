import { createGenerator, type Schema } from 'ts-json-schema-generator'
import * as z from 'zod/mini'
import { parseConfig } from '../../src/config/parse-config.js'
import { writtenConfig } from '../../src/config/schema.js'
import { schemaFolder } from '../../src/setup/first-config.js'
import type { JsonSchema } from './json-schema.js'
import { rosterProperties } from './roster-schema.js'

/**
 * JSON Schema of the config file, for editors: what is allowed comes from the schema that the program itself checks
 * with, what a key means from the docstrings of the type `Config`, the defaults from a config file that says nothing.
 */
export function configSchema(): JsonSchema {
  const checked = z.toJSONSchema(writtenConfig, {
    target: 'draft-7',
    // Zod writes the range of safe integers out; nobody means it.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  }) as JsonSchema
  const properties = describe({ ...checked.properties, ...rosterProperties() }, documentedConfig(), parseConfig(null, '').config)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${schemaFolder}/meeting-notes.schema.json`,
    title: '.github/meeting-notes.yml',
    description: 'Configuration of Meeting notes to issues. Every key is optional.',
    type: 'object',
    properties,
    // Keys that only hold anchors.
    patternProperties: { '^x-': true },
    additionalProperties: false,
  }
}

/** Adds meanings and defaults; `max-age` in the file is `maxAge` in the program. */
function describe(
  properties: Record<string, JsonSchema>,
  documented: Record<string, JsonSchema>,
  defaults: object,
): Record<string, JsonSchema> {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const name = camelCase(key)
    const { description, ...meaning } = documented[name] ?? {}
    const value = (defaults as Record<string, unknown>)[name]
    const isGroup = schema.properties !== undefined
    return [
      key,
      {
        ...(description === undefined ? {} : { description: description.replaceAll('\n', ' ') }),
        ...schema,
        ...(isGroup
          ? { properties: describe(schema.properties ?? {}, meaning.properties ?? {}, (value as object | null | undefined) ?? {}) }
          : {}),
        ...(schema.items?.properties
          ? { items: { ...schema.items, properties: describe(schema.items.properties, meaning.items?.properties ?? {}, {}) } }
          : {}),
        ...(value === undefined || value === null || isGroup ? {} : { default: value }),
      },
    ]
  })
  return Object.fromEntries(entries) as Record<string, JsonSchema>
}

/** The type `Config` with its docstrings, references to other types written out. */
function documentedConfig(): Record<string, JsonSchema> {
  const schema = createGenerator({
    path: 'src/model/config.ts',
    tsconfig: 'tsconfig.json',
    type: 'Config',
    topRef: false,
    skipTypeCheck: true,
  }).createSchema('Config')
  return (inlined(schema, schema.definitions ?? {}) as JsonSchema).properties ?? {}
}

function inlined(value: unknown, definitions: NonNullable<Schema['definitions']>): unknown {
  if (Array.isArray(value)) return value.map((entry) => inlined(entry, definitions))
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...rest } = value as { $ref?: string }
  const entries = Object.entries(rest).map(([key, entry]): [string, unknown] => [key, inlined(entry, definitions)])
  const target =
    $ref === undefined ? {} : (inlined(definitions[decodeURIComponent($ref.slice('#/definitions/'.length))], definitions) as object)
  return { ...target, ...Object.fromEntries(entries) }
}

function camelCase(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
