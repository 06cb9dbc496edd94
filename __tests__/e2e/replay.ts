/** Replays a history push by push: some runs are skipped, some are killed between two requests, and nothing may be opened twice or lost. */
import { sortIssues } from '../../src/managed/trust.js'
import type { Diagnostic } from '../../src/model/diagnostics.js'
import type { CurrentIssue, ManagedIssue, Occurrence } from '../../src/model/issue.js'
import { settingsOf } from '../../src/fetch/config.js'
import { noteReader } from '../../src/fetch/note-reader.js'
import { identify } from '../../src/matching/identity.js'
import type { Note } from '../../src/model/note.js'
import type { RunResult } from '../../src/pipeline/run.js'
import { type EmulatedGitHub, type EmulatedIssue, startEmulator } from '../emulator/index.js'
import { loginsOf } from '../../src/desired/desired-issue.js'
import { runPushInProcess } from './run-pipeline.js'

/** Files that one push changes; null deletes one. */
export type PushedFiles = Readonly<Record<string, string | null>>

/** Pushes that are made one at a time, each when the one before has been dealt with. */
export interface Pushes {
  readonly count: number
  readonly next: () => PushedFiles
}

export interface ReplayOptions {
  /** Files that stand there before the first push, and that no run has seen. */
  readonly before?: PushedFiles
  /** Logins that issues can be assigned to. */
  readonly people: readonly string[]
  readonly skipEvery: number
  readonly killEvery: number
  /** Told after each run that ended well. */
  readonly onGoodRun?: () => void
}

export interface ReplayReport {
  readonly pushes: number
  readonly runs: number
  readonly killed: number
  readonly skipped: number
  readonly issues: number
  /** Issues too many for an item of a note. */
  readonly duplicates: number
  /** New items that have no issue and of which no run said why. */
  readonly lost: number
  /** Items of which a run said why they have no issue. */
  readonly reported: number
  /** Open issues whose assignees were compared to what the notes say, after each run. */
  readonly compared: number
  /** Those of them that have somebody else's, or that lack somebody's. */
  readonly wrong: number
  /** What is amiss, in words. */
  readonly findings: readonly string[]
  /** The managed issues at the end. */
  readonly managed: readonly ManagedIssue[]
}

const repository = 'acme/meeting-notes'
const configPath = '.github/meeting-notes.yml'

/** Replays pushes; the last one is neither skipped nor killed. */
export async function replay(pushes: Pushes, options: ReplayOptions): Promise<ReplayReport> {
  const github = await startEmulator()
  try {
    github.seed.repository(repository, { id: 4711, collaborators: Object.fromEntries(options.people.map((login) => [login, 'triage'])) })
    github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
    return await play(github, pushes, options)
  } finally {
    await github.close()
  }
}

async function play(
  github: EmulatedGitHub,
  pushes: Pushes,
  { before: first = {}, people, skipEvery, killEvery, onGoodRun }: ReplayOptions,
): Promise<ReplayReport> {
  const files = new Map<string, string>()
  const base = new Map<string, string>()
  const count = { runs: 0, killed: 0, skipped: 0, duplicates: 0, lost: 0, reported: 0, compared: 0, wrong: 0 }
  const findings: string[] = []
  let tip = github.commit(repository, { ...first, 'README.md': '# Notes\n' })
  merge(files, first)
  merge(base, first)
  github.seed.label(repository, 'meeting-notes')
  github.seed.status(repository, { sha: tip, context: 'meeting-notes-to-issues/done' })
  for (let index = 0; index < pushes.count; index++) {
    const push = pushes.next()
    const before = tip
    tip = github.commit(repository, push)
    merge(files, push)
    const isLast = index === pushes.count - 1
    if (!isLast && (index + 1) % skipEvery === 0) {
      count.skipped++
      continue
    }
    const isKilled = !isLast && (index + 1) % killEvery === 0
    // Another request each time, reads and writes by turns.
    const result = await runPushInProcess({
      github,
      repository,
      token: 'workflow-token',
      before,
      ...(isKilled ? { killAfter: 5 + ((index * 7) % 12) } : {}),
    })
    count.runs++
    github.requests.length = 0
    if (!result && !isKilled) throw new Error(`The run of push ${index + 1} ended red.`)
    if (!result) {
      count.killed++
      continue
    }
    const read = await readerOf(files)
    const found = examine(github, base, files, read, result)
    const assigned = compareAssignees(managedIn(github), files, read, new Set(people))
    count.duplicates += found.duplicates.length
    count.lost += found.lost.length
    count.reported += found.reported
    count.compared += assigned.compared
    count.wrong += assigned.wrong.length
    findings.push(...[...found.duplicates, ...found.lost, ...assigned.wrong].map((what) => `push ${index + 1}: ${what}`))
    base.clear()
    merge(base, Object.fromEntries(files))
    onGoodRun?.()
  }
  return { pushes: pushes.count, ...count, issues: github.issues(repository).length, findings, managed: managedIn(github) }
}

