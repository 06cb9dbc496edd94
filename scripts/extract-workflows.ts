/** Takes the workflows out of the documentation, so that they pass the same linter as our own: `npm run lint:workflows`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { yamlBlocks } from './documentation-blocks.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '.cache/workflows')
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const page of pages) {
  const workflows = yamlBlocks(readFileSync(join(root, page), 'utf8')).filter(({ keys }) => keys.includes('jobs'))
  workflows.forEach(({ text }, index) => writeFileSync(join(folder, `${page.replaceAll(/[\\/.]/g, '-')}-${index + 1}.yml`), text))
}
