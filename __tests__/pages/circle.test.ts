/** The next note of its page is pasted as it is, for every note of the fixtures. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createPacer } from '../../src/apply/pacer.js'
import type { Commits } from '../../src/gather/commits.js'
import { blockOf } from '../../src/managed/body.js'
import { digest } from '../../src/managed/digest.js'
import type { CurrentIssue } from '../../src/model/issue.js'
import type { TreeEntry } from '../../src/model/ports.js'
import { runPipeline } from '../../src/pipeline/run-pipeline.js'
import { unpaced } from '../e2e/run-pipeline.js'
import { configPath, repositoryId, repositoryUrl } from '../plan/builders.js'
import { seenChanges } from '../plan/chain.js'
import { FakeTracker } from '../plan/fake-tracker.js'
import { noMilestones } from '../plan/memory-repository.js'

type Files = Readonly<Record<string, string>>

/** A push from some files to others at a time of day; the last push was a week before. */
async function push(base: Files, head: Files, day: string, tracker: FakeTracker): Promise<void> {
  const blobs = new Map<string, string>()
  const treeOf = (files: Files): TreeEntry[] =>
    Object.entries(files).map(([path, text]) => {
      const blob = digest(text)
      blobs.set(blob, text)
      return { path, blob, size: text.length }
    })
  const [before, after] = ['b'.repeat(40), 'a'.repeat(40)]
  const commits: Commits = {
    headCommit: after,
    head: treeOf(head),
    base: treeOf(base),
    from: { kind: 'done', commit: before, at: '2026-01-01T00:00:00Z', isStart: true },
    done: new Set([before]),
    paths: new Set([...Object.keys(base), ...Object.keys(head)]),
  }
  const clock = { now: () => new Date(`${day}T20:00:00Z`), sleep: async () => {} }
  await runPipeline(
    {
      scope: { type: 'push', dryRun: false, branch: 'main', before, pushed: after },
      commits,
      configPath,
      repository: { id: repositoryId, fullName: 'acme/meeting-notes', url: repositoryUrl },
      pacer: createPacer({ ...unpaced, deadline: new Date('2999-01-01') }, clock),
    },
    {
      notes: {
        text: async (blob) => blobs.get(blob) ?? '',
        files: async () => null,
        parent: async () => null,
        mergeBase: async () => null,
        tip: async () => '',
      },
      tracker,
      milestones: noMilestones,
      log: { info: () => {}, warning: () => {}, step: (_, step) => step() },
      clock,
      judge: (error) => ({ kind: 'failed', message: String(error) }),
    },
  )
}

/** What the pasted notes did to the issues; nothing, if all is well. */
function changesOf(before: readonly CurrentIssue[], after: readonly CurrentIssue[]): string[] {
  const known = new Map(before.map((issue) => [issue.number, issue]))
  return after.flatMap((issue) => {
    const was = known.get(issue.number)
    if (!was) return [`opened: ${issue.title}`]
    if (issue.labels.includes('open-items')) return []
    const changed = seenChanges(was, issue).filter((field) => field !== 'text')
    if (changed.length > 0) return [`${changed.join()} of ${was.title}: ${issue.title} for ${issue.assignees.join() || 'nobody'}`]
    return was.state === 'open' && !issue.body.includes('2026-01-15.md') ? [`not in the next note: ${was.title}`] : []
  })
}

test('each item keeps its issue, and no issue changes but for the meeting that it gets', async () => {
  const folder = new URL('../fixtures/notes/', import.meta.url)
  const names = readdirSync(folder).filter((file) => file.endsWith('.md'))
  const pathOf = (name: string, day: string) => `notes/${name.replace(/^[\d-]+|\.md$/g, '')}/${day}.md`
  const tracker = new FakeTracker()
  tracker.makeLabel('meeting-notes')
  tracker.canBeAssigned = async () => true
  const config = { [configPath]: 'pages: true\nmax-new-issues: 1000\n' }
  const last = {
    ...config,
    ...Object.fromEntries(names.map((name) => [pathOf(name, '2026-01-08'), readFileSync(new URL(name, folder), 'utf8')])),
  }
  await push(config, last, '2026-01-09', tracker)
  const before = tracker.issues
  const pages = before.filter(({ labels }) => labels.includes('open-items'))
  expect(pages.length).toBeGreaterThan(40)
  const next = Object.fromEntries(
    pages.map(({ title, body }) => {
      const note = /^(`{3,})markdown\n([^]*?)\n\1$/m.exec(blockOf(body) ?? '')?.[2] ?? ''
      return [`notes/${title.replace('Open items: ', '')}/2026-01-15.md`, note.replaceAll('YYYY-MM-DD', '2026-01-15')]
    }),
  )
  await push(last, { ...last, ...next }, '2026-01-16', tracker)
  expect(changesOf(before, tracker.issues)).toEqual([])
})
