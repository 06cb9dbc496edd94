import { isAlias, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Pair } from 'yaml'
import type { Origin } from '../model/plan.js'
import { offsetOf } from './yaml-file.js'

/** Finds the line of a file of people that gives a login. */
export type LoginPlaces = (login: string) => Origin | null

/** A file that gives logins: the config, or one that it names under `roster`. */
export interface LoginFile {
  readonly path: string
  readonly text: string
}

/** Where files give logins: at a person’s `github` or `login`, else among the members of a group. Read when it is asked first. */
export function loginPlaces(files: readonly LoginFile[]): LoginPlaces {
  let places: ReadonlyMap<string, Origin> | null = null
  return (login) => {
    places ??= placesIn(files)
    return places.get(login.toLowerCase()) ?? null
  }
}

function placesIn(files: readonly LoginFile[]): Map<string, Origin> {
  const readers = files.map(readerOf)
  const entries = readers.flatMap((read) => read(['github', 'login']))
  const members = readers.flatMap((read) => read(['members']))
  // The first place of a login is the last that is set.
  return new Map([...members.toReversed(), ...entries.toReversed()])
}

/** Reads the strings that some keys of a file have, as logins, with their places. */
function readerOf({ path, text }: LoginFile): (keys: readonly string[]) => [string, Origin][] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', logLevel: 'silent', prettyErrors: false })
  return (keys) =>
    pairsOf(document, keys).flatMap(({ value }) => {
      const values = isSeq(value) ? value.items : [value]
      return values.flatMap((node): [string, Origin][] => {
        const named = isAlias(node) ? node.resolve(document) : node
        if (!isScalar(named) || typeof named.value !== 'string') return []
        return [[asLogin(named.value), { path, line: lines.linePos(offsetOf(node)).line }]]
      })
    })
}

function pairsOf(document: Document, keys: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && keys.includes(String(pair.key.value))) pairs.push(pair)
    },
  })
  return pairs
}

/** "@ann", "annlee" or the address of a profile. */
const asLogin = (written: string): string => written.trim().replace(/\/$/, '').replace(/^.*\//, '').replace(/^@/, '').toLowerCase()
