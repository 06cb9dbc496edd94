import type { Diagnostic } from '../model/diagnostics.js'

/** Errors of the config, or of what it needs on GitHub: nothing may be written, and every error is named. */
export class ConfigError extends Error {
  constructor(
    readonly diagnostics: readonly Diagnostic[],
    message = 'The config file has errors; nothing was written.',
  ) {
    super(message)
  }
}
