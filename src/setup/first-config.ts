import { printableJson, printableLine } from '../render/printable.js'
import { firstOf } from '../model/first-of.js'
import { plural } from '../desired/plural.js'
import type { SeenSeries } from './survey-files.js'
import type { Survey } from './survey-notes.js'
import type { SeenGroup, SeenOwner } from './survey-owners.js'
import { namedHandles } from './taken-as-logins.js'

/** Web address of the JSON Schemas. */
export const schemaFolder = 'https://raw.githubusercontent.com/meeting-notes-to-issues/meeting-notes-to-issues/v1/schema'

/** Owners and series that the file lists; of a long tail the reader gains nothing. */
const ownerLimit = 60
const seriesLimit = 20
const groupLimit = 20
const guestLimit = 10
const handleLimit = 10
/** GitHub assigns an issue to no more people. */
const memberLimit = 10

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
    peopleLines(survey),
    groupLines(survey),
    seriesLines(survey),
    releaseLines(survey.releaseRepositories),
    [
      '# Pages: one more issue per series, “Open items: NAME”, lists what is open, for whom and since when. It is opened with the',
      '# first task, edited in place with each push, and mentions nobody. The second workflow of docs/workflows.md, which changes',
      '# nothing in the first, also keeps it current between pushes. Remove this line if you want no pages, as is the default.',
      'pages: true',
    ],
    ['# Decisions are recorded as closed issues; open or off if you prefer.', '# decisions: closed'],
    [
      '# Defer the items of meetings that are older than this many days, and more new issues than this in one run.',
      '# max-age: 90',
      '# max-new-issues: 100',
    ],
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/** What a config that is there knows. */
interface KnownNames {
  readonly isKnown: (name: string) => boolean
  /** Whether it knows the name as that of one person or group. */
  readonly isClear: (name: string) => boolean
  readonly hasLogin: (login: string) => boolean
}

/** The lines of people and groups that a config does not have yet, by their keys; empty where it has all. */
export function missingLines({ owners, groups, handles }: Survey, { isKnown, isClear, hasLogin }: KnownNames): string[] {
  const isThere = ({ name, login }: SeenOwner) => isKnown(name) || (login !== null && hasLogin(login))
  const people = owners.filter((owner) => !isThere(owner)).slice(0, ownerLimit)
  const namesOf = ({ name, aliases }: SeenGroup) => [name, ...aliases]
  const others = groups.filter((group) => !namesOf(group).some(isKnown)).slice(0, groupLimit)
  const unnamed = handles.filter(({ login }) => !hasLogin(login) && !isKnown(login))
  const aliases = [
    ...owners.filter(isThere).map((owner) => ({ of: owner.name, names: owner.aliases })),
    ...groups.flatMap((group) =>
      namesOf(group)
        .filter(isKnown)
        .slice(0, 1)
        .map((of) => ({ of, names: namesOf(group) })),
    ),
  ]
  return [
    ...(people.length + unnamed.length > 0 ? ['people:', ...people.map(personLine), ...handleLines(unnamed, owners)] : []),
    ...(others.length > 0 ? ['groups:', ...others.map(groupLine)] : []),
    ...aliases.flatMap(({ of, names }) =>
      names.filter((name) => !isClear(name)).map((name) => `# Add ${quoted(name)} to the aliases of ${quoted(of)}.`),
    ),
  ]
}

function origin({ notes, items, days }: Survey): string {
  if (!days) return 'No note was found; adapt the globs.'
  return `Written from ${plural(notes, 'note')} with ${plural(items, 'item')}, ${days.first} to ${days.last}.`
}

function peopleLines({ owners, offices, guests, handles }: Survey): string[] {
  const shown = owners.slice(0, ownerLimit)
  return [
    '# Who is who. “RD”, “RăzvanD” and “Răzvan” are understood for “Răzvan Dumitrescu”; other short names are aliases,',
    '# and so are initials that fit two of you: write them into the entry of the one who is meant.',
    '# Fill in the logins of those whom your notes name, and remove the #. The most frequent come first. Anyone without a GitHub',
    '# account goes under groups instead: - { name: Full Name, aliases: [FN, Full], members: [], label: outside }, with every',
    '# short name of the notes among the aliases.',
    'people:',
    ...shown.map(personLine),
    ...(owners.length > shown.length ? [`  # … and ${owners.length - shown.length} more`] : []),
    ...offices.map(
      ({ name, items }) =>
        `  # ${quoted(name)} is an office (${plural(items, 'item')}), and some notes do not say who holds it: say so there, “${printableLine(name)}: Full Name”. If it is always the same person, add it to their “aliases” instead.`,
    ),
    ...(guests.length > 0 ? [`  # Guests without a task, who need no entry: ${firstOf(guests.map(printableLine), guestLimit)}.`] : []),
    ...handleLines(handles, owners),
    '  # - { name: Full Name, github: LOGIN, aliases: [FN] }',
  ]
}

