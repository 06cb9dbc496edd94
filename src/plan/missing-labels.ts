import type { Config } from '../model/config.js'
import type { Diagnostic } from '../model/diagnostics.js'
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

/** Why nothing is opened where the label is gone by which the issues of earlier runs are known. */
export function labelVanished(name: string, configPath: string): Diagnostic {
  const message = `The label ${name} does not exist, though earlier runs opened issues with it; without it none of them is known, and each would be opened again. Where it was renamed on GitHub, or labels.managed was changed, give the label the same name in both places; where it was deleted, create it and put it on the issues again.`
  return { severity: 'error', code: 'label-vanished', message, path: configPath }
}

/** Why nothing is opened where the config names another label than the issues of earlier runs carry. */
export function labelChanged(before: string, now: string, configPath: string): Diagnostic {
  const message = `labels.managed was changed from ${before} to ${now}, but the issues of earlier runs carry ${before}; each would be opened again. Rename the label on GitHub to ${now}, or change labels.managed back.`
  return { severity: 'error', code: 'label-vanished', message, path: configPath }
}

function labelsOf(operation: Operation): readonly string[] {
  if (operation.type === 'create-issue') return operation.labels
  return operation.type === 'update-issue' ? (operation.change.labels ?? []) : []
}
