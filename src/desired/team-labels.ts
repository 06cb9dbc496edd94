import { visibleLine } from '../markdown/visible.js'
import type { Config } from '../model/config.js'
import type { Note } from '../model/note.js'
import type { Group } from '../model/person.js'
import { isSameName } from '../model/same-name.js'

/** Most teams of a note that give a label. */
const mostTeams = 5

/** The labels of a note's teams; none is one of our own, which would pass an issue off as something else. */
export function teamLabels({ teams }: Pick<Note, 'teams'>, { labels }: Config): string[] {
  const { team } = labels
  if (team === null) return []
  return [...new Set(teams)]
    .slice(0, mostTeams)
    .map((name) => team.replaceAll('{team}', () => visibleLine(name)))
    .filter((label) => !isOwn(label, labels))
}

/** Whether a label that this action gave an issue is that of a team. */
export function isTeamLabel(label: string, { labels }: Config, groups: readonly Group[]): boolean {
  if (labels.team === null || isOwn(label, labels) || groups.some((group) => isSameName(group.label, label))) return false
  const parts = labels.team.split('{team}')
  return label.startsWith(parts[0] ?? '') && label.endsWith(parts.at(-1) ?? '')
}

function isOwn(label: string, labels: Config['labels']): boolean {
  return Object.values(labels).some((own) => own !== null && isSameName(own, label.trim()))
}
