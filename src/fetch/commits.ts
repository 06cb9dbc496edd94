import { workflowBot } from '../model/workflow-bot.js'
import type { Config } from '../model/config.js'
import type { BranchTip, CommitPage, DoneStatus, ExaminedCommit, IssueTracker, Log, NotesReader, ProgressTracker } from '../model/ports.js'
import type { TreeEntry } from '../model/ports.js'
import { includesName } from '../model/same-name.js'
import {
  baseWithoutStatus,
  describeBase,
  explainGap,
  explainRoot,
  latestDone,
  startAfterGap,
  startingPoint,
  type Base,
} from '../scope/choose-base.js'
import { ConfigError } from './config-error.js'
import { passesOf, type NoScope, type Scope } from '../scope/scope.js'

/** How far earlier runs came, and up to where there is something to do. */
export interface Position {
  readonly headCommit: string
  /** Where the config and the roster are read: for a pull request the tip of the branch that it is to be merged into. */
  readonly settingsCommit: string
  /** What is compared with, and why. */
  readonly from: Base
  /** The newest commits that some run dealt with. */
  readonly done: ReadonlySet<string>
}

/** The two commits of a run with their files. */
export interface Commits extends Position {
  readonly head: readonly TreeEntry[]
  readonly base: readonly TreeEntry[]
  /** Those that the config and the roster are among. */
  readonly settings: readonly TreeEntry[]
  /** Paths of all files of either commit. */
  readonly paths: ReadonlySet<string>
}

export interface PositionPorts {
  readonly notes: NotesReader
  readonly progress: ProgressTracker
  readonly tracker: Pick<IssueTracker, 'labels' | 'list' | 'canWrite'>
  readonly log: Log
  /** Path of the config file, by which the issues of several configs are told apart. */
  readonly configPath: string
  /** Reads the config at a commit's files: asked only where it decides what is compared. */
  readonly configAt: (files: readonly TreeEntry[]) => Promise<Config>
}

/** Finds out how far earlier runs came; or why nothing is done here. */
export async function findPosition(scope: Scope, ports: PositionPorts): Promise<Position | NoScope> {
  const { notes, progress, log } = ports
  if (scope.type === 'preview') {
    const [mergeBase, settingsCommit] = await Promise.all([notes.mergeBase(scope.base, scope.head), notes.tip(scope.branch)])
    const from: Base = mergeBase === null ? { kind: 'none' } : { kind: 'merge-base', commit: mergeBase }
    log.info(describeBase(from, scope.head))
    return { headCommit: scope.head, settingsCommit, from, done: new Set() }
  }
  const [seen, before] = scope.type === 'push' ? [scope.pushed, scope.before] : [null, null]
  const tip = await progress.tip(scope.branch, seen, before)
  const headConfig = async () => ports.configAt((await notes.files(tip.head)) ?? [])
  if (tip.isFork && !scope.dryRun && !(await headConfig()).forks) {
    return { refused: false, why: 'This repository is a fork: nothing is written here unless its config says “forks: true”.' }
  }
  const at = { headCommit: tip.head, settingsCommit: tip.head }
  if (!passesOf(scope).some(({ type }) => type === 'push')) return { ...at, from: { kind: 'none' }, done: new Set() }
  const counts = accountCheck(headConfig, ports)
  const commits = await countedCommits([...tip.commits, ...(tip.before ? [tip.before] : [])], counts, ports)
  const from: Base = latestDone(commits) ?? (await findOlderBase(tip, headConfig, counts, ports))
  log.info(describeBase(from, tip.head))
  if (from.kind === 'gap') log.warning(explainGap(from))
  if (from.kind === 'root') log.warning(explainRoot(from))
  return { ...at, from, done: new Set(commits.flatMap(({ commit, status }) => (status ? [commit] : []))) }
}

/** Whether an account's status counts: that of this action's bot, of one that the config allows, or of who may write. */
type AccountCheck = (login: string | null) => Promise<boolean>

function accountCheck(headConfig: () => Promise<Config>, { tracker }: PositionPorts): AccountCheck {
  const known = new Map<string, Promise<boolean>>()
  const ask = async (login: string) => {
    const { trustedBots } = await headConfig()
    if (includesName(trustedBots, login)) return true
    return !login.endsWith('[bot]') && tracker.canWrite(login)
  }
  return async (login) => {
    if (login === null) return false
    if (login === workflowBot) return true
    const answer = known.get(login) ?? ask(login)
    known.set(login, answer)
    return answer
  }
}

