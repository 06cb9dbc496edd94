import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configSchema } from './config-schema.js'
import { documentationParts, withGeneratedParts } from './documentation.js'
import { planSchema } from './plan-schema.js'
import { recognisedPage } from './recognised.js'

/** All files that are made from the code, whole or in part, with the text that they should have; paths from the project's root. */
export function generatedFiles(root: string): Map<string, string> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const config = configSchema()
  const parts = documentationParts(read('action.yml'), config)
  const pages = [
    'README.md',
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md') && name !== 'recognised.md')
      .map((name) => `docs/${name}`),
  ]
  return new Map([
    ['schema/meeting-notes.schema.json', asJson(config)],
    ['schema/plan.schema.json', asJson(planSchema())],
    ['docs/recognised.md', recognisedPage()],
    ...pages.map((path): [string, string] => [path, withGeneratedParts(read(path), parts)]),
  ])
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
