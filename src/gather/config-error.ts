import type { Diagnostic } from '../model/diagnostics.js'

/** A fault of the config: nothing may be written, and every fault is named. */
export class ConfigError extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super('The config file has errors; nothing was written.')
  }
}