/** The commits with the last status of each that counts; one that somebody else set may hide one of ours. */
async function countedCommits(
  commits: readonly ExaminedCommit[],
  counts: AccountCheck,
  { progress, log }: PositionPorts,
): Promise<ExaminedCommit[]> {
  const counted: ExaminedCommit[] = []
  for (const examined of commits) {
    const { commit, status } = examined
    const isOurs = async (found: DoneStatus) => found.isSuccess && (await counts(found.creator))
    if (!status || (await isOurs(status))) {
      counted.push(examined)
      continue
    }
    log.info(`The status that ${status.creator ?? 'a deleted account'} set on ${commit} does not count.`)
    let ours: DoneStatus | null = null
    for (const found of await progress.statuses(commit)) {
      ours = (await isOurs(found)) ? found : null
      if (ours) break
    }
    counted.push({ ...examined, status: ours })
  }
  return counted
}

/** Where no status is near: older commits are looked at, but only where earlier runs left their label. */
async function findOlderBase(tip: BranchTip, headConfig: () => Promise<Config>, counts: AccountCheck, ports: PositionPorts): Promise<Base> {
  const head = tip.commits.find(({ commit }) => commit === tip.head) ?? { commit: tip.head, parent: null, status: null }
  const before = tip.before?.commit ?? null
  const label = await managedLabel(headConfig)
  // A config that cannot be read names no label: then only the commits tell whether runs were here.
  const isKnownHere = label === null ? null : includesName(await ports.tracker.labels(), label)
  if (isKnownHere === false) return baseWithoutStatus(head, before, null)
  let examined = tip.commits.length
  for (let page: CommitPage = tip; page.older !== null;) {
    page = await page.older()
    examined += page.commits.length
    const latest = latestDone(await countedCommits(page.commits, counts, ports))
    if (latest) return latest
  }
  const isFirst = label === null || (await isOfOthers(label, ports))
  return baseWithoutStatus(head, before, isFirst ? null : examined)
}

/** Whether all that runs have opened with a label is of other configs, so that this one is new here. */
async function isOfOthers(label: string, { tracker, configPath }: PositionPorts): Promise<boolean> {
  // What reads markers is loaded where it is needed: a run's first requests do not wait for it.
  const [{ locateMarker }, issues] = await Promise.all([import('../managed/marker.js'), tracker.list({ label, state: 'all' })])
  const configs = issues.flatMap(({ body }) => locateMarker(body)?.marker.config ?? [])
  return configs.length > 0 && !configs.includes(configPath)
}

/** The label of managed issues; null where the config has errors, which the run reports later. */
async function managedLabel(headConfig: () => Promise<Config>): Promise<string | null> {
  try {
    return (await headConfig()).labels.managed
  } catch (error) {
    if (error instanceof ConfigError) return null
    throw error
  }
}

/**
 * What a run that no status tells where to begin does before all else, so that one that fails is made up for as any other,
 * whatever it fails for.
 * @returns whether this is such a run
 */
export async function markStart({ from }: Position, progress: Pick<ProgressTracker, 'markDone'>): Promise<boolean> {
  if (from.kind !== 'first-run' && from.kind !== 'root' && from.kind !== 'gap') return false
  await progress.markDone(from.commit, from.kind === 'gap' ? startAfterGap : startingPoint)
  return true
}

/**
 * Reads the files of the two commits of a pass.
 * @throws Error where one of them is not in the repository
 */
export async function readCommits(scope: Scope, position: Position, notes: NotesReader): Promise<Commits> {
  const { headCommit, settingsCommit } = position
  const from: Base = scope.type === 'backfill' ? { kind: 'none' } : position.from
  // A refresh or a single release compares nothing: what the notes say is the push's.
  const isCompared = scope.type === 'push' || scope.type === 'preview'
  const compared = from.kind === 'none' ? null : from.commit
  const baseCommit = isCompared || scope.type === 'backfill' ? compared : headCommit
  const read = async (commit: string) => {
    const files = await notes.files(commit)
    if (!files) throw new Error(`Commit ${commit} is not in the notes repository.`)
    return files
  }
  const [head, base, settings] = await Promise.all([read(headCommit), baseCommit === null ? [] : read(baseCommit), read(settingsCommit)])
  return { ...position, from, head, base, settings, paths: new Set([...head, ...base].map(({ path }) => path)) }
}
