import { startEmulator, type EmulatedGitHub, type FileChange, type RepositoryOptions } from '../emulator/index.js'
import { executeInProcess } from './in-process.js'
import { issueEvent, pushEvent, runAction, unpacedInputs, type ActionResult } from './run-action.js'

export const repository = 'acme/meeting-notes'
export const notePath = 'notes/community/2026-03-05.md'

/** Roster of the tests: RD and AJ by initials, core as a group with a label. */
export const config = `people:
  - { name: Rosa Diaz, github: rosa }
  - { name: Anders Jensen, github: anders }
  - { name: Mia Sorel, github: mia }
groups:
  - { name: core, members: [rosa, anders], label: team-core }
`

/** A day so many days before today, YYYY-MM-DD. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

/** A note of the tests with the given lines in its TODO section. */
export function note(...lines: string[]): string {
  return noteOf('2026-03-05', 'community', lines)
}

/** The same of another day and series. */
export function noteOf(day: string, series: string, lines: readonly string[]): string {
  return [
    '---',
    `date: ${day}`,
    `teams: [${series}]`,
    'participants: [Rosa Diaz, Anders Jensen]',
    '---',
    '',
    `# ${series[0]?.toUpperCase()}${series.slice(1)} meeting`,
    '',
    '## TODOs and decisions',
    '',
    ...lines,
    '',
  ].join('\n')
}

/** `ACTION=built` sends every run of the tests through dist/, in a process of its own, as those run that ask for it. */
const isBuiltAsked = process.env['ACTION'] === 'built'

export interface NotesRepository {
  readonly github: EmulatedGitHub
  /** Commits files and runs the action for the push. */
  push(files: Record<string, FileChange>, options?: PushOptions): Promise<ActionResult>
  /** Commits files without a run. */
  commit(files: Record<string, FileChange>): string
  /** Runs the action once more for the last push. */
  again(options?: PushOptions): Promise<ActionResult>
  /** Runs the action as started by hand, with the inputs given. */
  dispatch(inputs: Record<string, string>, options?: PushOptions): Promise<ActionResult>
  /** Runs the action as the schedule does. */
  schedule(options?: PushOptions): Promise<ActionResult>
  /** Runs the action for another event. */
  deliver(event: { name: string; payload: object }, options?: PushOptions): Promise<ActionResult>
  /** Runs the action as an event of an issue does: what somebody did to it. */
  issueEvent(number: number, action: string, by?: string, options?: PushOptions): Promise<ActionResult>
  /** Requests of the last run that write, but for the status with which it says how far it came. */
  writes(): string[]
}

export interface PushOptions {
  /** Runs what is built, in a process of its own, instead of the sources in this one. */
  readonly built?: boolean
  readonly token?: string
  readonly before?: string
  readonly inputs?: Record<string, string>
  /** Laid over the runner's environment. */
  readonly env?: Record<string, string>
  /** The Node.js to run instead of this one. */
  readonly node?: string
  /** The file to run instead of dist/index.js. */
  readonly entry?: string
  /** Ends the process at once. */
  readonly signal?: AbortSignal
  /** Called where the process is about to start. */
  readonly onStart?: () => void
}

/**
 * A notes repository on the emulated GitHub, with the config unless told otherwise.
 * @param defaults options of each run that does not say otherwise
 * @param kind what sort of repository it is
 * @param now the time of this GitHub; by default the machine's
 */
export async function startNotesRepository(
  files: Record<string, string> = { '.github/meeting-notes.yml': config },
  defaults: PushOptions = {},
  kind: Pick<RepositoryOptions, 'private' | 'fork'> = {},
  now?: () => Date,
): Promise<NotesRepository> {
  const github = await startEmulator(now)
  const { seed } = github
  for (const login of ['rosa', 'anders', 'mia']) seed.user(login)
  seed.repository(repository, { id: 4711, collaborators: { rosa: 'write', anders: 'triage' }, ...kind })
  seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  seed.token('read-only-token', { login: 'github-actions[bot]', kind: 'installation', permissions: { contents: 'read', issues: 'read' } })
  let tip = github.commit(repository, { 'README.md': '# Notes\n', ...files })
  let before = tip

  const run = (
    given: PushOptions = {},
    event: { name: string; payload: object } = { name: 'push', payload: pushEvent(repository, given.before ?? before, tip) },
  ) => {
    const options = { ...defaults, ...given }
    github.requests.length = 0
    return runAction({
      github,
      repository,
      token: options.token ?? 'workflow-token',
      event,
      sha: tip,
      ...((options.built ?? isBuiltAsked) ? {} : { execute: executeInProcess }),
      inputs: { ...unpacedInputs, ...options.inputs },
      env: options.env ?? {},
      node: options.node ?? process.execPath,
      ...(options.entry ? { entry: options.entry } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.onStart ? { onStart: options.onStart } : {}),
    })
  }
  const commit = (changed: Record<string, FileChange>) => {
    before = tip
    tip = github.commit(repository, changed)
    return tip
  }
  return {
    github,
    commit,
    push: (changed, options) => {
      commit(changed)
      return run(options)
    },
    again: (options) => run(options),
    dispatch: (inputs, options) =>
      run({ ...options, inputs: { ...inputs, ...options?.inputs } }, { name: 'workflow_dispatch', payload: { inputs } }),
    schedule: (options) => run(options, { name: 'schedule', payload: { schedule: '0 5 * * *' } }),
    deliver: (event, options) => run(options, event),
    issueEvent: (number, action, by = 'rosa', options = {}) =>
      run(options, { name: 'issues', payload: issueEvent(github, repository, number, action, by) }),
    writes: () =>
      github.requests
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql' && !path.includes('/statuses/'))
        .map(({ method, path }) => `${method} ${path}`),
  }
}
