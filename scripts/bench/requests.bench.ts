/** Requests of a push with one note of eight items, by the issues and the notes that the repository has already. */
import { appliedOf, firstBody } from '../../src/managed/merge.js'
import { startEmulator } from '../../__tests__/emulator/index.js'
import { config, note, repository } from '../../__tests__/e2e/notes-repository.js'
import { runPushInProcess } from '../../__tests__/e2e/run-pipeline.js'
import { aMarker, aNote, aPlace, aWantedIssue } from '../../__tests__/plan/builders.js'

export const name = 'Requests of a push: one note with eight items'

const eightItems = note(
  ...Array.from({ length: 6 }, (_, index) => `- ${['RD', 'AJ'][index % 2]}: Check machine ${index + 1} of the new hall.`),
  '- DECISION: We keep two switches.',
  '- DECISION: We meet in the small hall.',
)

interface Situation {
  readonly closed: number
  readonly open: number
  readonly notes: number
}

export async function run(print: (line: string) => void): Promise<void> {
  print('| closed issues | open issues | notes | reads | writes | of them changes |')
  print('|---|---|---|---|---|---|')
  for (const closed of [10, 100, 1000, 5000]) await measure({ closed, open: 10, notes: 10 }, print)
  for (const notes of [100, 500, 2000]) await measure({ closed: 100, open: 10, notes }, print)
  for (const open of [100, 250]) await measure({ closed: 100, open, notes: 10 }, print)
}

async function measure({ closed, open, notes }: Situation, print: (line: string) => void): Promise<void> {
  const github = await startEmulator()
  try {
    github.seed.repository(repository, { id: 4711, collaborators: { rosa: 'write', anders: 'triage' } })
    github.seed.token('workflow-token', { login: 'github-actions[bot]', kind: 'installation' })
    const old = Array.from({ length: notes }, (_, index) => [`notes/old/${2000 + Math.floor(index / 300)}-01-01-${index}.md`, note('RD: An old task.')])
    const before = github.commit(repository, { ...Object.fromEntries(old), '.github/meeting-notes.yml': config })
    for (let index = 0; index < closed + open; index++) seedIssue(github, index, index < closed)
    github.seed.run(repository, { event: 'push', headSha: before, conclusion: 'success', startedAt: new Date(Date.now() - 3_600_000).toISOString() })
    github.commit(repository, { 'notes/community/2026-03-05.md': eightItems })
    github.requests.length = 0
    const result = await runPushInProcess({ github, repository, token: 'workflow-token', before })
    if (!result) throw new Error('The run ended red.')
    const writes = github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length
    // A decision is opened and closed: two changes.
    const changes = result.plan.operations.reduce((sum, operation) => sum + (operation.type === 'create-issue' && operation.then ? 2 : 1), 0)
    print(`| ${[closed, open, notes, github.requests.length - writes, writes, changes].join(' | ')} |`)
  } finally {
    await github.close()
  }
}

function seedIssue(github: Awaited<ReturnType<typeof startEmulator>>, index: number, isClosed: boolean): void {
  const home = aNote('notes/old/2000-01-01-0.md', [`Old task ${index}`])
  const wanted = aWantedIssue({ title: `Old task ${index}` })
  const places = home.items.map((item) => aPlace(home, item))
  const body = firstBody(wanted, aMarker({ id: `old-${index}`, places, applied: appliedOf(wanted) }))
  github.seed.issue(repository, { title: wanted.title, body, author: 'github-actions[bot]', labels: ['meeting-notes', 'todo'], state: isClosed ? 'closed' : 'open', updatedAt: '2026-01-01T00:00:00Z' })
}
