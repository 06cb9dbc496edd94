import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Diagnostic } from '../model/diagnostics.js'
import type { RunResult } from '../pipeline.js'
import { planAsMarkdown } from '../render/plan-as-markdown.js'

/** GitHub shows at most ten annotations of each kind a step. */
const annotationLimit = 10

/** Tells the run's result: annotations, summary, outputs and exit code. */
export async function report(result: RunResult): Promise<void> {
  annotate(result.plan.diagnostics)
  await summarize(planAsMarkdown(result.plan, result.outcomes))
  await writeOutputs(result)
  const failed = (result.outcomes ?? []).filter(({ status }) => status === 'failed' || status === 'left')
  if (failed.length > 0) {
    core.setFailed(`${failed.length} of ${result.outcomes?.length ?? 0} operations were not carried out; the next run completes them. See the summary.`)
  }
}

/** Shows findings at their file and line. */
export function annotate(diagnostics: readonly Diagnostic[]): void {
  const shown = { error: 0, warning: 0 }
  for (const { severity, message, path, line, column } of diagnostics) {
    if (severity === 'info') {
      core.info(`${path ?? ''}${line === undefined ? '' : `:${line}`}: ${message}`)
      continue
    }
    if (shown[severity]++ >= annotationLimit) continue
    const place = {
      ...(path === undefined ? {} : { file: path }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    }
    if (severity === 'error') core.error(message, place)
    else core.warning(message, place)
  }
}

/** Appends to the job summary, where there is one. */
export async function summarize(markdown: string): Promise<void> {
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
  core.setOutput('held-back', plan.heldBack.reduce((sum, { items }) => sum + items, 0))
  const folder = process.env['RUNNER_TEMP']
  if (folder) {
    const path = join(folder, 'meeting-notes-plan.json')
    await writeFile(path, JSON.stringify(plan, null, 2))
    core.setOutput('plan', path)
  }
}
