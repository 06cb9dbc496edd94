import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Group, Person, Roster } from '../model/person.js'

export interface ParsedRoster {
  readonly roster: Roster
  readonly diagnostics: readonly Diagnostic[]
}

const maxAliasCount = 50

/**
 * Reads a roster: `people: [{name, github | login, aliases}]` and `groups: [{name, members, assign, label, aliases}]`;
 * a list of people, or one person, without the key `people` is read too, as governance repositories keep them.
 * Everything wrong is told at once with its line and column; the entries that are right are kept.
 */
export function parseRoster(path: string, text: string): ParsedRoster {
  return new RosterReader(path, text).read()
}

class RosterReader {
  private readonly lineCounter = new LineCounter()
  private readonly diagnostics: Diagnostic[] = []

  constructor(
    private readonly path: string,
    private readonly text: string,
  ) {}

  read(): ParsedRoster {
    const document = parseDocument(this.text, { lineCounter: this.lineCounter, schema: 'failsafe', logLevel: 'silent' })
    for (const error of document.errors) this.complain(error.pos[0], 'bad-yaml', `This is not valid YAML: ${error.message.split('\n')[0]}`)
    if (document.errors.length > 0) return { roster: { people: [], groups: [] }, diagnostics: this.diagnostics }
    try {
      document.toJS({ maxAliasCount })
    } catch {
      this.complain(0, 'bad-yaml', `This file uses more than ${maxAliasCount} YAML aliases; write the entries out.`)
      return { roster: { people: [], groups: [] }, diagnostics: this.diagnostics }
    }
    const root = document.contents
    const people: Person[] = []
    const groups: Group[] = []
    if (isMap(root) && (root.has('people') || root.has('groups'))) {
      this.entries(root, 'people').forEach((entry) => this.addPerson(entry, people))
      this.entries(root, 'groups').forEach((entry) => this.addGroup(entry, groups, people))
    } else if (isSeq(root)) root.items.forEach((entry) => this.addPerson(entry, people))
    else if (isMap(root)) this.addPerson(root, people)
    else if (root !== null) this.complain(0, 'bad-roster', 'A roster is a map with the keys `people` and `groups`, or a list of people.')
    return { roster: { people, groups }, diagnostics: this.diagnostics }
  }

  private entries(root: YAMLMap, key: string): unknown[] {
    const value = root.get(key, true) as unknown
    if (value === undefined || (isScalar(value) && (value.value === null || value.value === ''))) return []
    if (isSeq(value)) return value.items
    this.complain(offsetOf(value), 'bad-roster', `\`${key}\` must be a list; begin each entry with "- name: …".`)
    return []
  }

  private addPerson(entry: unknown, people: Person[]): void {
    if (!isMap(entry)) return this.complain(offsetOf(entry), 'bad-person', 'A person is written as "- name: Ann Lee" with a line "github: annlee" below it.')
    const login = (this.textOf(entry, 'github') ?? this.textOf(entry, 'login'))?.replace(/^@/u, '') ?? null
    if (login === null) return this.complain(offsetOf(entry), 'person-without-login', 'This person has no login; add a line "github: …".')
    if (!/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i.test(login) || login.length > 39) {
      return this.complain(offsetOf(entry.get('github', true) ?? entry), 'bad-login', `"${login}" can't be a GitHub login: letters, digits and single hyphens, at most 39.`)
    }
    if (people.some((person) => person.login.toLowerCase() === login.toLowerCase())) {
      return this.complain(offsetOf(entry), 'person-twice', `The login ${login} is listed twice; keep one entry and add the other's name to its aliases.`)
    }
    people.push({ login, name: this.textOf(entry, 'name'), aliases: this.textsOf(entry, 'aliases') })
  }

  private addGroup(entry: unknown, groups: Group[], people: readonly Person[]): void {
    const name = isMap(entry) ? this.textOf(entry, 'name') : null
    if (!isMap(entry) || name === null) return this.complain(offsetOf(entry), 'bad-group', 'A group needs a name: "- name: core".')
    const members = this.textsOf(entry, 'members').map((member) => this.loginOf(member, people))
    const assign = this.textOf(entry, 'assign') ?? 'false'
    if (assign !== 'true' && assign !== 'false') this.complain(offsetOf(entry.get('assign', true)), 'bad-group', '`assign` is true or false.')
    groups.push({ name, aliases: this.textsOf(entry, 'aliases'), members, assign: assign === 'true', label: this.textOf(entry, 'label') ?? name })
  }

  /** A member is a login, or the name of somebody among the people. */
  private loginOf(member: string, people: readonly Person[]): string {
    const bare = member.replace(/^@/u, '')
    return people.find((person) => person.name === bare)?.login ?? bare
  }

  private textOf(map: YAMLMap, key: string): string | null {
    const value = map.get(key, true) as unknown
    if (value === undefined) return null
    if (isScalar(value)) return typeof value.value === 'string' && value.value.trim() !== '' ? value.value.trim() : null
    this.complain(offsetOf(value), 'bad-roster', `\`${key}\` must be one text.`)
    return null
  }

  private textsOf(map: YAMLMap, key: string): string[] {
    const value = map.get(key, true) as unknown
    if (value === undefined) return []
    if (isScalar(value)) return typeof value.value === 'string' && value.value !== '' ? [value.value] : []
    if (isSeq(value)) return value.items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' && item.value !== '' ? [item.value] : []))
    this.complain(offsetOf(value), 'bad-roster', `\`${key}\` must be a list.`)
    return []
  }

  private complain(offset: number, code: string, message: string): void {
    const { line, col } = this.lineCounter.linePos(offset)
    this.diagnostics.push({ severity: 'error', code, message, path: this.path, line: Math.max(1, line), column: Math.max(1, col) })
  }
}

function offsetOf(node: unknown): number {
  const range = (node as { range?: [number, number, number] } | null | undefined)?.range
  return range?.[0] ?? 0
}
