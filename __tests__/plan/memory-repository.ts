/** A repository in memory that the whole pipeline runs on: notes as data, commits, and people's config. */
import { createPacer } from '../../src/apply/pacer.js'
import type { Commits } from '../../src/fetch/commits.js'
import { digest } from '../../src/managed/digest.js'
import type { Config } from '../../src/model/config.js'
import type { Note } from '../../src/model/note.js'
import type { Owner, ResolvedOwner, Roster } from '../../src/model/person.js'
import { noteResolver } from '../../src/people/resolve-notes.js'
import type { Clock, MilestoneReader, NotesReader, TreeEntry } from '../../src/model/ports.js'
import type { NoteParser, RunResult } from '../../src/pipeline/run.js'
import { runPipeline } from '../../src/pipeline/run-pipeline.js'
import type { Scope } from '../../src/scope/scope.js'
import { unpaced } from '../e2e/run-pipeline.js'
import { asWritten, configPath, repositoryId, repositoryUrl, roster as defaultRoster } from './builders.js'
import type { FakeTracker } from './fake-tracker.js'

/** What a commit holds. */
export interface Snapshot {
  readonly notes: readonly Note[]
  readonly config: Partial<Config>
  readonly roster: Roster
  /** Paths of further configs. */
  readonly otherConfigs?: readonly string[]
}

export const noMilestones: MilestoneReader = {
  own: async () => [],
  elsewhere: async () => null,
  content: async () => ({ pullRequests: [], issues: [], reviewsKnown: true }),
  contentWithoutReviews: async () => ({ pullRequests: [], issues: [], reviewsKnown: true }),
}

/** What a commit holds, by path. */
export type Files = Readonly<Record<string, string>>

/** Which commits a run compares, and how. */
export interface MemoryRun<T = Snapshot> {
  readonly base: T
  readonly head: T
  readonly headCommit: string
  /** The commit that a run dealt with last, and when it said so; null where none did. */
  readonly baseRun: { readonly commit: string; readonly ended: string; readonly isStart?: true } | null
  /** All commits that some run dealt with; without it, that one. */
  readonly done?: ReadonlySet<string>
  readonly scope?: Scope
  /** Path of the config file, where it is another one. */
  readonly config?: string
  readonly milestones?: MilestoneReader
  /** When the run is, ISO. */
  readonly now?: string
}

/** Runs the pipeline on notes as data, which are read as they are written here. */
export async function runInMemory(run: MemoryRun, tracker: FakeTracker): Promise<RunResult> {
  const filesOf = (snapshot: Snapshot) => filesOfSnapshot(snapshot, run.config ?? configPath)
  return runOnFiles({ ...run, base: filesOf(run.base), head: filesOf(run.head) }, tracker, ({ roster }) => {
    const resolve = noteResolver(roster)
    return ({ path, text }) =>
      text === '' ? emptyNote(path, [...run.base.notes, ...run.head.notes]) : resolve(unresolved({ ...(JSON.parse(text) as Note), path }))
  })
}

/** Runs the pipeline on files in memory. */
export async function runOnFiles(run: MemoryRun<Files>, tracker: FakeTracker, parse?: NoteParser): Promise<RunResult> {
  const blobs = new Map<string, string>()
  const [base, head] = [run.base, run.head].map((files) => treeOf(files, blobs)) as [TreeEntry[], TreeEntry[]]
  const commits: Commits = {
    headCommit: run.headCommit,
    settingsCommit: run.headCommit,
    head,
    base,
    settings: head,
    from: run.baseRun
      ? { kind: 'done', commit: run.baseRun.commit, at: run.baseRun.ended, isStart: run.baseRun.isStart === true, refused: new Map() }
      : { kind: 'first-run', commit: 'f'.repeat(40) },
    done: run.done ?? new Set(run.baseRun ? [run.baseRun.commit] : []),
    paths: new Set([...base, ...head].map((entry) => entry.path)),
  }
  const scope = run.scope ?? { type: 'push', dryRun: false, branch: 'main', before: run.baseRun?.commit ?? null, pushed: run.headCommit }
  const clock: Clock = { now: () => new Date(run.now ?? tracker.now), sleep: async () => {} }
  return runPipeline(
    {
      scope,
      commits,
      configPath: run.config ?? configPath,
      repository: { id: repositoryId, fullName: 'acme/meeting-notes', url: repositoryUrl },
      pacer: createPacer({ ...unpaced, deadline: new Date('2999-01-01') }, clock),
    },
    {
      notes: readerOf(blobs),
      tracker,
      milestones: run.milestones ?? noMilestones,
      log: { info: () => {}, warning: () => {}, step: (_, step) => step() },
      clock,
      checkTime: () => {},
      classify: (error) => ({ kind: String(error).includes('answer lost') ? 'unclear' : 'failed', message: String(error) }),
    },
    parse,
  )
}

