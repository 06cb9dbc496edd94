import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../model/diagnostics.js'
import type { Person } from '../model/person.js'
import { publicServer } from '../model/server.js'
import type { ParsedRoster } from './parse-roster.js'
import { readLogin } from './read-login.js'
import { offsetOf, YamlFile } from './yaml-file.js'

const withoutLogin = 'This person has no login in `github`, so nobody can be assigned for the name.'

/**
 * Reads people from a YAML file that was not written for this program, as governance repositories keep them: every
 * object with a key `github` is a person, at any depth; its `name` and `aliases` are read, all else is
 * ignored. An odd entry is left out with a warning; only a file that is not valid YAML is an error.
 * @param server web address of the GitHub server whose profiles `github` may hold
 */
export function importRoster(path: string, text: string, server = publicServer): ParsedRoster {
  const file = new YamlFile(path, text)
  const isYaml = /\.(?:ya?ml|json)$/iu.test(path)
  // What the parser says of a table or a list of Markdown would lead nowhere.
  if (file.root === null && file.diagnostics.length > 0 && !isYaml) return { roster: nobody, diagnostics: [notYaml(path)] }
  const people: Person[] = []
  if (file.root !== null) visit(file.root, people, file, server)
  if (people.length === 0 && file.diagnostics.length === 0) {
    file.report('warning', 0, 'empty-roster', `No entry of this file has the key \`github\`, so no people were read from it. ${howToWrite}`)
  }
  return { roster: { people, groups: [] }, diagnostics: file.diagnostics }
}

const nobody = { people: [], groups: [] }
const howToWrite = 'A file of people is YAML with entries such as `- { name: Ann Lee, github: annlee }`.'

function notYaml(path: string): Diagnostic {
  const message = `This is not YAML, so no people can be read from it. ${howToWrite} A table or list of Markdown is not read: make a file such as people.yml, or take this one out of \`roster\`.`
  return { severity: 'error', code: 'bad-yaml', message, path, line: 1 }
}

function visit(node: unknown, people: Person[], file: YamlFile, server: string): void {
  if (isSeq(node)) {
    const listsPeople = node.items.some((entry) => isMap(entry) && entry.has('github'))
    for (const entry of node.items) {
      if (listsPeople && isMap(entry) && !entry.has('github')) {
        file.report('warning', offsetOf(entry), 'person-without-login', withoutLogin)
      }
      visit(entry, people, file, server)
    }
  } else if (isMap(node)) {
    if (node.has('github')) addPerson(node, people, file, server)
    for (const { value } of node.items) visit(value, people, file, server)
  }
}

function addPerson(entry: YAMLMap, people: Person[], file: YamlFile, server: string): void {
  const value = entry.get('github', true) as unknown
  // `github` may hold a team or a list of repositories as well.
  if (!isScalar(value)) return
  const written = file.stringOf(entry, 'github', 'warning')
  if (written === null) return file.report('warning', offsetOf(value), 'person-without-login', withoutLogin)
  const profiles = `${server}/`
  const login = readLogin((written.toLowerCase().startsWith(profiles) ? written.slice(profiles.length) : written).replace(/\/$/, ''))
  if (login === null) {
    return file.report('warning', offsetOf(value), 'bad-login', `"${written}" can't be a login on ${server}, so this person was left out.`)
  }
  people.push({ login, name: file.stringOf(entry, 'name', 'warning'), aliases: file.stringsOf(entry, 'aliases', 'warning') })
}
