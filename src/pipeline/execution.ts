import { applyPlan } from '../apply/apply-plan.js'
import { verifyOutcomes } from '../apply/verify.js'
import { ConfigError } from '../fetch/config-error.js'
import { distrustedBots, trusted } from '../fetch/issues.js'
import { clockSkew } from '../model/clock-skew.js'
import type { ManagedIssue } from '../model/issue.js'
import type { Operation, Outcome } from '../model/plan.js'
import { ensureLabels, labelVanished, missingLabels } from '../plan/missing-labels.js'
import { issueScope, type Run } from './run.js'

/** Operations, and what became of them; null where they are only shown. */
export interface Executed {
  readonly operations: readonly Operation[]
  readonly outcomes: readonly Outcome[] | null
}

/** How operations are applied, or shown. */
export interface Execution {
  /** Applies operations, with those that create the labels that they need. */
  readonly apply: (operations: readonly Operation[]) => Promise<Executed>
  /** Lists the managed issues again where the outcomes ask for it, and clears up. */
  readonly verify: (executed: Executed, isNeeded: (outcomes: readonly Outcome[]) => boolean) => Promise<Executed>
}

/** @param issues those that the run planned with */
export function executionFor(run: Run, issues: readonly ManagedIssue[]): Execution {
  const { scope, ports } = run
  const withLabels = labelAdder(run, issues)
  if (scope.type === 'preview' || scope.dryRun) {
    return {
      apply: async (operations) => ({ operations: await withLabels(operations), outcomes: null }),
      verify: async (executed) => executed,
    }
  }
  run.pacer.remember(issues.map(({ issue }) => issue))
  const applyAll = applier(run)
  const known = new Set(issues.map(({ issue }) => issue.number))
  return {
    async apply(planned) {
      const operations = await withLabels(planned)
      return { operations, outcomes: operations.length === 0 ? [] : await ports.log.step('Apply the plan', () => applyAll(operations)) }
    },
    async verify({ operations, outcomes }, isNeeded) {
      if (!outcomes || !isNeeded(outcomes)) return { operations, outcomes }
      return { operations, outcomes: await ports.log.step('Verify', () => verifyAll(run, outcomes, known, applyAll)) }
    },
  }
}

/** What several steps did, one after the other. */
export function together(first: Executed, second: Executed): Executed {
  return {
    operations: [...first.operations, ...second.operations],
    outcomes: first.outcomes && second.outcomes && [...first.outcomes, ...second.outcomes],
  }
}

type Applier = (operations: readonly Operation[]) => Promise<Outcome[]>

/** Applies operations; before the first of them it makes sure that the run may write. */
function applier({ pacer, beforeWriting, settings, ports: { log, tracker, classify, clock } }: Run): Applier {
  const managedLabel = settings.config.labels.managed
  let begun: Promise<void> | null = null
  return async (operations) => {
    begun ??= beforeWriting?.() ?? Promise.resolve()
    await begun
    return applyPlan({ operations }, tracker, { pacer, log, classify, managedLabel, now: () => clock.now().getTime() })
  }
}

async function verifyAll(run: Run, outcomes: readonly Outcome[], known: ReadonlySet<number>, apply: Applier): Promise<Outcome[]> {
  const { tracker, log, classify } = run.ports
  const scope = issueScope(run)
  const updatedSince = new Date(run.began.getTime() - clockSkew).toISOString()
  try {
    const listed = await tracker.list({ label: run.settings.config.labels.managed, state: 'all', updatedSince })
    for (const bot of distrustedBots(listed, scope)) {
      log.warning(
        `${bot} opens issues with this action, but the config does not trust it, so they will not be known again. Add to the config: trusted-bots: ["${bot}"]`,
      )
    }
    const verification = verifyOutcomes(outcomes, (await trusted(listed, scope, tracker)).managed, known)
    return [...verification.outcomes, ...(await apply(verification.operations))]
  } catch (error) {
    log.warning(`The listing after the creations failed: ${classify(error).message}`)
    return [...outcomes]
  }
}

/**
 * Puts the operations that create missing labels before others; the labels are listed once, and only where one is not known to
 * exist.
 * @returns a function that throws ConfigError where an earlier run made sure of the label by which issues are known and it is gone:
 *   without it each would be opened again
 */
function labelAdder(run: Run, issues: readonly ManagedIssue[]): (operations: readonly Operation[]) => Promise<Operation[]> {
  const { commits, configPath, settings, ports } = run
  const { config } = settings
  const isManagedLabelDue = commits.from.kind === 'done' && !commits.from.isStart
  const known = new Set(issues.flatMap(({ issue }) => issue.labels))
  let isListed = false
  return async (operations) => {
    if (!isListed && missingLabels(operations, known).length > 0) {
      for (const name of await ports.tracker.labels()) known.add(name)
      isListed = true
    }
    const missing = missingLabels(operations, known)
    if (isManagedLabelDue && missing.includes(config.labels.managed))
      throw new ConfigError(
        [labelVanished(config.labels.managed, configPath)],
        'The label of the managed issues is gone; nothing was written.',
      )
    for (const name of missing) known.add(name)
    return [...ensureLabels(missing, config), ...operations]
  }
}
