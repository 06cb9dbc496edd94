import type { Config } from '../model/config.js'
import type { LabelDefinition } from '../model/plan.js'

/** How a label looks that has to be created. */
export function labelDefinition(name: string, { labels }: Config): LabelDefinition {
  const known: Record<string, [color: string, description: string]> = {
    [labels.managed]: ['5319e7', 'Kept in step with the meeting notes; take it off to let the issue go'],
    [labels.todo]: ['0e8a16', 'A task from the meeting notes'],
    [labels.decision]: ['1d76db', 'A decision from the meeting notes'],
    [labels.release]: ['8250df', 'A release that the meetings plan, with its pull requests'],
    [labels.page]: ['bfd4f2', 'The open items of a series of meetings'],
    [labels.needsOwner]: ['fbca04', 'The meeting notes name nobody for this task'],
    [labels.unknownOwner]: ['d93f0b', 'The meeting notes name somebody whom the roster does not know'],
  }
  const [color, description] = known[name] ?? ['c5def5', 'From the meeting notes']
  return { name, color, description }
}
