import type { Profile } from '../model/person.js'
import type { ProposedEntry, UnresolvedOwner } from '../model/plan.js'
import { firstFitting } from './first-fitting.js'
import { printableJson, printableLine } from './printable.js'

/** The most frequent owners come first. */
const limits = { count: 50, bytes: 20_000 }

type NamedOwner = Pick<UnresolvedOwner, 'name' | 'candidates' | 'proposals' | 'entry' | 'advice'>

/** Owners whom one line makes known. */
interface Line extends NamedOwner {
  readonly entry: ProposedEntry
  /** How the notes write the owners. */
  readonly signs: readonly string[]
}

/**
 * Lines of the config file that would make the owners known: entries of `people`, filled in where one profile fits, hints if
 * two people fit or somebody has no account, and entries of `groups`.
 */
export function rosterSnippet(owners: readonly NamedOwner[]): string {
  const lines = linesOf(owners)
  const people = lines.filter(({ entry }) => entry.kind === 'person')
  const groups = lines.filter(({ entry }) => entry.kind === 'group')
  const isNew = ({ entry, candidates, proposals, advice }: Line) =>
    !entry.isThere && candidates.length === 0 && !proposals && advice === undefined
  const outsider = people.find(isNew)
  return [
    ...(people.length > 0 || groups.length === 0 ? ['people:', ...firstFitting(people, personLine, limits)] : []),
    ...(outsider ? [`  # Anyone without a GitHub account goes under “groups:” instead: ${outsiderEntry(outsider)}`] : []),
    ...(groups.length > 0 ? ['groups:', ...firstFitting(groups, groupLine, limits)] : []),
  ].join('\n')
}

/** One line for each person and group; a name that several people could be is a line of its own. */
function linesOf(owners: readonly NamedOwner[]): Line[] {
  const lines = new Map<string, Line>()
  for (const owner of owners) {
    const entry = owner.entry ?? nothingKnown(owner.name)
    const key = JSON.stringify(owner.candidates.length > 0 ? owner.name : [entry.kind, entry.login ?? entry.name?.toLowerCase()])
    const line = lines.get(key)
    lines.set(key, line ? { ...line, signs: [...line.signs, owner.name] } : { ...owner, entry, signs: [owner.name] })
  }
  return [...lines.values()]
}

function nothingKnown(name: string): ProposedEntry {
  return { kind: 'person', name, login: null, aliases: [], isThere: false, members: [], assign: false, label: null }
}

/** What a line says that takes the place of another. */
const inPlace = ' # instead of the entry that is there'

function personLine({ name, entry, signs, candidates, advice, proposals = [] }: Line): string {
  if (advice !== undefined) return `  # ${printableJson(name)}: ${printableLine(advice)}`
  if (proposals.length === 1) {
    const [{ login, name: full }] = proposals as [Profile]
    const shown = full ?? entry.name
    const aliases = [...new Set([...(full === null ? entry.aliases : signs)])].filter((sign) => sign !== shown)
    return `  - { ${fields({ ...entry, name: shown, login, aliases })} } # by the name on GitHub: make sure that it is this person`
  }
  const sign = printableJson(name)
  if (proposals.length > 1) {
    const several = proposals.map(({ login, name: full }) => `${login} (${printableJson(full)})`).join(' or ')
    return `  # ${sign} may be ${several}: add it to the aliases of the right one`
  }
  if (candidates.length > 0)
    return `  # ${sign} may be ${candidates.join(' or ')}: add it to the aliases of the right one, - { github: ${candidates[0]}, aliases: [${sign}] }`
  const origin = entry.login === null ? '' : ' # login from the notes'
  return `  - { ${fields(entry)} }${entry.isThere ? inPlace : origin}`
}

function fields({ name, login, aliases }: ProposedEntry): string {
  return [...(name === null ? [] : [`name: ${printableJson(name)}`]), `github: ${login ?? 'LOGIN'}`, ...aliasField(aliases)].join(', ')
}

function aliasField(aliases: readonly string[]): string[] {
  return aliases.length > 0 ? [`aliases: [${aliases.map((alias) => printableJson(alias)).join(', ')}]`] : []
}

function groupLine({ entry: { name, aliases, members, assign, label, isThere } }: Line): string {
  const parts = [
    `name: ${printableJson(name)}`,
    ...aliasField(aliases),
    `members: [${members.map((member) => printableJson(member)).join(', ')}]`,
    ...(assign ? ['assign: true'] : []),
    ...(assign && label === name ? [] : [`label: ${printableJson(label)}`]),
  ]
  return `  - { ${parts.join(', ')} }${isThere ? inPlace : ''}`
}

/** A group without members: nobody is assigned, and a label says why. Initials mean people alone, so each name is listed. */
function outsiderEntry({ entry: { name }, signs }: Line): string {
  const also = aliasField(signs.filter((sign) => sign !== name)).map((field) => `, ${field}`)
  return `- { name: ${printableJson(name)}${also.join('')}, members: [], label: outside }`
}
