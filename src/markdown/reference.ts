import type { Markdown } from '../model/markdown.js'
import { literal } from './literal.js'

/**
 * What GitHub links to a pull request or an issue; it leaves a cross-reference there.
 * @param repository "owner/name"; anything else is only shown
 */
export function reference(repository: string, number: number): Markdown {
  const written = `${repository}#${number}`
  return /^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+$/.test(repository) ? (written as Markdown) : literal(written)
}
