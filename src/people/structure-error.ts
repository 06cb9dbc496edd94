import { isAlias, isCollection, visit, type Document } from 'yaml'
import type { YamlProblem } from './yaml-errors.js'

/** Aliases that one file may use; more than this is not a list of people or settings but an attempt to exhaust the memory. */
export const maxAliasCount = 50

/** What of a YAML file's structure must not be read: its aliases (`*name`) or a key that is not a string; null where all may be. */
export function structureError(document: Document): YamlProblem | null {
  const key = compoundKey(document)
  if (key) return key
  try {
    document.toJS({ maxAliasCount })
    return null
  } catch {
    return unknownAlias(document) ?? { message: `This file uses more than ${maxAliasCount} YAML aliases; write the values out.`, offset: 0 }
  }
}

/** The first key that is a map or a list itself; making strings of such keys takes time that doubles with each level. */
function compoundKey(document: Document): YamlProblem | null {
  let error: YamlProblem | null = null
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined
      error = { message: 'A key must be a single string; put it in quotes if it has brackets or braces.', offset: key.range?.[0] ?? 0 }
      return visit.BREAK
    },
  })
  return error
}

/** The first alias that stands for nothing: most often a glob that lacks its quotes. */
function unknownAlias(document: Document): YamlProblem | null {
  const anchors = new Set<string>()
  let error: YamlProblem | null = null
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor)
      } else if (!anchors.has(node.source)) {
        error = {
          message: `This is not valid YAML: a string that begins with * must be in quotes: "*${node.source}".`,
          offset: node.range?.[0] ?? 0,
        }
        return visit.BREAK
      }
      return undefined
    },
  })
  return error
}
