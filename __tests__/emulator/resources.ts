/** What the emulated GitHub reads from installed packages; in the demo's bundle scripts/demo-bundle/resources.ts stands in for this. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { GitHubPlugin } from './emulate-base.js'

/** GitHub's GraphQL schema. */
export function readSchema(): string {
  return readFileSync(new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema')), 'utf8')
}

/** The operations of GitHub's OpenAPI description that this project uses, as JSON. */
export function readOpenApiOperations(): string {
  return readFileSync(new URL('openapi-operations.json', import.meta.url), 'utf8')
}

/**
 * emulate's plugin for GitHub. The package exports only a server with a fixed seed, so the plugin is taken from the file
 * that holds it; the exact pin in package.json makes that safe.
 * @throws Error where no file holds it
 */
export async function loadGitHubPlugin(): Promise<GitHubPlugin> {
  const { githubPlugin } = (await import(pathToFileURL(gitHubPluginFile()).href)) as { githubPlugin: GitHubPlugin }
  return githubPlugin
}

/** Path of the file of emulate that holds its plugin for GitHub. */
export function gitHubPluginFile(): string {
  const folder = dirname(fileURLToPath(import.meta.resolve('emulate')))
  const file = readdirSync(folder).find(
    (name) => name.startsWith('dist-') && name.endsWith('.js') && /^ {2}githubPlugin,$/m.test(readFileSync(join(folder, name), 'utf8')),
  )
  if (file === undefined) throw new Error(`No GitHub plugin in ${folder}: this needs emulate 0.12.2 exactly`)
  return join(folder, file)
}