/** What handles are taken for, and an entry for each that is only one of a chat. */
function handleLines(handles: Survey['handles'], owners: Survey['owners']): string[] {
  if (handles.length === 0) return []
  const firstNames = new Set(owners.map(({ name }) => name.split(' ', 1)[0]))
  const nameOf = (login: string) => (firstNames.has(nameOfHandle(login)) ? 'Full Name' : nameOfHandle(login))
  return [
    `  # Items for these handles will be assigned to the GitHub accounts of the same names: ${namedHandles(handles)}.`,
    '  # Is one only a handle of your chat? Fill in the login of its person here, and remove the #:',
    ...handles
      .slice(0, handleLimit)
      .map(({ login }) => `  # - { name: ${quoted(nameOf(login))}, github: LOGIN, aliases: [${quoted(login)}] }`),
  ]
}

/** "Malik" for "malik", "Full Name" for what is no name. */
const nameOfHandle = (login: string): string => (/^[a-z]{3,}$/.test(login) ? login[0]!.toUpperCase() + login.slice(1) : 'Full Name')

function personLine({ name, login, doubtful, similar, perhaps, aliases, written, items, meetings, page }: SeenOwner): string {
  const also = aliases.length > 0 ? `, aliases: [${aliases.map(quoted).join(', ')}]` : ''
  const entry = `- { name: ${quoted(name)}, github: ${login ?? 'LOGIN'}${also} }`
  const facts = [
    items > 0 ? plural(items, 'item') : meetings > 0 ? `no item; took part in ${plural(meetings, 'meeting')}` : 'no item',
    ...(written.length > 0 ? [`also as ${written.slice(0, 5).map(printableLine).join(', ')}`] : []),
    ...(login === null ? [] : [`login from ${page === null ? 'the notes' : printableLine(page)}`]),
    ...(login === null && page !== null && doubtful.length === 0 ? [`without a login in ${printableLine(page)}`] : []),
    ...(doubtful.length > 0
      ? [
          `the notes${page === null ? '' : ` and ${printableLine(page)}`} are not clear about the login ${doubtful.map(printableLine).join(' or ')}`,
        ]
      : []),
    ...(similar.length > 0 ? [`the notes mention @${similar.map(printableLine).join(' and @')}: the same person?`] : []),
    ...(perhaps.length > 0 ? [`perhaps the same person as ${perhaps.map((other) => `“${printableLine(other)}”`).join(' or ')}`] : []),
  ]
  return `  ${login === null ? '# ' : ''}${entry}  # ${facts.join('; ')}`
}

function groupLines({ groups, owners, handles }: Survey): string[] {
  const intro = [
    '# Groups: a name such as “all” or “core” that stands for several people. Tasks of a group get its label and are assigned to nobody;',
    '# to assign them to its members, list their logins and write “assign: true” instead of the label.',
  ]
  const example = '  - { name: core, members: [LOGIN, LOGIN], assign: true }'
  if (groups.length === 0) return [...intro, '# groups:', `# ${example}`]
  const shown = groups.slice(0, groupLimit)
  return [
    ...intro,
    'groups:',
    ...shown.flatMap((group) => [groupLine(group), ...(group.isEverybody ? membersLine(group, owners, handles) : [])]),
    `  # ${example.trim()}`,
  ]
}

function groupLine({ name, aliases, items }: SeenGroup): string {
  const also = aliases.length > 0 ? `, aliases: [${aliases.map(quoted).join(', ')}]` : ''
  return `  - { name: ${quoted(name)}${also}, members: [], label: ${quoted(name)} }  # ${plural(items, 'item')}`
}

/** Whom the name of everybody means, as far as their logins are known. */
function membersLine({ name }: SeenGroup, owners: Survey['owners'], handles: Survey['handles']): string[] {
  const logins = [...owners.flatMap(({ login }) => login ?? []), ...handles.map(({ login }) => login)].slice(0, memberLimit)
  const missing = owners.some(({ login }) => login === null)
  if (logins.length === 0) return []
  const others = missing ? '; add the logins that are missing' : ''
  return [`  # To assign the tasks of ${quoted(name)} to everybody, put this there: members: [${logins.join(', ')}], assign: true${others}`]
}

function seriesLines({ series }: Survey): string[] {
  const shown = series.slice(0, seriesLimit)
  const [written, others] = [shown.filter(isWritten), shown.filter((one) => !isWritten(one))]
  const example = '  - { name: community, paths: ["notes/community/**"], repository: OWNER/NAME }'
  return [
    '# Series: the notes of one recurring meeting, in which the same task is one issue. Rename or merge them, or say with',
    '# “repository: OWNER/NAME” which repository #123 means in them.',
    ...(written.length > 0 ? ['series:'] : []),
    ...written.map(({ name, glob, notes }) => `  - { name: ${quoted(name)}, paths: [${quoted(glob)}] }  # ${plural(notes, 'note')}`),
    ...(others.length > 0 ? [`# By their paths, these are series${written.length > 0 ? ', too' : ''}:`] : []),
    ...others.map(({ name, notes }) => `#   ${printableLine(name) || '(the top folder)'}: ${plural(notes, 'note')}`),
    ...(series.length > shown.length ? [`#   … and ${series.length - shown.length} more`] : []),
    ...(written.length > 0 ? [`  # ${example.trim()}`] : ['# series:', `# ${example}`]),
  ]
}

/** Whether a series can be written as a rule: its folder is its own, and the name is one that the config takes. */
function isWritten(series: SeenSeries): series is SeenSeries & { readonly glob: string } {
  return series.glob !== null && series.name !== '' && series.name.length <= 100
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
