import { fromMarkdown } from 'mdast-util-from-markdown'
import { parseConfig } from '../../src/config/parse-config.js'
import { bodyFits } from '../../src/managed/body-limit.js'
import { blockOf } from '../../src/managed/body.js'
import { markerOf } from '../../src/managed/body.js'
import { parseNote } from '../../src/notes/parse-note.js'
import { readingOptions } from '../../src/notes/reading-options.js'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { resolveOwner } from '../../src/people/resolve-owners.js'
import { makePlan } from '../../src/plan/make-plan.js'
import { planAsMarkdown } from '../../src/render/plan-as-markdown.js'
import { planAsText } from '../../src/render/plan-as-text.js'

const { config } = parseConfig(null, '.github/meeting-notes.yml')
const reading = readingOptions(config)
const source = { repository: 'https://github.com/acme/notes', commit: 'c0ffee' }

/**
 * Takes a note's text the whole pure way, as a first push would.
 * @returns what is wrong with the result; empty where all that must hold holds
 */
export function faultsOf(text: string): string[] {
  const note = parseNote({ path: 'notes/2026-03-05.md', text }, reading)
  const plan = makePlan({
    config,
    repositoryId: 1,
    repository: source.repository,
    head: source.commit,
    now: '2026-03-06T00:00:00Z',
    changes: [{ base: null, head: note }],
    issues: [],
    exists: () => true,
    seriesOf: seriesOfPath,
    isBackfill: true,
    resolve: (owner) => resolveOwner(owner, note, { people: [], groups: [] }),
    linkedTitles: new Map(),
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
    if (acts(body)) faults.push(`text acts: ${JSON.stringify(blockOf(body))}`)
  }
  if (Buffer.byteLength(planAsMarkdown(plan, null, source)) >= 1 << 20) faults.push('summary too long')
  planAsText(plan)
  return faults
}

/** Whether a mention or HTML is in an issue's body, but for our own mention of owners whom GitHub does not assign. */
function acts(body: string): boolean {
  interface Node {
    readonly type: string
    readonly value?: string
    readonly children?: readonly Node[]
  }
  const pending: Node[] = [fromMarkdown((blockOf(body) ?? '').replace(/^- GitHub does not let .*$/m, ''))]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'html') return true
    // An address that GitHub makes a link of may hold an @.
    if (node.type === 'text' && /@[a-z0-9]/i.test((node.value ?? '').replace(/https?:\/\/\S+/g, ''))) return true
    if (node.type !== 'link') pending.push(...(node.children ?? []))
  }
  return false
}
