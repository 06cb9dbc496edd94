import type { CreateIssue, RefusedField } from '../model/plan.js'

/**
 * What is left of a creation once what GitHub refused is taken out of it.
 * @param refused the fields that GitHub names; it does not always name the right one, or any
 * @param managedLabel the label that an issue cannot do without: it would never be found again
 * @returns null where nothing is left that could be taken out
 */
export function withoutRefused(
  operation: CreateIssue,
  refused: readonly RefusedField[],
  managedLabel: string,
): { readonly operation: CreateIssue; readonly what: string } | null {
  const values = new Set(refused.flatMap(({ value }) => (value === null ? [] : [value.toLowerCase()])))
  const { assignees, labels, milestone } = operation
  const named = assignees.filter((login) => values.has(login.toLowerCase()))
  const without = {
    assignee: () => ({
      operation: { ...operation, assignees: assignees.filter((login) => !named.includes(login)) },
      what: `the assignee ${named.join(', ')}`,
    }),
    assignees: () => ({ operation: { ...operation, assignees: [] }, what: `the assignees ${assignees.join(', ')}` }),
    milestone: () => ({ operation: { ...operation, milestone: null }, what: 'the milestone' }),
    labels: () => ({
      operation: { ...operation, labels: labels.filter((name) => name === managedLabel) },
      what: `the labels ${labels.filter((name) => name !== managedLabel).join(', ')}`,
    }),
  }
  const has = { assignees: assignees.length > 0, milestone: milestone !== null, labels: labels.some((name) => name !== managedLabel) }
  if (named.length > 0) return without.assignee()
  const fields = refused.map(({ field }) => field)
  const blamed = (['assignees', 'milestone', 'labels'] as const).filter(
    (field) => has[field] && (fields.includes(field) || (field === 'labels' && fields.includes('name'))),
  )
  const first = blamed[0] ?? (['assignees', 'milestone', 'labels'] as const).find((field) => has[field])
  return first === undefined ? null : without[first]()
}
