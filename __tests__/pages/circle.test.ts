/** The next note of its page is pasted as it is, for every note of the fixtures. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blockOf } from '../../src/managed/body.js'
import type { CurrentIssue } from '../../src/model/issue.js'
import { configPath } from '../plan/builders.js'
import { seenChanges } from '../plan/chain.js'
import { FakeTracker } from '../plan/fake-tracker.js'
import { runs } from '../runs.js'
import { runOnFiles, type Files } from '../plan/memory-repository.js'

/** A push from some files to others, in the evening of a day. */
async function push(base: Files, head: Files, day: string, tracker: FakeTracker): Promise<void> {
  const baseRun = { commit: 'b'.repeat(40), ended: '2026-01-01T00:00:00Z', isStart: true } as const
  await runOnFiles({ base, head, headCommit: 'a'.repeat(40), baseRun, now: `${day}T20:00:00Z` }, tracker)
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
  const all = readdirSync(folder).filter((file) => file.endsWith('.md'))
  // Some from everywhere; all of them at night.
  const step = Math.ceil(all.length / runs(14))
  const names = all.filter((_, index) => index % step === 0)
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
  expect(pages.length).toBeGreaterThan(names.length / 4)
  const next = Object.fromEntries(
    pages.map(({ title, body }) => {
      const note = /^(`{3,})markdown\n([^]*?)\n\1$/m.exec(blockOf(body) ?? '')?.[2] ?? ''
      return [`notes/${title.replace('Open items: ', '')}/2026-01-15.md`, note.replaceAll('YYYY-MM-DD', '2026-01-15')]
    }),
  )
  await push(last, { ...last, ...next }, '2026-01-16', tracker)
  expect(changesOf(before, tracker.issues)).toEqual([])
})
