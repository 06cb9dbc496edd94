/**
 * One request of a run goes wrong, then the run is repeated: what stands on GitHub in the end must be what a run without
 * fault leaves there, but for ids and times.
 */
import { textAround, blockOf } from '../../src/managed/body.js'
import { markerOf } from '../../src/managed/body.js'
import { type EmulatedGitHub, type EmulatedIssue, type Fault, type RecordedRequest, startEmulator } from '../emulator/index.js'
import { config, daysAgo, noteOf, repository } from './notes-repository.js'
import { pushEvent, runAction, unpacedInputs, type Execute } from './run-action.js'

const secondaryLimit = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' }

/** What may go wrong with one request; waits are as short as GitHub's units allow. */
export const faults: Readonly<Record<string, Fault>> = {
  'connection refused': { kind: 'refuse' },
  'answer lost': { kind: 'lose-answer' },
  'answer broken off': { kind: 'break-off' },
  '502': { kind: 'status', status: 502 },
  '429 with retry-after': { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
  '403 secondary limit': { kind: 'status', status: 403, headers: { 'retry-after': '1' }, body: secondaryLimit },
  '401': { kind: 'status', status: 401, body: { message: 'Bad credentials' } },
  'slow answer': { kind: 'delay', ms: 2000 },
}

/** Days of the two meetings: pages speak only of series that have met of late. */
const days = { community: daysAgo(3), infra: daysAgo(2) }
const paths = { community: `notes/community/${days.community}.md`, infra: `notes/infra/${days.infra}.md` }
const communityNote = (...lines: string[]) => noteOf(days.community, 'community', lines)
const infraNote = (...lines: string[]) => noteOf(days.infra, 'infra', lines)

const before = {
  '.github/meeting-notes.yml': `${config}pages: true\n`,
  [paths.community]: communityNote(
    'RD: Book the room.',
    '',
    'AJ: Order the badges.',
    '',
    'RD: Rent the chairs.',
    '',
    'DECISION: We meet every second Thursday at noon.',
  ),
}
/** A push with everything in it: edited, ticked, struck and gone items, new ones, a decision, a pull request, a new label. */
const after = {
  [paths.community]: communityNote(
    'RD: Book the large room.',
    '',
    '- [x] AJ: Order the badges.',
    '',
    'DECISION: We meet every second Thursday at one.',
    '',
    'AJ/RD: Send the invitations.',
  ),
  [paths.infra]: infraNote(
    'RD: Replace the switch.',
    '',
    'DECISION: We keep two switches.',
    '',
    'RD: https://github.com/acme/core/pull/7',
    '',
    'core: Look at the logs.',
  ),
}

const at = (time: string) => new Date(`${days.community}T${time}:00Z`)

/** A GitHub with the first push's commit, and with the issues that its run left, if they are known. */
export async function setStage(issues: readonly EmulatedIssue[] = []): Promise<{ github: EmulatedGitHub; first: string }> {
  const github = await startEmulator()
  for (const login of ['rosa', 'anders', 'mia']) github.seed.user(login)
  github.seed.repository(repository, { id: 4711, collaborators: { rosa: 'write', anders: 'triage', lena: 'triage' } })
  github.seed.repository('acme/core')
  for (let count = 1; count <= 7; count++) github.seed.pullRequest('acme/core', { title: `Change ${count}`, author: 'rosa' })
  github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
  const empty = github.commit(repository, { 'README.md': '# Notes\n' }, { date: at('11:00') })
  const first = github.commit(repository, before, { date: at('12:00') })
  const done = issues.length > 0 ? first : empty
  github.seed.label(repository, 'meeting-notes')
  github.seed.status(repository, { sha: done, context: 'meeting-notes-to-issues/done', createdAt: at('12:00').toISOString() })
  for (const { title, body, author, labels, assignees, state } of issues)
    github.seed.issue(repository, { title, body, author, labels, assignees, state })
  return { github, first }
}

/** Runs the action for the push to a commit. */
async function run(github: EmulatedGitHub, sha: string, execute?: Execute): Promise<number> {
  github.requests.length = 0
  const { exitCode } = await runAction({
    github,
    repository,
    token: 'workflow-token',
    ...(execute ? { execute } : {}),
    sha,
    event: { name: 'push', payload: pushEvent(repository, '0'.repeat(40), sha) },
    inputs: { ...unpacedInputs, 'request-timeout': '1.5' },
  })
  return exitCode
}

export const pushSecond = (github: EmulatedGitHub) => github.commit(repository, after, { date: new Date(`${days.infra}T12:00:00Z`) })

/** What a sweep starts from: the issues that the first push left, and what a run without fault makes of them. */
export interface Reference {
  readonly issues: readonly EmulatedIssue[]
  readonly desired: readonly Standing[]
  /** Requests of the run without fault. */
  readonly requests: number
  /** Which of them open issues. */
  readonly creations: readonly number[]
  /** Which of them change an issue, right after it was read. */
  readonly updates: readonly number[]
}

/**
 * Runs both pushes without a fault.
 * @param execute how the action is run, if not in a process of its own
 */
export async function runWithoutFault(execute?: Execute): Promise<Reference> {
  const { github, first } = await setStage()
  try {
    const exitCode = await run(github, first, execute)
    const issues = github.issues(repository)
    const second = await run(github, pushSecond(github), execute)
    if (exitCode + second !== 0) throw new Error(`The runs without fault ended with ${exitCode} and ${second}.`)
    const indexes = (fits: (request: RecordedRequest) => boolean) =>
      github.requests.flatMap((request, index) => (fits(request) ? [index] : []))
    return {
      issues,
      desired: standing(github),
      requests: github.requests.length,
      creations: indexes(({ method, path }) => method === 'POST' && path.endsWith('/issues')),
      updates: indexes(({ method }) => method === 'PATCH'),
    }
  } finally {
    await github.close()
  }
}

/** What became of one fault. */
export interface Trial {
  readonly duplicates: number
  readonly lost: number
  /** Issues that stand otherwise than after a run without fault. */
  readonly differences: readonly string[]
  /** Whether the run with the fault ended well all the same. */
  readonly absorbed: boolean
}

/** Runs the second push with a fault at one request, and once more without. */
export async function tryFault(reference: Reference, fault: Fault, request: number, execute?: Execute): Promise<Trial> {
  const { github } = await setStage(reference.issues)
  try {
    const sha = pushSecond(github)
    github.fault = ({ index }) => (index === request ? fault : null)
    const faulty = await run(github, sha, execute)
    github.fault = null
    const repeated = await run(github, sha, execute)
    return { ...compare(reference.desired, standing(github), repeated), absorbed: faulty === 0 }
  } finally {
    await github.close()
  }
}

export function compare(desired: readonly Standing[], found: readonly Standing[], exitCode: number): Omit<Trial, 'absorbed'> {
  const ids = (issues: readonly Standing[]) => issues.map(({ id }) => id)
  const differences = desired.flatMap((issue) => {
    const same = found.find(({ id }) => id === issue.id)
    return same && same.text !== issue.text ? [`desired ${issue.text}\nfound  ${same.text}`] : []
  })
  return {
    duplicates: found.length - new Set(ids(found)).size + ids(found).filter((id) => !ids(desired).includes(id)).length,
    lost: ids(desired).filter((id) => !ids(found).includes(id)).length,
    differences: exitCode === 0 ? differences : [...differences, `the repeated run ended with ${exitCode}`],
  }
}

/** An issue as it stands, without its number and without times. */
export interface Standing {
  readonly id: string
  readonly isPage: boolean
  readonly text: string
}

export function standing(github: EmulatedGitHub): Standing[] {
  const issues = github.issues(repository)
  const idOf = new Map(issues.map(({ number, title, body }) => [number, markerOf(body)?.id ?? `none: ${title}`]))
  return issues.map(({ number, title, body, state, stateReason, labels, assignees, milestone, author }) => {
    const { written, ...marker } = markerOf(body) ?? { written: undefined }
    const sets = { labels: labels.toSorted(), assignees: assignees.toSorted() }
    const seen = { title, state, stateReason: state === 'open' ? null : stateReason, ...sets, milestone, author }
    // Which of the runs closed it is its time alone.
    const applied = 'applied' in marker ? { ...marker.applied, closedAt: marker.applied.closedAt !== undefined } : null
    const text = JSON.stringify({
      ...seen,
      block: blockOf(body),
      around: textAround(body),
      head: written?.head,
      marker: { ...marker, applied },
    })
    const isPage = 'page' in marker
    return { id: idOf.get(number) ?? '', isPage, text: isPage ? listed(body, seen, idOf) : text }
  })
}

/** What a page lists, whatever the numbers of the issues are: those that a fault keeps waiting get higher ones. */
function listed(body: string, seen: object, idOf: ReadonlyMap<number, string>): string {
  const byId = (text: string) => text.replace(/#(\d+)\b/g, (written, number: string) => `#${idOf.get(Number(number)) ?? written}`)
  const { applied, page, ...marker } = markerOf(body) ?? {}
  const ids = (numbers: readonly number[] = []) => numbers.map((number) => idOf.get(number)).sort()
  const lines = byId(blockOf(body) ?? '')
    .split('\n')
    .sort()
  return JSON.stringify({
    ...seen,
    lines,
    around: textAround(body),
    marker,
    open: ids(page?.open),
    closed: ids(page?.closed),
    applied: applied?.title,
  })
}
