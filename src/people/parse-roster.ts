import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Group, Person, Roster } from '../model/person.js'
import { isPlaceholderLogin } from '../model/login.js'
import { isSameName } from '../model/same-name.js'
import { memberFinder } from './group-members.js'
import { readLogin } from './read-login.js'
import { sharedNames } from './shared-names.js'
import { uniteRosters } from './unite-rosters.js'
import { unknownKeyHint } from './unknown-key.js'
import { offsetOf, YamlFile } from './yaml-file.js'

export interface ParsedRoster {
  readonly roster: Roster
  readonly diagnostics: readonly Diagnostic[]
}

const personKeys = ['name', 'github', 'login', 'aliases']
const groupKeys = ['name', 'aliases', 'members', 'assign', 'label']

/**
 * Reads the roster of the config file: `people: [{name, github | login, aliases}]` and
 * `groups: [{name, members, assign, label, aliases}]`; its other keys are not the roster's.
 * Two entries with one login are one person. All errors are reported at once, each with its line and column; the entries that are right
 * are kept. That the file is not an object is reported by the config.
 * @param others people of other files, whom members of groups may mean too
 */
export function parseRoster(path: string, text: string, others: readonly Person[] = []): ParsedRoster {
  const file = new YamlFile(path, text)
  const people: Placed<Person>[] = []
  const groups: Placed<WrittenGroup>[] = []
  if (isMap(file.root)) {
    entriesOf(file.root, 'people', file).forEach((entry) => addPerson(entry, people, file))
    entriesOf(file.root, 'groups', file).forEach((entry) => addGroup(entry, groups, file))
  }
  reportSharedNames(people, groups, others, file)
  const roster = {
    people: people.map(({ value }) => value),
    groups: withMembers(groups, [...others, ...people.map(({ value }) => value)], file),
  }
  return { roster: uniteRosters([roster]), diagnostics: file.diagnostics }
}

/** An entry with where it starts, in UTF-16 code units. */
interface Placed<T> {
  readonly value: T
  readonly offset: number
}

/** A group whose members are not yet looked up. */
type WrittenGroup = Group & { readonly written: ReturnType<YamlFile['listOf']> }

function reportSharedNames(
  people: readonly Placed<Person>[],
  groups: readonly Placed<WrittenGroup>[],
  others: readonly Person[],
  file: YamlFile,
): void {
  const withLine = <T>({ value, offset }: Placed<T>) => ({ value, line: file.lineOf(offset) })
  const offsets = new Map<Person | Group, number>([...people, ...groups].map(({ value, offset }) => [value, offset]))
  const elsewhere = others.map((value) => ({ value, line: null }))
  for (const { of, severity, message } of sharedNames([...elsewhere, ...people.map(withLine)], groups.map(withLine)))
    file.report(severity, offsets.get(of) ?? 0, 'name-twice', message)
}

function withMembers(groups: readonly Placed<WrittenGroup>[], people: readonly Person[], file: YamlFile): Group[] {
  const find = memberFinder(
    people,
    groups.flatMap(({ value }) => [value.name, ...value.aliases]),
  )
  return groups.map(({ value: { written, ...group } }) => {
    const members = written.flatMap(({ text, offset }) => {
      const { login, error, warning } = find(text)
      if (error !== undefined) file.report('error', offset, 'bad-group', `members: ${error}`)
      if (warning !== undefined) file.report('warning', offset, 'bad-group', `members: ${warning}`)
      return login === null ? [] : [login]
    })
    return { ...group, members }
  })
}

function entriesOf(root: YAMLMap, key: string, file: YamlFile): unknown[] {
  const value = root.get(key, true) as unknown
  if (value === undefined || isEmpty(value)) return []
  if (isSeq(value)) return value.items
  file.report('error', offsetOf(value), 'bad-roster', `\`${key}\` must be a list; begin each entry with "- name: …".`)
  return []
}

const isEmpty = (value: unknown): boolean => isScalar(value) && (value.value === null || value.value === '')

function addPerson(entry: unknown, people: Placed<Person>[], file: YamlFile): void {
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
  // What is not a string has been reported.
  if (written === null && entry.has(key) && !isScalar(entry.get(key, true))) return
  const other = key === 'github' ? file.stringOf(entry, 'login', 'error') : null
  if (written !== null && other !== null && readLogin(other) !== readLogin(written))
    file.report('error', offsetOf(entry.get('login', true)), 'bad-login', `This person has two logins, ${written} and ${other}. Keep one.`)
  if (written === null)
    return file.report('error', offsetOf(entry), 'person-without-login', 'This person has no login; add a line "github: …".')
  if (isPlaceholderLogin(written.replace(/^@/u, '')))
    return file.report(
      'error',
      offsetOf(entry.get(key, true)),
      'bad-login',
      `${written} is a placeholder. Replace it with the person’s GitHub login, or remove the entry.`,
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
  if (!isAddition && people.some(({ value }) => isSameName(value.login, login))) {
    file.report('warning', offsetOf(entry), 'person-twice', `The login ${login} is listed twice; both entries count as one person.`)
  }
  people.push({ value: person, offset: offsetOf(entry) })
}

function addGroup(entry: unknown, groups: Placed<WrittenGroup>[], file: YamlFile): void {
  const name = isMap(entry) ? file.stringOf(entry, 'name', 'error') : null
  if (!isMap(entry) || name === null) return file.report('error', offsetOf(entry), 'bad-group', 'A group needs a name: "- name: core".')
  reportUnknownKeys(entry, groupKeys, file)
  const written = file.listOf(entry, 'members', 'error')
  const list = entry.get('members', true) as unknown
  for (const item of isSeq(list) ? list.items : [])
    if (!isScalar(item)) file.report('error', offsetOf(item), 'bad-group', 'members: must be a list of logins and names.')
  const assign = file.stringOf(entry, 'assign', 'error') ?? 'false'
  if (assign !== 'true' && assign !== 'false')
    file.report('error', offsetOf(entry.get('assign', true)), 'bad-group', '`assign` is true or false.')
  const aliases = file.stringsOf(entry, 'aliases', 'error')
  const label = file.stringOf(entry, 'label', 'error') ?? name
  groups.push({ value: { name, aliases, members: [], written, assign: assign === 'true', label }, offset: offsetOf(entry) })
}

/** A key that means nothing here is most often a typo; it does no harm, so it doesn't stop the run. */
function reportUnknownKeys(entry: YAMLMap, known: readonly string[], file: YamlFile): void {
  for (const { key } of entry.items) {
    const name = isScalar(key) ? String(key.value) : null
    if (name === null || known.includes(name)) continue
    file.report('warning', offsetOf(key), 'unknown-key', `Unknown key “${name}”, which was ignored. ${unknownKeyHint(name, known)}`)
  }
}
