import { parseConfig } from '../../src/config/parse-config.js'
import { bodyFits } from '../../src/managed/body-limit.js'
import { blockOf } from '../../src/managed/body.js'
import { markerOf } from '../../src/managed/body.js'
import { releaseBlock } from '../../src/release/release-block.js'
import { liveIn } from '../markdown/live.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { readingOptions } from '../../src/notes/reading-options.js'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { noteResolver } from '../../src/people/resolve-notes.js'
import { makePlan } from '../../src/plan/make-plan.js'
import { planAsMarkdown } from '../../src/render/plan-as-markdown.js'
import { planAsText } from '../../src/render/plan-as-text.js'

const { config } = parseConfig(null, '.github/meeting-notes.yml')
const isOurs = (address: string) => /^https:\/\/github\.com\/(?:acme\/|meeting-notes-to-issues\/)/.test(address)
const reading = readingOptions(config)
const resolve = noteResolver({ people: [], groups: [] })
const source = { repository: 'https://github.com/acme/notes', commit: 'c0ffee' }

/**
 * Takes a note's text the whole pure way, as a first push would.
 * @returns what is wrong with the result; empty where all that must hold holds
 */
export function faultsOf(text: string): string[] {
  const note = resolve(parseNote({ path: 'notes/2026-03-05.md', text }, reading))
  const plan = makePlan({
    config,
    repositoryId: 1,
    configPath: '.github/meeting-notes.yml',
    groups: [],
    blocking: [],
    meetingBefore: () => null,
    repository: source.repository,
    head: source.commit,
    now: '2026-03-06T00:00:00Z',
    changes: [{ base: null, head: note }],
    issues: [],
    exists: () => true,
    seriesOf: seriesOfPath,
    isBackfill: true,
    linkedTitles: new Map(),
    isOpen: () => null,
    milestoneOf: () => null,
    assignable: new Set(),
    diagnostics: note.diagnostics,
  })
  const faults: string[] = []
  for (const operation of plan.operations) {
    if (operation.type !== 'create-issue') continue
    const { title, body } = operation
    if (title.trim() === '' || /[\r\n]/.test(title) || [...title].length > 256) faults.push(`bad title ${JSON.stringify(title)}`)
    if (!bodyFits(body)) faults.push('body too long')
    if (markerOf(body) === null || blockOf(body) === null) faults.push('marker cannot be read')
    faults.push(...liveIn(blockOf(body) ?? '', isOurs))
  }
  const summary = planAsMarkdown(plan, null, source)
  if (Buffer.byteLength(summary) >= 1 << 20) faults.push('summary too long')
  // Its own headings and tables are all that a summary shows.
  faults.push(...liveIn(summary, isOurs).filter((live) => !/^heading: h[23]$|^html: /.test(live)))
  faults.push(...liveIn(releaseOf(text), isOurs).filter((live) => live !== 'heading: h3'))
  planAsText(plan, () => '')
  return faults
}

/** The block of a release whose names are all hostile. */
function releaseOf(text: string): string {
  const repository = { id: 1, fullName: 'acme/core', url: 'https://github.com/acme/core' }
  return releaseBlock({
    repository,
    milestone: {
      number: 1,
      title: [...text].slice(0, 200).join(''),
      url: 'https://github.com/acme/core/milestone/1',
      state: 'open',
      due: null,
    },
    content: {
      pullRequests: [{ number: 7, title: text, author: text, state: 'open', draft: false, review: null, reviewers: [text] }],
      issues: [{ number: 8, title: text, state: 'open', assignees: [text], labels: [] }],
      reviewsKnown: true,
    },
    occurrences: [],
    todos: [],
    notes: { fullName: 'acme/notes', url: source.repository },
    room: 50_000,
  })
}
