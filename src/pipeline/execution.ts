import { applyPlan } from '../apply/apply-plan.js'
import { verifyOutcomes } from '../apply/verify.js'
import type { Settings } from '../fetch/config.js'
import { ConfigError } from '../fetch/config-error.js'
import { distrustedBots, trusted } from '../fetch/issues.js'
import type { Config } from '../model/config.js'
import type { IssueScope } from '../managed/trust.js'
import type { ManagedIssue } from '../model/issue.js'
import type { Operation, Outcome } from '../model/plan.js'
import type { IssueTracker } from '../model/ports.js'
import { ensureLabels, labelVanished, missingLabels } from '../plan/missing-labels.js'
import { issueScope, type PipelineOptions, type Ports } from './run.js'

/** How operations are applied; outcomes are null where they are only shown. */
export interface Execution {
  readonly apply: (operations: readonly Operation[]) => Promise<readonly Outcome[] | null>
  /** Lists the managed issues again where the outcomes ask for it, and clears up. */
  readonly verify: (
    outcomes: readonly Outcome[] | null,
    isNeeded: (outcomes: readonly Outcome[]) => boolean,
  ) => Promise<readonly Outcome[] | null>
}

export const showOnly: Execution = { apply: async () => null, verify: async () => null }

/** @param known numbers of the issues that the run planned with */
export function executionFor(
  began: Date,
  known: ReadonlySet<number>,
  settings: Settings,
  options: PipelineOptions,
  ports: Ports,
): Execution {
  const { pacer, beforeWriting } = options
  const { log, tracker, judge, clock } = ports
  const managedLabel = settings.config.labels.managed
  let begun: Promise<void> | null = null
  const apply = async (operations: readonly Operation[]) => {
    begun ??= beforeWriting?.() ?? Promise.resolve()
    await begun
    return applyPlan({ operations }, tracker, { pacer, log, judge, managedLabel, now: () => clock.now().getTime() })
  }
  return {
    apply: async (operations) => (operations.length === 0 ? [] : log.step('Apply the plan', () => apply(operations))),
    verify: async (outcomes, isNeeded) =>
      outcomes && isNeeded(outcomes)
        ? log.step('Verify', () => verifyAll(outcomes, began, settings.config, issueScope(options, settings), known, apply, ports))
        : outcomes,
  }
}

/** An issue that was opened a moment ago may bear the time of GitHub's clock, which is not ours. */
const clockSkew = 5 * 60_000

async function verifyAll(
  outcomes: readonly Outcome[],
  began: Date,
  config: Config,
  scope: IssueScope,
  known: ReadonlySet<number>,
  apply: (operations: readonly Operation[]) => Promise<Outcome[]>,
  { tracker, log, judge }: Ports,
): Promise<Outcome[]> {
  const updatedSince = new Date(began.getTime() - clockSkew).toISOString()
  try {
    const listed = await tracker.list({ label: config.labels.managed, state: 'all', updatedSince })
    for (const bot of distrustedBots(listed, scope)) {
      log.warning(
        `${bot} opens issues with this action, but the config does not trust it, so they will not be known again. Add to the config: trusted-bots: ["${bot}"]`,
      )
    }
    const verification = verifyOutcomes(outcomes, (await trusted(listed, scope, tracker)).managed, known)
    return [...verification.outcomes, ...(await apply(verification.operations))]
  } catch (error) {
    log.warning(`The listing after the creations failed: ${judge(error).message}`)
    return [...outcomes]
  }
}

/**
 * Puts the operations that make missing labels in front of others; the labels are listed once, and only where one is not known to
 * exist.
 * @param isManagedLabelDue whether an earlier run made sure of the label by which issues are known; without it each would be opened again
 */
export function labelAdder(
  issues: readonly ManagedIssue[],
  config: Config,
  configPath: string,
  tracker: IssueTracker,
  isManagedLabelDue: boolean,
): (operations: readonly Operation[]) => Promise<Operation[]> {
  const known = new Set(issues.flatMap(({ issue }) => issue.labels))
  let isListed = false
  return async (operations) => {
    if (!isListed && missingLabels(operations, known).length > 0) {
      for (const name of await tracker.labels()) known.add(name)
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
