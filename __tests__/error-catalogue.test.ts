import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseConfig } from '../src/config/parse-config.js'
import { ConfigError } from '../src/fetch/config-error.js'
import { settingsOf } from '../src/fetch/config.js'
import { fetchNotes } from '../src/fetch/notes.js'
import type { Client } from '../src/github/client.js'
import { explainError } from '../src/github/explain-error.js'
import { createNotesReader } from '../src/github/notes-reader.js'
import { readCommits } from '../src/fetch/commits.js'
import type { Diagnostic, DiagnosticCode } from '../src/model/diagnostics.js'
import { runCommandLine } from '../src/local/command-line.js'
import type { Note } from '../src/model/note.js'
import type { Plan } from '../src/model/plan.js'
import type { NotesReader } from '../src/model/ports.js'
import { checkSize, OutOfTime } from '../src/model/reading-errors.js'
import { publicServer } from '../src/model/server.js'
import type { Milestone, ReleaseReference } from '../src/model/release.js'
import { noteReader } from '../src/notes/parse-note.js'
import { defaultReadingOptions, type ReadingLimits } from '../src/notes/reading-options.js'
import { importRoster } from '../src/people/import-roster.js'
import { parseRoster } from '../src/people/parse-roster.js'
import { planReleases } from '../src/release/plan-releases.js'
import type { RepositoryAccess } from '../src/release/repository-access.js'
import { nameReleases } from '../src/release/name-releases.js'
import { selectReleases } from '../src/release/select-releases.js'
import { readRunnerRepository } from '../src/runner/event.js'
import { inputNames, readInputs } from '../src/runner/inputs.js'
import { explainDryStart, explainStart } from '../src/scope/choose-base.js'
import { noNoteAtAll, noNoteMatches } from '../src/scope/passed-over.js'
import { scopeOfEvent, type EventFacts } from '../src/scope/scope-of-event.js'
import { aConfig, aNote, aReport, headCommit, repositoryId, repositoryUrl, thisRun } from './plan/builders.js'
import { Chain } from './plan/chain.js'

type Findings = readonly Diagnostic[] | Promise<readonly Diagnostic[]>

const roster = (text: string) => parseRoster('config.yml', text).diagnostics
const read = (text: string, limits: Partial<ReadingLimits> = {}) => {
  const options = { ...defaultReadingOptions, limits: { ...defaultReadingOptions.limits, ...limits } }
  return noteReader(options)({ path: 'notes/2026-03-05.md', text }).diagnostics
}
const path = 'notes/2026-03-05.md'
const nextPath = 'notes/2026-03-12.md'
const task = 'Review the long series of patches for memory regions'

/** What the last push of several says. */
async function pushes(chain: Chain, ...versions: readonly Note[][]): Promise<readonly Diagnostic[]> {
  for (const notes of versions.slice(0, -1)) await chain.push(notes)
  return (await chain.plan(versions.at(-1) ?? [])).diagnostics
}

function aMilestone(number: number, title: string, state: Milestone['state'] = 'open'): Milestone {
  return { number, title, url: `https://github.com/acme/core/milestone/${number}`, state, due: '2026-04-20' }
}

/** What a note that plans release 0.10 of acme/core leads to. */
function release(access: RepositoryAccess | Milestone[], reference: Partial<ReleaseReference> = {}, isNew = true): readonly Diagnostic[] {
  const repository = { id: 815, fullName: 'acme/core', url: 'https://github.com/acme/core' }
  const planned: ReleaseReference = {
    line: 5,
    version: '0.10',
    milestone: { repo: 'acme/core', title: null, number: null },
    due: null,
    ...reference,
  }
  const head = aNote(path, [], { releases: [planned] })
  const changes = [{ base: isNew ? null : head, head }]
  const known: RepositoryAccess = Array.isArray(access) ? { access: 'read', repository, milestones: access } : access
  const named = nameReleases(changes, null, [], aConfig(), 'acme/core')
  const selection = selectReleases({
    named,
    changes,
    issues: [],
    refreshAll: false,
    access: new Map([['acme/core', known]]),
    head: headCommit,
  })
  const releases = selection.selected.map((selected) => ({
    release: selected,
    content: { pullRequests: [], issues: [], reviewsKnown: true },
  }))
  const notes = { id: repositoryId, fullName: 'acme/meeting-notes', url: repositoryUrl }
  return [
    ...selection.diagnostics,
    ...planReleases({ config: aConfig(), configPath: '.github/meeting-notes.yml', notes, releases, todos: [], written: thisRun })
      .diagnostics,
  ]
}

