/**
 * A person edits every issue at one moment of a run, just before one of its requests takes effect, alone or in the wait after
 * a fault; then the run is repeated. What the person wrote must be there in the end, and nothing twice or lost.
 */
import type { Clock } from '../../src/model/ports.js'
import type { EmulatedGitHub, EmulatedIssue, Fault, IssueEdit } from '../emulator/index.js'
import { compare, pushSecond, setStage, standing, type Reference } from './fault-sweep.js'
import { repository } from './notes-repository.js'
import { runPushInProcess } from './run-pipeline.js'

/** What a person does to an issue, and whether it is still so. */
interface Edit {
  readonly make: (issue: EmulatedIssue) => IssueEdit
  readonly isKept: (issue: EmulatedIssue) => boolean
}

const ask = 'Ask at the desk.'

/** Every part of an issue that people edit. */
export const edits: Readonly<Record<string, Edit>> = {
  title: { make: ({ number }) => ({ title: `Mine ${number}` }), isKept: ({ title, number }) => title === `Mine ${number}` },
  body: { make: ({ body }) => ({ body: `${body}\n\n${ask}` }), isKept: ({ body }) => body.includes(ask) },
  label: { make: ({ labels }) => ({ labels: [...labels, 'urgent'] }), isKept: ({ labels }) => labels.includes('urgent') },
  assignee: { make: ({ assignees }) => ({ assignees: [...assignees, 'lena'] }), isKept: ({ assignees }) => assignees.includes('lena') },
  close: {
    make: ({ state }) => (state === 'open' ? { state: 'closed', stateReason: 'not_planned' } : {}),
    isKept: ({ state }) => state === 'closed',
  },
}

/** What became of one edit. */
export interface EditTrial {
  readonly duplicates: number
  readonly lost: number
  /** Edits that are gone, with the request before which they were made. */
  readonly lostEdits: readonly string[]
  /** Edits of a body between the read of the issue and the write that directly follows it: GitHub gives no way to see them. */
  readonly unseen: number
  readonly problems: readonly string[]
}

/**
 * Runs the second push with an edit just before a request takes effect, and once more without.
 * @param fault what goes wrong with the request before it, so that the edit falls into the wait
 */
export async function tryEdit(reference: Reference, edit: Edit, request: number, fault: Fault | null = null): Promise<EditTrial> {
  const { github, first } = await setStage(reference.issues)
  try {
    pushSecond(github)
    const edited: number[] = []
    github.requests.length = 0
    github.fault = ({ index }) => {
      if (index === request) edited.push(...editAll(github, edit))
      return fault && index === request - 1 ? fault : null
    }
    await run(github, first)
    const window = writtenRightAfterRead(github, request)
    github.fault = null
    const isGreen = await run(github, first)
    const issues = github.issues(repository)
    // No page is opened for a series of which a person has closed all there is.
    const isAnyOpen = issues.some(({ state }) => state === 'open')
    const desired = reference.desired.filter(({ isPage }) => isAnyOpen || !isPage)
    const found = standing(github)
    const { duplicates } = compare(reference.desired, found, 0)
    const { lost } = compare(desired, found, 0)
    const gone = issues.filter((issue) => edited.includes(issue.number) && !edit.isKept(issue))
    const isBody = edit === edits['body']
    const unseen = gone.filter(({ number }) => isBody && number === window)
    return {
      duplicates,
      lost,
      lostEdits: gone.filter((issue) => !unseen.includes(issue)).map(({ number, title }) => `request ${request}: #${number} ${title}`),
      unseen: unseen.length,
      problems: isGreen ? [] : [`request ${request}: the repeated run ended red`],
    }
  } finally {
    await github.close()
  }
}

function editAll(github: EmulatedGitHub, { make }: Edit): number[] {
  return github.issues(repository).flatMap((issue) => {
    const change = make(issue)
    if (Object.keys(change).length === 0) return []
    github.editIssue(repository, issue.number, change, 'rosa')
    return [issue.number]
  })
}

/** The issue that a request writes, where the one before it read just that issue. */
function writtenRightAfterRead({ requests }: EmulatedGitHub, request: number): number | null {
  const [read, write] = [requests[request - 1], requests[request]]
  return write?.method === 'PATCH' && read?.method === 'GET' && read.path === write.path ? Number(write.path.split('/').at(-1)) : null
}

async function run(github: EmulatedGitHub, before: string): Promise<boolean> {
  const options = { github, repository, token: 'workflow-token', before, clock: impatientClock(), timeout: 3_000 }
  const result = await runPushInProcess(options).catch(() => null)
  return result !== null
}

/** The machine's time, but that no wait takes any. */
function impatientClock(): Clock {
  let skipped = 0
  return { now: () => new Date(Date.now() + skipped), sleep: async (milliseconds) => void (skipped += milliseconds) }
}
