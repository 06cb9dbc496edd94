import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmulatedGitHub, startEmulator } from '../emulator/index.js'
import { parseOutputs, pushEvent, runAction } from './run-action.js'

/** Stands in for the action and hands back what the runner gave it. */
const ECHO = `
import { appendFileSync, readFileSync } from 'node:fs'
const { env } = process
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done')
const seen = { event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')), env }
appendFileSync(env.GITHUB_OUTPUT, 'seen<<end\\n' + JSON.stringify(seen) + '\\nend\\n')
process.exitCode = 3
`
let github: EmulatedGitHub
let folder: string

beforeEach(async () => {
  github = await startEmulator()
  github.seed.repository('acme/notes', { id: 77 })
  folder = mkdtempSync(join(tmpdir(), 'echo-action-'))
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await github.close()
})

test('the action sees what the runner gives it, and nothing of this process', async () => {
  const entry = join(folder, 'echo.mjs')
  writeFileSync(entry, ECHO)
  const result = await runAction({
    github,
    repository: 'acme/notes',
    token: 'secret',
    sha: 'b'.repeat(40),
    entry,
    event: { name: 'push', payload: pushEvent('acme/notes', 'a'.repeat(40), 'b'.repeat(40)) },
    inputs: { 'request-timeout': '5' },
  })
  expect(result).toMatchObject({ exitCode: 3, summary: '# Done' })
  const { event, env } = JSON.parse(result.outputs['seen'] ?? '') as { event: object; env: Record<string, string> }
  expect(event).toMatchObject({ after: 'b'.repeat(40), repository: { id: 77, private: false, default_branch: 'main' } })
  expect(env).toMatchObject({
    INPUT_TOKEN: 'secret',
    'INPUT_REQUEST-TIMEOUT': '5',
    INPUT_CONFIG: '.github/meeting-notes.yml',
    GITHUB_REPOSITORY_ID: '77',
    GITHUB_API_URL: github.url,
    GITHUB_REF_NAME: 'main',
  })
  expect(Object.keys(env).filter((name) => /^(VITEST|NODE_ENV|npm_)/.test(name))).toEqual([])
})

test('outputs are read in both of their forms', () => {
  expect(parseOutputs('a=1=2\nb<<ghadelimiter_x\nline 1\n\nc=3\nghadelimiter_x\nd=\n')).toEqual({
    a: '1=2',
    b: 'line 1\n\nc=3',
    d: '',
  })
})
