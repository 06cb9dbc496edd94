/** The world of the demo and of the pictures: an emulated GitHub with a repository of four notes and one of a product. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type ActionResult, issueEvent, PROJECT, pushEvent, runAction, unpacedInputs } from '../__tests__/e2e/run-action.js'
import { type EmulatedGitHub, startEmulator } from '../__tests__/emulator/index.js'

export const NOTES_REPOSITORY = 'acme/meeting-notes'
export const CORE_REPOSITORY = 'acme/core'
export const TOKEN = 'demo-token'
const FILES = join(PROJECT, 'scripts/demo-files')
const CONFIG = '.github/meeting-notes.yml'

export interface DemoWorld {
  readonly github: EmulatedGitHub
  /** The notes that are pushed, by path. */
  readonly notes: Record<string, string>
  /** Runs the built action for the push of the notes. */
  push(): Promise<ActionResult>
  /** Commits another version of a note, and runs the built action for that push. */
  change(path: string, text: string): Promise<ActionResult>
  /** Closes an issue as a person does, and runs the built action for that event. */
  close(number: number, by: string): Promise<ActionResult>
  /** Runs the built action for a pull request with the same notes. */
  preview(): Promise<ActionResult>
}

/** Starts the emulated GitHub with everything in it; who calls closes it. */
export async function startDemoWorld(): Promise<DemoWorld> {
  const github = await startEmulator()
  seedAccounts(github)
  seedMilestone(github)
  const { [CONFIG]: config = '', ...notes } = readFiles()
  let before = github.commit(NOTES_REPOSITORY, { 'README.md': '# Meeting notes\n', [CONFIG]: config }, { message: 'Set up' })
  let after = github.commit(NOTES_REPOSITORY, notes, { message: 'Add the notes of this week' })
  // The pace that GitHub's content limit asks for is of no use here.
  const run = (event: { name: string; payload: object }) =>
    runAction({
      github,
      repository: NOTES_REPOSITORY,
      token: TOKEN,
      sha: after,
      event,
      inputs: unpacedInputs,
    })
  const push = () => run({ name: 'push', payload: pushEvent(NOTES_REPOSITORY, before, after) })
  return {
    github,
    notes,
    push,
    change(path, text) {
      before = after
      after = github.commit(NOTES_REPOSITORY, { [path]: text }, { message: `Update ${path}` })
      return push()
    },
    close(number, by) {
      github.editIssue(NOTES_REPOSITORY, number, { state: 'closed' }, by)
      return run({ name: 'issues', payload: issueEvent(github, NOTES_REPOSITORY, number, 'closed', by) })
    },
    preview: () =>
      run({ name: 'pull_request', payload: { number: 1, pull_request: { base: { sha: before, ref: 'main' }, head: { sha: after } } } }),
  }
}

function seedAccounts(github: EmulatedGitHub): void {
  const collaborators = { razvand: 'maintain', sofiak: 'write', 'amara-obi': 'triage', liangc: 'write' } as const
  github.seed.repository(NOTES_REPOSITORY, { collaborators })
  github.seed.repository(CORE_REPOSITORY, { collaborators })
  github.seed.token(TOKEN, { login: 'github-actions', kind: 'installation', repositories: [NOTES_REPOSITORY] })
}

function seedMilestone(github: EmulatedGitHub): void {
  const milestone = github.seed.milestone(CORE_REPOSITORY, { title: 'v0.10.0 (Phoebe)', dueOn: '2026-12-10T00:00:00Z' })
  github.seed.milestone(CORE_REPOSITORY, { title: 'v0.9.0 (Hyperion)', state: 'closed' })
  const merged = '2026-11-18T09:00:00Z'
  for (const pullRequest of [
    { title: 'Boot on arm64 boards', author: 'razvand', mergedAt: merged, reviewDecision: 'APPROVED', reviewers: ['liangc'] },
    { title: 'Name the platform arm64 everywhere', author: 'amara-obi', mergedAt: merged, reviewDecision: 'APPROVED' },
    { title: 'Memory regions, part 1', author: 'sofiak', reviewDecision: 'REVIEW_REQUIRED', reviewers: ['razvand'] },
    { title: 'Memory regions, part 2', author: 'sofiak', reviewDecision: 'REVIEW_REQUIRED' },
    { title: 'New configuration files', author: 'liangc', reviewDecision: 'CHANGES_REQUESTED', reviewers: ['razvand'] },
    { title: 'Shorter boot log', author: 'amara-obi', reviewDecision: 'APPROVED', reviewers: ['sofiak'] },
    { title: 'Try a second scheduler', author: 'liangc', draft: true },
    { title: 'Drop the 32-bit loader', author: 'razvand', state: 'closed' },
  ] as const) {
    const { reviewers = [], ...rest } = { reviewers: [] as readonly string[], ...pullRequest }
    github.seed.pullRequest(CORE_REPOSITORY, { milestone, ...rest, reviewers: [...reviewers] })
  }
}

/** The files of the demo's notes repository by path. */
function readFiles(): Record<string, string> {
  const files = readdirSync(FILES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [relative(FILES, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]))
}
