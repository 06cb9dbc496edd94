/** A push of one note with eight items to a repository with a past, and what it costs in requests. */
import { appliedOf, firstBody } from '../../src/managed/merge.js'
import { type EmulatedGitHub, startEmulator } from '../emulator/index.js'
import { aMarker, aNote, anOccurrence, aDesiredIssue } from '../plan/builders.js'
import { config, daysAgo, noteOf, repository } from './notes-repository.js'
import { runPushInProcess } from './run-pipeline.js'

/** Where the pull requests are that the note links, and the milestone that is not of the notes repository. */
export const core = 'acme/core'
export const configWithRelease = `${config}release:\n  repository: ${core}\n`
const token = 'workflow-token'

/** What the repository holds before the push. */
export interface Past {
  readonly closed: number
  readonly open: number
  readonly notes: number
  /** Where the milestone of release 0.10 is; without it there is none. */
  readonly milestone?: 'own' | 'elsewhere'
  /** Whether the repositories are private. */
  readonly isPrivate?: boolean
  /** Whether each series has a page of its open items. */
  readonly hasPages?: boolean
}

/** Requests of one push. */
export interface Cost {
  readonly reads: number
  /** Those of the reads that ask whether somebody can be assigned; each login costs one. */
  readonly logins: number
  /** Those that change issues and labels. */
  readonly writes: number
  /** Those that say how far the run came. */
  readonly statuses: number
  /** What had to change on GitHub. */
  readonly changes: number
}

/** Days of two meetings of late. */
const [meeting, next] = [daysAgo(7), daysAgo(1)]
const note = (...lines: string[]) => noteOf(meeting, 'community', lines)

/** A note before the meeting. */
export const agenda = note('- TODO')

/** A note of the meeting that follows, with one task. */
export const nextMeeting = noteOf(next, 'community', ['- RD: Paint the door of the new hall.'])

const eightItems = note(
  '- RD: Check machine 1 of the new hall.',
  '- AJ: Check machine 2 of the new hall.',
  '- RD: Write the handbook of the new hall.',
  '- AJ: Order the cables for the new hall.',
  `- RD: https://github.com/${core}/pull/1`,
  `- AJ: https://github.com/${core}/pull/2`,
  '- DECISION: We keep two switches.',
  '- DECISION: We meet in the small hall.',
)

/** A note with four tasks, two pull requests to look at and two decisions; and one that plans a release besides. */
export const notesWithEightItems = {
  plain: eightItems,
  planning: eightItems.replace('## TODOs', '## Agenda\n\n- Planning release 0.10 (April 20, 2026)\n\n## TODOs'),
}

export interface MeasuredRepository {
  readonly github: EmulatedGitHub
  /** Commits the note with this text, of the day that it tells, runs the action and counts. @throws Error where the run ends red */
  push(text: string): Promise<Cost>
  /** Runs the action for the last push once more, as after a failure that came too late to matter. */
  again(): Promise<Cost>
}

/** @throws Error where something cannot be seeded */
export async function startMeasuredRepository({
  closed,
  open,
  notes,
  milestone,
  isPrivate = false,
  hasPages = false,
}: Past): Promise<MeasuredRepository> {
  const github = await startEmulator()
  const { seed } = github
  seed.repository(repository, { id: 4711, private: isPrivate, collaborators: { rosa: 'write', anders: 'triage' } })
  seed.repository(core, { id: 815, private: isPrivate })
  seed.token(token, { login: 'github-actions[bot]', kind: 'installation' })
  for (const title of ['Memory regions', 'Boot on two boards']) seed.pullRequest(core, { title, author: 'mia' })
  if (milestone) seedRelease(github, milestone === 'own' ? repository : core)
  const old = Array.from({ length: notes }, (_, index) => [
    `notes/old/${2000 + Math.floor(index / 300)}-01-01-${index}.md`,
    note('RD: An old task.'),
  ])
  const settings = `${milestone === 'elsewhere' ? configWithRelease : config}${hasPages ? 'pages: true\n' : ''}`
  let tip = github.commit(repository, { ...Object.fromEntries(old), '.github/meeting-notes.yml': settings })
  let before = tip
  for (let index = 0; index < closed + open; index++) seedOldIssue(github, index, index < closed)
  // What was there before has been dealt with an hour ago.
  const context = 'meeting-notes-to-issues/done'
  seed.label(repository, 'meeting-notes')
  seed.status(repository, { sha: tip, context, createdAt: new Date(Date.now() - 3_600_000).toISOString() })

  const run = async (): Promise<Cost> => {
    github.requests.length = 0
    const result = await runPushInProcess({ github, repository, token, before })
    if (!result) throw new Error('The run ended red.')
    const isWrite = ({ method, path }: { method: string; path: string }) => method !== 'GET' && path !== '/graphql'
    const posted = github.requests.filter(({ method, path }) => method === 'POST' && path.includes('/statuses/'))
    // One asks for the right alone: GitHub answers that there is no such commit.
    const statuses = posted.filter(({ status }) => status === 201).length
    const writes = github.requests.filter(isWrite).length - posted.length
    const logins = github.requests.filter(({ path }) => path.includes('/assignees/')).length
    // A decision is opened and closed: two changes.
    const changes = result.plan.operations.reduce(
      (sum, operation) => sum + (operation.type === 'create-issue' && operation.then ? 2 : 1),
      0,
    )
    return { reads: github.requests.length - writes - statuses, logins, writes, statuses, changes }
  }
  return {
    github,
    push(text) {
      before = tip
      tip = github.commit(repository, { [`notes/community/${/^date: (\S+)$/m.exec(text)?.[1]}.md`]: text })
      return run()
    },
    again: run,
  }
}

/** The milestone of release 0.10 in a repository. */
export function seedRelease({ seed }: EmulatedGitHub, home: string): void {
  const milestone = seed.milestone(home, { title: 'v0.10.0 (Phoebe)', dueOn: '2026-04-20T00:00:00Z' })
  for (const title of ['A second scheduler', 'Shorter log']) seed.pullRequest(home, { title, author: 'mia', milestone })
}

/** A managed issue of long ago. */
function seedOldIssue(github: EmulatedGitHub, index: number, isClosed: boolean): void {
  const home = aNote('notes/old/2000-01-01-0.md', [`Old task ${index}`])
  const desired = aDesiredIssue({ title: `Old task ${index}` })
  const occurrences = home.items.map((item) => anOccurrence(home, item))
  const body = firstBody(desired, aMarker({ id: `old-${index}`, occurrences, applied: appliedOf(desired) }))
  github.seed.issue(repository, {
    title: desired.title,
    body,
    author: 'github-actions[bot]',
    labels: ['meeting-notes', 'todo'],
    state: isClosed ? 'closed' : 'open',
    updatedAt: '2026-01-01T00:00:00Z',
  })
}
