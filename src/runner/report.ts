import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Outcome } from '../model/plan.js'
import type { RunResult } from '../pipeline/run.js'
import { diagnosticAsText } from '../render/diagnostic-as-text.js'
import {
  annotationAsText,
  diagnosticAnnotations,
  previewAnnotations,
  type Annotation,
  type Annotations,
} from '../render/plan-as-annotations.js'
import { failureAsMarkdown } from '../render/failure-as-markdown.js'
import { planAsMarkdown } from '../render/plan-as-markdown.js'
import { printable } from '../render/printable.js'
import { isRefusedPlace } from '../scope/refused-places.js'
import { runnerLog } from './log.js'

/**
 * Tells the run's result: log, annotations, summary, outputs and exit code.
 * @param repository web address of the notes repository
 */
export async function report(result: RunResult, repository: string): Promise<void> {
  const { plan, outcomes, head } = result
  // The log has said where the run begins.
  const informing = plan.diagnostics.filter(({ severity, code }) => severity === 'info' && code !== 'starting-point')
  for (const diagnostic of informing) runnerLog.info(diagnosticAsText(diagnostic))
  await annotateAll(outcomes ? diagnosticAnnotations(plan.diagnostics) : previewAnnotations(plan))
  await summarize(planAsMarkdown(plan, outcomes, { repository, commit: head }))
  await writeOutputs(result)
  if (result.unrecorded !== null)
    core.setFailed(
      printable(
        `Everything was applied, but this could not be recorded, so the next run checks the same notes again. ${result.unrecorded}`,
      ),
    )
  for (const sentence of result.unplanned) core.setFailed(printable(sentence))
  reportRefusals(result)
  const errors = plan.diagnostics.filter(({ severity }) => severity === 'error')
  if (outcomes && errors.length > 0)
    core.setFailed(`${errors.length} items need attention before their issues can be opened or updated; see the annotations.`)
  const failed = (result.outcomes ?? []).filter(({ status }) => status === 'failed' || status === 'left')
  const [first] = failed
  if (first) {
    const why = 'error' in first ? first.error : 'why' in first ? first.why : ''
    const count = `${failed.length} of ${result.outcomes?.length ?? 0} operations were not applied`
    core.setFailed(printable(`${count}; the next run completes them. The first, for this reason: ${why}`))
  }
}

/** What GitHub refused makes the run red once; afterwards each run says it as a warning, for as long as it is so. */
function reportRefusals({ outcomes, refusedBefore }: RunResult): void {
  const refused = (outcomes ?? []).flatMap((outcome) => (outcome.status === 'refused' ? [outcome] : []))
  const isKnown = ({ operation }: Outcome) => 'origin' in operation && isRefusedPlace(refusedBefore, operation.origin)
  const anew = refused.filter((outcome) => !isKnown(outcome))
  if (anew.length > 0)
    core.setFailed(
      `GitHub refused ${anew.length} of ${outcomes?.length ?? 0} operations. Each later run tries them again. See the summary.`,
    )
  annotate(
    refused.filter(isKnown).map(({ operation, error }) => ({
      level: 'warning' as const,
      message: `GitHub refuses this item, as in an earlier run: ${error} Change its text, or open its issue by hand and delete the line.`,
      ...('origin' in operation ? operation.origin : null),
    })),
  )
}

/**
 * Tells of a run that ended before it had a result.
 * @param why in sentences, one a line
 * @param diagnostics what led to it, with their places
 */
export async function reportFailure(why: string, diagnostics: readonly Diagnostic[]): Promise<void> {
  await annotateAll(diagnosticAnnotations(diagnostics))
  core.setFailed(printable(why))
  await summarize(failureAsMarkdown(why, diagnostics))
}

/** Annotations, and in the log those that GitHub would leave out. */
async function annotateAll({ shown, further }: Annotations): Promise<void> {
  annotate(shown)
  if (further.length === 0) return
  await runnerLog.step(`${further.length} more`, async () => {
    for (const annotation of further) runnerLog.info(annotationAsText(annotation))
  })
}

function annotate(annotations: readonly Annotation[]): void {
  for (const { level, message, path, line, column } of annotations) {
    core[level](printable(message), {
      ...(path === undefined ? {} : { file: printable(path) }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    })
  }
}

/** Appends to the job summary, where there is one. */
async function summarize(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return
  await core.summary.addRaw(markdown, true).write()
}

async function writeOutputs({ plan, outcomes }: RunResult): Promise<void> {
  const done = (type: 'create-issue' | 'update-issue') =>
    (outcomes ?? []).flatMap((outcome) =>
      outcome.status === 'done' && outcome.operation.type === type ? [{ number: outcome.number, url: outcome.url }] : [],
    )
  const created = done('create-issue')
  const updated = done('update-issue')
  core.setOutput('created', created.length)
  core.setOutput('updated', updated.length)
  core.setOutput('created-issues', JSON.stringify(created))
  core.setOutput('updated-issues', JSON.stringify(updated))
  core.setOutput(
    'deferred',
    plan.deferredNotes.reduce((sum, { items }) => sum + items, 0),
  )
  const folder = process.env['RUNNER_TEMP']
  if (folder) {
    // A job may have several steps with this action.
    const path = join(await mkdtemp(join(folder, 'meeting-notes-')), 'plan.json')
    await writeFile(path, JSON.stringify(plan, null, 2))
    core.setOutput('plan', path)
  }
}