/** The plan of a folder, as the command line prints it. */
async function planOnTheCommandLine(folder: string): Promise<Plan> {
  let json = ''
  await runCommandLine(['plan', '--format', 'json', folder], { print: (text) => void (json += text), complain: () => {} })
  return JSON.parse(json) as Plan
}

/** For each kind of finding, what leads to it. */
const triggers: Record<DiagnosticCode, () => Findings> = {
  config: () => parseConfig('decisions: never', 'config.yml').diagnostics,
  'bad-yaml': () => roster('people: ['),
  'bad-roster': () => roster('people: Ann'),
  'bad-person': () => roster('people: [Ann]'),
  'bad-login': () => roster('people: [{ name: Ann, github: "a b" }]'),
  'bad-group': () => roster('groups: [{ members: [ann] }]'),
  'person-without-login': () => roster('people: [{ name: Ann }]'),
  'person-twice': () => roster('people: [{ github: ann }, { github: Ann }]'),
  'name-twice': () => roster('groups: [{ name: core }, { name: Core }]'),
  'unknown-key': () => roster('people: [{ github: ann, alias: A }]'),
  'empty-roster': () => importRoster('people.yml', 'members: []').diagnostics,
  'roster-files': async () =>
    (
      await settingsOf(
        'config.yml',
        'roster: ["people/*.yml"]',
        publicServer,
        async () => [],
        async () => '',
      )
    ).warnings,
  'no-notes': () => noNoteAtAll(aConfig({ notes: ['minutes/**'] }), 'config.yml', [{ path: 'config.yml' }, { path }]),
  'taken-in': async () => {
    const chain = new Chain({ exclude: [path] })
    await chain.push([aNote(path, [task])])
    return pushes(chain.configure({}), [aNote(path, [task])])
  },
  'unreadable-note': async () => {
    const reader = { text: () => Promise.reject(Object.assign(new Error('Not Found'), { status: 404 })) } as unknown as NotesReader
    return (await fetchNotes([{ path, base: null, head: 'b'.repeat(40) }], () => aNote(path, []), reader, explainError)).diagnostics
  },
  'not-a-note': async () => {
    const reader = { text: () => Promise.resolve('') } as unknown as NotesReader
    const undated = aNote('call.md', [task], { date: null })
    return (await fetchNotes([{ path: 'call.md', base: null, head: 'b'.repeat(40) }], () => undated, reader, explainError)).diagnostics
  },
  'not-utf-8': () => read('f\uFFFDr alle'),
  'unclosed-front-matter': () => read('---\ntitle: Call\n\n## TODOs\n'),
  'unsupported-front-matter': () => read('---coffee\ntitle = "Call"\n---\n'),
  'front-matter-too-long': () => read(`---\n${`key: ${'v'.repeat(400)}\n\n`.repeat(200)}---\n`),
  'bad-front-matter': () => read('---\nteams: [core\n---\n'),
  'dates-disagree': () => read('---\ndate: 2026-03-06\n---\n# Call\n'),
  'note-too-long': () => read('A line.\n\n'.repeat(20), { note: 100 }),
  'note-too-complex': () => read('- a *b* **c** _d_ `e`\n'.repeat(20), { parsing: 1 }),
  'nested-too-deep': () => read(`${'> '.repeat(80)}x\n`),
  'paragraph-too-long': () => read(`${'word '.repeat(20)}\n`, { inlineRun: 50 }),
  'unclosed-code': () => read('## Talk\n\n```\nTODO: call them\n'),
  'marker-in-markup': () => read('## Talk\n\n<div>\nTODO: call them\n</div>\n'),
  'not-an-item': () => read('## TODOs\n\n- RD: Book the room\n\nhttps://example.org/agenda\n'),
  'task-in-talk': () => read('Present: Ann Lee\n\n## Roof\n\n- Ann will call the roofer\n'),
  'plan-in-talk': () => read('Present: Ann Lee\n\n## Ann Lee\n\n- today: the roof\n'),
  'motion-not-carried': () => read('## Boat\n\nMotion to sell the boat. Lost, 1-4.\n'),
  'unknown-owner': () => pushes(new Chain(), [aNote(path, [{ owners: ['XY'] }])]),
  'not-assignable': () => {
    const chain = new Chain()
    return pushes(chain.people({ people: [{ login: 'nobody', name: 'Noa Body', aliases: [] }], groups: [] }), [
      aNote(path, [{ owners: [{ written: 'Noa', login: 'nobody', reason: 'name', group: null, candidates: [] }] }]),
    ])
  },
  deferred: () => pushes(new Chain({ maxNewIssues: 0 }), [aNote(path, [task])]),
  'starting-point': () => [explainStart({ kind: 'first-run', commit: headCommit }, 'config.yml')].filter((found) => found !== null),
  'nothing-recorded': () => [explainDryStart('config.yml')],
  'no-match': () => [noNoteMatches({ paths: [], since: '2026-04-01' }, ['2026-03-05'], 'config.yml')],
  merged: () => {
    const chain = new Chain()
    chain.tracker.linkedTitles.set('acme/core#7', 'Fix it')
    chain.tracker.merged.add('acme/core#7')
    return pushes(chain, [aNote(path, ['https://github.com/acme/core/pull/7'])])
  },
  'done-already': () => pushes(new Chain(), [aNote(path, [{ state: 'done' }])]),
  'no-issue-known': () => pushes(new Chain().start([aNote(path, [task])]), [aNote(path, [task.replace('long', 'longer')])]),
  'may-repeat': async () => {
    // The note that the issue links is neither at base nor at head, as after a run that ended half-way.
    const chain = new Chain()
    await chain.push([aNote(path, [task])])
    return pushes(chain.start([]), [aNote('notes/archive/2026-03-05.md', [`${task} today`, `${task} again`])])
  },
  'other-person': async () => {
    const chain = new Chain()
    await chain.push([aNote(path, [{ text: task, owners: ['Ana'] }], { writtenLogins: [{ name: 'Ana', login: 'ana-one' }] })])
    const copy = { writtenLogins: [{ name: 'Ana', login: 'ana-two' }] }
    const first = aNote(path, [{ text: task, owners: ['Ana'] }], { writtenLogins: [{ name: 'Ana', login: 'ana-one' }] })
    return pushes(chain, [first, aNote(nextPath, [{ text: task, owners: ['Ana'] }], copy)])
  },
  'closed-before': async () => {
    const chain = new Chain()
    await chain.push([aNote(path, [task])])
    chain.tracker.edit(1, { state: 'completed' })
    return pushes(chain, [aNote(path, [task]), aNote(nextPath, [task])])
  },
  'reported-unknown': () => pushes(new Chain(), [aNote(path, [], { reported: [aReport(task, 'done')] })]),
  'blocked-issue': async () => {
    const chain = new Chain()
    chain.tracker.open({ title: task, body: 'Its marker was taken away.', author: 'github-actions[bot]' })
    return pushes(chain, [aNote(path, [task])])
  },
  'other-config': async () => {
    const other = new Chain({}, undefined, '.github/team.yml')
    await other.push([aNote(path, [task])])
    return pushes(new Chain({}, other.tracker, undefined, ['.github/team.yml']), [aNote(path, [task])])
  },
  'label-vanished': async () => {
    const chain = new Chain()
    await chain.push([aNote(path, [task])])
    chain.tracker.renameLabel('meeting-notes', null)
    const refusal: unknown = await chain.plan([aNote(path, [task]), aNote(nextPath, [`${task} again`])]).catch((error: unknown) => error)
    return refusal instanceof ConfigError ? refusal.diagnostics : []
  },
  'closed-by-a-person': async () => {
    const chain = new Chain()
    await chain.push([aNote(path, [task])])
    chain.tracker.edit(1, { state: 'completed' })
    return pushes(chain, [aNote(path, [task.replace('long', 'longer')])])
  },
  'reopened-by-a-person': async () => {
    const chain = new Chain()
    const done = { text: task, state: 'done' } as const
    await chain.push([aNote(path, [task])])
    await chain.push([aNote(path, [done])])
    chain.tracker.edit(1, { state: 'open' })
    return pushes(chain, [aNote(path, [done]), aNote(nextPath, [done])])
  },
  'kept-a-persons-edit': async () => {
    const chain = new Chain()
    await chain.push([aNote(path, [task])])
    chain.tracker.edit(1, { title: 'Mine' })
    return pushes(chain, [aNote(path, [task.replace('long', 'longer')])])
  },
  'unknown-milestone': () => release([aMilestone(1, 'v0.9')]),
  'several-milestones': () => release([aMilestone(1, 'v0.10 core'), aMilestone(2, 'v0.10 tools')]),
  'no-milestones': () => release([], { milestone: null }),
  'milestone-of-another-version': () =>
    release([aMilestone(1, 'v0.9'), aMilestone(2, 'v0.10')], { milestone: { repo: 'acme/core', title: 'v0.9', number: 1 } }),
  'milestone-closed': () => release([aMilestone(1, 'v0.10', 'closed')]),
  'no-release-issue': () => release([aMilestone(1, 'v0.10')], {}, false),
  'release-dates-differ': () => release([aMilestone(1, 'v0.10')], { due: '2026-05-01' }),
  'release-repository-not-listed': () => release({ access: 'not-listed' }),
  'release-repository-unreadable': () => release({ access: 'unreadable' }),
  'release-repository-private': () => release({ access: 'private' }),
  'release-needs-github': async () => (await planOnTheCommandLine(join(import.meta.dirname, '../docs/example/notes'))).diagnostics,
}