/** The note with its owners as they are written, for the roster of the commit to resolve. */
function unresolved(note: Note): Note<Owner> {
  const written = <T extends { readonly owners: readonly ResolvedOwner[] }>(item: T) => ({ ...item, owners: item.owners.map(asWritten) })
  return { ...note, items: note.items.map(written), reported: note.reported.map(written) }
}

/** What the path of a note tells of it. */
function emptyNote(path: string, notes: readonly Note[]): Note {
  const note = notes.find((other) => other.path === path)
  if (!note) throw new Error(`There is no note ${path}.`)
  return { ...note, items: [], reported: [], releases: [] }
}

function treeOf(files: Files, blobs: Map<string, string>): TreeEntry[] {
  return Object.entries(files).map(([path, text]) => {
    const blob = digest(text)
    blobs.set(blob, text)
    return { path, blob, size: text.length }
  })
}

function filesOfSnapshot({ notes, config, roster, otherConfigs = [] }: Snapshot, path: string): Files {
  const texts = Object.fromEntries(notes.map(({ path: file, ...note }) => [file, JSON.stringify(note)]))
  return { ...texts, ...Object.fromEntries(otherConfigs.map((other) => [other, ''])), [path]: configText(config, roster) }
}

function readerOf(blobs: ReadonlyMap<string, string>): NotesReader {
  return {
    text: async (blob) => blobs.get(blob) ?? '',
    files: async () => null,
    parent: async () => null,
    mergeBase: async () => null,
    tip: async () => '',
  }
}

/** The config file that says this. */
function configText(config: Partial<Config>, { people, groups }: Roster): string {
  const {
    exclude,
    languages,
    words,
    series,
    removedItems,
    decisions,
    maxAge,
    maxNewIssues,
    pullRequestItems,
    trustedBots,
    labels,
    release,
  } = config
  const written = {
    notes: config.notes ?? ['**/*.md'],
    ...(exclude && { exclude }),
    ...(languages && { languages }),
    ...(words?.actionHeadings && { words: { 'action-headings': words.actionHeadings } }),
    ...(series && { series: series.map(({ name, paths }) => ({ name, paths })) }),
    ...(removedItems && { 'removed-items': removedItems }),
    ...(decisions && { decisions }),
    ...(pullRequestItems && { 'pull-request-items': pullRequestItems }),
    ...(maxAge === undefined || maxAge === null ? {} : { 'max-age': maxAge }),
    ...(maxNewIssues === undefined ? {} : { 'max-new-issues': maxNewIssues }),
    ...(trustedBots && { 'trusted-bots': trustedBots }),
    ...(labels && { labels: { managed: labels.managed } }),
    ...(release && { release: { ...(release.repository ? { repository: release.repository } : {}), repositories: release.repositories } }),
    people: people.map(({ login, name, aliases }) => ({
      github: login,
      ...(name ? { name } : {}),
      ...(aliases.length > 0 ? { aliases } : {}),
    })),
    groups: groups.map(({ name, aliases, members, assign, label }) => ({
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      members,
      assign,
      label,
    })),
  }
  // JSON is YAML, and quick to write.
  return JSON.stringify(written)
}

export const emptySnapshot: Snapshot = { notes: [], config: {}, roster: defaultRoster }
