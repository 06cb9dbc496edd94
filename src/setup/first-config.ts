import { printableJson, printableLine } from '../render/printable.js'
import { plural } from '../wanted/plural.js'
import type { SeenOwner, Survey } from './survey-notes.js'

/** Web address of the JSON Schemas. */
export const schemaFolder = 'https://raw.githubusercontent.com/meeting-notes-to-issues/meeting-notes-to-issues/v1/schema'

/** Owners and series that the file lists; of a long tail the reader gains nothing. */
const ownerLimit = 60
const seriesLimit = 20

/** A first config file with comments, made from what notes say. It is valid as it stands. Pure. */
export function firstConfig(survey: Survey): string {
  return [
    [
      `# yaml-language-server: $schema=${schemaFolder}/meeting-notes.schema.json`,
      `# Meeting notes to issues. Every key is optional; see docs/configuration.md. ${origin(survey)}`,
    ],
    [
      '# Files that may be notes; each carries a date in its name, title or front matter besides.',
      `notes: [${survey.globs.map(quoted).join(', ')}]`,
    ],
    peopleLines(survey.owners),
    [
      '# Names that stand for several people: their items get a label, or are assigned to the members.',
      '# groups:',
      '#   - { name: core, members: [LOGIN, LOGIN], label: team-core }',
      '#   - { name: Everyone, members: [LOGIN, LOGIN], assign: true }',
    ],
    seriesLines(survey),
    releaseLines(survey.releaseRepositories),
    ['# Decisions are recorded as closed issues; open or off if you prefer.', '# decisions: closed'],
    [
      '# Hold back what older meetings (in days) left behind, and more new issues than this in one run.',
      '# max-age: 90',
      '# max-new-issues: 100',
    ],
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function origin({ notes, items, days }: Survey): string {
  if (!days) return 'No note was found; adapt the globs.'
  return `Written from ${plural(notes, 'note')} with ${plural(items, 'item')}, ${days.first} to ${days.last}.`
}

function peopleLines(owners: readonly SeenOwner[]): string[] {
  const shown = owners.slice(0, ownerLimit)
  const lines = shown.map(({ name, login, signs, items }) => {
    const entry = `- { name: ${quoted(name)}, github: ${login ?? 'LOGIN'} }`
    const also = signs.length > 0 ? `, also as ${signs.slice(0, 5).map(printableLine).join(', ')}` : ''
    return `  ${login === null ? '# ' : ''}${entry}  # ${plural(items, 'item')}${also}${login === null ? '' : '; login from the notes'}`
  })
  return [
    '# Who is who. RD, RăzvanD and Răzvan are understood for “Răzvan Dumitrescu” without further ado; other signs are aliases.',
    '# Fill in the logins of those whom your notes name, and take the # away. The most frequent come first.',
    'people:',
    ...lines,
    ...(owners.length > shown.length ? [`  # … and ${owners.length - shown.length} more`] : []),
    '  # - { name: Full Name, github: LOGIN, aliases: [FN] }',
  ]
}

function seriesLines({ series }: Survey): string[] {
  const shown = series.slice(0, seriesLimit)
  return [
    `# Series: notes of one recurring meeting, in which the same task is one issue.${shown.length > 0 ? ' These were told apart by their paths:' : ''}`,
    ...shown.map(({ name, notes }) => `#   ${printableLine(name) || '(the top folder)'}: ${plural(notes, 'note')}`),
    ...(series.length > shown.length ? [`#   … and ${series.length - shown.length} more`] : []),
    '# Merge or rename them, or say which repository #123 means in them:',
    '# series:',
    '#   - { name: community, paths: ["notes/community/**"], repository: OWNER/NAME }',
  ]
}

function releaseLines(repositories: readonly string[]): string[] {
  const intro = '# Releases: milestones are read in this repository and in those that are listed here.'
  if (repositories.length === 0) return [intro, '# release:', '#   repository: OWNER/NAME     # where milestones are that no link names']
  return [
    `${intro} The notes link to these:`,
    'release:',
    `  repositories: [${repositories.map(quoted).join(', ')}]`,
    '  # repository: OWNER/NAME     # where milestones are that no link names',
  ]
}

/** A double-quoted scalar of YAML; each JSON text is one. */
function quoted(text: string): string {
  return printableJson(text)
}
