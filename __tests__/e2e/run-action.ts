/** Runs the action with the environment that GitHub's runner would give it: dist/ in a process of its own, unless told otherwise. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { EmulatedGitHub } from '../emulator/index.js'

/** Root of the project: two folders up, in the sources as in the demo's bundle. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const WORKFLOW_FILE = '.github/workflows/meeting-notes.yml'

export interface RunActionOptions {
  github: EmulatedGitHub
  /** owner/name of the repository the workflow runs in. */
  repository: string
  token: string
  event: { name: string; payload: object }
  /** The commit the run is about (GITHUB_SHA). */
  sha: string
  /** GITHUB_REF; by default the main branch. */
  ref?: string
  /** Inputs of the workflow's `with:`; all others have the defaults of action.yml. */
  inputs?: Record<string, string>
  /** The file to run instead of dist/index.js. */
  entry?: string
  /** The Node.js to run it with instead of this one. */
  node?: string
  /** Laid over the runner's environment. */
  env?: Record<string, string>
  /** Ends the process at once, as a cancelled run ends. */
  signal?: AbortSignal
  /** Called where the process is about to start. */
  onStart?: () => void
  /** How the action is run; by default in a process of its own. */
  execute?: Execute
}

export interface Execution {
  node: string
  entry: string
  env: Record<string, string>
  workspace: string
  signal: AbortSignal | undefined
}

export type Execute = (execution: Execution) => Promise<Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>>

export interface ActionResult {
  /** 1 for a process that was killed. */
  exitCode: number
  stdout: string
  stderr: string
  outputs: Record<string, string>
  /** The job summary as Markdown. */
  summary: string
  /** What stands in the file that the output `plan` names, which is gone afterwards; null without it. */
  plan: unknown
}

/** Inputs with which no write waits for another. */
export const unpacedInputs = {
  'creates-at-once': '500',
  'seconds-between-creates': '0',
  'seconds-per-create': '0',
  'creates-per-hour': '100000',
  'seconds-between-writes': '0',
}

export async function runAction(options: RunActionOptions): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'run-action-'))
  try {
    const files = prepareFiles(folder, options)
    const env = { ...runnerEnvironment(options, files), ...inputEnvironment(options), ...options.env }
    options.onStart?.()
    const finished = await (options.execute ?? executeInOwnProcess)({
      node: options.node ?? process.execPath,
      entry: options.entry ?? join(PROJECT, 'dist/index.js'),
      env,
      workspace: files.workspace,
      signal: options.signal,
    })
    const outputs = parseOutputs(readFileSync(files.output, 'utf8'))
    return {
      ...finished,
      outputs,
      summary: readFileSync(files.summary, 'utf8'),
      plan: outputs['plan'] ? (JSON.parse(readFileSync(outputs['plan'], 'utf8')) as unknown) : null,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The payload of a push, as Actions delivers it: without the lists of changed files. */
export function pushEvent(repository: string, before: string, after: string, branch = 'main'): object {
  const [owner = '', name = ''] = repository.split('/')
  return {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: /^0+$/.test(before),
    deleted: /^0+$/.test(after),
    forced: false,
    head_commit: { id: after, message: 'Update notes', timestamp: new Date().toISOString() },
    repository: { full_name: repository, name, owner: { login: owner }, default_branch: 'main' },
    sender: { login: 'octocat', type: 'User' },
  }
}

/** The payload of what somebody did to an issue, as Actions delivers it. */
export function issueEvent(github: EmulatedGitHub, repository: string, number: number, action: string, by: string): object {
  const issue = github.issues(repository).find((candidate) => candidate.number === number)
  if (!issue) throw new Error(`${repository} has no issue #${number}.`)
  const { title, body, state, labels } = issue
  return { action, issue: { number, title, body, state, labels: labels.map((name) => ({ name })) }, sender: { login: by } }
}

interface RunnerFiles {
  event: string
  output: string
  summary: string
  state: string
  environment: string
  path: string
  workspace: string
  temp: string
}

function prepareFiles(folder: string, { github, repository, event }: RunActionOptions): RunnerFiles {
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')]
  mkdirSync(workspace)
  mkdirSync(temp)
  const empty = (name: string): string => {
    writeFileSync(join(folder, name), '')
    return join(folder, name)
  }
  const known = github.repository(repository)
  const inPayload = 'repository' in event.payload ? event.payload.repository : {}
  // A schedule's event says nothing about the repository.
  const payload =
    event.name === 'schedule'
      ? event.payload
      : {
          ...event.payload,
          repository: {
            id: known.id,
            private: known.private,
            full_name: repository,
            ...(inPayload as object),
            default_branch: known.defaultBranch,
          },
        }
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
  return {
    event: join(folder, 'event.json'),
    output: empty('output'),
    summary: empty('summary'),
    state: empty('state'),
    environment: empty('env'),
    path: empty('path'),
    workspace,
    temp,
  }
}

function runnerEnvironment(
  { github, repository, event, sha, ref = 'refs/heads/main' }: RunActionOptions,
  files: RunnerFiles,
): Record<string, string> {
  const [owner = ''] = repository.split('/')
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: files.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(github.repository(repository).id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_WORKSPACE: files.workspace,
    GITHUB_RUN_ID: '9000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Meeting notes',
    GITHUB_WORKFLOW_REF: `${repository}/${WORKFLOW_FILE}@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_JOB: 'issues',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.environment,
    GITHUB_PATH: files.path,
    RUNNER_TEMP: files.temp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  }
}

/** As the runner names inputs: upper case, spaces to underscores, hyphens kept. */
function inputEnvironment({ token, inputs }: RunActionOptions): Record<string, string> {
  const all = { ...inputDefaults(token), token, ...inputs }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
}

function inputDefaults(token: string): Record<string, string> {
  const action = parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: unknown }>
  }
  return Object.fromEntries(
    Object.entries(action.inputs ?? {}).map(([name, input]) => {
      const value = String(input.default ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/, token)
      if (value.includes('${{')) throw new Error(`The default of input "${name}" has an expression that is not known here: ${value}`)
      return [name, value]
    }),
  )
}

const executeInOwnProcess: Execute = ({ node, entry, env, workspace, signal }) => {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [entry], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const texts = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => (texts[stream] += text))
    }
    const kill = (): void => void child.kill('SIGKILL')
    if (signal?.aborted === true) kill()
    signal?.addEventListener('abort', kill, { once: true })
    child.on('error', reject)
    child.on('close', (code) => {
      signal?.removeEventListener('abort', kill)
      resolve({ exitCode: code ?? 1, ...texts })
    })
  })
}

/** Outputs are `name=value` lines or, as toolkits write them, `name<<delimiter`, the value, `delimiter`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line)
    if (heredoc !== null) {
      const [, name = '', delimiter = ''] = heredoc
      const end = lines.indexOf(delimiter, index + 1)
      if (end === -1) throw new Error(`Output "${name}" is not closed by ${delimiter}`)
      outputs[name] = lines.slice(index + 1, end).join('\n')
      index = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return outputs
}
