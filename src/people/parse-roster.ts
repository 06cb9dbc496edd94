import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Group, Person, Roster } from '../model/person.js'
import { isSameName } from '../model/same-name.js'
import { readLogin } from './read-login.js'
import { uniteRosters } from './unite-rosters.js'
import { unknownKeyHint } from './unknown-key.js'
import { offsetOf, YamlFile } from './yaml-file.js'

export interface ParsedRoster {
  readonly roster: Roster
  readonly diagnostics: readonly Diagnostic[]
}

const personKeys = ['name', 'github', 'login', 'aliases']
/** What the entries that this program proposes have in the place of a login. */
const placeholder = 'LOGIN'
const groupKeys = ['name', 'aliases', 'members', 'assign', 'label']

/**
 * Reads the roster of the config file: `people: [{name, github | login, aliases}]` and
 * `groups: [{name, members, assign, label, aliases}]`; its other keys are not the roster's.
 * Two entries with one login are one person. All errors are reported at once, each with its line and column; the entries that are right
 * are kept. That the file is not an object is reported by the config.
 */
export function parseRoster(path: string, text: string): ParsedRoster {
  const file = new YamlFile(path, text)
  const people: Person[] = []
  const groups: Group[] = []
  if (isMap(file.root)) {
    entriesOf(file.root, 'people', file).forEach((entry) => addPerson(entry, people, file))
    entriesOf(file.root, 'groups', file).forEach((entry) => addGroup(entry, groups, people, file))
  }
  return { roster: uniteRosters([{ people, groups }]), diagnostics: file.diagnostics }
}

function entriesOf(root: YAMLMap, key: string, file: YamlFile): unknown[] {
  const value = root.get(key, true) as unknown
  if (value === undefined || isEmpty(value)) return []
  if (isSeq(value)) return value.items
  file.report('error', offsetOf(value), 'bad-roster', `\`${key}\` must be a list; begin each entry with "- name: …".`)
  return []
}

const isEmpty = (value: unknown): boolean => isScalar(value) && (value.value === null || value.value === '')

function addPerson(entry: unknown, people: Person[], file: YamlFile): void {
  if (!isMap(entry))
    return file.report(
      'error',
      offsetOf(entry),
      'bad-person',
      'A person is written as "- name: Ann Lee" with a line "github: annlee" below it.',
    )
  reportUnknownKeys(entry, personKeys, file)
  const key = entry.has('github') ? 'github' : 'login'
  const written = file.stringOf(entry, key, 'error')
  if (written === null)
    return file.report('error', offsetOf(entry), 'person-without-login', 'This person has no login; add a line "github: …".')
  if (written === placeholder)
    return file.report(
      'error',
      offsetOf(entry.get(key, true)),
      'bad-login',
      `${placeholder} is a placeholder. Replace it with the person’s GitHub login, or remove the entry.`,
    )
  const login = readLogin(written)
  if (login === null) {
    return file.report(
      'error',
      offsetOf(entry.get(key, true)),
      'bad-login',
      `"${written}" can't be a GitHub login: letters, digits and single hyphens, at most 39.`,
    )
  }
  const person = { login, name: file.stringOf(entry, 'name', 'error'), aliases: file.stringsOf(entry, 'aliases', 'error') }
  // An entry that only adds aliases to a person is meant.
  const isAddition = person.name === null && person.aliases.length > 0
  if (!isAddition && people.some((other) => isSameName(other.login, login))) {
    file.report('warning', offsetOf(entry), 'person-twice', `The login ${login} is listed twice; both entries count as one person.`)
  }
  people.push(person)
}

function addGroup(entry: unknown, groups: Group[], people: readonly Person[], file: YamlFile): void {
  const name = isMap(entry) ? file.stringOf(entry, 'name', 'error') : null
  if (!isMap(entry) || name === null) return file.report('error', offsetOf(entry), 'bad-group', 'A group needs a name: "- name: core".')
  reportUnknownKeys(entry, groupKeys, file)
  const members = file.stringsOf(entry, 'members', 'error').map((member) => loginOf(member, people))
  const assign = file.stringOf(entry, 'assign', 'error') ?? 'false'
  if (assign !== 'true' && assign !== 'false')
    file.report('error', offsetOf(entry.get('assign', true)), 'bad-group', '`assign` is true or false.')
  groups.push({
    name,
    aliases: file.stringsOf(entry, 'aliases', 'error'),
    members,
    assign: assign === 'true',
    label: file.stringOf(entry, 'label', 'error') ?? name,
  })
}

/** A member is a login, or the name of somebody among the people. */
function loginOf(member: string, people: readonly Person[]): string {
  const bare = member.replace(/^@/u, '')
  return people.find((person) => person.name === bare)?.login ?? bare
}

/** A key that means nothing here is most often a typo; it does no harm, so it doesn't stop the run. */
function reportUnknownKeys(entry: YAMLMap, known: readonly string[], file: YamlFile): void {
  for (const { key } of entry.items) {
    const name = isScalar(key) ? String(key.value) : null
    if (name === null || known.includes(name)) continue
    file.report('warning', offsetOf(key), 'unknown-key', `Unknown key “${name}”, which was ignored. ${unknownKeyHint(name, known)}`)
  }
}
