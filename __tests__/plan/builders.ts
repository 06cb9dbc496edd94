/** Notes, items and issues for tests: everything has a default, a test says only what it is about. */
import { inert } from '../../src/markdown/markdown.js'
import { parseConfig } from '../../src/config/parse-config.js'
import { firstBody, appliedOf } from '../../src/managed/merge.js'
import type { Config } from '../../src/model/config.js'
import type { CurrentIssue, ManagedIssue, Marker, Occurrence, DesiredIssue } from '../../src/model/issue.js'
import type { Item } from '../../src/model/item.js'
import type { Note, ReportedItem } from '../../src/model/note.js'
import type { Owner, ResolvedOwner, Roster } from '../../src/model/person.js'
import type { ProposedEntry } from '../../src/model/plan.js'
import { noteResolver } from '../../src/people/resolve-notes.js'
import { ownerResolver } from '../../src/people/resolve-owners.js'
import { peopleOf } from '../../src/matching/people.js'
import { identify } from '../../src/matching/identity.js'
import { ownersAsWritten } from '../../src/matching/pair-items.js'
import { seriesOfPath } from '../../src/notes/dates/series.js'
import { desiredIssue, type DesiredContext } from '../../src/desired/desired-issue.js'

export const repositoryId = 4711
export const repositoryUrl = 'https://github.com/acme/meeting-notes'
export const configPath = '.github/meeting-notes.yml'
export const issueScope = { repository: repositoryId, config: configPath, bots: [] }
export const headCommit = 'c'.repeat(40)
/** The run that a plan is made for. */
export const thisRun = { head: headCommit, at: '2026-03-06T12:00:00.000Z' }

export const roster: Roster = {
  people: [
    { login: 'rosa', name: 'Rosa Diaz', aliases: ['RD'] },
    { login: 'anders', name: 'Anders Jensen', aliases: ['AJ'] },
    { login: 'mia', name: 'Mia Sorel', aliases: ['MS'] },
  ],
  groups: [
    { name: 'core', aliases: [], members: ['rosa', 'anders'], assign: false, label: 'team-core' },
    { name: 'infra', aliases: [], members: ['anders', 'mia'], assign: true, label: 'infra' },
  ],
}

/** The config with all its defaults and what a test sets. */
export function aConfig(overrides: Partial<Config> = {}): Config {
  return { ...parseConfig(null, '').config, ...overrides }
}

/** What a test says of an item; owners as written ("@ann" with the login), which the tests' roster resolves. */
export type GivenItem = Partial<Omit<Item, 'owners'>> & { readonly owners?: readonly (string | ResolvedOwner)[] }

/** A todo; a text alone will do. */
export function anItem(given: string | GivenItem = {}): Item {
  const { owners = ['RD'], ...overrides } = typeof given === 'string' ? { text: given } : given
  return {
    kind: 'todo',
    line: 10,
    endLine: overrides.line ?? 10,
    section: 'TODOs',
    text: 'Book the room for the spring workshop',
    owners: owners.map((owner) => (typeof owner === 'string' ? resolveAlone(asWritten(owner)) : owner)),
    state: 'open',
    due: null,
    rule: 'task-or-remark',
    ownerRule: 'colon',
    details: [],
    ...overrides,
  }
}

/** An owner as a note writes it: "@ann" with the login. */
export function asWritten(owner: string | ResolvedOwner): Owner {
  if (typeof owner !== 'string') return { written: owner.written, login: owner.reason === 'written-in-note' ? owner.login : null }
  return owner.startsWith('@') ? { written: owner.slice(1), login: owner.slice(1) } : { written: owner, login: null }
}

const resolveAlone = ownerResolver(roster)({ participants: [], agendaNames: [], writtenLogins: [] })
const resolveNote = noteResolver(roster)

/** A note of the series and the day of its path, its items one line below the other, owners resolved by the tests' roster. */
export function aNote(path: string, items: readonly (string | GivenItem)[], overrides: Partial<Note> = {}): Note {
  const date = overrides.date === undefined ? (/\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? '2026-03-05') : overrides.date
  return resolveNote({
    path,
    title: `Meeting of ${date}`,
    date,
    series: seriesOfPath(path),
    teams: [],
    participants: [],
    agendaNames: [],
    writtenLogins: [],
    items: items.map((given, index) => {
      const item = { line: 10 + index, endLine: 10 + index, ...(typeof given === 'string' ? { text: given } : given) }
      return { ...anItem(item), owners: (item.owners ?? ['RD']).map(asWritten) }
    }),
    reported: [],
    releases: [],
    diagnostics: [],
    ...overrides,
  })
}

