import type { CurrentIssue, ManagedIssue } from '../model/issue.js'
import { markerOf } from './body.js'

/** The account under which a workflow's own token writes. */
export const workflowBot = 'github-actions[bot]'

/** Authors of issues with a marker of this repository whose right to write has to be asked for. */
export function authorsToCheck(issues: readonly CurrentIssue[], repository: number, bots: readonly string[]): string[] {
  const authors = issues.filter((issue) => markerOf(issue.body)?.repository === repository).map((issue) => issue.author)
  return [...new Set(authors)].filter((author) => !isBot(author, bots))
}

/**
 * The issues whose marker counts: it names this repository, and an allowed bot or a person with write permission opened
 * the issue. Anyone else's marker is a copy.
 */
export function managedIssues(
  issues: readonly CurrentIssue[],
  repository: number,
  bots: readonly string[],
  writers: ReadonlySet<string>,
): ManagedIssue[] {
  return issues
    .flatMap((issue) => {
      const marker = markerOf(issue.body)
      const trusted = isBot(issue.author, bots) || writers.has(issue.author)
      return marker && marker.repository === repository && trusted ? [{ issue, marker }] : []
    })
    .sort((a, b) => a.issue.number - b.issue.number)
}

function isBot(author: string, bots: readonly string[]): boolean {
  return [workflowBot, ...bots].some((bot) => bot.toLowerCase() === author.toLowerCase())
}