const page = readFileSync(join(import.meta.dirname, '../docs/troubleshooting.md'), 'utf8')
/** Words of the page and of messages, to be compared without their markup. */
const plain = (text: string) => text.replace(/[`“”"]/g, '').replace(/\s+/g, ' ')

describe.each(Object.entries(triggers))('%s', (code, trigger) => {
  test('is told with a sentence and a place', async () => {
    const found = (await trigger()).filter((finding) => finding.code === code)
    expect(found).not.toEqual([])
    for (const { message, path: file } of found) {
      expect(message).toMatch(/^.{10,}[.?…)\]}]$|paths: \S+$|milestone\/\d+$/s)
      expect(file).toBeTruthy()
    }
  })

  test('stands in docs/troubleshooting.md with cause and fix', () => {
    const entry = new RegExp(`^### \`${code}\`\\n\\n([\\s\\S]*?)(?=\\n##|$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? ''
    expect(entry).toMatch(/^\*\*Cause:\*\* .+/m)
    expect(entry).toMatch(/^\*\*Fix:\*\* .+/m)
  })
})

test('docs/troubleshooting.md has no code that does not exist', () => {
  expect([...page.matchAll(/^### `(.*)`$/gm)].map(([, code]) => code).sort()).toEqual(Object.keys(triggers).sort())
})

const http = (status: number, message: string) =>
  Object.assign(new Error(message), { status, request: { method: 'POST', url: 'https://api.github.com/repos/acme/notes/issues' } })

test.each([
  [http(401, 'Bad credentials'), 'GitHub does not accept the token'],
  [http(403, 'API rate limit exceeded'), "GitHub's rate limit is exceeded"],
  [http(403, 'Resource not accessible by integration'), 'The token is not allowed to do this'],
  [http(404, 'Not Found'), 'Not found on GitHub, or not visible to the token'],
  [http(410, 'Issues are disabled for this repo'), 'Issues are switched off in this repository'],
  [http(422, 'Validation Failed'), 'GitHub refused the content'],
  [http(502, 'Bad Gateway'), 'GitHub answered 502'],
  [
    Object.assign(http(500, 'The operation was aborted due to timeout'), {
      cause: new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
    }),
    'GitHub did not answer in time',
  ],
  [
    Object.assign(http(500, 'connect ECONNREFUSED 127.0.0.1:443'), { cause: new Error('connect ECONNREFUSED 127.0.0.1:443') }),
    'GitHub could not be reached',
  ],
])('an answer of GitHub is explained, and the page says more: %s', (error, message) => {
  const text = explainError(error)
  expect(text).toContain(message)
  expect(text).toContain('POST /repos/acme/notes/issues')
  expect(plain(page)).toContain(plain(message.replace('502', '5xx')))
})

const facts: EventFacts = {
  name: 'push',
  ref: 'refs/heads/main',
  sha: headCommit,
  defaultBranch: 'main',
  before: null,
  pullRequest: null,
  dryRun: null,
  paths: [],
  since: null,
  release: null,
  isManaged: true,
  sender: null,
}

test.each([
  [{ name: 'push', ref: 'refs/heads/topic' }, 'issues are opened from the default branch'],
  [{ name: 'pull_request_target' }, 'pull_request_target gives notes from a fork a token that may write'],
  [{ name: 'workflow_dispatch' }, 'Nothing was asked for'],
  [{ name: 'label' }, 'is not supported'],
  [{ name: 'merge_group' }, 'A merge queue is at work'],
  [{ name: 'issues', sender: 'github-actions[bot]' }, 'This event was caused by github-actions[bot]'],
])('an event that is not dealt with is explained, and the page says more: %j', (overrides, message) => {
  const scope = scopeOfEvent({ ...facts, ...overrides })
  expect('why' in scope && scope.why).toContain(message)
  expect(plain(page)).toContain(plain(message))
})

afterEach(() => vi.unstubAllEnvs())

/** What a run says that cannot begin. */
const noBeginning: Record<string, () => unknown> = {
  'The input … must be …': () => {
    for (const name of inputNames)
      vi.stubEnv(
        `INPUT_${name.toUpperCase()}`,
        { token: 'x', since: 'May', 'dry-run': 'perhaps', 'request-timeout': 'soon' }[name as string] ?? '8',
      )
    return readInputs()
  },
  'The input token is empty': () => {
    for (const name of inputNames) vi.stubEnv(`INPUT_${name.toUpperCase()}`, '')
    return readInputs()
  },
  'GITHUB_REPOSITORY is not set': () => {
    vi.stubEnv('GITHUB_REPOSITORY', '')
    return readRunnerRepository()
  },
  '… MB, and no file above 4 MB is read': () => checkSize('people.yml', 1e9),
  'The time budget was used up before all notes were read': () => {
    throw new OutOfTime()
  },
  'The repository has more files than GitHub lists at once': () => {
    const client = { rest: { git: { getTree: () => Promise.resolve({ data: { truncated: true, tree: [] } }) } } } as unknown as Client
    return createNotesReader(client, { owner: 'acme', repo: 'notes' }, () => {}).files(headCommit)
  },
  '… is not in the notes repository': () => {
    const notes = { files: () => Promise.resolve(null) } as unknown as NotesReader
    const position = { headCommit, settingsCommit: headCommit, from: { kind: 'none' }, done: new Set<string>() } as const
    return readCommits({ type: 'preview', base: headCommit, head: headCommit, branch: 'main', isOwnBranch: false }, position, notes)
  },
}

test.each(Object.entries(noBeginning))('a run that cannot begin says why, and the page says more: %s', async (message, begin) => {
  const error: unknown = await Promise.resolve()
    .then(begin)
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  for (const part of message.split('…').map((words) => words.trim())) expect(plain((error as Error).message)).toContain(part)
  expect(page).toContain(`| ${message} |`)
})

test('all inputs that are wrong are named at once', () => {
  for (const name of ['since', 'dry-run', 'request-timeout']) expect(noBeginning['The input … must be …']).toThrow(`“${name}”`)
})

test.each([
  ['2026-02-28', false],
  ['2024-02-29', false],
  ['2026-02-30', true],
  ['2026-13-01', true],
  ['2026-2-3', true],
  ['2026-02-28T10:00', true],
])('since %s: refused %s', (since, isRefused) => {
  for (const name of inputNames) vi.stubEnv(`INPUT_${name.toUpperCase()}`, { token: 'x', since, 'dry-run': 'true' }[name as string] ?? '8')
  const reading = expect(readInputs)
  if (isRefused) reading.toThrow('The input “since” must be a day as YYYY-MM-DD')
  else reading.not.toThrow()
})
