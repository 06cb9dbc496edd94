import type { CreateIssue, Origin, Plan, UpdateIssue } from '../model/plan.js'
import type { Diagnostic } from '../model/diagnostics.js'

/** What GitHub shows at a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

/** GitHub shows at most ten annotations of each kind a step. */
const annotationLimit = 10

/** What a preview shows at the lines of the notes: what would be opened and changed, and what needs a person. */
export function previewAnnotations({ operations, diagnostics }: Plan): Annotation[] {
  const notices = operations.flatMap((operation) =>
    operation.type !== 'ensure-label' && operation.origin ? [noticeAt(operation.origin, operation)] : [],
  )
  return withinLimits([...notices, ...annotationsOf(diagnostics)])
}

/** Diagnostics as annotations; what is only for information stays in the log. */
export function diagnosticAnnotations(diagnostics: readonly Diagnostic[]): Annotation[] {
  return withinLimits(annotationsOf(diagnostics))
}

function annotationsOf(diagnostics: readonly Diagnostic[]): Annotation[] {
  return diagnostics.flatMap(({ severity, message, path, line, column }) =>
    severity === 'info'
      ? []
      : [
          {
            level: severity,
            message,
            ...(path === undefined ? {} : { path }),
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
          },
        ],
  )
}

function noticeAt({ path, line }: Origin, operation: CreateIssue | UpdateIssue): Annotation {
  return { level: 'notice', message: operation.type === 'create-issue' ? opening(operation) : changing(operation), path, line }
}

function opening({ subject, title, assignees, labels }: CreateIssue): string {
  if (subject === 'decision') return `Records the decision: “${title}”`
  if (subject === 'release') return `Opens the release issue “${title}”.`
  const people = assignees.length > 0 ? ` for ${assignees.join(' and ')}` : ', assigned to nobody'
  return `Opens an issue${people}: “${title}” (${labels.join(', ')}).`
}

function changing({ number, change, reason }: UpdateIssue): string {
  const verb = change.state === 'open' ? 'Reopens' : change.state ? 'Closes' : 'Updates'
  return `${verb} #${number}${reason === '' ? '' : `: ${reason}`}.`
}

/** The first ones of each kind; where there are more, the last one shown counts the rest. */
function withinLimits(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    if (all.length <= annotationLimit) return all
    const shown = all.slice(0, annotationLimit - 1)
    return [...shown, { level, message: `${all.length - shown.length} more are in the job summary and in the log.` }]
  })
}