type ReadNote = (path: string, text: string) => Note

/** Reads notes as the config among the files wants it. */
async function readerOf(files: ReadonlyMap<string, string>): Promise<ReadNote> {
  const config = files.get(configPath) ?? null
  const settings = await settingsOf(
    configPath,
    config,
    'https://github.com',
    async () => [],
    async () => '',
  )
  const read = noteReader(settings)
  return (path, text) => read({ path, text })
}

function managedIn(github: EmulatedGitHub): readonly ManagedIssue[] {
  const scope = { repository: 4711, config: configPath, bots: [] }
  return sortIssues(github.issues(repository).map(asCurrent), scope, new Set()).managed
}

/** Compares the assignees of the open issues to the people whom the note names that gives the owner. */
function compareAssignees(
  managed: readonly ManagedIssue[],
  files: ReadonlyMap<string, string>,
  read: ReadNote,
  people: ReadonlySet<string>,
) {
  const notes = new Map<string, Note>()
  const noteAt = (path: string) => {
    const text = files.get(path)
    if (text !== undefined && !notes.has(path)) notes.set(path, read(path, text))
    return notes.get(path)
  }
  const ownersAt = ({ note: path, key }: Occurrence, isShared: boolean) => {
    const note = noteAt(path)
    // Several lines of a note may ask to look at one pull request.
    const items = note?.items.filter((item) => identify(item, note).key === key) ?? []
    return items.length === 0 ? undefined : (isShared ? items : items.slice(0, 1)).flatMap(({ owners }) => owners)
  }
  const wrong: string[] = []
  let compared = 0
  for (const { issue, marker } of managed) {
    const isShared = marker.subject === 'pull-request'
    const givers = marker.occurrences.filter(({ givesOwner, gone }) => !gone && (isShared || givesOwner))
    const owners = givers.map((giver) => ownersAt(giver, isShared))
    if (issue.state !== 'open' || owners.length === 0 || owners.some((named) => named === undefined)) continue
    const expected = loginsOf(owners.flatMap((named) => named ?? [])).filter((login) => people.has(login))
    compared++
    if (expected.toSorted().join() !== issue.assignees.toSorted().join())
      wrong.push(`#${issue.number} is ${issue.assignees.join()}’s, and ${givers[0]?.note} names ${expected.join()}`)
  }
  return { compared, wrong }
}

function merge(files: Map<string, string>, push: PushedFiles): void {
  for (const [path, text] of Object.entries(push)) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
}

/** Looks at the items of the notes that changed since base, and at the issues that stand for them. */
function examine(
  github: EmulatedGitHub,
  base: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
  read: ReadNote,
  { plan }: RunResult,
) {
  const issues = managedIn(github)
  const standing = new Map<string, number[]>()
  for (const { issue, marker } of issues) {
    for (const { note, key, gone } of marker.occurrences)
      if (!gone) standing.set(`${note}\n${key}`, [...(standing.get(`${note}\n${key}`) ?? []), issue.number])
  }
  const explained = new Set(plan.diagnostics.filter(isExplanation).map(({ path, line }) => `${path}:${line}`))
  const held = new Set(plan.deferredNotes.map(({ path }) => path))
  const atBase = new Set([...base].flatMap(([path, text]) => keysOf(path, text, read).map(({ key }) => key)))
  const duplicates: string[] = []
  const lost: string[] = []
  let reported = 0
  for (const [path, text] of files) {
    if (base.get(path) === text) continue
    const items = keysOf(path, text, read)
    for (const { key, line, isShared } of items) {
      const equals = isShared ? 1 : items.filter((item) => item.key === key).length
      const numbers = standing.get(`${path}\n${key}`) ?? []
      if (new Set(numbers).size > equals)
        duplicates.push(`${path}:${line} has the issues ${numbers.map((number) => `#${number}`).join(', ')}`)
      if (numbers.length > 0) continue
      if (explained.has(`${path}:${line}`) || held.has(path)) reported++
      else if (!atBase.has(key)) lost.push(`${path}:${line} has no issue`)
    }
  }
  return { duplicates, lost, reported }
}

function isExplanation({ code }: Diagnostic): boolean {
  return code === 'no-issue-known' || code === 'done-already'
}

function keysOf(path: string, text: string, read: ReadNote): { key: string; line: number; isShared: boolean }[] {
  if (!path.endsWith('.md')) return []
  const note = read(path, text)
  if (note.date === null) return []
  return note.items.map((item) => {
    const { key, references } = identify(item, note)
    return { key, line: item.line, isShared: references !== null }
  })
}

function asCurrent({ stateReason, state, updatedAt, ...issue }: EmulatedIssue): CurrentIssue {
  return {
    ...issue,
    url: '',
    updatedAt,
    isReopened: state === 'open' && stateReason === 'reopened',
    closedAt: null,
    closedBy: null,
    state: state === 'open' ? 'open' : ((stateReason ?? 'completed') as CurrentIssue['state']),
  }
}
