import type { CreateIssue, Plan, UpdateIssue } from '../model/plan.js'
import type { Diagnostic } from '../model/diagnostics.js'
import { printableLine } from './printable.js'

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

/** Annotations, and those that GitHub would not show, which the log is to have. */
export interface Annotations {
  readonly shown: readonly Annotation[]
  readonly further: readonly Annotation[]
}

/** What a preview shows at the lines of the notes: what would be opened and changed, and what needs a person. */
export function previewAnnotations({ operations, diagnostics }: Plan): Annotations {
  const onIssues = operations.filter((operation) => operation.type !== 'ensure-label')
  const { shown, further } = withinLimits([
    ...onIssues.flatMap((operation) => (operation.origin ? [noticeOf(operation)] : [])),
    ...annotationsOf(diagnostics),
  ])
  return { shown, further: [...further, ...onIssues.filter(({ origin }) => !origin).map(noticeOf)] }
}

/** Diagnostics as annotations; what is only for information stays in the log. */
export function diagnosticAnnotations(diagnostics: readonly Diagnostic[]): Annotations {
  return withinLimits(annotationsOf(diagnostics))
}

/** An annotation in one line of a log. */
export function annotationAsText({ level, message, path, line }: Annotation): string {
  const place = [path, line].filter((part) => part !== undefined).join(':')
  return printableLine(`${place === '' ? '' : `${place}: `}${level}: ${message}`)
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

function noticeOf(operation: CreateIssue | UpdateIssue): Annotation {
  return { level: 'notice', message: operation.type === 'create-issue' ? opening(operation) : changing(operation), ...operation.origin }
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
function withinLimits(annotations: readonly Annotation[]): Annotations {
  const kinds = (['error', 'warning', 'notice'] as const).map((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    if (all.length <= annotationLimit) return { shown: all, further: [] }
    const [shown, further] = [all.slice(0, annotationLimit - 1), all.slice(annotationLimit - 1)]
    return { shown: [...shown, { level, message: `${further.length} more are in the log of this step.` }], further }
  })
  return { shown: kinds.flatMap(({ shown }) => shown), further: kinds.flatMap(({ further }) => further) }
}
