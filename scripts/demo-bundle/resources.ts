/** Stands in for the emulator's resources.ts in the demo's bundle, where no package is installed. */
import { readFileSync } from 'node:fs'
import type { GitHubPlugin } from '../../__tests__/emulator/emulate-base.js'
import { githubPlugin } from 'emulate-github-plugin'

export function readSchema(): string {
  return readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')
}

export function readOpenApiOperations(): string {
  return readFileSync(new URL('../../__tests__/emulator/openapi-operations.json', import.meta.url), 'utf8')
}

export async function loadGitHubPlugin(): Promise<GitHubPlugin> {
  return githubPlugin
}
