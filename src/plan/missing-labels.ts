import type { Config } from '../model/config.js'
import type { EnsureLabel, Operation } from '../model/plan.js'
import { labelDefinition } from './label-definition.js'

/**
 * Names of the labels that the operations put on issues and that are not known to exist; GitHub does not tell their letters' case
 * apart.
 */
export function missingLabels(operations: readonly Operation[], existing: Iterable<string>): string[] {
  const known = new Set([...existing].map((name) => name.toLowerCase()))
  const missing = new Map<string, string>()
  for (const operation of operations) {
    for (const name of labelsOf(operation)) if (!known.has(name.toLowerCase())) missing.set(name.toLowerCase(), name)
  }
  return [...missing.values()]
}

/** The operations that create labels. */
export function ensureLabels(names: readonly string[], config: Config): EnsureLabel[] {
  return names.map((name) => ({ type: 'ensure-label', label: labelDefinition(name, config), reason: 'the label does not exist yet' }))
}

function labelsOf(operation: Operation): readonly string[] {
  if (operation.type === 'create-issue') return operation.labels
  return operation.type === 'update-issue' ? (operation.change.labels ?? []) : []
}