/** A line that looks back at an earlier meeting. */
export function aReport(text: string, state: ReportedItem['state'], owners: readonly string[] = ['RD']): ReportedItem {
  return { line: 40, text, state, owners: owners.map((owner) => resolveAlone(asWritten(owner))) }
}

/** What a desired issue depends on besides its item. */
export function aContext(config: Partial<Config> = {}): DesiredContext {
  return {
    config: aConfig(config),
    repository: repositoryUrl,
    assignable: new Set(['rosa', 'anders', 'mia']),
    linkedTitles: new Map(),
    milestoneOf: () => null,
  }
}

/** The occurrence of an item, as the action writes it. */
export function anOccurrence(note: Note, item: Item, overrides: Partial<Occurrence> = {}): Occurrence {
  const { key, content, hard, soft } = identify(item)
  return {
    note: note.path,
    date: note.date,
    meeting: note.title,
    section: item.section,
    commit: 'a'.repeat(40),
    line: item.line,
    endLine: item.endLine,
    key,
    content,
    hard,
    soft,
    owners: ownersAsWritten(item),
    people: peopleOf(item),
    givesOwner: true,
    gone: false,
    ...overrides,
  }
}

/** An issue as it stands on GitHub; the action's own account opened it. */
export function anIssue(overrides: Partial<CurrentIssue> = {}): CurrentIssue {
  const number = overrides.number ?? 1
  return {
    number,
    url: `${repositoryUrl}/issues/${number}`,
    title: 'An issue',
    body: '',
    state: 'open',
    labels: ['meeting-notes'],
    assignees: [],
    milestone: null,
    isReopened: false,
    author: 'github-actions[bot]',
    createdAt: '2026-03-05T12:00:00Z',
    updatedAt: '2026-03-05T12:00:00Z',
    closedAt: null,
    closedBy: null,
    ...overrides,
  }
}

/** What should stand in an issue. */
export function aDesiredIssue(overrides: Partial<DesiredIssue> = {}): DesiredIssue {
  return {
    subject: 'todo',
    title: 'Book the room',
    block: inert`> Book the room`,
    labels: ['meeting-notes', 'todo'],
    assignees: ['rosa'],
    milestone: null,
    state: 'open',
    ...overrides,
  }
}

export function aMarker(overrides: Partial<Marker> = {}): Marker {
  return {
    version: 1,
    repository: repositoryId,
    id: 'id-1',
    subject: 'todo',
    config: configPath,
    series: 'notes',
    occurrences: [],
    applied: appliedOf(aDesiredIssue()),
    ...overrides,
  }
}

/** A managed issue that stands as it was applied, then changed as a person would. */
export function aManagedIssue(
  desired: DesiredIssue = aDesiredIssue(),
  current: Partial<CurrentIssue> = {},
  marker: Partial<Marker> = {},
): ManagedIssue {
  const written = aMarker({ subject: desired.subject, applied: appliedOf(desired), ...marker })
  const { title, labels, assignees, milestone, state } = desired
  return { issue: anIssue({ title, labels, assignees, milestone, state, body: firstBody(desired, written), ...current }), marker: written }
}

/** The managed issue of an item of a note, as this action opened it. */
export function anIssueFor(note: Note, item: Item, current: Partial<CurrentIssue> = {}): ManagedIssue {
  const occurrences = [anOccurrence(note, item)]
  const desired = desiredIssue(
    {
      textFrom: { item, note },
      owners: item.owners,
      teamLabels: [],
      occurrences,
      stateFrom: { item, note },
      earlier: null,
      references: null,
      applied: null,
      quoteLimit: 20_000,
    },
    aContext(),
  )
  return aManagedIssue(desired, current, { id: `id-${current.number ?? 1}`, series: note.series, occurrences })
}

/** The entry for somebody whom the config does not have. */
export function aProposedEntry(name: string, more: Partial<ProposedEntry> = {}): ProposedEntry {
  return {
    kind: 'person',
    name,
    login: null,
    aliases: [],
    isThere: false,
    members: [],
    assign: false,
    label: null,
    ...more,
  }
}
