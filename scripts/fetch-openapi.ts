/**
 * Cuts the operations that this project uses out of GitHub's OpenAPI description, for the check of every request in
 * the tests: `npx tsx scripts/fetch-openapi.ts`. The description (385 MB, package @octokit/openapi) is installed into
 * a temporary folder and removed again; it is never a dependency of the project.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSION = '23.0.2'

const OPERATIONS = [
  'GET /rate_limit',
  'GET /user',
  'GET /users/{username}',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/assignees',
  'GET /repos/{owner}/{repo}/assignees/{assignee}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'PUT /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
  'GET /repos/{owner}/{repo}/labels',
  'POST /repos/{owner}/{repo}/labels',
  'GET /repos/{owner}/{repo}/labels/{name}',
  'PATCH /repos/{owner}/{repo}/labels/{name}',
  'DELETE /repos/{owner}/{repo}/labels/{name}',
  'GET /repos/{owner}/{repo}/milestones',
  'POST /repos/{owner}/{repo}/milestones',
  'GET /repos/{owner}/{repo}/milestones/{milestone_number}',
  'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: Json
}

interface Operation {
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Json }> }
}

const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'x-github', 'x-githubEnterpriseOnly', 'deprecated', 'title'])

/** OpenAPI 3.0 schema to JSON Schema: `nullable` becomes a type, prose goes. `isMap`: the keys are property names. */
function toJsonSchema(schema: Json, isMap = false): Json {
  if (Array.isArray(schema)) return schema.map((entry) => toJsonSchema(entry))
  if (schema === null || typeof schema !== 'object') return schema
  const result: JsonObject = {}
  for (const [key, value] of Object.entries(schema)) {
    if (!isMap && (PROSE.has(key) || key === 'nullable')) continue
    result[key] = key === 'enum' || key === 'required' || key === 'default' ? value : toJsonSchema(value, !isMap && key === 'properties')
  }
  if (isMap || schema['nullable'] !== true) return result
  if (typeof result['type'] !== 'string') return { anyOf: [result, { type: 'null' }] }
  const nullable: JsonObject = { ...result, type: [result['type'], 'null'] }
  if (Array.isArray(nullable['enum'])) nullable['enum'] = [...nullable['enum'], null]
  return nullable
}

function trim(key: string, operation: Operation): object {
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  const body = operation.requestBody
  const [method = '', path = ''] = key.split(' ')
  return {
    method,
    path,
    query: {
      type: 'object',
      properties: Object.fromEntries(query.map(({ name, schema }) => [name, toJsonSchema(schema)])),
      required: query.filter(({ required }) => required === true).map(({ name }) => name),
      additionalProperties: false,
    },
    body:
      body === undefined
        ? null
        : { required: body.required === true, schema: toJsonSchema(body.content['application/json']?.schema ?? {}) },
  }
}

const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', `@octokit/openapi@${VERSION}`], {
    stdio: 'inherit',
  })
  const packageFolder = join(folder, 'node_modules/@octokit/openapi')
  const description = JSON.parse(readFileSync(join(packageFolder, 'generated/api.github.com.deref.json'), 'utf8')) as {
    paths: Record<string, Record<string, Operation>>
  }
  const operations = OPERATIONS.map((key) => {
    const [method = '', path = ''] = key.split(' ')
    const operation = description.paths[path]?.[method.toLowerCase()]
    if (operation === undefined) throw new Error(`GitHub's description has no operation ${key}`)
    return trim(key, operation)
  })
  const target = fileURLToPath(new URL('../__tests__/emulator/', import.meta.url))
  const source = `@octokit/openapi ${VERSION}, api.github.com; made by scripts/fetch-openapi.ts`
  writeFileSync(join(target, 'openapi-operations.json'), `${JSON.stringify({ source, operations }, null, 1)}\n`)
  copyFileSync(join(packageFolder, 'LICENSE'), join(target, 'openapi-LICENSE'))
  console.log(`${operations.length} operations written`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
